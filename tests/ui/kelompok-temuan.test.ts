import { describe, expect, test } from 'vitest'
import type { TemuanSusunan } from '../../src/domain/organisasi/telaah-susunan'
import { UnorId } from '../../src/domain/organisasi/unor'
import { countBerat, groupTemuan, matchTemuan } from '../../src/ui/features/bagan/kelompok-temuan'
import { aSnapshot } from '../support/builders'
import { kotaUji } from '../support/kota-uji'

const snapshot = aSnapshot(kotaUji)
const temuan = (jenis: TemuanSusunan['jenis'], berat: TemuanSusunan['berat'], unorId: string, pesan: string): TemuanSusunan => ({
  jenis,
  berat,
  unorId: UnorId.parse(unorId),
  pesan,
  dasar: 'PP 18/2016'
})
const semua = [
  temuan('DUA_PIMPINAN', 'BERAT', 'bidang-b', 'Dua jabatan pimpinan.'),
  temuan('RENTANG_LEBAR', 'SEDANG', 'dinas-a', 'Membawahi 12 unit.'),
  temuan('RENTANG_LEBAR', 'SEDANG', 'dinas-b', 'Membawahi 14 unit.'),
  temuan('RANTAI_TUNGGAL', 'RINGAN', 'kota', 'Bersusun satu-satu.')
]

describe('which findings match', () => {
  test.each([
    ['everything', '', null, 4],
    ['a word of the sentence', 'membawahi', null, 2],
    ['a word of the unit’s name', 'rehabilitasi', null, 1],
    ['words of both', 'sosial 14', null, 1],
    ['nothing', 'kecamatan', null, 0],
    ['in a branch', '', 'dinas-b', 2],
    ['a word in a branch', 'dua', 'dinas-a', 0]
  ])('%s', (_, cari, dalam, jumlah) => {
    expect(matchTemuan(snapshot, semua, { cari, dalam: dalam === null ? null : UnorId.parse(dalam) })).toHaveLength(jumlah)
  })
})

test('they are counted by weight and gathered by kind, gravest first', () => {
  expect(countBerat(semua)).toEqual({ BERAT: 1, SEDANG: 2, RINGAN: 1 })
  expect(groupTemuan(semua, null).map(({ berat, isi }) => [berat, isi.length])).toEqual([
    ['BERAT', 1],
    ['SEDANG', 2],
    ['RINGAN', 1]
  ])
  expect(groupTemuan(semua, 'RINGAN').map(({ judul }) => judul)).toEqual(['Rantai unit tunggal'])
  expect(groupTemuan([], null)).toEqual([])
})
