import { describe, expect, it } from 'vitest'
import type { ButirPengingat } from '../../../src/domain/pengingat/pengingat'
import { mingguDari, ringkasanPengingat } from '../../../src/domain/pengingat/ringkasan-pengingat'
import { finished } from '../../../src/domain/kit/steps'
import { semuaPengingat } from '../../../src/domain/pengingat/semua-pengingat'
import { rentangTahun } from '../../../src/domain/pengingat/tahun-kalender'
import { tingkatHari, urutButir } from '../../../src/domain/pengingat/tingkat-hari'
import { aBahan } from '../../support/bahan-uji'
import { HARI_INI } from '../../support/given'
import { filesBelow } from '../../architecture/source-files'
import { aContoh } from '../contoh/sample'

const aButir = (said: Partial<ButirPengingat>): ButirPengingat => ({
  kunci: 'x',
  tanggal: null,
  tingkat: 'NANTI',
  utama: 'Ani',
  rinci: '',
  tuju: null,
  ...said
})

describe('tingkatHari', () => {
  it.each([
    ['yesterday', '2026-11-21', 'LEWAT'],
    ['today', '2026-11-22', 'SEGERA'],
    ['in a month', '2026-12-22', 'SEGERA'],
    ['in a month and a day', '2026-12-23', 'NANTI']
  ])('%s', (_, hari, tingkat) => expect(tingkatHari(hari, '2026-11-22')).toBe(tingkat))

  it('ends the month of 31 January on the last day of February', () => {
    expect([tingkatHari('2028-02-29', '2028-01-31'), tingkatHari('2028-03-01', '2028-01-31')]).toEqual(['SEGERA', 'NANTI'])
  })
})

describe('urutButir', () => {
  it('puts the most pressing first, then the earliest, what has no day behind, then by name', () => {
    const semua = [
      aButir({ kunci: 'info', tingkat: 'INFO', tanggal: '2020-01-01' }),
      aButir({ kunci: 'tanpa', tingkat: 'SEGERA' }),
      aButir({ kunci: 'budi', tingkat: 'SEGERA', tanggal: '2026-12-01', utama: 'Budi' }),
      aButir({ kunci: 'ani', tingkat: 'SEGERA', tanggal: '2026-12-01' }),
      aButir({ kunci: 'lewat', tingkat: 'LEWAT', tanggal: '2026-12-31' })
    ]
    expect(urutButir(semua).map((b) => b.kunci)).toEqual(['lewat', 'ani', 'budi', 'tanpa', 'info'])
  })
})

describe('ringkasanPengingat', () => {
  it.each([
    ['a Sunday is the last of its week', '2026-11-22', ['2026-11-16', '2026-11-22']],
    ['a Monday the first', '2026-11-23', ['2026-11-23', '2026-11-29']],
    ['across a year', '2026-12-31', ['2026-12-28', '2027-01-03']],
    ['over 29 February', '2028-03-01', ['2028-02-28', '2028-03-05']]
  ])('%s', (_, hari, minggu) => expect(mingguDari(hari)).toEqual(minggu))

  it('counts what is late, soon and of this week, and shows the first five', () => {
    const semua = [
      aButir({ tingkat: 'LEWAT', tanggal: '2026-11-15' }),
      aButir({ tingkat: 'LEWAT', tanggal: '2026-11-16' }),
      aButir({ tingkat: 'SEGERA', tanggal: '2026-11-22' }),
      aButir({ tingkat: 'SEGERA', tanggal: '2026-11-23' }),
      aButir({ tingkat: 'SEGERA' }),
      aButir({ tingkat: 'INFO' })
    ]
    expect(ringkasanPengingat(semua, '2026-11-22')).toEqual({
      jumlah: 6,
      lewat: 2,
      segera: 3,
      mingguIni: 2,
      teratas: semua.slice(0, 5)
    })
  })
})

describe('semua-pengingat', () => {
  it('lists every file in daftar/ once: a new kind is a new file and one line', () => {
    const berkas = filesBelow('src/domain/pengingat/daftar').map((path) => path.split('/').at(-1)?.replace('.ts', ''))
    expect(semuaPengingat.map(({ id }) => id).toSorted()).toEqual(berkas.toSorted())
  })

  const bahan = aBahan(aContoh())
  it.each(semuaPengingat.map((p) => [p.id, p] as const))(
    '%s says all it must, and knows each of its entries by a key of its own',
    (_, p) => {
      const butir = p.susun(bahan)
      expect(new Set(butir.map((b) => b.kunci)).size).toBe(butir.length)
      for (const b of butir) expect([b.utama, b.rinci]).not.toContain('')
      for (const b of butir) expect(`${b.utama} ${b.rinci}`, 'no NIP in what goes to a calendar').not.toMatch(/\d{18}/)
      if (p.kartu) expect(p.kartu(bahan.setelanOf).arti).toMatch(/\.$/)
      else expect(butir).toEqual([])
      expect(p.kartu ?? p.jadwal).not.toBeNull()
    }
  )

  const BERJADWAL = semuaPengingat.flatMap(({ id, jadwal, susun }) => (jadwal ? [[id, jadwal, susun] as const] : []))
  const SEMUA_HARI = { dari: '0001-01-01', sampai: '2031-12-31' }

  it.each(BERJADWAL)('%s has on the calendar all its card counts with a day, and each year what is of that year', (_, jadwal, susun) => {
    expect(jadwal.arti).toMatch(/\.$/)
    const semua = finished(jadwal.langkah(bahan, SEMUA_HARI))
    expect(semua).toEqual(expect.arrayContaining(susun(bahan).filter((b) => b.tanggal !== null && b.tanggal <= SEMUA_HARI.sampai)))
    expect(new Set(semua.map((b) => b.kunci)).size).toBe(semua.length)
    const perTahun = [2026, 2027, 2028, 2029, 2030, 2031].flatMap((tahun) => [
      ...finished(jadwal.langkah(bahan, rentangTahun(tahun, HARI_INI)))
    ])
    expect(perTahun.map((b) => b.kunci).toSorted()).toEqual(semua.map((b) => b.kunci).toSorted())
  })

  it.each(BERJADWAL)('%s gives no day but those asked about, the first and the last with them', (_, jadwal) => {
    const hari = finished(jadwal.langkah(bahan, SEMUA_HARI)).flatMap((b) => (b.tanggal === null ? [] : [b.tanggal]))
    const satu = hari[Math.floor(hari.length / 2)]
    if (satu === undefined) return
    const padanya = finished(jadwal.langkah(bahan, { dari: satu, sampai: satu }))
    expect(padanya.map((b) => b.tanggal)).toEqual(hari.filter((h) => h === satu))
  })

  it.each(semuaPengingat.map((p) => [p.id, p] as const))('%s finds nothing in an empty city, and reads only what it names', (_, p) => {
    expect(p.susun(aBahan({}))).toEqual([])
  })
})
