import { describe, expect, it } from 'vitest'
import { type Batang, type GRAFIK, grafikOf } from '../../../src/domain/beranda/grafik'
import type { BarisPegawai } from '../../../src/domain/pegawai/baris-pegawai'
import { barisOf, indexBahan } from '../../../src/domain/pegawai/daftar-pegawai'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aSnapshot } from '../../support/builders'
import { HARI_INI } from '../../support/given'

const kota = anUnor({ id: 'kota', nama: 'Kota', jenis: 'PEMERINTAH' })
const dinas = anUnor({ id: 'dinas', nama: 'Dinas Sosial', indukId: 'kota' })
const bidang = anUnor({ id: 'bidang', nama: 'Bidang Data', indukId: 'dinas', jenis: 'BIDANG' })
const badan = anUnor({ id: 'badan', nama: 'Badan Arsip', indukId: 'kota', jenis: 'BADAN' })
const unor = [kota, dinas, bidang, badan]
const kabid = aJabatan({ id: 'kabid', unorId: 'bidang', kebutuhan: 1 })
const analis = aJabatanFungsional({ id: 'analis', unorId: 'bidang', kebutuhan: 4 })
const arsiparis = aJabatanFungsional({ id: 'arsiparis', unorId: 'badan', kebutuhan: 1 })
const wali = aJabatanFungsional({ id: 'wali', unorId: 'kota', kebutuhan: 7 })
const jabatan = [kabid, analis, arsiparis, wali]

type Said = Parameters<typeof aPegawai>[0]

/** Rows of the register, of people each in a post or none. */
function baris(orang: readonly (readonly [said: Said, jabatanId?: string])[]): readonly BarisPegawai[] {
  const pegawai = orang.map(([said]) => aPegawai(said))
  const penempatan = orang.flatMap(([, jabatanId], n) => (jabatanId ? [aPenempatan({ pegawaiId: pegawai[n]?.id ?? '', jabatanId })] : []))
  const sumber = indexBahan({ penempatan, jabatan, unor, predikat: [], ketentuan: [] }, HARI_INI)
  return pegawai.map((p) => barisOf(sumber, p))
}

const susunan = aSnapshot({ unor, jabatan })
function batang(id: (typeof GRAFIK)[number], orang: Parameters<typeof baris>[0]): readonly Batang[] {
  return grafikOf(baris(orang), susunan).find((g) => g.id === id)?.batang ?? []
}
const isi = (semua: readonly Batang[]): readonly unknown[] => semua.filter((b) => b.nilai > 0).map((b) => [b.label, b.nilai])

describe('grafikOf', () => {
  it('tells golongan of PPPK from those of PNS, and counts who has none', () => {
    const semua = batang('golongan', [
      [{ golongan: 'III/c' }],
      [{ golongan: 'IX', jenisAsn: 'PPPK' }],
      [{ golongan: null }],
      [{ golongan: 'lama' }]
    ])
    expect(isi(semua)).toEqual([
      ['III/c', 1],
      ['PPPK IX', 1],
      ['lama', 1],
      ['Belum tercatat', 1]
    ])
    expect(semua.at(-1)?.kueri).toEqual({ golongan: 'BELUM', isBertugas: 'ya' })
  })

  it.each([
    ['26 tomorrow', '2000-11-23', '≤ 25'],
    ['26 today', '2000-11-22', '26–30'],
    ['born on 29 February, 26 on the last day of the month', '2000-02-29', '26–30'],
    ['56 tomorrow', '1970-11-23', '51–55'],
    ['56 today', '1970-11-22', '56–58'],
    ['59 tomorrow', '1967-11-23', '56–58'],
    ['59 today', '1967-11-22', '> 58']
  ])('puts who is %s among their age', (_, tanggalLahir, label) => {
    const semua = batang('usia', [[{ tanggalLahir, jenisKelamin: 'P' }]])
    expect(semua.filter((b) => (b.kedua ?? 0) > 0).map((b) => b.label)).toEqual([label])
  })

  it('sets apart whose age or sex is not known, each once', () => {
    const semua = batang('usia', [
      [{ tanggalLahir: null, jenisKelamin: null }],
      [{ tanggalLahir: null, jenisKelamin: 'L' }],
      [{ jenisKelamin: null }]
    ])
    expect(isi(semua)).toEqual([
      ['Tanggal lahir belum tercatat', 2],
      ['Jenis kelamin belum tercatat', 1]
    ])
  })

  it('compares what is filled with what is needed, where most are missing first, and leaves out what hangs on the root', () => {
    const semua = batang('kebutuhan', [[{}, 'kabid'], [{}, 'analis'], [{}, 'arsiparis'], [{}, 'arsiparis'], [{}, 'wali'], [{}]])
    expect(semua.map((b) => [b.label, b.nilai, b.kedua])).toEqual([
      ['Dinas Sosial', 2, 5],
      ['Badan Arsip', 2, 1]
    ])
    expect(semua[0]?.kueri).toEqual({ unorId: 'dinas', isBertugas: 'ya' })
  })

  it('counts by kind of post, and who has none', () => {
    expect(isi(batang('jabatan', [[{}, 'kabid'], [{}, 'analis'], [{}]]))).toEqual([
      ['Administrator (III)', 1],
      ['Fungsional', 1],
      ['Belum berjabatan', 1]
    ])
  })
})
