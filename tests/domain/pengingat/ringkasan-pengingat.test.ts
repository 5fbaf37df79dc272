import { describe, expect, it } from 'vitest'
import type { ButirPengingat } from '../../../src/domain/pengingat/pengingat'
import { mingguDari, ringkasanPengingat } from '../../../src/domain/pengingat/ringkasan-pengingat'
import { semuaPengingat } from '../../../src/domain/pengingat/semua-pengingat'
import { tingkatHari, urutButir } from '../../../src/domain/pengingat/tingkat-hari'
import { aBahan } from '../../support/bahan-uji'
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
      expect(p.arti.endsWith('.')).toBe(true)
    }
  )

  it.each(semuaPengingat.map((p) => [p.id, p] as const))('%s finds nothing in an empty city, and reads only what it names', (_, p) => {
    expect(p.susun(aBahan({}))).toEqual([])
  })
})
