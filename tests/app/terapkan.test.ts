import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../electron/db/open'
import { createStore, StaleData, type Store } from '../../electron/db/store'
import { type EntityName, entities } from '../../src/domain/entities'
import { type Change, type Changeset, inserted, inverse, updated } from '../../src/domain/kit/changeset'
import { applyRencana } from '../../src/domain/mutasi/commands/apply-rencana'
import { faktaOf } from '../../src/domain/mutasi/fakta-rencana'
import { project, type Proyeksi } from '../../src/domain/mutasi/proyeksi'
import type { AlasanLangkah, Langkah, LangkahId } from '../../src/domain/mutasi/rencana'
import type { Susunan, SusunanBaru } from '../../src/domain/mutasi/susunan'
import { place, swap } from '../../src/domain/mutasi/susunan-angkat'
import { release } from '../../src/domain/mutasi/susunan-lepas'
import { act } from '../../src/domain/mutasi/susunan-sementara'
import type { Penempatan } from '../../src/domain/pegawai/penempatan'
import { isBerlaku } from '../../src/domain/pegawai/penempatan'
import { kotaKecil } from '../domain/mutasi/kota-kecil'
import { aPegawai, aPenempatan, aRencana } from '../support/builders'
import { aGiven } from '../support/given'
import type { Rows } from '../support/memory-reader'

/** A plan of the small dinas whose decree is out, from a day that has come: retirements may be carried out too. */
const rencana = aRencana({ id: 'rencana', tmt: '2026-11-01', status: 'SK_TERBIT' })
const kota: Rows = {
  ...kotaKecil(),
  penempatan: [
    ...(kotaKecil().penempatan ?? []),
    aPenempatan({ id: 'plt', pegawaiId: 'lia', jabatanId: 'kabid-kosong', jenis: 'PLT', tmtMulai: '2026-09-01', tmtSelesai: '2027-03-01' }),
    aPenempatan({ id: 'tugas', pegawaiId: 'joni', jabatanId: 'kasi', jenis: 'TUGAS_TAMBAHAN', tmtMulai: '2025-01-01' }),
    aPenempatan({ id: 'plh', pegawaiId: 'andi', jabatanId: 'sekdis', jenis: 'PLH', tmtMulai: '2026-10-01', tmtSelesai: '2027-01-01' })
  ],
  rencana: [rencana]
}
const given = aGiven()

/** The dinas in a database of its own. */
function dinas(): Store {
  const store = createStore(openDatabase(':memory:'))
  commit(store, changesOf(kota))
  return store
}

const changesOf = (rows: Rows): Changeset =>
  (['unor', 'jabatan', 'pegawai', 'penempatan', 'rencana', 'langkah'] as const).flatMap((name): readonly Change[] =>
    (rows[name] ?? []).map((row) => ({ entity: name, before: null, after: row }) as Change)
  )

function commit(store: Store, changes: Changeset): void {
  store.apply(changes, {
    kunci: given.newId(),
    waktu: given.now,
    pelaku: 'uji',
    peran: '',
    alasan: null,
    versi: '',
    perintah: 'uji',
    label: 'uji',
    jenis: 'do',
    input: null
  })
}

/** Every stored row, by entity. */
const everything = (store: Store): unknown =>
  Object.fromEntries(
    (Object.keys(entities) as EntityName[]).map((name) => [name, store.read.list(name).toSorted((a, b) => a.id.localeCompare(b.id))])
  )

const orang = (kota.pegawai ?? []).map((p) => p.id)
const kursi = (kota.jabatan ?? []).map((j) => j.id)
const BERHENTI: readonly (AlasanLangkah | undefined)[] = [undefined, 'PENSIUN', 'MENINGGAL', 'HUKDIS']

type Ulah = { readonly jenis: 'place' | 'swap' | 'release' | 'act'; readonly a: number; readonly b: number; readonly c: number }
const ulah: fc.Arbitrary<Ulah> = fc.record({
  jenis: fc.constantFrom('place', 'place', 'swap', 'release', 'act'),
  a: fc.nat(orang.length - 1),
  b: fc.nat(Math.min(orang.length, kursi.length) - 1),
  c: fc.nat(BERHENTI.length - 1)
})

/** A plan made by hand as an officer makes it: what is refused is not done. */
function plan(store: Store, banyak: readonly Ulah[]): readonly Langkah[] {
  const susunan: Susunan = { ...faktaOf(store.read, rencana), langkah: [] }
  return banyak.reduce<readonly Langkah[]>((langkah, u) => {
    const baru = berulah({ ...susunan, langkah }, u)
    return baru.ok ? baru.value : langkah
  }, [])
}

function berulah(susunan: Susunan, { jenis, a, b, c }: Ulah): SusunanBaru {
  const [pegawaiId, lain, jabatanId, alasan] = [orang[a], orang[b], kursi[b], BERHENTI[c]]
  if (!pegawaiId || !lain || !jabatanId) throw new Error('No such person or post')
  if (jenis === 'place') return place(susunan, { pegawaiId, jabatanId, tambahan: false }, given.newId)
  if (jenis === 'swap') return swap(susunan, { pegawaiId, denganPegawaiId: lain }, given.newId)
  if (jenis === 'act') return act(susunan, { pegawaiId, jabatanId, jenis: c % 2 === 0 ? 'PLT' : 'PLH' }, given.newId)
  return release(susunan, { pegawaiId, alasan }, given.newId)
}

/** Carries steps out; null when refused. */
function apply(store: Store, ids: readonly LangkahId[]): Changeset | null {
  const input = { id: rencana.id, langkahIds: [...ids], nomorSk: '800/1/2026', oleh: 'Penguji' }
  const facts = applyRencana.gather(store.read, input, given)
  if (!facts.ok) throw new Error(facts.error.pesan)
  const decided = applyRencana.decide(facts.value, input, given)
  if (!decided.ok) return null
  commit(store, decided.value)
  return decided.value
}

/** Who holds what and how on the day, as text. */
const pemegang = (rows: readonly Penempatan[]): readonly string[] =>
  rows.map((p) => `${p.pegawaiId} ${p.jenis} ${p.jabatanId} ${p.tmtSelesai ?? ''}`).toSorted()

const menurutData = (store: Store): readonly string[] => pemegang(store.read.list('penempatan').filter((p) => isBerlaku(p, rencana.tmt)))
const menurutRencana = (proyeksi: Proyeksi): readonly string[] => pemegang(kursi.flatMap((id) => proyeksi.pemegang(id)))

/** A database with a random plan in it. */
function terencana(banyak: readonly Ulah[]): { readonly store: Store; readonly langkah: readonly Langkah[] } {
  const store = dinas()
  const langkah = plan(store, banyak)
  commit(
    store,
    langkah.map((l) => inserted('langkah', l))
  )
  return { store, langkah }
}

const rencanaAcak = fc.array(ulah, { minLength: 1, maxLength: 9 })

describe('carrying a plan out, on a real database', () => {
  it('makes of the data what the plan showed, and taken back leaves the very same rows', () => {
    let diterapkan = 0
    fc.assert(
      fc.property(rencanaAcak, (banyak) => {
        const { store, langkah } = terencana(banyak)
        fc.pre(langkah.length > 0)
        const before = everything(store)
        const rencanaSaja = project(faktaOf(store.read, rencana).snapshot, rencana, langkah)
        const changes = apply(
          store,
          langkah.map((l) => l.id)
        )
        if (changes === null) {
          expect(everything(store)).toEqual(before)
          return
        }
        diterapkan += 1
        expect(menurutData(store)).toEqual(menurutRencana(rencanaSaja))
        commit(store, inverse(changes))
        expect(everything(store)).toEqual(before)
      }),
      { numRuns: 40 }
    )
    expect(diterapkan).toBeGreaterThan(12)
  })

  it('leaves the plan on the ground it was made on: no step of it is told to have gone stale', () => {
    fc.assert(
      fc.property(rencanaAcak, (banyak) => {
        const { store, langkah } = terencana(banyak)
        fc.pre(langkah.length > 0)
        const semula = project(faktaOf(store.read, rencana).snapshot, rencana, langkah)
        fc.pre(
          apply(
            store,
            langkah.map((l) => l.id)
          ) !== null
        )
        const fakta = faktaOf(store.read, rencana)
        const kini = project(fakta.snapshot, rencana, fakta.langkah)
        expect(kini.konflik).toEqual([])
        expect(menurutRencana(kini)).toEqual(menurutRencana(semula))
        expect(kini.perubahan).toEqual(semula.perubahan)
      }),
      { numRuns: 25 }
    )
  })

  it('is done whole or not at all: wherever the writing breaks off, nothing of it stays, and it can be done again', () => {
    const { store, langkah } = terencana([
      { jenis: 'place', a: 2, b: 4, c: 0 },
      { jenis: 'swap', a: 1, b: 3, c: 0 }
    ])
    const input = { id: rencana.id, langkahIds: langkah.map((l) => l.id), nomorSk: '800/1/2026', oleh: 'Penguji' }
    const facts = applyRencana.gather(store.read, input, given)
    const decided = facts.ok ? applyRencana.decide(facts.value, input, given) : facts
    if (!decided.ok) throw new Error(decided.error.pesan)
    expect(decided.value.length).toBeGreaterThan(10)
    const before = everything(store)
    // a row nobody has: the database refuses it, as it would refuse to go on when the power fails
    const rusak = updated('pegawai', aPegawai({ id: 'tidak-ada' }), { nama: 'Tidak ada' })
    decided.value.forEach((_, n) => {
      const terputus = [...decided.value.slice(0, n + 1), rusak, ...decided.value.slice(n + 1)]
      expect(() => commit(store, terputus)).toThrow(StaleData)
      expect(everything(store)).toEqual(before)
    })
    commit(store, decided.value)
    expect(store.read.list('langkah').every((l) => l.diterapkanPada !== null)).toBe(true)
  })

  it('comes out the same in parts, in whatever order they can be done, as all at once', () => {
    fc.assert(
      fc.property(rencanaAcak, fc.infiniteStream(fc.nat(1_000)), (banyak, acak) => {
        const sekaligus = terencana(banyak)
        const ids = sekaligus.langkah.map((l) => l.id)
        fc.pre(ids.length > 1 && apply(sekaligus.store, ids) !== null)
        const bertahap = dinas()
        commit(
          bertahap,
          sekaligus.langkah.map((l) => inserted('langkah', { ...l, diterapkanPada: null }))
        )
        let sisa: readonly LangkahId[] = ids
        while (sisa.length > 0) {
          const bagian = sisa.filter(() => (acak.next().value ?? 0) % 2 === 0)
          const dicoba = bagian.length > 0 && apply(bertahap, bagian) !== null ? bagian : sisa
          if (dicoba === sisa) expect(apply(bertahap, sisa)).not.toBeNull()
          sisa = sisa.filter((id) => !dicoba.includes(id))
        }
        expect(menurutData(bertahap)).toEqual(menurutData(sekaligus.store))
        expect(bertahap.read.list('penempatan').toSorted(byId)).toEqual(sekaligus.store.read.list('penempatan').toSorted(byId))
        expect(bertahap.read.list('pegawai').toSorted(byId)).toEqual(sekaligus.store.read.list('pegawai').toSorted(byId))
      }),
      { numRuns: 25 }
    )
  })
})

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => a.id.localeCompare(b.id)
