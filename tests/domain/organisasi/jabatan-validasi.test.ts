import { describe, expect, it } from 'vitest'
import { kunciNama } from '../../../src/domain/organisasi/catatan-isian'
import type { IsianJabatan } from '../../../src/domain/organisasi/isian-jabatan'
import { jenjangInNama } from '../../../src/domain/organisasi/jenjang'
import { examineJabatan } from '../../../src/domain/organisasi/validasi-jabatan'
import { lampauiBatas, tipeAsing } from '../../../src/domain/organisasi/batas-susunan'
import type { JenisUnor, Unor } from '../../../src/domain/organisasi/unor'
import { aJabatan, aJabatanFungsional, anUnor } from '../../support/builders'

const struktural = aJabatan({ nama: 'Kepala Bidang Mutasi' })
const fungsional = aJabatanFungsional()
const says = (isian: IsianJabatan, lain = [aJabatan({ nama: 'Arsiparis', isPimpinan: true })]): readonly string[] =>
  examineJabatan(isian, lain).map(({ medan, berat }) => `${medan} ${berat}`)

describe('examineJabatan', () => {
  it('has nothing to say of a post in order', () => {
    expect([says(struktural), says(fungsional)]).toEqual([[], []])
  })
  it.each<[string, IsianJabatan, string]>([
    ['no name', { ...struktural, nama: ' ' }, 'nama BLOK'],
    ['the name of another post of the unit, however written', { ...fungsional, nama: ' ARSIPARIS ' }, 'nama PERINGATAN'],
    ['an eselon on a JF', { ...fungsional, eselon: 'IV.a' }, 'eselon BLOK'],
    ['eselon IV on an administrator', { ...struktural, eselon: 'IV.a' }, 'eselon BLOK'],
    ['a structural post without eselon', { ...struktural, eselon: null }, 'eselon PERINGATAN'],
    ['a jenjang on a structural post', { ...struktural, jenjang: 'AHLI_MUDA' }, 'jenjang BLOK'],
    ['a JF without jenjang', { ...fungsional, jenjang: null }, 'jenjang PERINGATAN'],
    ['a name of another jenjang', { ...fungsional, jenjang: 'AHLI_MADYA' }, 'jenjang PERINGATAN'],
    ['kelas 0', { ...struktural, kelas: 0 }, 'kelas BLOK'],
    ['kelas 18', { ...struktural, kelas: 18 }, 'kelas BLOK'],
    ['kelas 8,5', { ...struktural, kelas: 8.5 }, 'kelas BLOK'],
    ['no kelas', { ...struktural, kelas: null }, 'kelas PERINGATAN'],
    ['a need below nought', { ...fungsional, kebutuhan: -1 }, 'kebutuhan BLOK'],
    ['half a person', { ...fungsional, kebutuhan: 1.5 }, 'kebutuhan BLOK'],
    ['two seats on a structural post', { ...struktural, kebutuhan: 2 }, 'kebutuhan BLOK'],
    ['a second head', { ...struktural, isPimpinan: true }, 'isPimpinan BLOK'],
    ['BUP 71', { ...struktural, bup: 71 }, 'bup BLOK']
  ])('%s', (_, isian, expected) => {
    expect(says(isian)).toContain(expected)
  })
  it.each<[string, IsianJabatan]>([
    ['kelas 1', { ...struktural, kelas: 1 }],
    ['kelas 17', { ...struktural, kelas: 17 }],
    ['no need at all', { ...fungsional, kebutuhan: 0 }],
    ['eselon V.a on a pelaksana', { ...struktural, jenis: 'PELAKSANA', eselon: 'V.a' }]
  ])('accepts %s', (_, isian) => {
    expect(says(isian)).toEqual([])
  })
})

it('reads a jenjang only at the end of a name', () => {
  expect(['Guru  Ahli Pertama', 'Perawat Mahir', 'Ahli Muda Belia', 'Penyelia'].map(jenjangInNama)).toEqual([
    'AHLI_PERTAMA',
    'MAHIR',
    null,
    null
  ])
})

it('compares names without case and spare spaces', () => {
  expect(kunciNama('  Kepala   BIDANG ')).toBe('kepala bidang')
})

describe('lampauiBatas (PP 18/2016)', () => {
  const dinas = (tipe: 'A' | 'B' | 'C' | null): Unor => anUnor({ id: 'dinas', tipe })
  const bidang = (n: number): readonly Unor[] =>
    Array.from({ length: n }, (_, i) => anUnor({ id: `b${i}`, indukId: 'dinas', jenis: 'BIDANG' }))
  const below = (list: readonly Unor[]) => (id: string) => list.filter((u) => u.indukId === id)
  it.each([
    ['A', 4, 0],
    ['A', 5, 1],
    ['B', 3, 0],
    ['B', 4, 1],
    ['C', 2, 0],
    ['C', 3, 1],
    [null, 9, 0]
  ] as const)('dinas tipe %s with %i bidang: %i warnings', (tipe, n, warnings) => {
    expect(lampauiBatas(dinas(tipe), below(bidang(n)))).toHaveLength(warnings)
  })
  it('counts the subbagian of the sekretariat, and says the law', () => {
    const list = [
      anUnor({ id: 'sek', indukId: 'dinas', jenis: 'SEKRETARIAT' }),
      ...['1', '2', '3'].map((id) => anUnor({ id, indukId: 'sek', jenis: 'SUBBAGIAN' }))
    ]
    expect(lampauiBatas(dinas('B'), below(list))).toEqual([
      '3 subbagian pada sekretariat; dinas tipe B paling banyak 2 (PP 18/2016 jo. PP 72/2019).'
    ])
  })

  const penuh = (jenis: JenisUnor, tipe: Unor['tipe'], anak: JenisUnor, n: number): readonly string[] => {
    const list = Array.from({ length: n }, (_, i) => anUnor({ id: `u${i}`, indukId: 'x', jenis: anak }))
    return lampauiBatas(anUnor({ id: 'x', jenis, tipe }), below(list))
  }
  it.each<[JenisUnor, Unor['tipe'], JenisUnor, number]>([
    ['BADAN', 'A', 'BIDANG', 4],
    ['SATUAN', 'B', 'BIDANG', 3],
    ['DINAS', null, 'SEKRETARIAT', 1],
    ['INSPEKTORAT', null, 'SEKRETARIAT', 1],
    ['INSPEKTORAT', null, 'INSPEKTUR_PEMBANTU', 5],
    ['KECAMATAN', null, 'SEKRETARIAT', 1],
    ['KECAMATAN', 'A', 'SEKSI', 5],
    ['KECAMATAN', 'B', 'SEKSI', 4],
    ['KELURAHAN', null, 'SEKRETARIAT', 1],
    ['KELURAHAN', null, 'SEKSI', 3],
    ['BIDANG', null, 'SEKSI', 3],
    ['BAGIAN', null, 'SUBBAGIAN', 3],
    ['SEKRETARIAT_DAERAH', null, 'ASISTEN', 3],
    ['SEKRETARIAT_DPRD', null, 'BAGIAN', 4],
    ['PEMERINTAH', null, 'STAF_AHLI', 3],
    ['PEMERINTAH', null, 'INSPEKTORAT', 1],
    ['UPTD', 'A', 'SUBBAGIAN', 1],
    ['UPTD', 'B', 'SUBBAGIAN', 0]
  ])('%s tipe %s holds %s up to %i', (jenis, tipe, anak, paling) => {
    expect([penuh(jenis, tipe, anak, paling).length, penuh(jenis, tipe, anak, paling + 1).length]).toEqual([0, 1])
  })
  it.each([
    ['A', 12],
    ['B', 9],
    ['C', 8]
  ] as const)('a setda of tipe %s has at most %i bagian over all asisten', (tipe, paling) => {
    const bagian = (n: number): readonly Unor[] => [
      ...['a0', 'a1'].map((id) => anUnor({ id, indukId: 'setda', jenis: 'ASISTEN' })),
      ...Array.from({ length: n }, (_, i) => anUnor({ id: `b${i}`, indukId: `a${i % 2}`, jenis: 'BAGIAN' }))
    ]
    const setda = anUnor({ id: 'setda', jenis: 'SEKRETARIAT_DAERAH', tipe })
    expect([lampauiBatas(setda, below(bagian(paling))).length, lampauiBatas(setda, below(bagian(paling + 1))).length]).toEqual([0, 1])
  })
  it.each<[JenisUnor, Unor['tipe'], string | null]>([
    ['DINAS', 'C', null],
    ['KECAMATAN', 'B', null],
    ['KECAMATAN', 'C', 'Kecamatan hanya mengenal tipe A dan B.'],
    ['UPTD', 'C', 'UPTD hanya mengenal kelas A dan B.'],
    ['BIDANG', 'A', 'Bidang tidak mempunyai tipe.'],
    ['BIDANG', null, null]
  ])('a type unknown to the law: %s %s', (jenis, tipe, pesan) => {
    expect(tipeAsing({ jenis, tipe })?.pesan ?? null).toBe(pesan)
  })
})
