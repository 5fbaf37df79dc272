import type { Tanggal } from '../kit/tanggal'
import { type CatatanIsian, examineIsian, kunciNama, type PeriksaIsian } from './catatan-isian'
import type { IsianUnor, MedanUnor } from './isian-unor'
import type { Unor } from './unor'

/** The units a new or changed one must get along with: all others, and those under the same parent. */
export type SekitarUnor = { readonly lain: readonly Unor[]; readonly saudara: readonly Unor[]; readonly today: Tanggal }

/** What is wrong with a unor as filled in. */
export const examineUnor = (isian: IsianUnor, sekitar: SekitarUnor): readonly CatatanIsian<MedanUnor>[] =>
  examineIsian(PERIKSA, isian, [sekitar])

const PERIKSA: readonly PeriksaIsian<MedanUnor, IsianUnor, SekitarUnor>[] = [
  { medan: 'nama', berat: 'BLOK', isSalah: ({ nama }) => nama.trim() === '', pesan: () => 'Nama unit belum diisi.' },
  {
    medan: 'nama',
    berat: 'PERINGATAN',
    isSalah: ({ nama }, [sekitar]) => nama.trim() !== '' && (sekitar?.saudara.some((u) => kunciNama(u.nama) === kunciNama(nama)) ?? false),
    pesan: ({ nama }) => `Sudah ada ${nama} di bawah unit induk yang sama.`
  },
  {
    medan: 'kode',
    berat: 'BLOK',
    isSalah: ({ kode }, [sekitar]) => kode !== null && kode !== '' && pemakaiKode(kode, sekitar) !== undefined,
    pesan: ({ kode }, [sekitar]) => `Kode ${kode} sudah dipakai ${pemakaiKode(kode, sekitar)?.nama}.`
  },
  {
    medan: 'tipe',
    berat: 'PERINGATAN',
    isSalah: ({ tipe, jenis }) => tipe !== null && !BERTIPE.has(jenis),
    pesan: () => 'Tipe A, B, C hanya dikenal pada perangkat daerah (PP 18/2016).'
  },
  {
    medan: 'aktifDari',
    berat: 'BLOK',
    isSalah: ({ aktifDari }, [sekitar]) => aktifDari !== null && sekitar !== undefined && aktifDari > sekitar.today,
    pesan: () => 'Unit dicatat paling cepat pada hari ia mulai ada; tanggalnya belum tiba.'
  }
]

const BERTIPE: ReadonlySet<Unor['jenis']> = new Set([
  'SEKRETARIAT_DAERAH',
  'SEKRETARIAT_DPRD',
  'INSPEKTORAT',
  'DINAS',
  'BADAN',
  'SATUAN',
  'KECAMATAN',
  'UPTD'
])

const pemakaiKode = (kode: string | null, sekitar: SekitarUnor | undefined): Unor | undefined => sekitar?.lain.find((u) => u.kode === kode)
