import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, monthsBetween } from '../../../src/domain/kit/tanggal'
import { type Hitungan, lamaPengalaman, lamaTakDiketahui } from '../../../src/domain/mutasi/pengalaman'
import { sekurangnya } from '../../../src/domain/mutasi/setingkat'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aJabatan, anArsip, aPenempatan } from '../../support/builders'

const siti = PegawaiId.parse('siti')
const JABATAN = [
  aJabatan({ id: 'kabid' }),
  aJabatan({ id: 'kasi', jenis: 'PENGAWAS', eselon: 'IV.a' }),
  aJabatan({ id: 'staf', jenis: 'PELAKSANA', eselon: null }),
  aJabatan({ id: 'jf', jenis: 'JF', eselon: null, jenjang: null })
]
type Isi = readonly [jabatanId: string, tmtMulai: string | null, tmtSelesai: string | null]

const masa = (riwayat: readonly Isi[], pada = '2027-01-01') => ({
  arsip: anArsip({
    jabatan: JABATAN,
    penempatan: riwayat.map(([jabatanId, tmtMulai, tmtSelesai]) => aPenempatan({ pegawaiId: 'siti', jabatanId, tmtMulai, tmtSelesai }))
  }),
  pegawaiId: siti,
  pada
})
const PNS_2020 = { tmtCpns: '2019-01-01', tmtPns: '2020-01-01' }
const semua: Hitungan = () => true

describe('experience', () => {
  it.each<readonly [string, readonly Isi[], number]>([
    ['one post that goes on', [['kabid', '2025-01-01', null]], 24],
    ['a month counts once its day is reached', [['kabid', '2025-01-02', null]], 23],
    ['a post that ended', [['kabid', '2020-01-15', '2021-01-14']], 11],
    [
      'one that touches the next',
      [
        ['kabid', '2020-01-15', '2021-06-20'],
        ['kasi', '2021-06-20', '2022-01-15']
      ],
      24
    ],
    [
      'two at once count once',
      [
        ['kabid', '2020-01-01', '2022-01-01'],
        ['kasi', '2021-01-01', '2022-01-01']
      ],
      24
    ],
    [
      'one within another',
      [
        ['kabid', '2020-01-01', '2024-01-01'],
        ['kasi', '2021-01-01', '2022-01-01']
      ],
      48
    ],
    [
      'days left over of two spans make a month by thirty',
      [
        ['kabid', '2020-01-01', '2020-03-16'],
        ['kasi', '2021-01-01', '2021-02-16']
      ],
      4
    ],
    ['below the level asked', [['staf', '2010-01-01', null]], 0],
    ['the first day unknown', [['kabid', null, null]], 0],
    ['begins on the day itself', [['kabid', '2027-01-01', null]], 0],
    ['ends after the day', [['kabid', '2026-01-01', '2030-01-01']], 12],
    ['nothing known', [], 0]
  ])('%s', (_kasus, riwayat, bulan) => {
    expect(lamaPengalaman(masa(riwayat), sekurangnya[2])).toBe(bulan)
  })

  it('says how much of the service no known post tells', () => {
    expect(lamaTakDiketahui(PNS_2020, masa([['kabid', '2020-01-01', null]]), sekurangnya[2])).toBe(0)
    expect(lamaTakDiketahui(PNS_2020, masa([['kabid', '2022-01-01', null]]), sekurangnya[2])).toBe(24)
    expect(
      lamaTakDiketahui(
        PNS_2020,
        masa([
          ['kabid', '2020-01-01', '2021-01-01'],
          ['kasi', '2022-01-01', null]
        ]),
        sekurangnya[2]
      )
    ).toBe(12)
    expect(lamaTakDiketahui(PNS_2020, masa([['kabid', null, null]]), sekurangnya[2])).toBe(84)
    expect(lamaTakDiketahui(PNS_2020, masa([]), sekurangnya[2])).toBe(84)
  })
  it('counts a post whose level is not known as not known', () => {
    expect(lamaTakDiketahui(PNS_2020, masa([['jf', '2020-01-01', null]]), sekurangnya[2])).toBe(84)
    expect(lamaTakDiketahui(PNS_2020, masa([['jf', '2020-01-01', null]]), semua)).toBe(0)
  })
  it('lets some weeks between two posts pass', () => {
    expect(lamaTakDiketahui(PNS_2020, masa([['kabid', '2020-03-31', null]]), semua)).toBe(0)
    expect(lamaTakDiketahui(PNS_2020, masa([['kabid', '2020-04-01', null]]), semua)).toBe(3)
  })
  it('takes a year after CPNS for PNS, and knows nothing when both days are missing', () => {
    expect(lamaTakDiketahui({ tmtCpns: '2019-01-01', tmtPns: null }, masa([]), semua)).toBe(84)
    expect(lamaTakDiketahui({ tmtCpns: null, tmtPns: null }, masa([['kabid', '2020-01-01', null]]), semua)).toBe(Number.POSITIVE_INFINITY)
  })

  const hari = fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2012-01-01', n))
  const isi = fc
    .tuple(fc.constantFrom('kabid', 'kasi', 'staf'), hari, fc.option(hari))
    .map(([j, mulai, selesai]): Isi => (selesai === null || selesai > mulai ? [j, mulai, selesai] : [j, selesai, mulai]))
  it('never exceeds the time between the first day and the day asked, and never shrinks by one more post', () => {
    fc.assert(
      fc.property(fc.array(isi, { minLength: 1, maxLength: 6 }), isi, (riwayat, lagi) => {
        const awal = riwayat.map(([, mulai]) => mulai ?? '').toSorted()[0] ?? ''
        const bulan = lamaPengalaman(masa(riwayat), semua)
        // thirty leftover days of several spans may make one month more than the calendar has
        expect(bulan).toBeLessThanOrEqual(Math.max(0, monthsBetween(awal, '2027-01-01')) + 1)
        expect(lamaPengalaman(masa([...riwayat, lagi]), semua)).toBeGreaterThanOrEqual(bulan - 1)
        expect(lamaPengalaman(masa(riwayat.toReversed()), semua)).toBe(bulan)
      })
    )
  })
})
