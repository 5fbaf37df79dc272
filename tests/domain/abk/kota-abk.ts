import type { Abk, Tugas } from '../../../src/domain/abk/abk'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { aJabatan, aJabatanFungsional, anUnor } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'

export const J = (id: string): JabatanId => JabatanId.parse(id)

/** A task of 1,500 minutes a year, unless told otherwise: five reports of 300 minutes. */
export const aTugas = (said: Partial<Tugas> = {}): Tugas => ({
  uraian: 'Menyusun laporan',
  hasil: 'Laporan',
  satuan: 'Laporan',
  volume: 5,
  periode: 'TAHUN',
  norma: 300,
  satuanNorma: 'MENIT',
  ...said
})

/** A task of so many minutes a year. */
export const menit = (norma: number, uraian = 'Menyusun laporan'): Tugas => aTugas({ uraian, volume: 1, norma })

export const anAbk = (id: string, ...tugas: readonly Tugas[]): Abk => ({ id: J(id), tugas: [...tugas] })

/** A head, three posts that may have an ABK, one that has. */
export const kotaAbk = {
  unor: [anUnor({ id: 'dinas', nama: 'Dinas Sosial' })],
  jabatan: [
    aJabatan({ id: 'kabid', unorId: 'dinas', nama: 'Kepala Bidang Rehabilitasi', isPimpinan: true }),
    aJabatanFungsional({ id: 'jf', unorId: 'dinas' }),
    aJabatanFungsional({ id: 'jf-lain', unorId: 'dinas', kebutuhan: 3 }),
    aJabatan({
      id: 'pelaksana',
      unorId: 'dinas',
      nama: 'Pengadministrasi Perkantoran',
      jenis: 'PELAKSANA',
      eselon: null,
      kebutuhan: 2,
      bebanKerja: 150_000
    })
  ],
  abk: [anAbk('pelaksana', menit(100_000), menit(50_000, 'Mengarsipkan surat'))]
} satisfies Rows
