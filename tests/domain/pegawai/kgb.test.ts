import { describe, expect, it } from 'vitest'
import { kgbBerikut, telaahKgb } from '../../../src/domain/pegawai/kgb'
import { SETELAN_BERKALA } from '../../../src/domain/pegawai/setelan-berkala'
import { aKgb, aPegawai } from '../../support/builders'
import { HARI_INI } from '../../support/given'

const saat = { setelan: SETELAN_BERKALA, pada: HARI_INI, pensiun: null }

describe('KGB sesudah yang tercatat', () => {
  it.each([
    ['vektor 15.2', '2025-06-01', '2027-06-01'],
    ['lewat: tetap dihitung dari yang terakhir', '2024-01-01', '2026-01-01'],
    ['29 Februari jatuh pada hari terakhir Februari', '2024-02-29', '2026-02-28'],
    ['akhir bulan', '2025-12-31', '2027-12-31']
  ])('%s', (_, tmt, berikut) => {
    expect(kgbBerikut(aPegawai(), [aKgb({ tmt })], saat)).toMatchObject({ tmt: berikut, tmtLama: tmt, dasar: 'RIWAYAT' })
  })

  it('memakai yang paling akhir, bagaimanapun urutan barisnya', () => {
    const rows = [aKgb({ tmt: '2023-06-01' }), aKgb({ tmt: '2025-06-01' }), aKgb({ tmt: '2021-06-01' })]
    expect(kgbBerikut(aPegawai(), rows, saat)?.tmt).toBe('2027-06-01')
  })

  it('menambah masa kerja dua tahun; kosong bila KGB terakhir tidak menyebutnya', () => {
    expect(kgbBerikut(aPegawai(), [aKgb()], saat)).toMatchObject({ mkLama: { tahun: 20, bulan: 0 }, mkTahun: 22, mkBulan: 0 })
    expect(kgbBerikut(aPegawai(), [aKgb({ mkTahun: null })], saat)).toMatchObject({ mkLama: null, mkTahun: null, mkBulan: null })
  })

  it.each([
    ['I/d', 'II/a', 10, 6],
    ['II/d', 'III/a', 13, 10],
    ['III/d', 'IV/a', 20, 22],
    ['I/d', 'III/a', 12, 3],
    ['II/d', 'III/a', 1, 0]
  ])('menghitung kembali masa kerja sesudah naik dari %s ke %s', (dulu, kini, lama, baru) => {
    const rows = [aKgb({ golongan: dulu, mkTahun: lama, mkBulan: 0 })]
    expect(kgbBerikut(aPegawai({ golongan: kini }), rows, saat)?.mkTahun).toBe(baru)
  })

  it('mengikuti jarak yang ditetapkan kantor', () => {
    const setelan = { ...SETELAN_BERKALA, bulanKgb: 36 }
    expect(kgbBerikut(aPegawai(), [aKgb()], { ...saat, setelan })?.tmt).toBe('2028-06-01')
  })
})

describe('KGB yang diperkirakan dari pangkat', () => {
  it.each([
    ['III/a, 2 tahun pertama', 'III/a', 0, 0, '2024-03-01', '2024-03-01', '2026-03-01', 2],
    ['pada harinya masih hari itu', 'III/a', 0, 0, '2024-03-01', '2026-03-01', '2026-03-01', 2],
    ['sehari sesudahnya dua tahun lagi', 'III/a', 0, 0, '2024-03-01', '2026-03-02', '2028-03-01', 4],
    ['II/a mulai tahun pertama', 'II/a', 0, 0, '2024-03-01', '2024-03-02', '2025-03-01', 1],
    ['II/a lalu tahun ketiga', 'II/a', 0, 0, '2024-03-01', '2025-03-02', '2027-03-01', 3],
    ['sisa bulan ke tahun genap', 'III/d', 17, 3, '2022-04-01', '2022-05-01', '2023-01-01', 18],
    ['lama sesudah pangkat', 'III/d', 17, 3, '2022-04-01', '2026-11-22', '2027-01-01', 22],
    ['masa kerja tepat genap: bukan hari itu', 'III/c', 8, 0, '2026-11-01', '2026-11-01', '2028-11-01', 10],
    ['29 Februari', 'III/a', 0, 0, '2024-02-29', '2024-03-01', '2026-02-28', 2]
  ])('%s', (_, golongan, mkTahun, mkBulan, tmtGolongan, pada, tmt, mk) => {
    const pegawai = aPegawai({ golongan, mkTahun, mkBulan, tmtGolongan })
    expect(kgbBerikut(pegawai, [], { ...saat, pada })).toMatchObject({ tmt, mkTahun: mk, mkBulan: 0, tmtLama: null, dasar: 'PERKIRAAN' })
  })

  it.each([
    [{ golongan: null }, 'Golongan belum diisi'],
    [{ golongan: 'IX' }, 'Golongan belum diisi'],
    [{ tmtGolongan: null }, 'TMT golongan belum diisi'],
    [{ mkTahun: null }, 'Masa kerja golongan belum diisi'],
    [{ mkBulan: null }, 'Masa kerja golongan belum diisi'],
    [{ tmtGolongan: null, mkTahun: null }, 'TMT golongan, masa kerja golongan belum diisi']
  ])('menyebut data yang kurang: %j', (kurang, alasan) => {
    expect(telaahKgb(aPegawai(kurang), [], saat)).toEqual({ jenis: 'KURANG', alasan })
  })

  it('tidak menunggu tanpa akhir bila jarak ditetapkan nol', () => {
    const setelan = { ...SETELAN_BERKALA, bulanKgb: 0 }
    expect(kgbBerikut(aPegawai(), [], { ...saat, setelan })?.tmt).toBe('2026-12-01')
  })
})

describe('siapa yang menerima KGB', () => {
  it.each(['CPNS', 'PPPK', 'PPPK_PARUH_WAKTU'] as const)('%s tidak', (jenisAsn) => {
    expect(telaahKgb(aPegawai({ jenisAsn }), [aKgb()], saat).jenis).toBe('BUKAN')
  })

  it.each([
    ['2027-06-02', '2027-06-01'],
    ['2027-06-01', null],
    ['2026-12-01', null]
  ])('yang pensiun %s menerima %s', (pensiun, tmt) => {
    expect(kgbBerikut(aPegawai(), [aKgb()], { ...saat, pensiun })?.tmt ?? null).toBe(tmt)
  })
})
