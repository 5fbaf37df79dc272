import { expect, test } from 'vitest'
import { cariBagan } from '../../../src/domain/organisasi/cari-bagan'
import { anUnor, aSnapshot } from '../../support/builders'
import { kotaUji } from '../../support/kota-uji'

const snapshot = aSnapshot(kotaUji)
const found = (teks: string): readonly string[] => cariBagan(snapshot, teks).map(({ judul }) => judul)

test('units, people and posts are found by every word of their name, in any order', () => {
  expect(found('perhubungan dinas')).toEqual(['Dinas Perhubungan', 'Kepala Dinas Perhubungan'])
  expect(found('MALAYU')).toEqual(['Dra. Ani Malayu, M.Si.'])
  expect(found('198609262015052001')).toEqual(['Dra. Ani Malayu, M.Si.'])
  expect(found('angkutan laut')).toEqual([])
})

test('each leads to the unit that shows it', () => {
  expect(cariBagan(snapshot, 'malayu')[0]).toMatchObject({ keterangan: 'Kepala Bidang Angkutan', unorId: 'bidang-a' })
  expect(cariBagan(snapshot, 'sekretaris')[0]).toMatchObject({ keterangan: 'Dinas Sosial', unorId: 'dinas-b' })
})

test('a name that begins with the text comes before one that has it inside, and one letter finds nothing', () => {
  const unor = ['UPTD Dinas Pasar', 'Dinas Pasar'].map((nama, urut) => anUnor({ id: nama, nama, indukId: 'kota', urut }))
  const kota = aSnapshot({ ...kotaUji, unor: [...(kotaUji.unor ?? []), ...unor] })
  expect(cariBagan(kota, 'dinas pasar').map(({ judul }) => judul)).toEqual(['Dinas Pasar', 'UPTD Dinas Pasar'])
  expect(found('d')).toEqual([])
})
