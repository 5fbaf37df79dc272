import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Tanggal } from '../../../src/domain/kit/tanggal'
import { DEFINISI_BARU } from '../../../src/domain/laporan/sendiri/contoh-sendiri'
import { BANDING_RELATIF, type BandingRelatif, DefinisiLaporan, type SyaratSendiri } from '../../../src/domain/laporan/sendiri/definisi'
import { BANDING_OF, BENTUK_KOLOM, hari } from '../../../src/domain/laporan/sendiri/kolom-sendiri'
import { bentukNilai, sebutanBanding, syaratTeks, syaratTeksPada, ujiSyarat } from '../../../src/domain/laporan/sendiri/syarat-sendiri'
import { susunSendiri } from '../../../src/domain/laporan/sendiri/susun-sendiri'
import { aBahan, selBaris } from '../../support/bahan-uji'
import { HARI_INI } from '../../support/given'
import { aContoh } from '../contoh/sample'

const PENSIUN = hari<null>(['tmtPensiun', 'TMT pensiun', 22], () => null)
const syarat = (banding: BandingRelatif, ...nilai: (string | number)[]): SyaratSendiri => ({ kolom: 'tmtPensiun', banding, nilai })

function uji(isi: SyaratSendiri, tanggal: Tanggal): (sel: string | null) => boolean {
  const siap = ujiSyarat(PENSIUN, isi)
  if (!siap.ok) throw new Error(siap.error.pesan)
  return siap.value(tanggal)
}
const pesan = (isi: SyaratSendiri): string => {
  const siap = ujiSyarat(PENSIUN, isi)
  return siap.ok ? '' : siap.error.pesan
}

describe('the first and the last day a condition takes', () => {
  it.each([
    ['KE_DEPAN', [6], '2026-11-22', '2026-11-22', '2027-05-22'],
    ['KE_DEPAN', [6], '2026-08-31', '2026-08-31', '2027-02-28'],
    ['KE_DEPAN', [12], '2024-02-29', '2024-02-29', '2025-02-28'],
    ['KE_BELAKANG', [3], '2026-11-22', '2026-08-22', '2026-11-22'],
    ['KE_BELAKANG', [1], '2028-03-31', '2028-02-29', '2028-03-31'],
    ['BULAN_INI', [], '2026-02-14', '2026-02-01', '2026-02-28'],
    ['BULAN_INI', [], '2028-02-01', '2028-02-01', '2028-02-29'],
    ['BULAN_INI', [], '2026-12-31', '2026-12-01', '2026-12-31'],
    ['TAHUN_INI', [], '2026-01-01', '2026-01-01', '2026-12-31'],
    ['TAHUN_INI', [], '2026-12-31', '2026-01-01', '2026-12-31']
  ] as const)('%s %j on %s: %s to %s', (banding, nilai, tanggal, dari, sampai) => {
    const kena = uji(syarat(banding, ...nilai), tanggal)
    expect([addDays(dari, -1), dari, sampai, addDays(sampai, 1)].map(kena)).toEqual([false, true, true, false])
  })

  it('of what is past is yesterday, however long ago the others were', () => {
    const kena = uji(syarat('LEWAT'), '2026-11-22')
    expect(['1960-01-01', '2026-11-21', '2026-11-22', '2026-11-23'].map(kena)).toEqual([true, true, false, false])
  })

  it('never take what is not recorded', () => {
    for (const isi of [syarat('KE_DEPAN', 6), syarat('KE_BELAKANG', 6), syarat('BULAN_INI'), syarat('TAHUN_INI'), syarat('LEWAT')])
      expect([null, ''].map(uji(isi, '2026-11-22'))).toEqual([false, false])
  })

  it('part the days: what is ahead begins where what is past ends', () => {
    const hariOf = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1950-01-01', n))
    fc.assert(
      fc.property(hariOf, hariOf, fc.integer({ min: 1, max: 600 }), (sel, tanggal, bulan) => {
        const depan = uji(syarat('KE_DEPAN', bulan), tanggal)(sel)
        expect(depan && uji(syarat('LEWAT'), tanggal)(sel)).toBe(false)
        expect(depan).toBe(sel >= tanggal && sel <= addMonths(tanggal, bulan))
        if (uji(syarat('BULAN_INI'), tanggal)(sel)) expect(uji(syarat('TAHUN_INI'), tanggal)(sel)).toBe(true)
      })
    )
  })
})

describe('a relative condition', () => {
  it('is asked of days alone', () => {
    for (const bentuk of BENTUK_KOLOM)
      expect(
        BANDING_RELATIF.every((b) => BANDING_OF[bentuk].includes(b)),
        bentuk
      ).toBe(bentuk === 'TANGGAL')
  })

  it.each([
    [syarat('KE_DEPAN'), 'belum lengkap'],
    [syarat('KE_DEPAN', '2026-01-01'), 'belum lengkap'],
    [syarat('KE_DEPAN', 6, 7), 'belum lengkap'],
    [syarat('KE_DEPAN', 0), 'bilangan bulat 1 sampai 600'],
    [syarat('KE_BELAKANG', 1.5), 'bilangan bulat 1 sampai 600'],
    [syarat('KE_BELAKANG', 601), 'bilangan bulat 1 sampai 600'],
    [syarat('LEWAT', 3), 'belum lengkap']
  ])('%j is refused in words', (isi, kata) => {
    expect(pesan(isi)).toContain(kata)
  })

  it('is read as a sentence, on paper with its days', () => {
    expect(syaratTeks(PENSIUN, syarat('KE_DEPAN', 6))).toBe('TMT pensiun dalam 6 bulan ke depan')
    expect(syaratTeks(PENSIUN, syarat('KE_BELAKANG'))).toBe('TMT pensiun dalam … bulan ke belakang')
    expect(sebutanBanding('KE_DEPAN', 'TANGGAL')).toBe('dalam … bulan ke depan')
    expect(syaratTeksPada(PENSIUN, syarat('BULAN_INI'), '2026-11-22')).toBe('TMT pensiun bulan ini (1 November 2026 s.d. 30 November 2026)')
    expect(syaratTeksPada(PENSIUN, syarat('LEWAT'), '2026-11-22')).toBe('TMT pensiun sudah lewat (s.d. 21 November 2026)')
  })

  it('asks for months in a field of numbers', () => {
    expect(bentukNilai('KE_DEPAN', 'TANGGAL')).toBe('ANGKA')
    expect(bentukNilai('LEBIH', 'TANGGAL')).toBe('TANGGAL')
  })
})

describe('a report with one', () => {
  const bahan = aBahan(aContoh(11, 300), HARI_INI)
  const definisi = DefinisiLaporan.parse({ ...DEFINISI_BARU, kolom: ['nip', 'tmtPensiun'], syarat: [syarat('TAHUN_INI')] })
  const pensiun = (isi: DefinisiLaporan, tanggal: Tanggal): readonly unknown[] => {
    const jadi = susunSendiri(isi, bahan, tanggal)
    if (!jadi.ok) throw new Error(jadi.error.pesan)
    return selBaris(jadi.value, 'ISI').map((s) => s[2])
  }

  it('is stored as it was asked, not as the days of that day', () => {
    expect(JSON.parse(JSON.stringify(definisi)).syarat).toEqual([{ kolom: 'tmtPensiun', banding: 'TAHUN_INI', nilai: [] }])
  })

  it.each([HARI_INI, '2029-06-15', '2033-01-01'])('speaks of its own day: %s', (tanggal) => {
    const semua = pensiun({ ...definisi, syarat: [] }, tanggal)
    const tahun = semua.filter((hari) => String(hari).startsWith(tanggal.slice(0, 4)))
    expect(pensiun(definisi, tanggal)).toEqual(tahun)
    const setahun = semua.filter((hari) => typeof hari === 'string' && hari >= tanggal && hari <= addMonths(tanggal, 12))
    expect(setahun.length).toBeGreaterThan(0)
    expect(pensiun({ ...definisi, syarat: [syarat('KE_DEPAN', 12)] }, tanggal)).toEqual(setahun)
  })

  it('tells on paper which days that were', () => {
    const jadi = susunSendiri(definisi, bahan, '2029-06-15')
    expect(jadi.ok && jadi.value.catatan[0]).toBe('Hanya orang dengan TMT pensiun tahun ini (1 Januari 2029 s.d. 31 Desember 2029).')
  })
})
