import { describe, expect, it } from 'vitest'
import { akanPensiun, jabatanKosong, pejabatPlt } from '../../src/ui/features/beranda/ringkasan'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aSnapshot } from '../support/builders'

const kota = anUnor({ id: 'kota', jenis: 'PEMERINTAH' })
const dinas = anUnor({ id: 'dinas', indukId: 'kota' })
const bidang = anUnor({ id: 'bidang', indukId: 'dinas', jenis: 'BIDANG' })
const unor = [kota, dinas, bidang]
const kadis = aJabatan({ id: 'kadis', unorId: 'dinas', nama: 'Kepala Dinas', jenis: 'JPT_PRATAMA', eselon: 'II.b', urut: 9 })
const kabid = aJabatan({ id: 'kabid', unorId: 'bidang', nama: 'Kepala Bidang', eselon: 'III.b', urut: 1 })
const analis = aJabatanFungsional({ id: 'analis', unorId: 'dinas' })
const ani = aPegawai({ id: 'ani', nama: 'Ani' })
const budi = aPegawai({ id: 'budi', nama: 'Budi' })
const jabatan = [kabid, analis, kadis]
const pegawai = [ani, budi]

describe('jabatanKosong', () => {
  it('lists structural posts nobody holds for good, highest eselon first, whatever their order in the unit', () => {
    expect(jabatanKosong(aSnapshot({ unor, jabatan })).map((k) => k.jabatan.id)).toEqual(['kadis', 'kabid'])
  })

  it('counts a post with only a Plt as vacant and names who acts and the office it lies in', () => {
    const penempatan = [
      aPenempatan({ pegawaiId: 'ani', jabatanId: 'kadis' }),
      aPenempatan({ pegawaiId: 'ani', jabatanId: 'kabid', jenis: 'PLT' })
    ]
    const kosong = jabatanKosong(aSnapshot({ unor, jabatan, pegawai, penempatan }))
    expect(kosong.map((k) => [k.jabatan.id, k.pengganti?.nama, k.perangkatDaerah?.id])).toEqual([['kabid', 'Ani', 'dinas']])
  })
})

describe('pejabatPlt', () => {
  it('counts whole months to the day of the snapshot, the longest first, an unknown begin before all', () => {
    const penempatan = [
      aPenempatan({ pegawaiId: 'ani', jabatanId: 'kabid', jenis: 'PLT', tmtMulai: '2026-05-23' }),
      aPenempatan({ pegawaiId: 'budi', jabatanId: 'kadis', jenis: 'PLT', tmtMulai: '2026-05-22' }),
      aPenempatan({ pegawaiId: 'budi', jabatanId: 'kabid', jenis: 'PLT', tmtMulai: null }),
      aPenempatan({ pegawaiId: 'ani', jabatanId: 'analis' })
    ]
    const plt = pejabatPlt(aSnapshot({ unor, jabatan, pegawai, penempatan }))
    expect(plt.map((p) => [p.jabatan.id, p.bulan])).toEqual([
      ['kabid', null],
      ['kadis', 6],
      ['kabid', 5]
    ])
  })
})

describe('akanPensiun', () => {
  const at = (tanggalLahir: string | null, jabatanId: string): readonly string[] => {
    const snapshot = aSnapshot({
      unor,
      jabatan,
      pegawai: [aPegawai({ id: 'x', tanggalLahir })],
      penempatan: [aPenempatan({ pegawaiId: 'x', jabatanId })]
    })
    return akanPensiun(snapshot, 12).map((p) => p.tmt)
  }

  it.each([
    // today is 22 November 2026, so the year ends on 22 November 2027
    ['58 in this month: TMT the first of the next', '1968-11-30', 'kabid', ['2026-12-01']],
    ['the last month within the year', '1969-10-31', 'kabid', ['2027-11-01']],
    ['the month after the year', '1969-11-01', 'kabid', []],
    ['a head of office goes on to 60', '1968-11-30', 'kadis', []],
    ['no birth date, no guess', null, 'kabid', []]
  ])('%s', (_case, tanggalLahir, jabatanId, expected) => {
    expect(at(tanggalLahir, jabatanId)).toEqual(expected)
  })

  it('counts a person once, by the own post, though they act in another', () => {
    const penempatan = [
      aPenempatan({ pegawaiId: 'tua', jabatanId: 'kabid' }),
      aPenempatan({ pegawaiId: 'tua', jabatanId: 'kadis', jenis: 'PLT' })
    ]
    const snapshot = aSnapshot({ unor, jabatan, pegawai: [aPegawai({ id: 'tua', tanggalLahir: '1968-12-15' })], penempatan })
    expect(akanPensiun(snapshot, 12).map((p) => [p.jabatan.id, p.tmt])).toEqual([['kabid', '2027-01-01']])
  })
})
