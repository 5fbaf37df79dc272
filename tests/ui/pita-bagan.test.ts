import { expect, it } from 'vitest'
import type { RuasPita } from '../../src/ui/components/chart/pita-bagan'
import { RUPA_BAKU, layoutChart } from '../../src/ui/components/chart/chart-layout'
import { type Lengkung, lengkungDi } from '../../src/ui/components/chart/lengkung'
import { pitaDi } from '../../src/ui/components/chart/paint-pita'
import { ruasTampak, warnaPita } from '../../src/ui/components/chart/pita-bagan'
import { createSorotStore } from '../../src/ui/components/chart/sorot-store'
import { UnorId } from '../../src/domain/organisasi/unor'
import { anUnor, aSnapshot } from '../support/builders'

const unit = (id: string, indukId: string | null) => anUnor({ id, nama: id, indukId })
const snapshot = aSnapshot({
  unor: [unit('kota', null), ...['a', 'b', 'c', 'd'].map((id) => unit(id, 'kota')), unit('a-1', 'a'), unit('a-2', 'a')]
})
const susunan = layoutChart({ snapshot, view: { akar: null, tingkat: 2, lipatan: new Map() }, rupa: RUPA_BAKU })
const ruas = (dari: string | null, ke: string): RuasPita => ({ dari: dari === null ? null : UnorId.parse(dari), ke: UnorId.parse(ke) })
const tampak = (...semua: readonly RuasPita[]) => ruasTampak([{ nomor: 1, ruas: semua }], susunan, snapshot)
const lengkung = (...semua: readonly RuasPita[]): readonly Lengkung[] => lengkungDi(tampak(...semua), { x: 0, y: 0, zoom: 1 })

it('leads to the nearest open card of a unit that is folded away', () => {
  expect(tampak(ruas('a-1', 'b')).map((r) => [r.dari?.id, r.ke.id])).toEqual([['a', 'b']])
})

it('says once what happens inside a folded card', () => {
  expect(tampak(ruas('a-1', 'a'), ruas('a-2', 'a-1'), ruas('b', 'a')).map((r) => [r.dari?.id, r.ke.id])).toEqual([
    ['a', 'a'],
    ['b', 'a']
  ])
})

it('leaves out what lies outside of the part that is shown', () => {
  const sebagian = layoutChart({ snapshot, view: { akar: UnorId.parse('b'), tingkat: 2, lipatan: new Map() }, rupa: RUPA_BAKU })
  expect(ruasTampak([{ nomor: 1, ruas: [ruas('b', 'c'), ruas('c', 'b')] }], sebagian, snapshot).map((r) => [r.dari, r.ke.id])).toEqual([
    [null, 'b']
  ])
})

it('draws a swap as two bows, not as one line', () => {
  const [satu, dua] = lengkung(ruas('a', 'd'), ruas('d', 'a'))
  expect(satu && dua && Math.hypot(satu.kendali.x - dua.kendali.x, satu.kendali.y - dua.kendali.y)).toBeGreaterThan(40)
})

it('keeps numbers apart where ribbons leave the same card', () => {
  const titik = lengkungDi(
    [1, 2, 3].flatMap((nomor) => ruasTampak([{ nomor, ruas: [ruas('a', 'd')] }], susunan, snapshot)),
    { x: 0, y: 0, zoom: 1 }
  ).flatMap((l) => l.lencana)
  for (const [i, p] of titik.entries())
    for (const q of titik.slice(i + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThanOrEqual(22)
})

it('is found under the pointer: by its number anywhere, by its line only off the cards', () => {
  const semua = lengkung(ruas('a', 'd'))
  const [pertama] = semua
  const nomor = pertama?.lencana[0] ?? { x: 0, y: 0 }
  const garis = pertama && {
    x: (pertama.awal.x + 2 * pertama.kendali.x + pertama.akhir.x) / 4,
    y: (pertama.awal.y + 2 * pertama.kendali.y + pertama.akhir.y) / 4
  }
  expect(pitaDi(semua, nomor, { garis: false })).toBe(1)
  expect(garis && [pitaDi(semua, garis, { garis: true }), pitaDi(semua, garis, { garis: false })]).toEqual([1, null])
  expect(pertama && pitaDi(semua, pertama.kendali, { garis: true }), 'outside of the bow').toBeNull()
})

it('gives chains beside each other different colours', () => {
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(warnaPita)).size).toBe(8)
  expect(warnaPita(9)).toBe(warnaPita(1))
})

it('looks at the ribbon pointed at, and else at the one chosen, until that is chosen again', () => {
  const sorot = createSorotStore()
  const seen: (number | null)[] = []
  sorot.subscribe(() => seen.push(sorot.get()))
  sorot.pilih(3)
  sorot.set(5)
  sorot.set(3)
  sorot.set(null)
  expect(sorot.get()).toBe(3)
  sorot.pilih(3)
  sorot.pilih(null)
  expect(seen).toEqual([3, 5, 3, null])
})
