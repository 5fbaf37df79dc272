import { expect, it } from 'vitest'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { rekapPeta } from '../../../src/domain/peta-jabatan/rekap-peta'
import {
  angkaPeta,
  barisRekapOf,
  ringkasPerCabang,
  ringkasPerKelas,
  ringkasPerTingkat
} from '../../../src/domain/peta-jabatan/ringkasan-peta'
import { aJabatan, anUnor, aSnapshot } from '../../support/builders'
import { kotaPeta } from './kota-peta'

const rekap = () => rekapPeta(kotaPeta(), null, ATURAN_ABK_BAKU)

it('counts shortage and surplus apart: one does not hide the other', () => {
  const { bezetting, ...angka } = angkaPeta(barisRekapOf(rekap()))
  expect(angka).toEqual({ jabatan: 4, berAbk: 1, kurang: 2, lebih: 1 })
  expect(bezetting.selisih).toBe(-1)
})

it('sums up by perangkat daerah', () => {
  expect(ringkasPerCabang(rekap()).map((c) => [c.unor.nama, c.bezetting.jumlah, c.bezetting.kebutuhan, c.kurang, c.lebih])).toEqual([
    ['Dinas A', 4, 4, 1, 1],
    ['Dinas B', 0, 1, 1, 0]
  ])
})

it('shows what the top has itself before its branches', () => {
  const cabang = ringkasPerCabang(rekapPeta(kotaPeta(), UnorId.parse('dinas-a'), ATURAN_ABK_BAKU))
  expect(cabang.map((c) => [c.unor.nama, c.isSendiri, c.jabatan])).toEqual([
    ['Dinas A', true, 1],
    ['Bidang A', false, 2]
  ])
})

it('takes each of several tops as a branch', () => {
  const unor = [anUnor({ id: 'satu', nama: 'Dinas Satu' }), anUnor({ id: 'dua', nama: 'Dinas Dua' })]
  const snapshot = aSnapshot({ unor, jabatan: [aJabatan({ unorId: 'dua' })] })
  expect(ringkasPerCabang(rekapPeta(snapshot, null, ATURAN_ABK_BAKU)).map((c) => [c.unor.nama, c.jabatan])).toEqual([
    ['Dinas Satu', 0],
    ['Dinas Dua', 1]
  ])
})

it('sums up by class with the levels found there, highest first', () => {
  expect(ringkasPerKelas(rekap()).map((k) => [k.kelas, k.rincian, k.kurang, k.lebih])).toEqual([
    [14, 'Eselon II.b', 1, 0],
    [9, 'Ahli Muda', 1, 0],
    [7, 'Pelaksana', 0, 1]
  ])
})

it('sums up by eselon and jenjang with the classes found there', () => {
  expect(ringkasPerTingkat(rekap()).map((t) => [t.tingkat, t.rincian, t.jabatan])).toEqual([
    ['II.b', '14', 2],
    ['AHLI_MUDA', '9', 1],
    ['PELAKSANA', '7', 1]
  ])
})
