import { describe, expect, it } from 'vitest'
import { UnorId } from '../../src/domain/organisasi/unor'
import type { Sasaran } from '../../src/ui/components/chart/sasaran-seret'
import { siapkanSeret, tanyaBawahan, tujuanOf } from '../../src/ui/features/bagan/aturan-seret'
import { anOrganisasi } from '../domain/organisasi/organisasi-builder'

const U = (id: string): UnorId => UnorId.parse(id)
const kota = anOrganisasi(['Kota', ['Dinas A', ['Bidang Satu', 'Seksi Dua'], 'Bidang Tiga', 'Bidang Empat'], 'Dinas B'])
const sela = (di: string, letak: 'SEBELUM' | 'SESUDAH'): Sasaran => ({
  jenis: 'SELA',
  indukId: kota.unor.get(U(di))?.indukId ?? U('-'),
  diId: U(di),
  letak,
  isTegak: false
})
const ke = (id: string): Sasaran => ({ jenis: 'UNOR', id: U(id) })
const seret = (...ids: readonly string[]) => siapkanSeret(kota, { jenis: 'UNOR', ids: ids.map(U) })

describe('what is said while units are dragged', () => {
  it('names what comes along', () => {
    expect(seret('Dinas A')).toMatchObject({ nama: ['Dinas A'], rinci: 'beserta 4 unit di bawahnya' })
    expect(seret('Bidang Tiga', 'Bidang Satu')).toMatchObject({ nama: ['Bidang Satu', 'Bidang Tiga'], rinci: 'beserta 1 unit di bawahnya' })
    expect(seret('Dinas B').rinci).toBeNull()
  })
  it('says why not: into itself, and where it already is', () => {
    expect(seret('Dinas A').tolak(ke('Seksi Dua'))).toMatch(/ke bawah dirinya sendiri/)
    expect(seret('Bidang Satu').tolak(ke('Dinas A'))).toMatch(/sudah berada di bawah Dinas A/)
    expect(seret('Bidang Satu').tolak(ke('Dinas B'))).toBeNull()
  })
  it('lets a unit change places among its own siblings, though its superior stays', () => {
    expect(seret('Bidang Satu').tolak(sela('Bidang Empat', 'SESUDAH'))).toBeNull()
    expect(seret('Dinas A').tolak(sela('Bidang Tiga', 'SEBELUM'))).toMatch(/dirinya sendiri/)
  })
})

describe('where units go that are let go', () => {
  it.each([
    ['on a unit: below it, behind the others', ['Dinas B'], ke('Dinas A'), { indukId: 'Dinas A' }],
    ['before a sibling', ['Dinas B'], sela('Bidang Tiga', 'SEBELUM'), { indukId: 'Dinas A', sebelumId: 'Bidang Tiga' }],
    ['behind a sibling', ['Dinas B'], sela('Bidang Tiga', 'SESUDAH'), { indukId: 'Dinas A', sebelumId: 'Bidang Empat' }],
    ['behind the last', ['Dinas B'], sela('Bidang Empat', 'SESUDAH'), { indukId: 'Dinas A', sebelumId: null }],
    [
      'beside one that moves too: the next that stays',
      ['Bidang Tiga'],
      sela('Bidang Satu', 'SESUDAH'),
      { indukId: 'Dinas A', sebelumId: 'Bidang Empat' }
    ],
    ['in the waiting room', ['Dinas B'], { jenis: 'TUNGGU' }, { indukId: null }]
  ] as const)('%s', (_, ids, sasaran, expected) => {
    expect(tujuanOf(kota, ids.map(U), sasaran)).toEqual({ ids, ...expected })
  })
})

describe('whether it is asked what becomes of the units below', () => {
  it('is when a unit with others below it gets another superior', () => {
    expect(tanyaBawahan(kota, { ids: [U('Bidang Satu')], indukId: U('Dinas B') }).perlu).toBe(true)
  })
  it('is not when nothing is below it, or it only changes places', () => {
    expect(tanyaBawahan(kota, { ids: [U('Bidang Tiga')], indukId: U('Dinas B') }).perlu).toBe(false)
    expect(tanyaBawahan(kota, { ids: [U('Bidang Satu')], indukId: U('Dinas A'), sebelumId: null }).perlu).toBe(false)
  })
})
