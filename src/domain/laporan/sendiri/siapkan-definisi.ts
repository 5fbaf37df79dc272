import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import type { Tanggal } from '../../kit/tanggal'
import type { DefinisiLaporan } from './definisi'
import { KATALOG_SENDIRI } from './katalog'
import type { BarisSendiri, KatalogSendiri, KolomSendiri } from './kolom-sendiri'
import { type Penguji, ujiSyarat } from './syarat-sendiri'

/** A pivot by the columns it counts by. */
export type PivotSiap = Omit<NonNullable<DefinisiLaporan['pivot']>, 'baris' | 'kolom'> & {
  readonly baris: KolomSendiri
  readonly kolom: KolomSendiri | null
}

/** A definition whose every column is there and whose every condition can be asked. */
export type DefinisiSiap = {
  readonly judul: string
  readonly katalog: KatalogSendiri
  readonly kolom: readonly KolomSendiri[]
  readonly kelompok: readonly KolomSendiri[]
  readonly urut: readonly { readonly kolom: KolomSendiri; readonly turun: boolean }[]
  readonly pivot: PivotSiap | null
  /** True for a row that meets all conditions, when the report speaks of that day. */
  readonly memenuhi: (tanggal: Tanggal) => (baris: BarisSendiri) => boolean
}

/** The columns a definition names, wherever it does. */
export const kolomDisebut = (definisi: DefinisiLaporan): readonly string[] => [
  ...new Set([
    ...definisi.kolom,
    ...definisi.syarat.map((s) => s.kolom),
    ...definisi.kelompok,
    ...definisi.urut.map((u) => u.kolom),
    ...penghitungOf(definisi)
  ])
]

/** The columns a definition names that its table does not have. */
export const kolomAsing = (definisi: DefinisiLaporan): readonly string[] =>
  kolomDisebut(definisi).filter((nama) => KATALOG_SENDIRI[definisi.tabel].kolomOf(nama) === null)

/** Looks up the columns of a definition; refuses what cannot be made, in words: nothing is ever left out silently. */
export function siapkanDefinisi(definisi: DefinisiLaporan): Result<DefinisiSiap, Refusal> {
  const katalog = KATALOG_SENDIRI[definisi.tabel]
  const masalah = masalahDefinisi(definisi, katalog)
  if (masalah !== null) return refuse(invalid(masalah))
  const memenuhi = ujiSemua(definisi, katalog)
  if (!memenuhi.ok) return memenuhi
  const { judul, kolom, kelompok, urut, pivot } = definisi
  const cari = (nama: string): KolomSendiri => wajib(katalog, nama)
  return ok({
    judul,
    katalog,
    kolom: kolom.map(cari),
    kelompok: kelompok.map(cari),
    urut: urut.map((u) => ({ kolom: cari(u.kolom), turun: u.turun })),
    pivot: pivot && { ukuran: pivot.ukuran, baris: cari(pivot.baris), kolom: pivot.kolom === null ? null : cari(pivot.kolom) },
    memenuhi: memenuhi.value
  })
}

function wajib({ kolomOf }: KatalogSendiri, nama: string): KolomSendiri {
  const kolom = kolomOf(nama)
  if (!kolom) throw new Error(`An own report names a column nobody has looked up: ${nama}`)
  return kolom
}

/** The first thing that is not right about a definition; null = nothing. */
function masalahDefinisi(definisi: DefinisiLaporan, { judul, kolomOf }: KatalogSendiri): string | null {
  const [asing] = kolomAsing(definisi)
  if (asing !== undefined)
    return `Kolom “${asing.slice(0, 60)}” tidak ada pada tabel ${judul}. Hapus kolom itu dari laporan, termasuk dari syaratnya.`
  const { kolom, urut, pivot } = definisi
  if (pivot === null && kolom.length === 0) return 'Pilih paling sedikit satu kolom.'
  const dihitung = penghitungOf(definisi)
  const kembar = [kolom, dihitung, urut.map((u) => u.kolom)].map(gandaOf).find((n) => n !== undefined)
  if (kembar !== undefined) return `Kolom ${kolomOf(kembar)?.judul ?? kembar} dipilih dua kali. Pilih kolom lain.`
  const tunggal = dihitung.map(kolomOf).find((k) => k?.isDimensi === false)
  return tunggal ? `Kolom ${tunggal.judul} berbeda pada setiap baris, jadi tidak dapat dikelompokkan. Pilih kolom lain.` : null
}

/** What rows are counted by: the two sides of a pivot, or the groups of a list. */
const penghitungOf = ({ kelompok, pivot }: DefinisiLaporan): readonly string[] =>
  pivot ? [pivot.baris, ...(pivot.kolom === null ? [] : [pivot.kolom])] : kelompok

const gandaOf = (nama: readonly string[]): string | undefined => nama.find((n, at) => nama.indexOf(n) !== at)

function ujiSemua({ syarat }: DefinisiLaporan, katalog: KatalogSendiri): Result<DefinisiSiap['memenuhi'], Refusal> {
  const uji: { readonly nama: string; readonly pada: (tanggal: Tanggal) => Penguji }[] = []
  for (const satu of syarat) {
    const hasil = ujiSyarat(wajib(katalog, satu.kolom), satu)
    if (!hasil.ok) return hasil
    uji.push({ nama: satu.kolom, pada: hasil.value })
  }
  return ok((tanggal) => {
    const semua = uji.map(({ nama, pada }) => ({ nama, penguji: pada(tanggal) }))
    return ({ nilai }) => semua.every(({ nama, penguji }) => penguji(nilai(nama)))
  })
}
