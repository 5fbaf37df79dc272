import { expect, test } from 'vitest'
import { MEDAN_BAKU } from '../../src/domain/organisasi/medan-kartu'
import { indexSnapshot, type Snapshot } from '../../src/domain/organisasi/snapshot'
import { rowsOfSnapshot } from '../../src/domain/organisasi/susulan'
import { UnorId } from '../../src/domain/organisasi/unor'
import { type ChartLayout, layoutChart, RUPA_BAKU } from '../../src/ui/components/chart/chart-layout'
import type { Hiasan } from '../../src/ui/components/chart/hiasan'
import { type CardSource, createNodeOf, type KartuNode } from '../../src/ui/components/chart/isi-kartu'
import { aJabatan, anOrganisasi } from '../domain/organisasi/organisasi-builder'

const id = (nama: string): UnorId => UnorId.parse(nama)
const view = { akar: null, tingkat: 99, lipatan: new Map() }
const polos: Hiasan = { warna: null, kosong: new Map(), tanda: new Map(), pudar: new Set(), perubahan: new Map(), peringatan: new Map() }

const sourceOf = (snapshot: Snapshot, hiasan: Hiasan = polos): CardSource => ({
  snapshot,
  pemegangOf: (jabatan) => snapshot.byJabatan.get(jabatan) ?? [],
  sebelumOf: undefined,
  medan: MEDAN_BAKU,
  isHalaman: false,
  hiasan
})

const laidOut = (snapshot: Snapshot): ChartLayout => layoutChart({ snapshot, view, rupa: RUPA_BAKU })

function nodeOf(
  susunan: ChartLayout,
  nama: string,
  ask: { readonly cards: ReturnType<typeof createNodeOf>; readonly source: CardSource }
): KartuNode {
  const box = susunan.byId.get(id(nama))
  if (!box) throw new Error(`No box ${nama}`)
  return ask.cards(box, ask.source)
}

const kota = anOrganisasi(['Kota', ['A', 'A1'], ['B', 'B1']])
const withPosts = indexSnapshot({ ...rowsOfSnapshot(kota), jabatan: ['Kota', 'A', 'A1', 'B', 'B1'].map((u) => aJabatan(`Kepala ${u}`, u)) })

test('after an edit elsewhere a card is the very same node, so nothing of it is drawn anew', () => {
  const cards = createNodeOf()
  const before = nodeOf(laidOut(withPosts), 'A', { cards, source: sourceOf(withPosts) })
  const rows = rowsOfSnapshot(withPosts)
  const after = indexSnapshot({ ...rows, unor: rows.unor.map((u) => (u.id === 'B1' ? { ...u, nama: 'B1 baru' } : u)) })
  expect(nodeOf(laidOut(after), 'A', { cards, source: sourceOf(after) })).toBe(before)
  expect(nodeOf(laidOut(after), 'B1', { cards, source: sourceOf(after) }).data.unor.nama).toBe('B1 baru')
})

test('a card that only moved keeps what it says, and is not drawn anew either', () => {
  const cards = createNodeOf()
  const before = nodeOf(laidOut(withPosts), 'B', { cards, source: sourceOf(withPosts) })
  const rows = rowsOfSnapshot(withPosts)
  const unor = rows.unor.map((u) => (u.id === 'A1' ? { ...u, indukId: id('Kota') } : u))
  const after = indexSnapshot({ ...rows, unor })
  const node = nodeOf(laidOut(after), 'B', { cards, source: sourceOf(after) })
  expect(node).not.toBe(before)
  expect(node.position).not.toEqual(before.position)
  expect(node.data).toBe(before.data)
})

test('a card says what a draft, the rules of type and a layer say of its unit', () => {
  const hiasan: Hiasan = {
    ...polos,
    warna: new Map([[id('A'), '#37844a']]),
    pudar: new Set([id('B')]),
    perubahan: new Map([[id('A'), 'PINDAH']]),
    peringatan: new Map([[id('A'), ['Terlalu banyak bidang.']]])
  }
  const ask = { cards: createNodeOf(), source: sourceOf(withPosts, hiasan) }
  const [a, b] = ['A', 'B'].map((nama) => nodeOf(laidOut(withPosts), nama, ask).data)
  expect([a?.aksen, a?.isLapisan, a?.perubahan, a?.peringatan, a?.isPudar]).toEqual([
    '#37844a',
    true,
    'PINDAH',
    ['Terlalu banyak bidang.'],
    false
  ])
  expect([b?.isPudar, b?.aksen === a?.aksen, b?.perubahan]).toEqual([true, false, null])
})
