import { describe, expect, it } from 'vitest'
import { UnorId } from '../../src/domain/organisasi/unor'
import { layoutChart, RUPA_BAKU } from '../../src/ui/components/chart/chart-layout'
import { isSasaranSama, sasaranDi } from '../../src/ui/components/chart/sasaran-seret'
import { anOrganisasi } from '../domain/organisasi/organisasi-builder'

const U = (id: string): UnorId => UnorId.parse(id)
const snapshot = anOrganisasi([
  'Kota:PEMERINTAH',
  ['Dinas A', 'Bidang Satu:BIDANG', 'Bidang Dua:BIDANG', 'Bidang Tiga:BIDANG'],
  ['Dinas B', 'Tunggal:BIDANG']
])
const mendatar = layoutChart({ snapshot, view: { akar: null, tingkat: 2, lipatan: new Map() }, rupa: RUPA_BAKU })
const tegak = layoutChart({
  snapshot,
  view: { akar: U('Dinas A'), tingkat: 2, lipatan: new Map() },
  rupa: { ...RUPA_BAKU, tata: 'KIRI_KANAN' }
})

/** The place at a share of a box: 0 is its left or upper edge, 1 the other one. */
function di(susunan: typeof mendatar, id: string, [x, y]: readonly [number, number]) {
  const box = susunan.byId.get(U(id))
  return box ? sasaranDi(susunan, box.x + x * box.lebar, box.y + y * box.tinggi) : null
}

describe('the place under the pointer', () => {
  it('is the unit itself in the middle of its box', () => {
    expect(di(mendatar, 'Dinas A', [0.5, 0.5])).toEqual({ jenis: 'UNOR', id: 'Dinas A' })
  })
  it.each([
    ['left', 0.05, 'SEBELUM'],
    ['right', 0.95, 'SESUDAH']
  ] as const)('is beside it at the %s edge where siblings stand side by side', (_, x, letak) => {
    expect(di(mendatar, 'Dinas A', [x, 0.5])).toEqual({ jenis: 'SELA', indukId: 'Kota', diId: 'Dinas A', letak, isTegak: false })
  })
  it.each([
    ['upper', 0.05, 'SEBELUM'],
    ['lower', 0.95, 'SESUDAH']
  ] as const)('is beside it at the %s edge where siblings stand below each other', (_, y, letak) => {
    expect(di(tegak, 'Bidang Dua', [0.5, y])).toEqual({ jenis: 'SELA', indukId: 'Dinas A', diId: 'Bidang Dua', letak, isTegak: true })
  })
  it('is the unit itself at every edge of the top and of an only child', () => {
    const semua = layoutChart({ snapshot, view: { akar: null, tingkat: 3, lipatan: new Map() }, rupa: RUPA_BAKU })
    for (const id of ['Kota', 'Tunggal'])
      for (const at of [
        [0.02, 0.5],
        [0.5, 0.02]
      ] as const)
        expect(di(semua, id, at)).toEqual({ jenis: 'UNOR', id })
  })
  it('is nothing between the boxes', () => {
    expect(sasaranDi(mendatar, mendatar.bounds.x - 50, mendatar.bounds.y)).toBeNull()
  })
})

it('knows when two places are the same', () => {
  expect(isSasaranSama({ jenis: 'UNOR', id: U('a') }, { jenis: 'UNOR', id: U('a') })).toBe(true)
  expect(isSasaranSama({ jenis: 'UNOR', id: U('a') }, { jenis: 'UNOR', id: U('b') })).toBe(false)
  expect(isSasaranSama({ jenis: 'UNOR', id: U('a') }, null)).toBe(false)
})
