import { describe, expect, test } from 'vitest'
import { buildTree, depthOf, reveal, type Tampilan, toggle, walk } from '../../../src/domain/organisasi/tree'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { anOrganisasi, anUnor } from './organisasi-builder'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { rowsOfSnapshot } from '../../../src/domain/organisasi/susulan'

const kota = anOrganisasi(['Kota', ['Dinas', 'Sekretariat:SEKRETARIAT', ['Bidang', 'Seksi 1', 'Seksi 2']], ['Badan', 'Bidang Mutasi']])
const id = (nama: string): UnorId => UnorId.parse(nama)
const view = (patch: Partial<Tampilan> = {}): Tampilan => ({ akar: null, tingkat: 99, lipatan: new Map(), ...patch })
const shown = (tampilan: Tampilan): readonly string[] => [...buildTree(kota, tampilan).byId.keys()].toSorted()

describe('buildTree', () => {
  test.each([
    [1, ['Kota']],
    [2, ['Badan', 'Dinas', 'Kota']],
    [3, ['Badan', 'Bidang', 'Bidang Mutasi', 'Dinas', 'Kota', 'Sekretariat']],
    [4, ['Badan', 'Bidang', 'Bidang Mutasi', 'Dinas', 'Kota', 'Sekretariat', 'Seksi 1', 'Seksi 2']]
  ])('shows cards down to level %i and no further', (tingkat, nama) => {
    expect(shown(view({ tingkat }))).toEqual(nama)
  })

  test('a folded card counts everything below it, an open one nothing', () => {
    const { byId } = buildTree(kota, view({ tingkat: 2 }))
    expect(byId.get(id('Dinas'))?.terlipat).toBe(4)
    expect(byId.get(id('Badan'))?.terlipat).toBe(1)
    expect(byId.get(id('Kota'))?.terlipat).toBe(0)
  })

  test('starts at the unit in focus, which becomes level 1', () => {
    const pohon = buildTree(kota, view({ akar: id('Dinas'), tingkat: 2 }))
    expect(pohon.akar.map((s) => [s.unor.nama, s.tingkat])).toEqual([['Dinas', 1]])
    expect(pohon.byId.has(id('Badan'))).toBe(false)
  })

  test('shows everything when the unit in focus is gone', () => {
    expect(shown(view({ akar: id('Dihapus') }))).toHaveLength(8)
  })

  test('a unit whose parent is not in the data is not lost', () => {
    const snapshot = indexSnapshot({
      tanggal: '2026-11-22',
      unor: [anUnor('Kota'), anUnor('Tersesat', { indukId: id('Tidak ada') })],
      jabatan: [],
      pegawai: [],
      penempatan: []
    })
    expect(buildTree(snapshot, view()).akar.map((s) => s.unor.nama)).toEqual(['Kota', 'Tersesat'])
  })
})

describe('buildTree after an edit', () => {
  const before = buildTree(kota, view())

  test('takes over every branch that is as before, and renews what changed with the way up to it', () => {
    const bidang = kota.unor.get(id('Bidang'))
    const rows = rowsOfSnapshot(kota)
    const unor = rows.unor.map((u) => (u === bidang ? { ...u, nama: 'Bidang Baru' } : u))
    const after = buildTree(indexSnapshot({ ...rows, unor }, { rows, snapshot: kota }), view(), before)
    const renewed = [...after.byId].filter(([key, simpul]) => before.byId.get(key) !== simpul).map(([key]) => key)
    expect(renewed.toSorted()).toEqual(['Bidang', 'Dinas', 'Kota'])
    expect(after.byId.get(id('Bidang'))?.anak).toEqual(before.byId.get(id('Bidang'))?.anak)
  })

  test('is the same tree as one built anew', () => {
    const folded = view({ tingkat: 3, lipatan: new Map([[id('Dinas'), false]]) })
    expect(buildTree(kota, folded, before)).toEqual(buildTree(kota, folded))
  })
})

test('a unit that waits for its place is not drawn', () => {
  const snapshot = anOrganisasi(['Kota:PEMERINTAH', 'Dinas'], ['Menunggu', 'Di bawahnya'])
  expect([...buildTree(snapshot, view()).byId.keys()]).toEqual(['Dinas', 'Kota'])
})

describe('toggle', () => {
  test('folds an open card and opens a folded one, whatever the level says', () => {
    const start = view({ tingkat: 2 })
    const dinas = buildTree(kota, start).byId.get(id('Dinas'))
    const opened = dinas && toggle(start, dinas)
    expect(opened && shown(opened)).toEqual(['Badan', 'Bidang', 'Dinas', 'Kota', 'Sekretariat'])
    const again = opened && buildTree(kota, opened).byId.get(id('Dinas'))
    expect(opened && again && shown(toggle(opened, again))).toEqual(shown(start))
  })

  test('leaves a card with nothing below it alone', () => {
    const start = view()
    const seksi = buildTree(kota, start).byId.get(id('Seksi 1'))
    expect(seksi && toggle(start, seksi)).toBe(start)
  })
})

describe('reveal', () => {
  test('opens every ancestor and nothing else', () => {
    expect(shown(reveal(kota, view({ tingkat: 1 }), id('Seksi 2')))).toEqual(
      shown(view({ tingkat: 4 })).filter((n) => n !== 'Bidang Mutasi')
    )
  })

  test('leaves a focus that the unit lies outside of, and keeps one it lies within', () => {
    expect(reveal(kota, view({ akar: id('Dinas') }), id('Bidang Mutasi')).akar).toBeNull()
    expect(reveal(kota, view({ akar: id('Dinas') }), id('Seksi 1')).akar).toBe('Dinas')
  })
})

describe('walk', () => {
  const pohon = buildTree(kota, view())
  test.each([
    ['Bidang', 'INDUK', 'Dinas'],
    ['Dinas', 'ANAK', 'Sekretariat'],
    ['Sekretariat', 'SESUDAH', 'Bidang'],
    ['Bidang', 'SEBELUM', 'Sekretariat'],
    ['Seksi 2', 'AKAR', 'Kota'],
    ['Kota', 'INDUK', 'Kota'],
    ['Kota', 'SESUDAH', 'Kota'],
    ['Seksi 2', 'ANAK', 'Seksi 2'],
    ['Seksi 2', 'SESUDAH', 'Seksi 2'],
    ['Seksi 1', 'SEBELUM', 'Seksi 1'],
    ['Dilipat', 'ANAK', 'Kota']
  ] as const)('from %s to %s is %s', (from, arah, to) => {
    expect(walk(pohon, id(from), arah)).toBe(to)
  })
})

test('depthOf counts the levels below the root of the view', () => {
  expect([depthOf(kota, null), depthOf(kota, id('Dinas')), depthOf(kota, id('Seksi 1'))]).toEqual([4, 3, 1])
})
