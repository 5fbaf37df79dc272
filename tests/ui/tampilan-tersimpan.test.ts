import { expect, test } from 'vitest'
import type { Tampilan } from '../../src/domain/organisasi/tree'
import { UnorId } from '../../src/domain/organisasi/unor'
import { RancanganId } from '../../src/domain/rancangan/rancangan'
import { loadTampilan, saveTampilan } from '../../src/ui/features/bagan/tampilan-tersimpan'

/** Storage of a browser, in a Map. */
function gudang(isi: readonly (readonly [string, string])[] = []): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map(isi)
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

const dinas = UnorId.parse('dinas')
const view: Tampilan = { akar: dinas, tingkat: 3, lipatan: new Map([[dinas, false]]) }
const lain: Tampilan = { akar: null, tingkat: 1, lipatan: new Map() }
const rancangan = RancanganId.parse('rancangan-1')

test('a view comes back as it was left, the organisation and each draft apart', () => {
  const store = gudang()
  saveTampilan(store, null, view)
  saveTampilan(store, rancangan, lain)
  expect(loadTampilan(store, null)).toEqual(view)
  expect(loadTampilan(store, rancangan)).toEqual(lain)
  expect(loadTampilan(store, RancanganId.parse('rancangan-2'))).toBeUndefined()
})

test('of many drafts the one left longest ago is forgotten', () => {
  const store = gudang()
  saveTampilan(store, rancangan, view)
  for (let n = 2; n <= 31; n += 1) saveTampilan(store, RancanganId.parse(`rancangan-${n}`), lain)
  expect(loadTampilan(store, rancangan)).toBeUndefined()
  expect(loadTampilan(store, RancanganId.parse('rancangan-2'))).toEqual(lain)
})

test('what cannot be read is forgotten', () => {
  for (const teks of ['', 'bukan json', '{}', '[{"meja":"langsung","akar":null,"tingkat":0,"lipatan":[]}]'])
    expect(loadTampilan(gudang([['penata.bagan.tampilan', teks]]), null)).toBeUndefined()
})
