import { describe, expect, it } from 'vitest'
import { DIMENSI, DIMENSI_ORANG, TIDAK_TERCATAT } from '../../../src/domain/laporan/dimensi'
import { rekapPredikat } from '../../../src/domain/laporan/reports/rekap-predikat'
import { statistik } from '../../../src/domain/laporan/reports/statistik'
import { tabulasiSilang } from '../../../src/domain/laporan/reports/tabulasi-silang'
import { HARI_INI } from '../../support/given'
import { aPegawai } from '../../support/builders'
import { aContoh } from '../contoh/sample'
import { aBahan, hasilOf, selBaris } from '../../support/bahan-uji'

const rows = aContoh(7, 300)
const bahan = aBahan(rows, HARI_INI)
const KELUAR = new Set(['PENSIUN', 'MENINGGAL', 'TIDAK_AKTIF'])
const bertugas = rows.pegawai.filter((p) => !KELUAR.has(p.kedudukanHukum))

describe('counts of people', () => {
  it('add up to everybody in service in every table, whoever lacks a fact included', () => {
    const hasil = hasilOf(statistik, bahan)
    expect(hasil.tabel).toHaveLength(DIMENSI.length - 1)
    for (const [at, tabel] of hasil.tabel.entries()) {
      const jumlah = tabel.kolom.findIndex((k) => k.kunci === 'jumlah')
      const total = selBaris(hasil, 'JUMLAH', at)[0] ?? []
      expect([tabel.judul, total[jumlah]]).toEqual([tabel.judul, bertugas.length])
      const columns = tabel.kolom.flatMap((k, n) => (k.kelompok === undefined ? [] : [n]))
      for (const sel of [...selBaris(hasil, 'ISI', at), total])
        expect(columns.reduce((sum, n) => sum + Number(sel[n]), 0)).toBe(sel[jumlah])
      expect(selBaris(hasil, 'ISI', at).reduce((sum, sel) => sum + Number(sel[jumlah]), 0)).toBe(bertugas.length)
    }
  })

  it('are those of an independent count', () => {
    const hasil = hasilOf(tabulasiSilang, bahan, { baris: 'ruang', kolom: 'kelamin' })
    const [tabel] = hasil.tabel
    const perempuan = tabel?.kolom.findIndex((k) => k.judul === 'Perempuan') ?? -1
    const baris = selBaris(hasil, 'ISI').find((sel) => sel[1] === 'III/c')
    expect(baris?.[perempuan]).toBe(bertugas.filter((p) => p.golongan === 'III/c' && p.jenisKelamin === 'P').length)
  })

  it('know nobody in an empty city', () => {
    const kosong = aBahan({ ...rows, pegawai: [], penempatan: [] }, HARI_INI)
    expect(hasilOf(statistik, kosong).tabel.every((t) => t.baris.length === 0)).toBe(true)
  })

  it('count who has no predikat that year beside the others', () => {
    const hasil = hasilOf(rekapPredikat, bahan, { tahun: 2001 })
    expect(hasil.tabel[0]?.kolom.filter((k) => k.kelompok !== undefined).map((k) => k.judul)).toEqual([TIDAK_TERCATAT])
    expect(selBaris(hasil, 'JUMLAH')[0]?.[2]).toBe(bertugas.length)
  })
})

describe('predikat of a year', () => {
  it('are told as shares of every perangkat daerah, each line making up the whole', () => {
    const hasil = hasilOf(rekapPredikat, bahan)
    const kolom = hasil.tabel[1]?.kolom ?? []
    const bagian = kolom.flatMap((k, n) => (k.jenis === 'PERSEN' ? [n] : []))
    const cacah = selBaris(hasil, 'ISI')
    for (const [at, sel] of selBaris(hasil, 'ISI', 1).entries()) {
      expect(bagian.reduce((sum, n) => sum + Number(sel[n]), 0)).toBeCloseTo(1)
      for (const n of bagian) expect(Number(sel[n]) * Number(sel.at(-1))).toBeCloseTo(Number(cacah[at]?.[n]))
    }
    expect(selBaris(hasil, 'JUMLAH', 1)[0]?.at(-1)).toBe(bertugas.length)
  })
})

describe('values', () => {
  const nilai = (dimensi: 'usia' | 'generasi' | 'golongan', ubah: Parameters<typeof aPegawai>[0]) =>
    DIMENSI_ORANG[dimensi].nilai({ pegawai: aPegawai(ubah), duduk: null, tanggal: '2026-11-23' })

  it.each([
    ['2000-11-23', '26–30'],
    ['2000-11-24', '≤ 25'],
    ['1970-11-23', '56–58'],
    ['1971-11-23', '51–55'],
    ['1970-11-24', '51–55'],
    ['1968-11-23', '56–58'],
    ['1967-11-23', '> 58']
  ])('born %s is in the group %s', (tanggalLahir, kelompok) => {
    expect(nilai('usia', { tanggalLahir })).toBe(kelompok)
  })

  it.each([
    ['1964-12-31', 'Baby Boomer (1946–1964)'],
    ['1965-01-01', 'Generasi X (1965–1980)'],
    ['1981-01-01', 'Milenial (1981–1996)'],
    ['1997-01-01', 'Generasi Z (1997–2012)']
  ])('born %s is of %s', (tanggalLahir, generasi) => {
    expect(nilai('generasi', { tanggalLahir })).toBe(generasi)
  })

  it('keeps golongan IV of PPPK apart from golongan IV of PNS', () => {
    expect(nilai('golongan', { jenisAsn: 'PPPK', golongan: 'IV' })).toBe('PPPK')
    expect(nilai('golongan', { jenisAsn: 'PNS', golongan: 'IV/a' })).toBe('IV')
    expect(nilai('golongan', { golongan: null })).toBeNull()
  })
})
