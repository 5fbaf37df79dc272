import { ribuan } from '../kit/terbilang'
import type { BarisLaporan, JenisKolom, KolomLaporan, SelLaporan, TabelLaporan } from './hasil-laporan'

/** What a table has on paper: millimetres from margin to margin, and letters of so many points. */
export type RuangTabel = { readonly lebar: number; readonly huruf: number }

const MM_PER_POINT = 25.4 / 72
/** What a cell needs beside its words, in millimetres. */
const TEPI = 2.4
/** No word takes more of the page than this: a longer one is broken. */
const PALING = 0.2

/** How wide the columns of a table stand on paper: in proportion, but none so narrow that a word, a number or a day would break in it. */
export function lebarCetak({ kolom, baris }: Pick<TabelLaporan, 'kolom' | 'baris'>, { lebar, huruf }: RuangTabel): readonly number[] {
  const perlu = kolom.map((k, at) => Math.min(PALING * lebar, longest(k, at, baris) * huruf * MM_PER_POINT + TEPI))
  if (sum(perlu) >= lebar)
    return crowded(
      perlu,
      kolom.map((k, at) => isUtuh(k, at, baris)),
      lebar
    )
  return shared(
    kolom.map((k) => k.lebar),
    { perlu, lebar }
  )
}

/** Where not all finds room, NIP and days stay whole and the widest of the others give way first; where not even those find room, all shrink alike. */
function crowded(perlu: readonly number[], utuh: readonly boolean[], lebar: number): readonly number[] {
  const semua = sum(perlu)
  const lain = perlu.filter((_, at) => !utuh[at]).toSorted((a, b) => a - b)
  let sisa = lebar - (semua - sum(lain))
  if (sisa <= 0) return perlu.map((p) => (p / semua) * lebar)
  for (const [n, p] of lain.entries()) {
    const rata = sisa / (lain.length - n)
    if (p >= rata) return perlu.map((q, at) => (utuh[at] ? q : Math.min(q, rata)))
    sisa -= p
  }
  return perlu
}

/** True for a column of days, or of numbers that identify: what stands first in it tells. */
function isUtuh({ jenis }: KolomLaporan, at: number, baris: readonly BarisLaporan[]): boolean {
  const satu = baris.find((b) => b.jenis === 'ISI' && b.sel[at] !== null)
  return jenis === 'TANGGAL' || (satu?.jenis === 'ISI' && NIP.test(String(satu.sel[at])))
}

const NIP = /^\d{18}$/

/** Shares the width out: whoever would get less than is needed gets that, the others share what is left. */
function shared(
  ingin: readonly number[],
  { perlu, lebar }: { readonly perlu: readonly number[]; readonly lebar: number }
): readonly number[] {
  const tetap = new Set<number>()
  for (;;) {
    const sisa = lebar - sum(perlu.filter((_, at) => tetap.has(at)))
    const bagian = sum(ingin.filter((_, at) => !tetap.has(at)))
    const hasil = ingin.map((i, at) => (tetap.has(at) ? (perlu[at] ?? 0) : (i / bagian) * sisa))
    const sempit = hasil.flatMap((h, at) => (!tetap.has(at) && h < (perlu[at] ?? 0) ? [at] : []))
    if (sempit.length === 0) return hasil
    for (const at of sempit) tetap.add(at)
  }
}

const sum = (angka: readonly number[]): number => angka.reduce((semua, n) => semua + n, 0)

/** The widest word of a column, against the size of its letters. */
function longest({ judul, jenis }: KolomLaporan, at: number, baris: readonly BarisLaporan[]): number {
  let most = TEBAL * widest(judul.replaceAll('/', '/ '), 0)
  let [least, greatest] = [0, 0]
  for (const b of baris) {
    const sel: SelLaporan = b.jenis === 'KELOMPOK' ? null : (b.sel[at] ?? null)
    if (typeof sel === 'string') most = jenis === 'TANGGAL' ? Math.max(most, HARI) : widest(sel, most)
    else if (sel !== null) [least, greatest] = [Math.min(least, sel), Math.max(greatest, sel)]
  }
  return Math.max(most, TEBAL * widest(ANGKA[jenis](least), 0), TEBAL * widest(ANGKA[jenis](greatest), 0))
}

/** Bold letters are a little wider. */
const TEBAL = 1.07

/** The widest word of a text, if it is wider than `most`. */
function widest(teks: string, most: number): number {
  let [widestYet, kata] = [most, 0]
  for (let at = 0; at < teks.length; at += 1) {
    const code = teks.charCodeAt(at)
    kata = code <= SPASI ? 0 : kata + (HURUF[code] ?? LAIN)
    if (kata > widestYet) widestYet = kata
  }
  return widestYet
}

const SPASI = 32
const LAIN = 0.72

/** Letters of Arial, against their size, reckoned a little wide; looked up, for a report has millions. */
const HURUF: readonly number[] = Array.from({ length: 0x250 }, (_, code) => letterWidth(String.fromCharCode(code)))

function letterWidth(huruf: string): number {
  if (huruf >= '0' && huruf <= '9') return 0.56
  if (".,:;-/()'".includes(huruf)) return 0.34
  return huruf === huruf.toLowerCase() ? 0.53 : 0.72
}

/** A day as paper writes it. */
const HARI = widest('31-12-2026', 0)

const ANGKA: Readonly<Record<JenisKolom, (n: number) => string>> = {
  TEKS: String,
  ANGKA: (n) => ribuan(Math.round(n)),
  DESIMAL: (n) => `${ribuan(Math.round(n))},00`,
  PERSEN: () => '100,0%',
  RUPIAH: (n) => `${ribuan(Math.round(n))},00`,
  SELISIH: (n) => `+${ribuan(Math.abs(n))}`,
  TANGGAL: String
}
