import { describe, expect, it } from 'vitest'
import { UnorId } from '../../src/domain/organisasi/unor'
import { sebelumSetelah } from '../../src/ui/components/susunan/urutan-saudara'
import { barisPohon, geser, jalanKe } from '../../src/ui/features/unor/baris-pohon'
import { anOrganisasi } from '../domain/organisasi/organisasi-builder'

const U = (id: string): UnorId => UnorId.parse(id)
const kota = anOrganisasi(['Kota', ['Dinas A', ['Bidang Satu', 'Seksi Dua'], 'Bidang Tiga'], 'Dinas B'])
const rows = (terbuka: readonly string[], cari = '') => barisPohon(kota, new Set(terbuka.map(U)), cari)
const written = (list: ReturnType<typeof rows>): readonly string[] =>
  list.map(({ unor, tingkat, isTerbuka, isCocok }) => `${tingkat} ${unor.nama} ${String(isTerbuka)}${isCocok ? ' *' : ''}`)

describe('barisPohon', () => {
  it('shows what lies below open units only', () => {
    expect(written(rows(['Kota']))).toEqual(['1 Kota true', '2 Dinas A false', '2 Dinas B null'])
    expect(written(rows([]))).toEqual(['1 Kota false'])
  })
  it('opens the way to all that match while searching, in any case and order of words', () => {
    expect(written(rows([], 'dua SEKSI'))).toEqual(['1 Kota true', '2 Dinas A true', '3 Bidang Satu true', '4 Seksi Dua null *'])
  })
  it('shows no children of a match that do not match themselves', () => {
    expect(written(rows([], 'bidang satu'))).toEqual(['1 Kota true', '2 Dinas A true', '3 Bidang Satu null *'])
  })
  it('says nothing where nothing matches', () => {
    expect(rows([], 'entah')).toEqual([])
  })
})

describe('geser', () => {
  const open = rows(['Kota'])
  it.each([
    ['right on a folded unit opens it', 1, 'KANAN', { buka: 'Dinas A' }],
    ['right on an open one goes to its first child', 0, 'KANAN', { ke: 'Dinas A' }],
    ['right on a leaf does nothing', 2, 'KANAN', {}],
    ['left on an open one folds it', 0, 'KIRI', { lipat: 'Kota' }],
    ['left on a folded one goes to its parent', 1, 'KIRI', { ke: 'Kota' }],
    ['nothing is chosen', -1, 'KIRI', {}]
  ] as const)('%s', (_, index, arah, expected) => {
    expect(geser(open, index, arah)).toEqual(expected)
  })
})

it('knows the way to a unit, nearest first', () => {
  expect(jalanKe(kota, U('Seksi Dua'))).toEqual(['Bidang Satu', 'Dinas A', 'Kota'])
})

it.each([
  ['the first does not go up', 'Dinas A', -1, undefined],
  ['the first goes down behind the last', 'Dinas A', 1, null],
  ['the last goes up before the first', 'Dinas B', -1, 'Dinas A'],
  ['the last does not go down', 'Dinas B', 1, undefined]
] as const)('%s', (_, id, langkah, expected) => {
  const unor = kota.unor.get(U(id))
  expect(unor && sebelumSetelah(kota, unor, langkah)).toBe(expected)
})
