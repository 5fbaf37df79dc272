import { describe, expect, it } from 'vitest'
import { hariKerja } from '../../../src/domain/mutasi/hari-kerja'
import { MasaLarangan } from '../../../src/domain/mutasi/masa-larangan'
import { laranganPada, rentangLarangan, setelanLarangan } from '../../../src/domain/mutasi/masa-larangan-pada'

const masa = (jenis: MasaLarangan['jenis'], mulai: string, sampai: string | null = null): MasaLarangan =>
  MasaLarangan.parse({ id: `${jenis} ${mulai}`, jenis, nama: jenis, mulai, sampai, dasar: null })

describe('rentangLarangan', () => {
  it.each([
    ['PILKADA', '2029-08-31', '2030-02-20', '2029-02-28', '2030-02-20'],
    ['PILKADA', '2029-09-22', null, '2029-03-22', null],
    ['PELANTIKAN_KDH', '2030-02-20', null, '2030-02-20', '2030-08-19'],
    ['PELANTIKAN_KDH', '2030-02-20', '2030-06-30', '2030-02-20', '2030-06-30'],
    ['KDH_SEMENTARA', '2029-01-01', null, '2029-01-01', null],
    ['LAINNYA', '2026-12-20', '2026-12-31', '2026-12-20', '2026-12-31']
  ] as const)('%s from %s to %s holds from %s to %s', (jenis, mulai, sampai, pertama, terakhir) => {
    expect(rentangLarangan(masa(jenis, mulai, sampai))).toMatchObject({ mulai: pertama, sampai: terakhir })
  })
  it('follows the months in the settings of R-29 and R-30', () => {
    const setelan = setelanLarangan((id): Record<string, number> =>
      id === 'R-29' ? { bulanSebelumPenetapan: 3 } : { bulanSesudahPelantikan: 12 }
    )
    expect(rentangLarangan(masa('PILKADA', '2029-09-22'), setelan).mulai).toBe('2029-06-22')
    expect(rentangLarangan(masa('PELANTIKAN_KDH', '2030-02-20'), setelan).sampai).toBe('2031-02-19')
  })
})

describe('laranganPada', () => {
  it('gives the periods of a day, first and last day included', () => {
    const semua = [masa('LAINNYA', '2026-12-20', '2026-12-31'), masa('KDH_SEMENTARA', '2026-12-31')]
    const jenisPada = (hari: string) => laranganPada(semua, hari).map((l) => l.masa.jenis)
    expect(jenisPada('2026-12-19')).toEqual([])
    expect(jenisPada('2026-12-20')).toEqual(['LAINNYA'])
    expect(jenisPada('2026-12-31')).toEqual(['LAINNYA', 'KDH_SEMENTARA'])
    expect(jenisPada('2027-01-01')).toEqual(['KDH_SEMENTARA'])
  })
})

describe('hariKerja', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-23', '2026-11-27', 4],
    ['2026-11-23', '2026-11-30', 5],
    ['2026-11-23', '2026-12-31', 28],
    ['2026-11-23', '2026-11-20', 0]
  ])('after %s up to %s there are %i', (dari, ke, hari) => {
    expect(hariKerja(dari, ke)).toBe(hari)
  })
  it('counts like a calendar read day by day', () => {
    for (let n = 0; n < 400; n++) {
      const ke = new Date(Date.UTC(2026, 10, 18 + n)).toISOString().slice(0, 10)
      const satuSatu = Array.from({ length: n }, (_, i) => new Date(Date.UTC(2026, 10, 19 + i)).getUTCDay()).filter((d) => d > 0 && d < 6)
      expect(hariKerja('2026-11-18', ke)).toBe(satuSatu.length)
    }
  })
})
