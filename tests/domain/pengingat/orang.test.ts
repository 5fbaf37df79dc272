import { describe, expect, it } from 'vitest'
import { finished } from '../../../src/domain/kit/steps'
import type { BahanLaporan } from '../../../src/domain/laporan/bahan-laporan'
import { kenaikanPangkat } from '../../../src/domain/pengingat/daftar/kenaikan-pangkat'
import { kgb } from '../../../src/domain/pengingat/daftar/kgb'
import { kontrak } from '../../../src/domain/pengingat/daftar/kontrak'
import { pensiun } from '../../../src/domain/pengingat/daftar/pensiun'
import { satyalancana } from '../../../src/domain/pengingat/daftar/satyalancana'
import { tanpaKontrak } from '../../../src/domain/pengingat/daftar/tanpa-kontrak'
import { usulPensiun } from '../../../src/domain/pengingat/daftar/usul-pensiun'
import type { Pengingat } from '../../../src/domain/pengingat/pengingat'
import { aBahan } from '../../support/bahan-uji'
import {
  aHukdis,
  aJabatan,
  aKetentuan,
  aKgb,
  aKontrak,
  anUnor,
  aPegawai,
  aPenempatan,
  aPenghargaan,
  aPredikat
} from '../../support/builders'

const unor = [anUnor({ id: 'kota', jenis: 'PEMERINTAH' }), anUnor({ id: 'dinas', indukId: 'kota' })]
const kabid = aJabatan({ id: 'kabid', unorId: 'dinas', nama: 'Kepala Bidang' })
const ani = aPegawai({ id: 'ani', nama: 'Ani', gelarBelakang: null })
const dasar = { unor, jabatan: [kabid], penempatan: [aPenempatan({ pegawaiId: 'ani', jabatanId: 'kabid' })] }

/** What stands on the calendar between two days. */
const jadwal = ({ jadwal: j }: Pengingat, bahan: BahanLaporan, dari = '2026-11-22', sampai = '2031-12-31') =>
  j ? finished(j.langkah(bahan, { dari, sampai })) : []

describe('pensiun', () => {
  // born 22-11-1968, Kepala Bidang: TMT 1-12-2026 (domain 15.2)
  const pegawai = [{ ...ani, tanggalLahir: '1968-11-22' }]

  it.each([
    ['a day more than twelve months before', '2025-11-30', []],
    ['twelve months before', '2025-12-01', ['NANTI']],
    ['a day more than a month before', '2026-10-31', ['NANTI']],
    ['a month before', '2026-11-01', ['SEGERA']],
    ['on the day', '2026-12-01', ['SEGERA']],
    ['the day after, still in service', '2026-12-02', ['LEWAT']]
  ])('%s', (_, hari, tingkat) => {
    const butir = pensiun.susun(aBahan({ ...dasar, pegawai }, hari))
    expect(butir.map((b) => b.tingkat)).toEqual(tingkat)
    for (const b of butir)
      expect(b).toMatchObject({ tanggal: '2026-12-01', utama: 'Ani', rinci: 'pensiun 1 Desember 2026 · Kepala Bidang' })
  })

  it('stands on the calendar years before its notice begins, and its papers a year before it', () => {
    const bahan = aBahan({ ...dasar, pegawai }, '2022-01-10')
    expect(pensiun.susun(bahan)).toEqual([])
    expect(jadwal(pensiun, bahan, '2026-12-01', '2026-12-31').map((b) => [b.tanggal, b.tingkat])).toEqual([['2026-12-01', 'NANTI']])
    expect(jadwal(pensiun, bahan, '2026-12-02', '2026-12-31')).toEqual([])
    expect(usulPensiun.susun(bahan)).toEqual([])
    expect(jadwal(usulPensiun, bahan, '2025-12-01', '2025-12-31').map((b) => b.tanggal)).toEqual(['2025-12-01'])
  })

  it('does not list who has left', () => {
    expect(pensiun.susun(aBahan({ ...dasar, pegawai: pegawai.map((p) => ({ ...p, kedudukanHukum: 'PENSIUN' as const })) }))).toEqual([])
  })
})

describe('usul-pensiun', () => {
  const pegawai = [{ ...ani, tanggalLahir: '1968-11-22' }]

  it.each([
    ['a day more than three months before the last day for the papers', '2025-08-31', []],
    ['three months before', '2025-09-01', ['NANTI']],
    ['a month before', '2025-11-01', ['SEGERA']],
    ['on the last day', '2025-12-01', ['SEGERA']],
    ['the day after: from now on the pension itself presses', '2025-12-02', []]
  ])('%s', (_, hari, tingkat) => {
    const butir = usulPensiun.susun(aBahan({ ...dasar, pegawai }, hari))
    expect(butir.map((b) => b.tingkat)).toEqual(tingkat)
    for (const b of butir) expect(b.tanggal).toBe('2025-12-01')
  })

  it('leaves no day between handing in the papers and the year of the pension', () => {
    for (const hari of ['2025-11-30', '2025-12-01', '2025-12-02', '2026-06-01']) {
      const bahan = aBahan({ ...dasar, pegawai }, hari)
      expect([...usulPensiun.susun(bahan), ...pensiun.susun(bahan)], hari).not.toEqual([])
    }
  })
})

describe('kgb', () => {
  // last TMT 1-6-2025: next 1-6-2027 (domain 15.2)
  const riwayat = { kgb: [aKgb({ pegawaiId: 'ani', tmt: '2025-06-01' })], pegawai: [ani] }

  it.each([
    ['a day more than two months before', '2027-03-31', []],
    ['two months before', '2027-04-01', ['NANTI']],
    ['a month before', '2027-05-01', ['SEGERA']],
    ['on the day', '2027-06-01', ['SEGERA']],
    ['the day after, not written down', '2027-06-02', ['LEWAT']]
  ])('%s', (_, hari, tingkat) => {
    const butir = kgb.susun(aBahan({ ...dasar, ...riwayat }, hari))
    expect(butir.map((b) => b.tingkat)).toEqual(tingkat)
    for (const b of butir) expect(b.tanggal).toBe('2027-06-01')
  })

  it('stands on the calendar again and again until the pension, which comes before the last of them', () => {
    // born 22-11-1973, Kepala Bidang: TMT pensiun 1-12-2031
    const bahan = (tmt: string, hari?: string) =>
      aBahan({ ...dasar, pegawai: [{ ...ani, tanggalLahir: '1973-11-22' }], kgb: [aKgb({ pegawaiId: 'ani', tmt })] }, hari)
    const hariOf = (b: BahanLaporan) => jadwal(kgb, b, '2020-01-01', '2035-12-31').map((x) => x.tanggal)
    expect(hariOf(bahan('2025-06-01'))).toEqual(['2027-06-01', '2029-06-01', '2031-06-01'])
    expect(hariOf(bahan('2025-12-01'))).toEqual(['2027-12-01', '2029-12-01'])
    // one that is two years and more late: what would have followed it by now is no duty of its own
    expect(hariOf(bahan('2022-06-01'))).toEqual(['2024-06-01', '2028-06-01', '2030-06-01'])
    const [berikut, lanjutan] = jadwal(kgb, bahan('2025-06-01'), '2020-01-01', '2035-12-31').map((x) => x.rinci)
    expect(berikut).not.toContain('perkiraan')
    expect(lanjutan).toContain('perkiraan, bila KGB sebelumnya diberikan')
  })

  it('says and prints the notice the office has set', () => {
    const ketentuan = [aKetentuan({ kunci: 'berkala.bulanPemberitahuanKgb', nilai: '5' })]
    const kartu = kgb.kartu?.(aBahan({ ketentuan }).setelanOf)
    expect(kartu?.arti).toContain('dalam 5 bulan')
    expect(kartu?.aksi.kueri).toEqual({ id: 'kgb', bulan: '5' })
    expect(kartu?.laporan).toEqual({ id: 'kgb', isian: { bulan: 5 } })
    expect(kgb.kartu?.(aBahan({}).setelanOf).laporan).toEqual({ id: 'kgb', isian: { bulan: 2 } })
  })

  it('says of an estimate that it is one, and follows the notice the office has set', () => {
    const ketentuan = [aKetentuan({ kunci: 'berkala.bulanPemberitahuanKgb', nilai: '24' })]
    const [butir] = kgb.susun(aBahan({ ...dasar, pegawai: [ani], ketentuan }))
    expect(butir?.rinci).toContain('perkiraan dari pangkat')
    expect(kgb.susun(aBahan({ ...dasar, ...riwayat, ketentuan })).map((b) => b.tanggal)).toEqual(['2027-06-01'])
  })
})

describe('kenaikan-pangkat', () => {
  // III/c in a post that asks for III/d has its own way; by time alone: TMT 15-3-2022, due 15-3-2026, period 1-4-2026 (domain 15.2)
  const pelaksana = aJabatan({ id: 'kabid', unorId: 'dinas', nama: 'Penelaah', jenis: 'PELAKSANA', eselon: null })
  const orang = { ...ani, golongan: 'III/a', tmtGolongan: '2022-03-15', tingkatPendidikan: 'S-2' as const }
  const predikat = [2025, 2024, 2023].map((tahun) => aPredikat({ pegawaiId: 'ani', tahun, predikat: 'BAIK' }))
  const rows = { ...dasar, jabatan: [pelaksana], pegawai: [orang], predikat }

  it.each([
    ['a day more than three months before', '2025-12-31', []],
    ['three months before', '2026-01-01', ['NANTI']],
    ['on the day of the period', '2026-04-01', ['SEGERA']],
    ['the day after', '2026-04-02', ['LEWAT']],
    ['a year after', '2027-04-01', ['LEWAT']],
    ['more than a year after: it has been let go', '2027-04-02', []]
  ])('%s', (_, hari, tingkat) => {
    const semua = [2026, 2025, 2024, 2023].map((tahun) => aPredikat({ pegawaiId: 'ani', tahun, predikat: 'BAIK' }))
    const butir = kenaikanPangkat.susun(aBahan({ ...rows, predikat: semua }, hari))
    expect(butir.map((b) => b.tingkat)).toEqual(tingkat)
    for (const b of butir) expect(b).toMatchObject({ tanggal: '2026-04-01', rinci: 'III/a ke III/b · periode 1 April 2026' })
  })

  it('stands on the calendar as soon as the rank is held, and no longer than it is on the list', () => {
    const sesudah = (hari: string) => jadwal(kenaikanPangkat, aBahan(rows, hari), '2020-01-01', '2031-12-31').map((b) => b.tanggal)
    expect(sesudah('2022-04-01')).toEqual(['2026-04-01'])
    expect(sesudah('2027-04-01')).toEqual(['2026-04-01'])
    expect(sesudah('2027-04-02')).toEqual([])
  })

  it('never counts as late what something stands in the way of, and keeps a punishment to itself', () => {
    const tanpaPredikat = kenaikanPangkat.susun(aBahan({ ...rows, predikat: [] }, '2026-05-01'))
    expect(tanpaPredikat.map((b) => b.tingkat)).toEqual(['INFO'])
    const hukdis = [aHukdis({ pegawaiId: 'ani', mulai: '2026-01-01', selesai: '2026-12-31' })]
    const [terhukum] = kenaikanPangkat.susun(aBahan({ ...rows, hukdis }, '2026-05-01'))
    expect(terhukum).toMatchObject({ tingkat: 'INFO', rinci: 'III/a ke III/b · periode 1 April 2026 · ada hambatan' })
  })
})

describe('kontrak', () => {
  const pppk = { ...ani, jenisAsn: 'PPPK' as const, golongan: 'IX' }
  const rows = { ...dasar, pegawai: [pppk], kontrak: [aKontrak({ pegawaiId: 'ani', selesai: '2027-02-28', nomor: null })] }

  it.each([
    ['a day more than six months before', '2026-08-27', []],
    ['six months before its last day', '2026-08-28', ['NANTI']],
    ['a month before', '2027-01-28', ['SEGERA']],
    ['on its last day', '2027-02-28', ['SEGERA']],
    ['the day after, still in service', '2027-03-01', ['LEWAT']]
  ])('%s', (_, hari, tingkat) => {
    expect(kontrak.susun(aBahan(rows, hari)).map((b) => b.tingkat)).toEqual(tingkat)
  })

  it('stands on the calendar from the day it is signed, and says the notice the office has set', () => {
    expect(jadwal(kontrak, aBahan(rows, '2023-03-01'), '2027-02-28', '2027-02-28').map((b) => b.tingkat)).toEqual(['NANTI'])
    const ketentuan = [aKetentuan({ kunci: 'berkala.bulanKontrak', nilai: '9' })]
    expect(kontrak.kartu?.(aBahan({ ketentuan }).setelanOf).arti).toContain('berakhir dalam 9 bulan')
  })

  it('looks at the contract that ends last', () => {
    const baru = aKontrak({ pegawaiId: 'ani', selesai: '2032-02-28' })
    expect(kontrak.susun(aBahan({ ...rows, kontrak: [...rows.kontrak, baru] }, '2027-03-01'))).toEqual([])
  })

  it('counts PPPK without a contract apart, and no PNS among them', () => {
    const lain = [pppk, { ...ani, id: aPegawai().id, nip: '198003172005011999' }]
    const bahan = aBahan({ ...dasar, pegawai: lain })
    expect(kontrak.susun(bahan)).toEqual([])
    expect(tanpaKontrak.susun(bahan).map((b) => [b.kunci, b.rinci])).toEqual([['ani', 'PPPK · Kepala Bidang']])
    expect(tanpaKontrak.susun(aBahan(rows))).toEqual([])
  })
})

describe('satyalancana', () => {
  // PNS since 1-3-2007: twenty years are full on 1-3-2027; the tenth year was honoured
  const orang = { ...ani, tmtCpns: '2007-03-01' }
  const sepuluh = aPenghargaan({ pegawaiId: 'ani', jenis: 'SATYALANCANA_X', tahun: 2017 })
  const rows = { ...dasar, pegawai: [orang], penghargaan: [sepuluh] }

  it.each([
    ['years before', '2024-01-01', ['Satyalancana XX · akan genap 20 tahun 1 Maret 2027']],
    ['the day after', '2027-03-02', ['Satyalancana XX · genap 20 tahun 1 Maret 2027']],
    ['a year after', '2028-03-01', ['Satyalancana XX · genap 20 tahun 1 Maret 2027']],
    ['more than a year after: it stands in the report', '2028-03-02', []]
  ])('%s', (_, hari, rinci) => {
    const butir = jadwal(satyalancana, aBahan(rows, hari), '2020-01-01', '2031-12-31')
    expect(butir.map((b) => b.rinci)).toEqual(rinci)
    expect(butir.every((b) => b.tingkat === 'INFO')).toBe(true)
  })

  it('is followed by the next once it has been received', () => {
    const hariOf = (jenis: readonly ('SATYALANCANA_X' | 'SATYALANCANA_XX')[]) => {
      const penghargaan = jenis.map((j) => aPenghargaan({ pegawaiId: 'ani', jenis: j, tahun: 2024 }))
      return jadwal(satyalancana, aBahan({ ...rows, penghargaan }, '2024-01-01'), '2024-01-01', '2037-12-31').map((b) => b.tanggal)
    }
    expect(hariOf(['SATYALANCANA_X'])).toEqual(['2027-03-01'])
    expect(hariOf(['SATYALANCANA_X', 'SATYALANCANA_XX'])).toEqual(['2037-03-01'])
  })

  it('leaves out whoever is being punished', () => {
    const hukdis = [aHukdis({ pegawaiId: 'ani', mulai: '2026-01-01', selesai: '2027-12-31' })]
    expect(jadwal(satyalancana, aBahan({ ...rows, hukdis }, '2027-03-02'), '2020-01-01')).toEqual([])
  })
})
