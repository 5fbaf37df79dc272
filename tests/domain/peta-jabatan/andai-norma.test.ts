import { expect, it } from 'vitest'
import { Abk } from '../../../src/domain/abk/abk'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { dampakNorma } from '../../../src/domain/peta-jabatan/andai-norma'
import { aJabatan, aJabatanFungsional } from '../../support/builders'

const tugas = (uraian: string, volume: number, norma: number, satuanNorma: 'MENIT' | 'JAM' = 'MENIT') => ({
  uraian,
  hasil: 'Dokumen',
  satuan: 'Dokumen',
  volume,
  periode: 'TAHUN' as const,
  norma,
  satuanNorma
})
const telaah = aJabatanFungsional({ id: 'telaah', kebutuhan: 2, bebanKerja: 150_000 })
const lain = aJabatanFungsional({ id: 'lain', kebutuhan: 1, bebanKerja: 60_000 })
const kabid = aJabatan({ id: 'kabid', kebutuhan: 1, bebanKerja: 30_000 })
const abk = [
  Abk.parse({ id: 'telaah', tugas: [tugas('Menyusun telaahan', 500, 5, 'JAM')] }),
  Abk.parse({ id: 'lain', tugas: [tugas('Mengarsipkan surat', 1000, 60)] }),
  Abk.parse({ id: 'kabid', tugas: [tugas('menyusun  TELAAHAN', 100, 100), tugas('Menyusun telaahan', 100, 200)] }),
  Abk.parse({ id: 'sudah-dihapus', tugas: [tugas('Menyusun telaahan', 1, 1)] })
]
const jabatan = new Map([telaah, lain, kabid].map((j) => [j.id, j]))

it('tells of every post with the task what the norm makes of its load and need', () => {
  const dampak = dampakNorma({ abk, jabatan }, { uraian: 'Menyusun telaahan', norma: 150, satuanNorma: 'MENIT' }, ATURAN_ABK_BAKU)
  expect(dampak.map(({ jabatan: { id }, ...rest }) => ({ id, ...rest }))).toEqual([
    { id: 'telaah', normaKini: 300, bebanSebelum: 150_000, bebanSesudah: 75_000, kebutuhanSebelum: 2, kebutuhanSesudah: 1 },
    { id: 'kabid', normaKini: null, bebanSebelum: 30_000, bebanSesudah: 30_000, kebutuhanSebelum: 1, kebutuhanSesudah: 1 }
  ])
})

it('never moves the one seat of a structural post', () => {
  const [, dampak] = dampakNorma({ abk, jabatan }, { uraian: 'Menyusun telaahan', norma: 50, satuanNorma: 'JAM' }, ATURAN_ABK_BAKU)
  expect([dampak?.bebanSesudah, dampak?.kebutuhanSesudah]).toEqual([600_000, 1])
})
