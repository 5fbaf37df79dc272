import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import { periksa } from '../../../src/domain/mutasi/periksa'
import { definitif, isMoving, project } from '../../../src/domain/mutasi/proyeksi'
import { rantaiOf } from '../../../src/domain/mutasi/rantai'
import { act, place, release, type Susunan, type SusunanBaru, swap, withdraw } from '../../../src/domain/mutasi/susunan'
import { aBerkas, aRencana, aSnapshot } from '../../support/builders'
import { aGiven } from '../../support/given'
import { kotaKecil, orang, pos } from './kota-kecil'

const { unor = [], jabatan = [], pegawai = [], penempatan = [] } = kotaKecil()
const snapshot = aSnapshot({ unor, jabatan, pegawai, penempatan })
const rencana = aRencana()

const siapa = fc.constantFrom(...pegawai.map((p) => p.id))
const mana = fc.constantFrom(...jabatan.map((j) => j.id))
const edit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kerja: fc.constant('place' as const), a: siapa, b: mana }) },
  { weight: 1, arbitrary: fc.record({ kerja: fc.constant('swap' as const), a: siapa, b: siapa }) },
  { weight: 1, arbitrary: fc.record({ kerja: fc.constant('release' as const), a: siapa, b: siapa }) },
  { weight: 1, arbitrary: fc.record({ kerja: fc.constant('act' as const), a: siapa, b: mana }) },
  { weight: 3, arbitrary: fc.record({ kerja: fc.constant('withdraw' as const), nomor: fc.nat(20) }) }
)

function carry(susunan: Susunan, e: typeof edit extends fc.Arbitrary<infer T> ? T : never, newId: () => string): SusunanBaru {
  switch (e.kerja) {
    case 'place':
      return place(susunan, { pegawaiId: e.a, jabatanId: e.b, tambahan: false }, newId)
    case 'swap':
      return swap(susunan, { pegawaiId: e.a, denganPegawaiId: e.b }, newId)
    case 'release':
      return release(susunan, e.a, newId)
    case 'act':
      return act(susunan, { pegawaiId: e.a, jabatanId: e.b }, newId)
    case 'withdraw': {
      const step = susunan.langkah[e.nomor % Math.max(1, susunan.langkah.length)]
      return step ? withdraw(susunan, step.id, newId) : { ok: true, value: [] }
    }
  }
}

it('keeps a plan sound under any run of edits', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
      const { newId } = aGiven()
      let susunan: Susunan = { snapshot, rencana, langkah: [] }
      for (const e of edits) {
        const baru = carry(susunan, e, newId)
        if (baru.ok) susunan = { ...susunan, langkah: baru.value }
        const { langkah } = susunan
        const proyeksi = project(snapshot, rencana, langkah)

        const moving = langkah.filter(isMoving).map((l) => l.pegawaiId)
        expect(new Set(moving).size, 'at most one definitive step per person').toBe(moving.length)
        expect(new Set(langkah.map((l) => l.urut)).size, 'every step has its own number').toBe(langkah.length)
        expect(proyeksi.konflik, 'what was just planned fits the data').toEqual([])
        for (const p of pegawai) expect(proyeksi.penempatanDari(p.id).filter((x) => x.jenis === 'DEFINITIF').length).toBeLessThan(2)
        expect(
          langkah.every((l) => l.jenis !== 'LEPAS' || !definitif(proyeksi.penempatanDari(l.pegawaiId))),
          'released = without a post'
        ).toBe(true)

        const inChains = rantaiOf(proyeksi).flatMap((r) => r.langkah)
        expect(inChains.length, 'every appointment lies in exactly one chain').toBe(langkah.filter((l) => l.jenis === 'ANGKAT').length)
        expect(new Set(inChains).size).toBe(inChains.length)
        periksa(proyeksi, { setelanOf: setelanPada([], rencana.tmt), berkas: aBerkas(), tahap: 'SIMULASI', pengesampingan: [] })
      }
      for (const l of susunan.langkah) {
        const rest = withdraw(susunan, l.id, newId)
        expect(rest.ok && rest.value.some((x) => x.id === l.id), 'a step can always be taken back').toBe(false)
      }
    }),
    { numRuns: 300 }
  )
})

it('never touches the steps it was given', () => {
  const susunan: Susunan = { snapshot, rencana, langkah: Object.freeze([]) }
  expect(place(susunan, { pegawaiId: orang('budi'), jabatanId: pos('sekdis'), tambahan: false }, aGiven().newId).ok).toBe(true)
  expect(susunan.langkah).toEqual([])
})
