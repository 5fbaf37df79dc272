import { describe, expect, it } from 'vitest'
import { finished } from '../../../src/domain/kit/steps'
import { jabatanKosong } from '../../../src/domain/pengingat/daftar/jabatan-kosong'
import { limaTahun } from '../../../src/domain/pengingat/daftar/lima-tahun'
import { plt } from '../../../src/domain/pengingat/daftar/plt'
import type { ButirPengingat, Pengingat } from '../../../src/domain/pengingat/pengingat'
import { aBahan } from '../../support/bahan-uji'
import { aJabatan, aJabatanFungsional, aKetentuan, anAsesmen, anUnor, aPegawai, aPenempatan } from '../../support/builders'

const kota = anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH', urut: 0 })
const dinas = anUnor({ id: 'dinas', nama: 'Dinas Sosial', indukId: 'kota' })
const kadis = aJabatan({ id: 'kadis', unorId: 'dinas', nama: 'Kepala Dinas', jenis: 'JPT_PRATAMA', eselon: 'II.b', isPimpinan: true })
const kabid = aJabatan({ id: 'kabid', unorId: 'dinas', nama: 'Kepala Bidang' })
const kunci = aJabatanFungsional({ id: 'kunci', unorId: 'dinas', nama: 'Bendahara', isJabatanKunci: true })
const analis = aJabatanFungsional({ id: 'analis', unorId: 'dinas' })
const ani = aPegawai({ id: 'ani', nama: 'Ani', gelarBelakang: null })
const budi = aPegawai({ id: 'budi', nama: 'Budi', gelarBelakang: null })
const dasar = { unor: [kota, dinas], jabatan: [kabid, analis, kunci, kadis], pegawai: [ani, budi] }

describe('jabatan-kosong', () => {
  it('lists structural and key posts nobody holds, a key post without Plt as late, then those without Plt, highest eselon first', () => {
    const butir = jabatanKosong.susun(aBahan(dasar))
    expect(butir.map((b) => [b.kunci, b.tingkat])).toEqual([
      ['kunci', 'LEWAT'],
      ['kadis', 'SEGERA'],
      ['kabid', 'SEGERA']
    ])
  })

  it('knows who acts, and since when nobody holds it', () => {
    const penempatan = [
      aPenempatan({ pegawaiId: 'ani', jabatanId: 'kunci' }),
      aPenempatan({ pegawaiId: 'budi', jabatanId: 'kadis', tmtSelesai: '2026-05-12' }),
      aPenempatan({ pegawaiId: 'ani', jabatanId: 'kadis', jenis: 'PLT', tmtMulai: '2026-05-12' }),
      aPenempatan({ pegawaiId: 'budi', jabatanId: 'kabid' })
    ]
    const butir = jabatanKosong.susun(aBahan({ ...dasar, penempatan }))
    expect(butir.map((b) => [b.kunci, b.tingkat, b.rinci])).toEqual([
      ['kadis', 'NANTI', 'Plt. Ani · kosong sejak 12 Mei 2026 · Dinas Sosial']
    ])
  })

  it.each([
    ['the day before it ends', '2026-11-21', 0],
    ['the first day no longer held', '2026-11-22', 1]
  ])('%s', (_, hari, jumlah) => {
    const penempatan = [aPenempatan({ pegawaiId: 'ani', jabatanId: 'kabid', tmtSelesai: '2026-11-22' })]
    expect(jabatanKosong.susun(aBahan({ ...dasar, jabatan: [kabid], penempatan }, hari))).toHaveLength(jumlah)
  })

  it('counts tugas tambahan as held, and a post that needs nobody as no lack', () => {
    const penempatan = [aPenempatan({ pegawaiId: 'ani', jabatanId: 'kunci', jenis: 'TUGAS_TAMBAHAN' })]
    const tanpaKursi = { ...kunci, id: analis.id, kebutuhan: 0 }
    expect(jabatanKosong.susun(aBahan({ ...dasar, jabatan: [kunci, tanpaKursi], penempatan }))).toEqual([])
  })
})

describe('plt', () => {
  const sejak = (tmtMulai: string | null) => [aPenempatan({ pegawaiId: 'ani', jabatanId: 'kadis', jenis: 'PLT', tmtMulai })]

  it.each([
    // begun 30 November: three months end on the last day of February
    ['more than a month before three months', '2026-11-30', '2027-01-27', null],
    ['a month before three months', '2026-11-30', '2027-01-28', ['NANTI', '2027-02-28']],
    ['the day before three months', '2026-11-30', '2027-02-27', ['NANTI', '2027-02-28']],
    ['three months, in a February of 28 days', '2026-11-30', '2027-02-28', ['SEGERA', '2027-05-30']],
    ['the day before three months, in a leap year', '2027-11-30', '2028-02-28', ['NANTI', '2028-02-29']],
    ['three months, in a leap year', '2027-11-30', '2028-02-29', ['SEGERA', '2028-05-30']],
    ['the day before six months', '2026-05-22', '2026-11-21', ['SEGERA', '2026-11-22']],
    ['six months', '2026-05-22', '2026-11-22', ['LEWAT', '2026-11-22']],
    ['begun on 29 February, six months', '2028-02-29', '2028-08-29', ['LEWAT', '2028-08-29']]
  ])('%s', (_, mulai, hari, harap) => {
    const butir = plt.susun(aBahan({ ...dasar, penempatan: sejak(mulai) }, hari))
    expect(butir.map((b) => [b.tingkat, b.tanggal])).toEqual(harap === null ? [] : [harap])
  })

  it('counts an extension on from the first order, and a new turn after a break anew', () => {
    const lalu = aPenempatan({ pegawaiId: 'ani', jabatanId: 'kadis', jenis: 'PLT', tmtMulai: '2026-05-01', tmtSelesai: '2026-08-01' })
    const kini = aPenempatan({ pegawaiId: 'ani', jabatanId: 'kadis', jenis: 'PLT', tmtMulai: '2026-08-01' })
    expect(plt.susun(aBahan({ ...dasar, penempatan: [lalu, kini] })).map((b) => b.tingkat)).toEqual(['LEWAT'])
    const terputus = { ...lalu, tmtSelesai: '2026-07-01' }
    expect(plt.susun(aBahan({ ...dasar, penempatan: [terputus, kini] })).map((b) => [b.tingkat, b.tanggal])).toEqual([
      ['SEGERA', '2027-02-01']
    ])
  })

  it('lists a Plt whose first day is not known: it must be looked up', () => {
    const [butir] = plt.susun(aBahan({ ...dasar, penempatan: sejak(null) }))
    expect(butir).toMatchObject({ tanggal: null, tingkat: 'SEGERA', rinci: 'TMT belum dicatat · Kepala Dinas' })
  })

  it('holds to the limits the office has set for R-47', () => {
    const ketentuan = [aKetentuan({ kunci: 'R-47.bulanPlt', nilai: '1' }), aKetentuan({ kunci: 'R-47.bulanPerpanjangan', nilai: '1' })]
    const butir = plt.susun(aBahan({ ...dasar, ketentuan, penempatan: sejak('2026-09-22') }))
    expect(butir.map((b) => [b.tingkat, b.tanggal])).toEqual([['LEWAT', '2026-11-22']])
  })
})

describe('plt and lima-tahun on the calendar', () => {
  const antara = ({ jadwal }: Pengingat, penempatan: readonly ReturnType<typeof aPenempatan>[], hari = '2026-11-22') =>
    jadwal ? finished(jadwal.langkah(aBahan({ ...dasar, penempatan }, hari), { dari: '2020-01-01', sampai: '2031-12-31' })) : []

  it('has the first limit of a Plt from its first day on, and nothing where that day is not known', () => {
    const plt1 = (tmtMulai: string | null) => [aPenempatan({ pegawaiId: 'ani', jabatanId: 'kadis', jenis: 'PLT', tmtMulai })]
    expect(antara(plt, plt1('2026-11-22')).map((b) => [b.tanggal, b.tingkat])).toEqual([['2027-02-22', 'NANTI']])
    expect(antara(plt, plt1('2026-05-01')).map((b) => [b.tanggal, b.tingkat])).toEqual([['2026-11-01', 'LEWAT']])
    expect(antara(plt, plt1(null))).toEqual([])
  })

  it('has the day five years are full, ahead of it and after', () => {
    const duduk = (jabatanId: string, tmtMulai: string) => [aPenempatan({ pegawaiId: 'ani', jabatanId, tmtMulai })]
    const rinci = (b: readonly ButirPengingat[]) => b.map((x) => [x.tanggal, x.tingkat, x.rinci])
    expect(rinci(antara(limaTahun, duduk('kadis', '2024-01-04')))).toEqual([
      ['2029-01-04', 'NANTI', 'perlu evaluasi 5 tahunan · sejak 4 Januari 2024 sampai 4 Januari 2029 · Kepala Dinas']
    ])
    expect(rinci(antara(limaTahun, duduk('kabid', '2024-01-04')))).toEqual([
      ['2029-01-04', 'INFO', 'sejak 4 Januari 2024 sampai 4 Januari 2029 · Kepala Bidang']
    ])
    expect(antara(limaTahun, duduk('kadis', '2021-01-04')).map((b) => b.tingkat)).toEqual(['LEWAT'])
  })

  it('says the limits the office has set', () => {
    const ketentuan = [
      aKetentuan({ kunci: 'R-47.bulanPlt', nilai: '2' }),
      aKetentuan({ kunci: 'R-47.bulanPerpanjangan', nilai: '2' }),
      aKetentuan({ kunci: 'R-02.bulanMaksimum', nilai: '48' })
    ]
    const { setelanOf } = aBahan({ ketentuan })
    expect(plt.kartu?.(setelanOf).arti).toMatch(/genap 2 bulan .* genap 4 bulan/)
    expect(limaTahun.kartu?.(setelanOf).arti).toMatch(/lebih dari 4 tahun; JPT tanpa evaluasi sesudah 5 tahun/)
    expect(limaTahun.kartu?.(setelanOf).laporan).toEqual({ id: 'lebih-lima-tahun', isian: { tahun: 4 } })
  })
})

describe('lima-tahun', () => {
  const duduk = (jabatanId: string, tmtMulai: string | null) => [aPenempatan({ pegawaiId: 'ani', jabatanId, tmtMulai })]

  it.each([
    ['the day of five years', '2021-11-22', '2026-11-22', 0],
    ['the day after', '2021-11-22', '2026-11-23', 1],
    ['begun on 29 February, five years later', '2024-02-29', '2029-02-28', 0],
    ['begun on 29 February, the day after', '2024-02-29', '2029-03-01', 1]
  ])('%s', (_, mulai, hari, jumlah) => {
    expect(limaTahun.susun(aBahan({ ...dasar, penempatan: duduk('kabid', mulai) }, hari))).toHaveLength(jumlah)
  })

  it('is late for a JPT without the evaluation R-04 asks for, and only to be known for the others', () => {
    const penempatan = duduk('kadis', '2021-01-04')
    const tingkat = (asesmen: readonly ReturnType<typeof anAsesmen>[]) =>
      limaTahun.susun(aBahan({ ...dasar, penempatan, asesmen })).map((b) => b.tingkat)
    expect(tingkat([])).toEqual(['LEWAT'])
    expect(tingkat([anAsesmen({ pegawaiId: 'ani', jenis: 'EVALUASI_JPT', tanggal: '2026-01-03' })])).toEqual(['LEWAT'])
    expect(tingkat([anAsesmen({ pegawaiId: 'ani', jenis: 'EVALUASI_JPT', tanggal: '2026-01-04' })])).toEqual(['INFO'])
    expect(limaTahun.susun(aBahan({ ...dasar, penempatan: duduk('kabid', '2021-01-04') })).map((b) => b.tingkat)).toEqual(['INFO'])
  })

  it('does not concern functional posts', () => {
    expect(limaTahun.susun(aBahan({ ...dasar, penempatan: duduk('analis', '2001-01-04') }))).toEqual([])
  })
})
