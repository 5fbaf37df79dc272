import type { KeyboardEvent } from 'react'
import { expect, test } from 'vitest'
import { barisBagan } from '../../src/domain/organisasi/tabel-bagan'
import { buildTree } from '../../src/domain/organisasi/tree'
import { UnorId } from '../../src/domain/organisasi/unor'
import { tabelKeys } from '../../src/ui/features/bagan/tabel-keys'
import { aSnapshot } from '../support/builders'
import { kotaUji } from '../support/kota-uji'

// kota, dinas-a (open), bidang-a, dinas-b (folded)
const pohon = buildTree(aSnapshot(kotaUji), { akar: null, tingkat: 2, lipatan: new Map([[UnorId.parse('dinas-a'), true]]) })
const rows = barisBagan(pohon)

/** What pressing a key on a row does, in words. */
function press(key: string, at: string | null, mod: Partial<KeyboardEvent> = {}): string {
  const done: string[] = []
  const onKey = tabelKeys({
    rows,
    at: rows.findIndex(({ unor }) => unor.id === at),
    page: () => 2,
    pilih: (id) => done.push(`pilih ${id}`),
    lipat: (id) => done.push(`lipat ${id}`),
    buka: () => done.push('buka'),
    onTombol: (event) => {
      done.push(`sunting ${event.key}`)
      return event.key === 'F2'
    }
  })
  // only what the handler reads of an event
  onKey({ key, ctrlKey: false, metaKey: false, altKey: false, preventDefault: () => done.push('diambil'), ...mod } as KeyboardEvent)
  return done.join(', ')
}

test.each([
  ['ArrowDown', null, 'pilih kota, diambil'],
  ['ArrowDown', 'dinas-a', 'pilih bidang-a, diambil'],
  ['ArrowDown', 'dinas-b', 'pilih dinas-b, diambil'],
  ['ArrowUp', 'dinas-a', 'pilih kota, diambil'],
  ['ArrowUp', 'kota', 'pilih kota, diambil'],
  ['ArrowRight', 'dinas-a', 'pilih bidang-a, diambil'],
  ['ArrowRight', 'dinas-b', 'lipat dinas-b, diambil'],
  ['ArrowLeft', 'dinas-a', 'lipat dinas-a, diambil'],
  ['ArrowLeft', 'bidang-a', 'pilih dinas-a, diambil'],
  ['Home', 'dinas-b', 'pilih kota, diambil'],
  ['End', 'kota', 'pilih dinas-b, diambil'],
  ['PageDown', 'kota', 'pilih bidang-a, diambil'],
  ['PageUp', 'dinas-b', 'pilih dinas-a, diambil'],
  ['Enter', 'dinas-b', 'buka, diambil'],
  ['Enter', null, 'sunting Enter'],
  ['F2', 'dinas-a', 'sunting F2, diambil']
])('%s on %s: %s', (key, at, outcome) => expect(press(key, at)).toBe(outcome))

test('with Ctrl or Alt a key means an edit, not a walk', () => {
  expect(press('ArrowDown', 'dinas-a', { altKey: true })).toBe('sunting ArrowDown')
  expect(press('x', 'dinas-a', { ctrlKey: true })).toBe('sunting x')
})
