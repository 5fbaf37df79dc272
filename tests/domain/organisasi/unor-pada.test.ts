import { expect, it } from 'vitest'
import { UnorLampau } from '../../../src/domain/organisasi/unor-lampau'
import { createUnorBerwaktu, unorPada } from '../../../src/domain/organisasi/unor-pada'
import { anUnor } from '../../support/builders'

const kini = anUnor({ id: 'a', nama: 'Bidang Tiga', indukId: 'tiga', jenis: 'BAGIAN', kode: '1.1' })
const lampau = (nama: string, sampai: string) =>
  UnorLampau.parse({ id: nama, unorId: 'a', nama: `Bidang ${nama}`, indukId: nama, jenis: 'BIDANG', tipe: null, urut: 4, sampai })
const riwayat = [lampau('Dua', '2026-01-01'), lampau('Satu', '2024-01-01')]

it.each([
  ['2023-12-31', 'Bidang Satu'],
  ['2024-01-01', 'Bidang Dua'],
  ['2025-12-31', 'Bidang Dua'],
  ['2026-01-01', 'Bidang Tiga'],
  ['2030-01-01', 'Bidang Tiga']
])('gives a unit as it was called and hung: on %s %s', (tanggal, nama) => {
  expect(unorPada(createUnorBerwaktu([kini], riwayat), tanggal)[0]?.nama).toBe(nama)
})

it('changes only what is remembered, and shows nobody who was not there', () => {
  expect(unorPada(createUnorBerwaktu([kini], riwayat), '2025-01-01')).toEqual([
    { ...kini, nama: 'Bidang Dua', indukId: 'Dua', jenis: 'BIDANG', urut: 4 }
  ])
  expect(unorPada(createUnorBerwaktu([{ ...kini, aktifDari: '2025-01-01' }], riwayat), '2024-12-31')).toEqual([])
})
