import { describe, expect, it } from 'vitest'
import { isiHari } from '../../../src/domain/pengingat/isi-hari'
import { akhirBulan, hariDari, kisiBulan } from '../../../src/domain/pengingat/kisi-bulan'

describe('kisi bulan', () => {
  it.each([
    ['Februari biasa yang mulai Senin, tepat empat minggu', '2027-02-10', 4, '2027-02-01', '2027-02-28'],
    ['Februari kabisat', '2028-02-29', 5, '2028-01-31', '2028-03-05'],
    ['bulan yang mulai Minggu', '2026-11-22', 6, '2026-10-26', '2026-12-06'],
    ['bulan yang mulai Senin', '2027-03-31', 5, '2027-03-01', '2027-04-04'],
    ['Desember yang masuk tahun berikutnya', '2026-12-31', 5, '2026-11-30', '2027-01-03'],
    ['Januari yang mulai di tahun sebelumnya', '2027-01-01', 5, '2026-12-28', '2027-01-31']
  ])('%s', (_, hari, minggu, awal, akhir) => {
    const kisi = kisiBulan(hari)
    expect([kisi.length, kisi[0]?.[0], kisi.at(-1)?.at(-1)]).toEqual([minggu, awal, akhir])
    expect(kisi.every((pekan) => pekan.length === 7 && new Date(pekan[0] ?? '').getUTCDay() === 1)).toBe(true)
    const hari2 = kisi.flat().filter((h) => h.startsWith(hari.slice(0, 7)))
    expect([hari2.length, hari2.at(-1)]).toEqual([Number(akhirBulan(hari).slice(8)), akhirBulan(hari)])
  })
})

describe('tombol kalender', () => {
  it.each([
    ['ArrowRight', '2026-12-31', '2027-01-01'],
    ['ArrowLeft', '2028-03-01', '2028-02-29'],
    ['ArrowUp', '2026-11-03', '2026-10-27'],
    ['ArrowDown', '2026-12-28', '2027-01-04'],
    ['PageDown', '2027-01-31', '2027-02-28'],
    ['PageUp', '2027-01-15', '2026-12-15'],
    ['shift+PageDown', '2028-02-29', '2029-02-28'],
    ['Home', '2026-11-22', '2026-11-16'],
    ['End', '2026-11-16', '2026-11-22'],
    ['a', '2026-11-22', null]
  ])('%s dari %s', (tombol, hari, ke) => expect(hariDari(tombol, hari)).toBe(ke))
})

describe('isi sebuah hari', () => {
  const butir = (...jenis: string[]): readonly { readonly jenis: string; readonly n: number }[] => jenis.map((j, n) => ({ jenis: j, n }))
  it.each([
    ['tidak ada', butir(), 3, [], 0],
    [
      'pas: satu baris tiap tugas',
      butir('a', 'a', 'b'),
      3,
      [
        ['a', 1],
        ['a', 1],
        ['b', 1]
      ],
      0
    ],
    [
      'lebih: dihitung per jenis',
      butir('a', 'a', 'a', 'b'),
      3,
      [
        ['a', 3],
        ['b', 1]
      ],
      0
    ],
    [
      'jenis terlalu banyak: baris terakhir untuk sisanya',
      butir('a', 'a', 'b', 'c', 'c', 'd'),
      3,
      [
        ['a', 2],
        ['b', 1]
      ],
      3
    ]
  ] as const)('%s', (_, semua, muat, baris, lagi) => {
    const isi = isiHari(semua, muat)
    expect([isi.baris.map((b) => [b.jenis, b.jumlah]), isi.lagi]).toEqual([baris, lagi])
    expect(isi.baris.every((b) => (b.jumlah === 1) === (b.satu !== null))).toBe(true)
    expect(isi.baris.reduce((n, b) => n + b.jumlah, isi.lagi)).toBe(semua.length)
  })
})
