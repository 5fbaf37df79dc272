import type { BarisKerja, LembarKerja } from '../../impor/buku-kerja'
import { isDekat, matchKolom, sebutanOf } from '../../impor/cocok-kolom'
import { normalizeJudul } from '../../impor/judul'
import { selTeks } from '../../impor/nilai/teks'
import { isJudulBawah, judulOf } from '../../impor/tabel'
import type { Periode, SatuanWaktu } from '../abk'
import { bacaPeriode, bacaSatuanWaktu } from '../baca-sel-abk'
import { BENTUK_ABK, type KolomAbk } from './medan-abk'

/** The head of an ABK table: which column holds what, and what the header itself says for all rows. */
export type KepalaTabel = {
  /** Headers as written, by column. */
  readonly judul: readonly string[]
  readonly kolom: ReadonlyMap<string, number>
  /** How many rows it takes. */
  readonly tinggi: number
  /** `Waktu Penyelesaian (menit)`; null when the header names no unit, or both. */
  readonly satuanNorma: SatuanWaktu | null
  /** `Volume per bulan`. */
  readonly periode: Periode | null
  /** The volume stands under Beban Kerja, as on Formulir E (Permendagri 12/2008). */
  readonly isVolumeDiBeban: boolean
}

/** The head of an ABK table that begins in that row (by its index); a sheet may have several, one under another. */
export function kepalaTabelAt(lembar: LembarKerja, at: number, palingSedikit = 3): KepalaTabel | null {
  const kepala = isMungkin(lembar, at) ? kepalaAt(lembar, at) : null
  return kepala && new Set(kepala.kolom.values()).size >= palingSedikit ? kepala : null
}

const URAIAN = BENTUK_ABK.medan.find((m) => m.kunci === 'uraian')?.sebutan ?? []

/** A row is looked at closely only when a cell of it may be the title of the tasks. */
const isMungkin = ({ baris }: LembarKerja, at: number): boolean =>
  baris[at]?.sel.some((sel) => {
    if (typeof sel !== 'string' || sel.length > 60 || !/^\W*(ura|tug|rin|but|keg)/i.test(sel)) return false
    const teks = normalizeJudul(sel)
    return URAIAN.some((nama) => isDekat(teks, nama))
  }) === true

/** The head in two rows when that says more than one alone. */
function kepalaAt(lembar: LembarKerja, at: number): KepalaTabel | null {
  const satu = kepalaOf(lembar, at, false)
  const bawah = lembar.baris[at + 1]
  const dua = bawah && isJudulBawah(bawah) ? kepalaOf(lembar, at, true) : null
  return dua && (satu === null || ucapan(dua) > ucapan(satu)) ? dua : satu
}

/** How much a head says: its columns, then the unit and the period below them. */
const ucapan = ({ kolom, satuanNorma, periode }: KepalaTabel): number =>
  kolom.size * 3 + (satuanNorma === null ? 0 : 1) + (periode === null ? 0 : 1)

function kepalaOf(lembar: LembarKerja, at: number, isJudulDua: boolean): KepalaTabel | null {
  const judul = judulOf(lembar, { barisJudul: lembar.baris[at]?.nomor ?? 0, isJudulDua }, [BENTUK_ABK])
  const kolom = new Map(Object.entries(matchKolom(BENTUK_ABK, judul.map(intiJudul)).kolom).map(([i, kunci]) => [kunci, Number(i)]))
  const tinggi = isJudulDua ? 2 : 1
  const jadi = satuanDariIsi(menurutBentuk(kolom), lembar.baris.slice(at + tinggi, at + tinggi + 8))
  const bawah = lembar.baris.slice(at + 1, at + tinggi).flatMap(({ sel }) => sel.map(selTeks))
  const judulKolom = (kunci: KolomAbk): string => joinedJudul([judul, bawah], jadi.get(kunci) ?? -1)
  if (!jadi.has('uraian') || !(jadi.has('volume') || jadi.has('norma'))) return null
  return {
    judul,
    kolom: jadi,
    tinggi,
    satuanNorma: satuanJudul(judulKolom('norma')),
    periode: periodeJudul(judulKolom('volume')),
    isVolumeDiBeban: isFormulirE(kolom)
  }
}

/** A header with what stands below it: joined, only the name that is known would be left. A number there is a row, not a head. */
const joinedJudul = ([atas, bawah]: readonly [readonly string[], readonly string[]], at: number): string =>
  [atas[at] ?? '', /\d/.test(bawah[at] ?? '') ? '' : (bawah[at] ?? '')].join(' ')

/** Formulir E counts the results of a year under Beban Kerja, and has no other column for them. */
const isFormulirE = (kolom: ReadonlyMap<string, number>): boolean =>
  !kolom.has('volume') && !kolom.has('norma') && ['waktu', 'waktuEfektif', 'beban', 'kebutuhan'].every((kunci) => kolom.has(kunci))

/** The columns by what they mean on that form. */
const menurutBentuk = (kolom: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  isFormulirE(kolom) ? volumeDariBeban(kolom) : settled(kolom)

const volumeDariBeban = (kolom: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...kolom].map(([kunci, at]) => [FORMULIR_E[kunci] ?? kunci, at]))

const FORMULIR_E: Readonly<Record<string, KolomAbk>> = { waktu: 'norma', beban: 'volume' }

/** Waktu penyelesaian is the time of one result, unless a norma waktu stands beside it: then it is that of all of them. */
function settled(kolom: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const waktu = kolom.get('waktu')
  if (waktu === undefined) return kolom
  const menjadi: KolomAbk = kolom.has('norma') ? 'beban' : 'norma'
  return kolom.has(menjadi) ? kolom : new Map([...kolom, [menjadi, waktu]])
}

/** Below `Waktu Penyelesaian | Satuan` stands menit or jam: the unit of the time, not that of the results. */
function satuanDariIsi(kolom: ReadonlyMap<string, number>, baris: readonly BarisKerja[]): ReadonlyMap<string, number> {
  const at = kolom.get('satuan')
  if (at === undefined || kolom.has('satuanNorma')) return kolom
  const isi = baris.map(({ sel }) => selTeks(sel[at])).filter((teks) => /[a-z]/i.test(teks))
  if (isi.length === 0 || isi.some((teks) => bacaSatuanWaktu(teks) === null)) return kolom
  return new Map([...kolom].map(([kunci, n]) => [kunci === 'satuan' ? 'satuanNorma' : kunci, n]))
}

const SEBUTAN = sebutanOf(BENTUK_ABK.medan)

/** A header without what is written around it: `Beban Kerja (4×5)`, `Waktu Penyelesaian (menit)`. */
function intiJudul(judul: string): string {
  const tanpaKurung = normalizeJudul(judul.replace(/\([^)]*\)/g, ' '))
  const tanpaSatuan = tanpaKurung
    .replace(/\/?\b((DALAM|SELAMA|PER|1|SATU) )*(MENIT|JAM|ORANG|(SE)?(HARI|MINGGU|BULAN|TAHUN))\b.*$/, '')
    .trim()
  return [normalizeJudul(judul), tanpaKurung, tanpaSatuan].find((teks) => SEBUTAN.has(teks)) ?? tanpaKurung
}

function satuanJudul(judul: string): SatuanWaktu | null {
  const [isMenit, isJam] = [/\b(menit|mnt)\b/i.test(judul), /\bjam\b/i.test(judul)]
  if (isMenit === isJam) return null
  return isMenit ? 'MENIT' : 'JAM'
}

function periodeJudul(judul: string): Periode | null {
  const [, kata = ''] = /(?:\/|\bper|\bse|\b1|\bsatu) ?(hari|minggu|bulan|triwulan|semester|tahun)\b/i.exec(judul) ?? []
  return kata === '' ? null : bacaPeriode(kata)
}
