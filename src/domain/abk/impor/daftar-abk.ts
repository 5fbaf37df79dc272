import type { KolomEkspor, SelEkspor, TabelEkspor } from '../../kit/tabel-ekspor'
import type { Jabatan } from '../../organisasi/jabatan'
import { jalurTeks } from '../../organisasi/jalur-unor'
import type { Snapshot } from '../../organisasi/snapshot'
import { perangkatDaerahOf, type Unor, type UnorId } from '../../organisasi/unor'
import type { Abk, Tugas } from '../abk'
import { SEBUTAN_PERIODE, SEBUTAN_SATUAN_WAKTU } from '../kata-abk'

const KOLOM: readonly KolomEkspor[] = [
  { judul: 'No', jenis: 'ANGKA', lebar: 6 },
  { judul: 'Perangkat Daerah', jenis: 'TEKS', lebar: 32 },
  { judul: 'Unit Kerja', jenis: 'TEKS', lebar: 40 },
  { judul: 'Nama Jabatan', jenis: 'TEKS', lebar: 34 },
  { judul: 'Kode Jabatan', jenis: 'TEKS', lebar: 14 },
  { judul: 'Uraian Tugas', jenis: 'TEKS', lebar: 60 },
  { judul: 'Hasil Kerja', jenis: 'TEKS', lebar: 18 },
  { judul: 'Satuan Hasil', jenis: 'TEKS', lebar: 14 },
  { judul: 'Volume', jenis: 'ANGKA', lebar: 10 },
  { judul: 'Periode', jenis: 'TEKS', lebar: 11 },
  { judul: 'Norma Waktu', jenis: 'ANGKA', lebar: 12 },
  { judul: 'Satuan Waktu', jenis: 'TEKS', lebar: 12 },
  { judul: 'Nomor Jabatan Penata', jenis: 'TEKS', lebar: 38 }
]

/** The ABK of the posts under a unit as a flat list, a row for each task: what the import of ABK reads again without loss. */
export function daftarAbk(snapshot: Snapshot, abk: ReadonlyMap<string, Abk>, akar: UnorId | null): TabelEkspor {
  const baris: SelEkspor[][] = []
  const visit = (unor: Unor): void => {
    for (const jabatan of snapshot.jabatanByUnor.get(unor.id) ?? [])
      for (const tugas of abk.get(jabatan.id)?.tugas ?? [])
        baris.push([baris.length + 1, ...kiri(snapshot, jabatan), ...kanan(tugas), jabatan.id])
    for (const anak of snapshot.anakByUnor.get(unor.id) ?? []) visit(anak)
  }
  const puncak = akar === null ? (snapshot.anakByUnor.get(null) ?? []) : [snapshot.unor.get(akar)].filter((u) => u !== undefined)
  for (const unor of puncak) visit(unor)
  return { judul: 'Daftar ABK', lembar: 'Daftar ABK', kolom: KOLOM, baris }
}

const kiri = ({ unor }: Snapshot, { nama, kode, unorId }: Jabatan): SelEkspor[] => [
  perangkatDaerahOf(unor, unorId)?.nama ?? null,
  jalurTeks(unor, unorId),
  nama,
  kode
]

const kanan = ({ uraian, hasil, satuan, volume, periode, norma, satuanNorma }: Tugas): SelEkspor[] => [
  uraian,
  hasil,
  satuan,
  volume,
  SEBUTAN_PERIODE[periode],
  norma,
  SEBUTAN_SATUAN_WAKTU[satuanNorma]
]
