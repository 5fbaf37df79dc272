import type { BarisKerja, LembarKerja } from './buku-kerja'
import { isJudulDikenal, type Kolom, kolomOf } from './kolom'
import { isKosong, selTeks } from './nilai/teks'

/** The table found on a sheet: where its header is, which column holds what, and the rows below. */
export type Tabel = {
  readonly lembar: string
  readonly barisJudul: number
  /** Headers as written, by column. */
  readonly judul: readonly string[]
  /** Column of each thing the import reads. */
  readonly kolom: ReadonlyMap<Kolom, number>
  readonly tidakDikenal: readonly string[]
  readonly baris: readonly BarisKerja[]
}

const BARIS_DICARI = 30
const JUDUL_MINIMUM = 4

/** Finds the table of people on a sheet: the first of its top rows with at least four known headers, NIP among them. */
export function findTabel(lembar: LembarKerja): Tabel | null {
  for (const [at, baris] of lembar.baris.slice(0, BARIS_DICARI).entries()) {
    const atas = baris.sel.map(selTeks)
    if (countDikenal(atas) < 2) continue
    const bawah = lembar.baris[at + 1]
    const dua = bawah ? mergeJudul(atas, bawah) : null
    const judul = dua ?? atas
    if (countDikenal(judul) < JUDUL_MINIMUM) continue
    const tabel = tabelOf(lembar, judul, { atas: at, bawah: at + (dua ? 2 : 1) })
    if (tabel.kolom.has('nip')) return tabel
  }
  return null
}

/** `atas` and `bawah`: where the header and where the people begin, counted in read rows. */
function tabelOf(
  { nama, baris }: LembarKerja,
  judul: readonly string[],
  { atas, bawah }: { readonly atas: number; readonly bawah: number }
): Tabel {
  const kolom = new Map<Kolom, number>()
  for (const [at, teks] of judul.entries()) {
    const found = kolomOf(teks)
    if (found && !kolom.has(found)) kolom.set(found, at)
  }
  const isData = (b: BarisKerja): boolean => !isBarisLewat(b, judul, kolom.get('nip') ?? 0)
  return {
    lembar: nama,
    barisJudul: baris[atas]?.nomor ?? 0,
    judul,
    kolom,
    tidakDikenal: judul.filter((teks) => teks !== '' && !isJudulDikenal(teks)),
    baris: baris.slice(bawah).filter(isData)
  }
}

/** Joins a header written in two rows (`PANGKAT` above `GOL` and `TMT`); null when the second row is no header. */
function mergeJudul(atas: readonly string[], { sel }: BarisKerja): readonly string[] | null {
  const bawah = sel.map(selTeks)
  const terisi = bawah.filter((teks) => teks !== '')
  if (terisi.length < 2 || terisi.some((teks) => /\d{3}/.test(teks) || !/[A-Z]/i.test(teks))) return null
  let induk = ''
  const gabung = Array.from({ length: Math.max(atas.length, bawah.length) }, (_, i) => {
    const [a = '', b = ''] = [atas[i], bawah[i]]
    induk = a || induk
    return [`${induk} ${b}`, b, a].find((teks) => kolomOf(teks) !== null) ?? (a || b)
  })
  return countDikenal(gabung) > countDikenal(atas) ? gabung : null
}

const countDikenal = (judul: readonly string[]): number => new Set(judul.map(kolomOf).filter((kolom) => kolom !== null)).size

/** Rows that are no person: blank, column numbers, a repeated header, totals, group titles and signatures. */
function isBarisLewat({ sel }: BarisKerja, judul: readonly string[], kolomNip: number): boolean {
  const nip = selTeks(sel[kolomNip])
  if (/^\d{16,}$/.test(nip)) return false
  const isi = sel.map(selTeks).filter((teks) => !isKosong(teks))
  if (isi.length < 3 || /^(JUMLAH|TOTAL|SUB ?TOTAL|GRAND TOTAL)\b/i.test(isi[0] ?? '')) return true
  const isJudulLagi = nip !== '' && nip === judul[kolomNip]
  return isJudulLagi || (isi.every((teks) => /^\(?\d{1,2}\)?$/.test(teks)) && /^\(?\d{1,2}\)?$/.test(nip))
}
