import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Given } from '../../../src/domain/kit/command'
import { endUnor } from '../../../src/domain/organisasi/commands/end-unor'
import { mergeUnor } from '../../../src/domain/organisasi/commands/merge-unor'
import { moveUnor } from '../../../src/domain/organisasi/commands/move-unor'
import { reorderUnor } from '../../../src/domain/organisasi/commands/reorder-unor'
import { splitUnor } from '../../../src/domain/organisasi/commands/split-unor'
import { nasibMungkin } from '../../../src/domain/organisasi/gabung-unor'
import type { Unor } from '../../../src/domain/organisasi/unor'
import { pendudukSejak } from '../../../src/domain/organisasi/penduduk'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import { aGiven, HARI_INI } from '../../support/given'
import type { Rows } from '../../support/memory-reader'
import { Ditolak, kotaRegister, perform } from './kota-register'

/** One deed by numbers: which, on which unit, with which other one, and which way to choose. */
type Tindakan = { readonly apa: number; readonly satu: number; readonly dua: number; readonly pilih: number }

const tindakan = fc.record({ apa: fc.nat(4), satu: fc.nat(99), dua: fc.nat(99), pilih: fc.nat(7) })
const TMT = '2026-11-10'

function act(rows: Rows, { apa, satu, dua, pilih }: Tindakan, given: Given): Rows {
  const unor = (rows.unor ?? []).filter((u) => u.aktifSampai === null)
  const [a, b] = [unor[satu % unor.length], unor[dua % unor.length]]
  if (!a || !b) throw new Error('The city has no units left')
  const posts = (id: string) => (rows.jabatan ?? []).filter((j) => j.unorId === id && j.aktifSampai === null)
  switch (apa) {
    case 0:
      return perform(rows, moveUnor, { id: a.id, indukId: b.id }, given)
    case 1:
      return perform(rows, reorderUnor, { id: a.id, sebelumId: pilih === 0 ? null : b.id }, given)
    case 2:
      return perform(rows, endUnor, { id: a.id, sampai: HARI_INI }, given)
    case 3: {
      const jabatanIds = posts(a.id).flatMap((j, n) => (n % 2 === pilih % 2 ? [j.id] : []))
      const anakIds = unor.filter((u, n) => u.indukId === a.id && n % 2 === pilih % 2).map((u) => u.id)
      const baru = { nama: `Pecahan ${a.nama}`, jenis: a.jenis, tipe: null, kode: null }
      return perform(rows, splitUnor, { asalId: a.id, baru, tmt: TMT, jabatanIds, anakIds }, given)
    }
    default: {
      const nasib = posts(a.id).flatMap((j) => {
        const mungkin = nasibMungkin(j, posts(b.id), pendudukSejak(rows.penempatan ?? [], j.id, TMT).length > 0)
        return mungkin[pilih % mungkin.length] ?? []
      })
      return perform(rows, mergeUnor, { asalId: a.id, tujuanId: b.id, tmt: TMT, nasib }, given)
    }
  }
}

/** What is wrong with a city, in words: nothing after any deed. */
function faults({ unor = [], jabatan = [], penempatan = [] }: Rows): readonly string[] {
  const byId = new Map(unor.map((u) => [u.id, u]))
  const ada = unor.filter((u) => u.aktifSampai === null)
  const isRooted = (u: Unor): boolean => {
    let at: Unor | undefined = u
    for (let n = 0; at && n <= unor.length; n++) {
      if (at.indukId === null) return true
      at = byId.get(at.indukId)
    }
    return false
  }
  const kini = penempatan.filter((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, HARI_INI))
  return [
    ...ada.filter((u) => !isRooted(u)).map((u) => `${u.nama} hangs in a circle`),
    ...ada.filter((u) => u.indukId !== null && byId.get(u.indukId)?.aktifSampai !== null).map((u) => `${u.nama} hangs under an ended unit`),
    ...jabatan
      .filter((j) => j.aktifSampai === null && byId.get(j.unorId)?.aktifSampai !== null)
      .map((j) => `${j.nama} stands in an ended unit`),
    ...kini
      .filter((p) => jabatan.find((j) => j.id === p.jabatanId)?.aktifSampai !== null)
      .map((p) => `${p.pegawaiId} sits in an ended post`),
    ...['ani', 'budi', 'citra', 'dedi'].filter((id) => kini.filter((p) => p.pegawaiId === id).length !== 1).map((id) => `${id} is lost`),
    ...[
      ...Map.groupBy(
        jabatan.filter((j) => j.isPimpinan && j.aktifSampai === null),
        (j) => j.unorId
      )
    ]
      .filter(([, heads]) => heads.length > 1)
      .map(([id]) => `${id} has two heads`),
    ...(jabatan.length < kotaRegister.jabatan.length ? ['a post is gone without a trace'] : [])
  ]
}

it('keeps the tree a tree, every post in it and everybody in one post, whatever is merged, split, moved or ended', () => {
  let done = 0
  fc.assert(
    fc.property(fc.array(tindakan, { minLength: 1, maxLength: 25 }), (deeds) => {
      const given = aGiven()
      let rows: Rows = kotaRegister
      for (const deed of deeds) {
        try {
          rows = act(rows, deed, given)
          done += 1
        } catch (error) {
          if (!(error instanceof Ditolak)) throw error
        }
        expect(faults(rows)).toEqual([])
      }
    }),
    { numRuns: 300, seed: 1373 }
  )
  expect(done).toBeGreaterThan(500)
})
