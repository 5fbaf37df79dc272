import type { Snapshot } from '../organisasi/snapshot'
import type { UnorId } from '../organisasi/unor'
import type { IsiUnit } from './halaman-isi'
import { penandatanganPeta } from './halaman-penandatangan'
import type { PerangkatPeta } from './halaman-perangkat'
import type { PilihanPeta } from './halaman-pilihan'
import { type HalamanPeta, HURUF_TERKECIL } from './halaman-potong'
import { HURUF_PETA } from './halaman-tabel'

/** The pages of one perangkat daerah, before they are numbered. */
export type BagianPeta = {
  readonly perangkat: PerangkatPeta
  readonly isi: ReadonlyMap<UnorId, IsiUnit>
  readonly halaman: readonly HalamanPeta[]
}

/** What an officer should know before the pages are signed, each in a sentence. */
export function peringatanPeta(snapshot: Snapshot, pilihan: PilihanPeta, bagian: readonly BagianPeta[]): readonly string[] {
  return [
    ...hurufKecil(pilihan, bagian),
    ...tanpaPenandatangan(snapshot, pilihan, bagian),
    ...hitung(
      bagian,
      ({ kepala }) => (kepala ? 0 : 1),
      (n) => `${n} unit belum mempunyai jabatan pimpinan; kotaknya berisi nama unit.`
    ),
    ...hitung(bagian, tanpaKelas, (n) => `${n} nama jabatan belum mempunyai kelas; pada halaman tertulis “–”.`)
  ]
}

function hurufKecil({ kertas }: PilihanPeta, bagian: readonly BagianPeta[]): readonly string[] {
  const batas = HURUF_TERKECIL[kertas]
  return bagian.flatMap(({ perangkat, halaman }) => {
    const huruf = Math.min(...halaman.map(({ pas }) => pas.skala * HURUF_PETA))
    return huruf >= batas - SERAMBUT
      ? []
      : [`Huruf pada halaman ${perangkat.unor.nama} hanya ${desimal(huruf)} pt; pilih kertas yang lebih besar.`]
  })
}

const SERAMBUT = 1e-6

const desimal = (n: number): string => n.toFixed(1).replace('.', ',')

/** Names are worth saying while they can be counted on one hand. */
const DISEBUT = 3

function tanpaPenandatangan(snapshot: Snapshot, pilihan: PilihanPeta, bagian: readonly BagianPeta[]): readonly string[] {
  const { cara } = pilihan.penandatangan
  if (cara === 'TANPA' || cara === 'LAIN') return []
  const tanpa = bagian.filter(({ perangkat }) => (penandatanganPeta(snapshot, perangkat.unor, pilihan)?.nip ?? '') === '')
  const nama = tanpa.map(({ perangkat }) => perangkat.unor.nama)
  if (nama.length === 0) return []
  const lain = nama.length > DISEBUT ? ` dan ${nama.length - DISEBUT} lainnya` : ''
  return [`Belum ada pejabat yang menandatangani untuk ${nama.slice(0, DISEBUT).join('; ')}${lain}.`]
}

const tanpaKelas = ({ kepala, baris }: IsiUnit): number =>
  (kepala && kepala.kelas === null ? 1 : 0) + baris.filter(({ kelas }) => kelas === null).length

function hitung(bagian: readonly BagianPeta[], of: (isi: IsiUnit) => number, kalimat: (n: number) => string): readonly string[] {
  const jumlah = bagian.flatMap(({ isi }) => [...isi.values()]).reduce((sum, isi) => sum + of(isi), 0)
  return jumlah === 0 ? [] : [kalimat(jumlah)]
}
