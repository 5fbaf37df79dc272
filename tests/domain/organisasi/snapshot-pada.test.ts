import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '../../../src/domain/kit/tanggal'
import type { Snapshot } from '../../../src/domain/organisasi/snapshot'
import { snapshotPada, withPudar } from '../../../src/domain/organisasi/snapshot-pada'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { type UnorLampau, UnorLampauId } from '../../../src/domain/organisasi/unor-lampau'
import { type BarisWaktu, createWaktu, pensiunPerBulan, type Waktu } from '../../../src/domain/organisasi/waktu'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aJabatan, anUnor, aPegawai, aPenempatan } from '../../support/builders'
import { HARI_INI } from '../../support/given'

const waktuOf = (rows: Partial<BarisWaktu>): Waktu =>
  createWaktu({ tanggal: HARI_INI, unor: [], jabatan: [], pegawai: [], penempatan: [], unorLampau: [], ...rows }, BUP_BAKU)

const namaUnit = ({ unor }: Snapshot): readonly string[] => [...unor.values()].map((u) => u.nama).toSorted()

const kota = anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH' })

describe('units', () => {
  const lama = anUnor({ id: 'lama', nama: 'Dinas Lama', indukId: 'kota', aktifSampai: '2025-01-01' })
  const baru = anUnor({ id: 'baru', nama: 'Dinas Baru', indukId: 'kota', aktifDari: '2025-01-01' })
  const waktu = waktuOf({ unor: [kota, lama, baru] })

  test.each([
    ['the day before', '2024-12-31', ['Dinas Lama', 'Pemerintah Kota']],
    ['the very day', '2025-01-01', ['Dinas Baru', 'Pemerintah Kota']]
  ])('one ends and one begins: %s', (_, tanggal, nama) => {
    expect(namaUnit(snapshotPada(waktu, tanggal).snapshot)).toEqual(nama)
  })

  test('drawn faint, both are there, below what they hung below', () => {
    const { digambar: snapshot, pudar } = withPudar(waktu, snapshotPada(waktu, '2024-12-31'))
    expect(namaUnit(snapshot)).toEqual(['Dinas Baru', 'Dinas Lama', 'Pemerintah Kota'])
    expect([...pudar]).toEqual(['baru'])
    expect(
      snapshot.anakByUnor
        .get(kota.id)
        ?.map((u) => u.id)
        .toSorted()
    ).toEqual(['baru', 'lama'])
  })

  test.each([
    ['ended within the last five years', '2021-11-23', true],
    ['ended on the day five years ago', '2021-11-22', false],
    ['ended earlier', '2019-01-01', false]
  ])('faint: %s', (_, aktifSampai, isShown) => {
    const waktu = waktuOf({ unor: [kota, { ...lama, aktifSampai }] })
    expect(withPudar(waktu, snapshotPada(waktu, HARI_INI)).pudar.size === 1).toBe(isShown)
  })

  test('faint: what hangs below something too long gone stays away with it', () => {
    const tua = { ...lama, aktifSampai: '2015-01-01' }
    const anak = anUnor({ id: 'anak', indukId: 'lama', aktifSampai: '2024-01-01' })
    const waktu = waktuOf({ unor: [kota, tua, anak] })
    expect(withPudar(waktu, snapshotPada(waktu, HARI_INI)).pudar.size).toBe(0)
  })
})

describe('what units were', () => {
  const dinas = anUnor({ id: 'dinas', nama: 'Dinas Gabungan', indukId: 'kota' })
  const was = (sampai: string, nama: string, indukId: UnorId | null): UnorLampau => ({
    id: UnorLampauId.parse(`lampau-${sampai}`),
    unorId: dinas.id,
    sampai,
    nama,
    indukId,
    jenis: 'DINAS',
    tipe: null,
    urut: 1
  })
  const setda = anUnor({ id: 'setda', nama: 'Setda', indukId: 'kota' })
  const waktu = waktuOf({
    unor: [kota, setda, dinas],
    unorLampau: [was('2025-07-01', 'Dinas Kedua', kota.id), was('2023-01-01', 'Dinas Pertama', setda.id)]
  })

  test.each([
    ['2022-12-31', 'Dinas Pertama', 'setda'],
    ['2023-01-01', 'Dinas Kedua', 'kota'],
    ['2025-06-30', 'Dinas Kedua', 'kota'],
    ['2025-07-01', 'Dinas Gabungan', 'kota'],
    ['2030-01-01', 'Dinas Gabungan', 'kota']
  ])('on %s it is %s', (tanggal, nama, induk) => {
    const unor = snapshotPada(waktu, tanggal).snapshot.unor.get(UnorId.parse('dinas'))
    expect([unor?.nama, unor?.indukId]).toEqual([nama, induk])
  })
})

describe('people', () => {
  const kabid = aJabatan({ id: 'kabid', unorId: 'kota', isPimpinan: true })
  // 58 years on 10 March 2027: out of service on 1 April 2027
  const tua = aPegawai({ id: 'tua', tanggalLahir: '1969-03-10' })
  const plt = aJabatan({ id: 'plt', unorId: 'kota' })
  const rows = {
    unor: [kota],
    jabatan: [kabid, plt],
    pegawai: [tua],
    penempatan: [
      aPenempatan({ pegawaiId: 'tua', jabatanId: 'kabid', tmtMulai: '2024-02-01' }),
      aPenempatan({ pegawaiId: 'tua', jabatanId: 'plt', jenis: 'PLT', tmtMulai: '2026-01-01' })
    ]
  }
  const held = (waktu: Waktu, tanggal: string): number => snapshotPada(waktu, tanggal).snapshot.byPegawai.get(tua.id)?.length ?? 0

  test.each([
    ['before the post was taken', '2024-01-31', 0],
    ['the day it was taken', '2024-02-01', 1],
    ['the last day in service', '2027-03-31', 2],
    ['the first day out of service: what is acted in goes too', '2027-04-01', 0]
  ])('%s', (_, tanggal, posts) => {
    expect(held(waktuOf(rows), tanggal)).toBe(posts)
  })

  test('who is past BUP but still in the post today, stays there today and in the past', () => {
    const waktu = waktuOf({ ...rows, pegawai: [{ ...tua, tanggalLahir: '1960-01-01' }] })
    expect(held(waktu, HARI_INI)).toBe(2)
    expect(held(waktu, '2025-01-01')).toBe(1)
    expect(held(waktu, addDays(HARI_INI, 1))).toBe(0)
  })

  test('the office may let people serve longer', () => {
    const waktu = createWaktu({ tanggal: HARI_INI, unorLampau: [], ...rows }, { ...BUP_BAKU, bupAdministrator: 60 })
    expect(held(waktu, '2029-03-31')).toBe(2)
    expect(held(waktu, '2029-04-01')).toBe(0)
  })

  test('retirements are counted by the month in which they take effect', () => {
    expect([...pensiunPerBulan(waktuOf(rows))]).toEqual([['2027-04', { orang: 1, pimpinan: 1 }]])
  })

  test('who left for good before today retires no more', () => {
    const ended = rows.penempatan.map((p) => ({ ...p, tmtSelesai: '2026-01-01' }))
    expect(pensiunPerBulan(waktuOf({ ...rows, penempatan: ended })).size).toBe(0)
  })
})

test('what does not differ from the day before is taken over, index and all', () => {
  const waktu = waktuOf({ unor: [kota], jabatan: [aJabatan({ unorId: 'kota', aktifSampai: '2027-01-01' })] })
  const desember = snapshotPada(waktu, '2026-12-01')
  const januari = snapshotPada(waktu, '2027-01-01', desember)
  expect(januari.snapshot.unor).toBe(desember.snapshot.unor)
  expect(januari.snapshot.jabatan.size).toBe(0)
  expect(desember.snapshot.jabatan.size).toBe(1)
})

test('a day of 10,000 people is worked out in less than 30 ms', () => {
  const unor = Array.from({ length: 2_000 }, (_, i) => anUnor({ id: `u${i}`, indukId: i === 0 ? null : `u${Math.floor((i - 1) / 5)}` }))
  const jabatan = Array.from({ length: 5_000 }, (_, i) => aJabatan({ id: `j${i}`, unorId: `u${i % 2_000}`, isPimpinan: i < 2_000 }))
  const dasar = aPegawai({ id: 'p' })
  const pegawai = Array.from({ length: 10_000 }, (_, i) => ({
    ...dasar,
    id: aPegawaiId(i),
    tanggalLahir: addMonths('1965-01-15', i % 420)
  }))
  const penempatan = pegawai.map((p, i) =>
    aPenempatan({ pegawaiId: p.id, jabatanId: `j${i % 5_000}`, tmtMulai: addMonths('2010-01-01', i % 190) })
  )
  const waktu = waktuOf({ unor, jabatan, pegawai, penempatan })
  let before = snapshotPada(waktu, HARI_INI)
  const lama = Array.from({ length: 24 }, (_, i) => {
    const mulai = performance.now()
    before = snapshotPada(waktu, addMonths(HARI_INI, i + 1), before)
    return performance.now() - mulai
  }).toSorted((a, b) => a - b)
  const median = lama[12] ?? 0
  expect(before.snapshot.byPegawai.size).toBeLessThan(10_000)
  // the machine that tests may be busy with other things: the bound is that of the median
  expect(median).toBeLessThan(30)
})

const aPegawaiId = (i: number): PegawaiId => PegawaiId.parse(`p${i}`)
