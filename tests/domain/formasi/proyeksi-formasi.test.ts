import { describe, expect, it } from 'vitest'
import { pemangkuOf, tahunMulaiOf } from '../../../src/domain/formasi/pemangku'
import { proyeksiFormasi, totalFormasi, usulanTersesat, type UnitFormasi } from '../../../src/domain/formasi/proyeksi-formasi'
import { bezettingJabatan, jumlahBezetting } from '../../../src/domain/organisasi/bezetting'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import { aJabatan, aJabatanFungsional, anUnor, aSnapshot } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { diduduki, kotaFormasi, pilihan, usul } from './kota-formasi'

const kota = aSnapshot(kotaFormasi)
const units = (lain: Parameters<typeof pilihan>[0] = {}): readonly UnitFormasi[] => proyeksiFormasi(kota, pilihan(lain))
const unit = (id: string, lain: Parameters<typeof pilihan>[0] = {}): UnitFormasi | undefined => units(lain).find((u) => u.unor.id === id)
const angka = (h: UnitFormasi['sendiri'] | undefined): readonly string[] =>
  (h?.tahun ?? []).map((t) => `${t.tahun}: ${t.awal}-${t.pensiun}+${t.pns}+${t.pppk}=${t.akhir} (${t.selisih})`)

describe('when somebody leaves', () => {
  const kabid = aJabatan({ id: 'j' })
  const cases: readonly (readonly [apa: string, jabatan: Jabatan, lahir: string | null, saat: number | string])[] = [
    ['pengawas and administrator at 58: the month after', kabid, '1968-11-22', 'SEBELUM'],
    ['born in the last month of a year: TMT 1 January belongs to the year that begins', kabid, '1968-12-31', 2027],
    ['born on the first day of that month: the same day', kabid, '1968-12-01', 2027],
    ['born the day before: TMT 1 December of the old year', kabid, '1968-11-30', 'SEBELUM'],
    ['born on 31 December, a year on', kabid, '1969-12-31', 2028],
    ['TMT today is past, for today is the first day out of service', kabid, '1968-10-31', 'LEWAT'],
    ['TMT 1 January after the last year', kabid, '1973-12-31', 'SESUDAH'],
    ['TMT 1 December of the last year', kabid, '1973-11-30', 2031],
    ['guru serve until 60', aJabatanFungsional({ id: 'j', bup: 60 }), '1967-06-15', 2027],
    ['JF Ahli Madya serve until 60', aJabatanFungsional({ id: 'j', jenjang: 'AHLI_MADYA' }), '1967-06-15', 2027],
    ['JF Ahli Muda serve until 58', aJabatanFungsional({ id: 'j' }), '1967-06-15', 'LEWAT'],
    ['JF Ahli Utama serve until 65', aJabatanFungsional({ id: 'j', jenjang: 'AHLI_UTAMA' }), '1962-06-15', 2027],
    ['JPT serve until 60', aJabatan({ id: 'j', jenis: 'JPT_PRATAMA', eselon: 'II.b' }), '1966-12-01', 2027],
    ['the day of birth is unknown', kabid, null, 'TANPA_LAHIR']
  ]

  it.each(cases)('%s', (_, jabatan, lahir, saat) => {
    const tanggal = lahir === '1968-10-31' ? '2026-11-01' : HARI_INI
    const snapshot = aSnapshot({ tanggal, jabatan: [jabatan], ...diduduki('j', [lahir]) })
    expect(pemangkuOf(snapshot, jabatan, { tahunMulai: 2027, setelanBup: BUP_BAKU }).map((p) => p.saat)).toEqual([saat])
  })

  it('counts who leaves this year in this year when the plan begins with it, past or to come', () => {
    const snapshot = aSnapshot({ jabatan: [kabid], ...diduduki('j', ['1967-12-31', '1968-03-01', '1968-11-22', '1967-11-30']) })
    const saat = pemangkuOf(snapshot, kabid, { tahunMulai: 2026, setelanBup: BUP_BAKU }).map((p) => p.saat)
    expect(saat).toEqual([2026, 2026, 2026, 'LEWAT'])
  })

  it.each([
    ['2026-11-22', 2027],
    ['2026-12-31', 2027],
    ['2027-01-01', 2027],
    ['2027-01-02', 2028]
  ])('on %s a plan begins with %i', (hari, tahun) => expect(tahunMulaiOf(hari)).toBe(tahun))

  it('goes by the BUP the office has set', () => {
    const snapshot = aSnapshot({ jabatan: [kabid], ...diduduki('j', ['1968-12-31']) })
    const setelanBup = { ...BUP_BAKU, bupAdministrator: 60 }
    expect(pemangkuOf(snapshot, kabid, { tahunMulai: 2027, setelanBup })[0]).toMatchObject({ saat: 2029, tmt: '2029-01-01' })
  })
})

describe('the formation plan', () => {
  it('takes retirements off and adds proposals, each year beginning with what the last one ended with', () => {
    const formasi = [usul('analis', 2027, { pns: 1 }), usul('analis', 2029, { pns: 1, pppk: 1 })]
    expect(angka(unit('bidang', { formasi })?.baris[0]?.hitung)).toEqual([
      '2027: 2-1+1+0=2 (-2)',
      '2028: 2-0+0+0=2 (-2)',
      '2029: 2-0+1+1=4 (0)',
      '2030: 4-0+0+0=4 (0)',
      '2031: 4-0+0+0=4 (0)'
    ])
  })

  it('shows the posts of one name and class as one line, Plt not counted, PPPK apart', () => {
    const [, umum] = unit('bidang')?.baris ?? []
    expect(umum?.anggota.map((j) => j.id)).toEqual(['umum-1', 'umum-2'])
    expect(umum?.hitung.kini).toEqual({ pns: 0, pppk: 1, jumlah: 1, kebutuhan: 2, selisih: -1 })
    expect(unit('dinas')?.sendiri.kini).toMatchObject({ jumlah: 0, kebutuhan: 1 })
  })

  it('tells whose retirement cannot be reckoned and keeps them counted', () => {
    const guru = unit('sd')?.baris[0]?.hitung
    expect(guru?.tanpaLahir).toBe(1)
    expect(angka(guru)).toEqual([
      '2027: 3-0+0+0=3 (0)',
      '2028: 3-2+0+0=1 (-2)',
      '2029: 1-0+0+0=1 (-2)',
      '2030: 1-0+0+0=1 (-2)',
      '2031: 1-0+0+0=1 (-2)'
    ])
  })

  it('tells apart who is past BUP when it begins, and who leaves before its first year', () => {
    const baris = unit('sd', { tahunMulai: 2029 })?.baris[0]?.hitung
    expect(baris?.sebelum).toEqual({ lewat: 0, pensiun: 2, usulan: 0 })
    const snapshot = aSnapshot({
      unor: [anUnor({ id: 'u' })],
      jabatan: [aJabatan({ id: 'j', unorId: 'u' })],
      ...diduduki('j', ['1960-01-01'])
    })
    const [u] = proyeksiFormasi(snapshot, pilihan())
    expect(u?.sendiri.sebelum).toEqual({ lewat: 1, pensiun: 0, usulan: 0 })
    expect(u?.sendiri).toMatchObject({ kini: { jumlah: 1 }, tahun: [{ awal: 0, akhir: 0, selisih: -1 }, {}, {}, {}, {}] })
  })

  it('counts proposals of years before the first one, from this year on', () => {
    const formasi = [usul('analis', 2025, { pns: 9 }), usul('analis', 2026, { pns: 1 }), usul('analis', 2027, { pppk: 1 })]
    const baris = unit('bidang', { formasi, tahunMulai: 2028 })?.baris[0]?.hitung
    expect(baris?.sebelum).toEqual({ lewat: 0, pensiun: 1, usulan: 2 })
    expect(baris?.tahun[0]).toMatchObject({ tahun: 2028, awal: 3, pns: 0, pppk: 0, akhir: 3, selisih: -1, kurang: 1 })
  })

  it('adds units up to perangkat daerah and city; what one post has too many fills no other', () => {
    const formasi = [usul('analis', 2027, { pns: 9 })]
    expect(unit('dinas', { formasi })?.cabang.tahun[0]).toMatchObject({ awal: 3, pensiun: 1, pns: 9, akhir: 11, selisih: 4, kurang: 2 })
    expect(unit('kota', { formasi })?.cabang).toEqual(totalFormasi(units({ formasi }), 2027))
    expect(unit('kota')?.cabang.kini).toEqual(jumlahBezetting(kotaFormasi.jabatan.map((j) => bezettingJabatan(kota, j))))
  })

  it('is made of one branch alone when asked to', () => {
    const akar = UnorId.parse('disdik')
    expect(units({ akar }).map((u) => [u.unor.id, u.tingkat])).toEqual([
      ['disdik', 0],
      ['sd', 1]
    ])
    expect(totalFormasi(units({ akar }), 2027).kini).toEqual(unit('sd')?.sendiri.kini)
  })

  it('has five years of nobody for a unit without posts', () => {
    expect(unit('disdik')?.sendiri.tahun.map((t) => [t.tahun, t.akhir])).toEqual([2027, 2028, 2029, 2030, 2031].map((tahun) => [tahun, 0]))
  })

  it('tells proposals of posts that are not there any more', () => {
    const [ada, hilang] = [usul('analis', 2027, { pns: 1 }), usul('dihapus', 2027, { pns: 3 })]
    expect(usulanTersesat(kota, [ada, hilang])).toEqual([hilang])
  })
})
