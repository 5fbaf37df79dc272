import { describe, expect, it } from 'vitest'
import { parseLokasi, tempatOf } from '../../src/ui/lib/lokasi'

describe('lokasi', () => {
  it.each([
    ['', '/beranda', {}],
    ['#', '/beranda', {}],
    ['#/bagan', '/bagan', {}],
    ['#/bagan?unor=a-1', '/bagan', { unor: 'a-1' }],
    ['#/pegawai?id=a&tab=b', '/pegawai', { id: 'a', tab: 'b' }]
  ])('reads %j', (hash, jalur, kueri) => {
    expect(parseLokasi(hash)).toEqual({ jalur, kueri })
  })

  it('reads back what it writes, even with signs of its own in a value', () => {
    const kueri = { cari: 'Sari & Rekan? 100%', id: 'x=1#2' }
    expect(parseLokasi(tempatOf('/pegawai', kueri))).toEqual({ jalur: '/pegawai', kueri })
  })

  it('writes no question mark without a question', () => {
    expect(tempatOf('/bagan')).toBe('#/bagan')
  })
})
