import type { Tanggal } from '../kit/tanggal'
import { tipeAsing } from './batas-susunan'
import { type CatatanIsian, examineIsian, kunciNama, type PeriksaIsian } from './catatan-isian'
import type { IsianUnor, MedanUnor } from './isian-unor'
import { isBelumBerakhir } from './susunan-unor'
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
    isSalah: (isian) => tipeAsing(isian) !== null,
    pesan: (isian) => tipeAsing(isian)?.pesan ?? ''
  },
  {
    medan: 'jenis',
    berat: 'BLOK',
    isSalah: ({ jenis }, [sekitar]) => jenis === 'PEMERINTAH' && puncakLain(sekitar) !== undefined,
    pesan: (_, [sekitar]) => `${puncakLain(sekitar)?.nama} sudah menjadi puncak susunan; pemerintah daerah hanya satu.`
  },
  {
    medan: 'aktifDari',
    berat: 'BLOK',
    isSalah: ({ aktifDari }, [sekitar]) => aktifDari !== null && sekitar !== undefined && aktifDari > sekitar.today,
    pesan: () => 'Unit dicatat paling cepat pada hari ia mulai ada; tanggalnya belum tiba.'
  }
]

const pemakaiKode = (kode: string | null, sekitar: SekitarUnor | undefined): Unor | undefined => sekitar?.lain.find((u) => u.kode === kode)

const puncakLain = (sekitar: SekitarUnor | undefined): Unor | undefined =>
  sekitar?.lain.find((u) => u.jenis === 'PEMERINTAH' && isBelumBerakhir(u, sekitar.today))
