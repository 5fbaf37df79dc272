import { expect, test } from 'vitest'
import { barisBagan, isiBaris, tabelBagan } from '../../../src/domain/organisasi/tabel-bagan'
import { buildTree } from '../../../src/domain/organisasi/tree'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { aSnapshot } from '../../support/builders'
import { kotaUji } from '../../support/kota-uji'

const snapshot = aSnapshot(kotaUji)
const id = (teks: string): UnorId => UnorId.parse(teks)
const rowsAt = (tingkat: number, lipatan: ReadonlyMap<UnorId, boolean> = new Map()): ReturnType<typeof barisBagan> =>
  barisBagan(buildTree(snapshot, { akar: null, tingkat, lipatan }))

test('the rows are the tree of the chart from top to bottom, what is folded left out', () => {
  expect(rowsAt(3).map(({ unor }) => unor.id)).toEqual(['kota', 'dinas-a', 'bidang-a', 'dinas-b', 'bidang-b'])
  expect(rowsAt(2).map(({ unor }) => unor.id)).toEqual(['kota', 'dinas-a', 'dinas-b'])
  expect(rowsAt(2, new Map([[id('dinas-b'), true]])).map(({ unor }) => unor.id)).toEqual(['kota', 'dinas-a', 'dinas-b', 'bidang-b'])
})

test('a row tells the head, nobody, or that there is no head at all', () => {
  expect(isiBaris(snapshot, id('bidang-a'))).toEqual({
    jabatan: 'Kepala Bidang Angkutan',
    pejabat: 'Dra. Ani Malayu, M.Si.',
    eselon: 'III.b',
    bezetting: 1,
    pppk: 0,
    kebutuhan: 1,
    dariAbk: 0
  })
  expect(isiBaris(snapshot, id('dinas-a'))).toMatchObject({ pejabat: null, eselon: 'II.b', bezetting: 0, kebutuhan: 3 })
  expect(isiBaris(snapshot, id('dinas-b'))).toMatchObject({ jabatan: null, pejabat: null, eselon: null })
})

test('written to a file it says what the screen says', () => {
  const tabel = tabelBagan(snapshot, rowsAt(2), {
    lapisan: 'Kekosongan pimpinan',
    kelasOf: (unor) => (unor === 'dinas-a' ? 'Kosong' : null),
    temuanOf: (unor) => (unor === 'dinas-b' ? ['Tanpa pimpinan.'] : [])
  })
  expect(tabel.kolom.map(({ judul }) => judul)).toContain('Kekosongan pimpinan')
  expect(tabel.baris).toEqual([
    [1, 'Pemerintah Kota Sawahlunto', 'Pemerintah daerah', null, null, null, 0, 0, 0, 0, 0, null, null],
    [2, 'Dinas Perhubungan', 'Dinas', 'Kepala Dinas Perhubungan', null, 'II.b', 0, 0, 3, 0, -3, 'Kosong', null],
    [2, 'Dinas Sosial', 'Dinas', null, null, null, 1, 0, 1, 0, 0, null, 'Tanpa pimpinan.']
  ])
  for (const row of tabel.baris) expect(row).toHaveLength(tabel.kolom.length)
})
