import { describe, expect, it } from 'vitest'
import { bulanOf, jendelaOf, letakOf } from '../../src/ui/features/ketentuan/pita-waktu'

const jendela = jendelaOf('2026-11-22', 24)

describe('pita waktu', () => {
  it('mulai pada tanggal 1 bulan ini dan panjangnya dua puluh empat bulan', () => {
    expect(jendela).toEqual({ awal: '2026-11-01', akhir: '2028-11-01' })
    const bulan = bulanOf(jendela)
    expect(bulan).toHaveLength(24)
    expect(bulan.slice(0, 3).map((b) => [b.nama, b.tahun])).toEqual([
      ['Nov', '2026'],
      ['Des', null],
      ['Jan', '2027']
    ])
    expect(bulan.reduce((jumlah, b) => jumlah + b.lebar, 0)).toBeCloseTo(100)
  })

  it.each([
    ['seluruh jendela', '2020-01-01', null, { kiri: 0, lebar: 100 }],
    ['terpotong di kiri', '2026-01-01', '2026-12-01', { kiri: 0, lebar: (100 * 30) / 731 }],
    ['terpotong di kanan', '2028-10-31', '2029-01-01', { kiri: (100 * 730) / 731, lebar: 100 / 731 }],
    ['habis tepat sebelum jendela', '2026-10-01', '2026-11-01', null],
    ['mulai tepat sesudah jendela', '2028-11-01', null, null]
  ])('menempatkan masa yang %s', (_, mulai, sampai, letak) => {
    const found = letakOf(jendela, mulai, sampai)
    expect(found && { kiri: found.kiri.toFixed(6), lebar: found.lebar.toFixed(6) }).toEqual(
      letak && { kiri: letak.kiri.toFixed(6), lebar: letak.lebar.toFixed(6) }
    )
  })
})
