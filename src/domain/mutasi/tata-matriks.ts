import { HASIL, type JenisHasil } from '../kit/rule'
import type { TabelEkspor } from '../kit/tabel-ekspor'
import { ordinalGolongan } from '../pegawai/pangkat'
import { JUDUL_MATRIKS, KOLOM_MATRIKS, type KolomMatriks } from './kolom-matriks'
import type { BarisMatriks } from './matriks'

/** By which column a matrix is sorted. */
export type UrutMatriks = { readonly kolom: KolomMatriks; readonly turun: boolean }

/** Which rows are shown: by the gravest finding that stands, and by words. */
export type SaringMatriks = { readonly hasil: JenisHasil | null; readonly teks: string }

/** The rows shown, sorted; the order of the plan breaks ties. */
export function tataMatriks(baris: readonly BarisMatriks[], saring: SaringMatriks, urut: UrutMatriks): readonly BarisMatriks[] {
  const kata = saring.teks.toLowerCase().split(/\s+/).filter(Boolean)
  const arah = urut.turun ? -1 : 1
  return baris
    .filter((b) => (saring.hasil === null || b.terberat === saring.hasil) && isMemuat(b, kata))
    .map((b) => ({ b, kunci: kunciOf(b, urut.kolom) }))
    .toSorted((x, y) => arah * compared(x.kunci, y.kunci) || x.b.nomor - y.b.nomor)
    .map(({ b }) => b)
}

/** How many rows have each gravity as their gravest. */
export function jumlahPerHasil(baris: readonly BarisMatriks[]): Readonly<Record<JenisHasil, number>> {
  const jumlah: Record<JenisHasil, number> = { BLOK: 0, PERINGATAN: 0, TIDAK_DAPAT_DIPERIKSA: 0, INFO: 0, LULUS: 0 }
  for (const b of baris) jumlah[b.terberat] += 1
  return jumlah
}

const LEBAR: Readonly<Record<KolomMatriks, number>> = {
  nomor: 5,
  nama: 34,
  pangkat: 26,
  pendidikan: 26,
  lama: 40,
  baru: 40,
  jenis: 10,
  tmt: 12,
  sampai: 18,
  masa: 18,
  diklat: 18,
  predikat: 18,
  talenta: 14,
  bup: 13,
  catatan: 60,
  keputusan: 18
}

/** The matrix as it stands on the screen, to be written as xlsx or csv. */
export const tabelMatriks = (nama: string, baris: readonly BarisMatriks[]): TabelEkspor => ({
  judul: `Matriks ${nama}`,
  lembar: 'Matriks',
  kolom: KOLOM_MATRIKS.map((kolom) => ({
    judul: JUDUL_MATRIKS[kolom],
    jenis: kolom === 'nomor' ? 'ANGKA' : 'TEKS',
    lebar: LEBAR[kolom]
  })),
  baris: baris.map((b) => KOLOM_MATRIKS.map((kolom) => (kolom === 'nomor' ? b.nomor : b.isi[kolom])))
})

const isMemuat = ({ isi }: BarisMatriks, kata: readonly string[]): boolean => {
  if (kata.length === 0) return true
  const teks = [isi.nama, isi.nama.replaceAll(' ', ''), isi.lama, isi.baru, isi.catatan].join(' ').toLowerCase()
  return kata.every((k) => teks.includes(k))
}

type Kunci = string | number

/** What a row is sorted by in a column: what is not known comes last. */
function kunciOf({ nomor, pegawai, tmt, bulanJabatan, pensiun, terberat, isi }: BarisMatriks, kolom: KolomMatriks): Kunci {
  const kunci: Partial<Record<KolomMatriks, Kunci>> = {
    nomor,
    pangkat: (pegawai?.golongan ? ordinalGolongan(pegawai.golongan) : null) ?? Infinity,
    masa: bulanJabatan ?? Infinity,
    bup: pensiun ?? '~',
    tmt,
    catatan: HASIL.indexOf(terberat)
  }
  return kunci[kolom] ?? isi[kolom].toLowerCase()
}

const compared = (a: Kunci, b: Kunci): number => (a < b ? -1 : Number(a > b))
