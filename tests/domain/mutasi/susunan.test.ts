import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import { akibatCabut, withdraw, withdrawAll } from '../../../src/domain/mutasi/akibat-cabut'
import { periksa } from '../../../src/domain/mutasi/periksa'
import { definitif, isMoving, isSingleSeat, type Proyeksi, project } from '../../../src/domain/mutasi/proyeksi'
import { type Rantai, rantaiOf } from '../../../src/domain/mutasi/rantai'
import type { Langkah } from '../../../src/domain/mutasi/rencana'
import type { Susunan, SusunanBaru } from '../../../src/domain/mutasi/susunan'
import { place, swap } from '../../../src/domain/mutasi/susunan-angkat'
import { placeMany } from '../../../src/domain/mutasi/susunan-banyak'
import { release } from '../../../src/domain/mutasi/susunan-lepas'
import { act } from '../../../src/domain/mutasi/susunan-sementara'
import type { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { isKosong } from '../../../src/domain/organisasi/kartu'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { aBerkas, aPegawai, aPenempatan, aRencana, aSnapshot } from '../../support/builders'
import { aGiven } from '../../support/given'
import { kotaKecil, orang, pos } from './kota-kecil'

const { unor = [], jabatan = [], pegawai: delapan = [], penempatan: tetap = [] } = kotaKecil()
// two more clerks, and a Plt of the vacant field: more ways into the same few posts
const pegawai = [...delapan, aPegawai({ id: 'rini', nama: 'Rini' }), aPegawai({ id: 'tono', nama: 'Tono' })]
const penempatan = [
  ...tetap,
  aPenempatan({ id: 'rini@staf', pegawaiId: 'rini', jabatanId: 'staf' }),
  aPenempatan({ id: 'sari~kosong', pegawaiId: 'sari', jabatanId: 'kabid-kosong', jenis: 'PLT' })
]
const snapshot = aSnapshot({ unor, jabatan, pegawai, penempatan })
const rencana = aRencana()

const siapa = fc.constantFrom(...pegawai.map((p) => p.id))
const mana = fc.constantFrom(...jabatan.map((j) => j.id))
const penempatkan = fc.record({ pegawaiId: siapa, jabatanId: mana })
const edit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kerja: fc.constant('place' as const), a: siapa, b: mana }) },
  {
    weight: 1,
    arbitrary: fc.record({ kerja: fc.constant('banyak' as const), butir: fc.array(penempatkan, { minLength: 2, maxLength: 4 }) })
  },
  { weight: 2, arbitrary: fc.record({ kerja: fc.constant('swap' as const), a: siapa, b: siapa }) },
  {
    weight: 1,
    arbitrary: fc.record({ kerja: fc.constant('release' as const), a: siapa, alasan: fc.constantFrom(null, 'PENSIUN', 'PENATAAN') })
  },
  { weight: 2, arbitrary: fc.record({ kerja: fc.constant('act' as const), a: siapa, b: mana, jenis: fc.constantFrom('PLT', 'PLH') }) },
  { weight: 2, arbitrary: fc.record({ kerja: fc.constant('withdraw' as const), nomor: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ kerja: fc.constant('beserta' as const), nomor: fc.nat(20) }) }
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function carry(susunan: Susunan, e: Edit, newId: () => string): SusunanBaru {
  switch (e.kerja) {
    case 'place':
      return place(susunan, { pegawaiId: e.a, jabatanId: e.b, tambahan: false }, newId)
    case 'banyak':
      return placeMany(susunan, e.butir, newId)
    case 'swap':
      return swap(susunan, { pegawaiId: e.a, denganPegawaiId: e.b }, newId)
    case 'release':
      return release(susunan, { pegawaiId: e.a, alasan: e.alasan }, newId)
    case 'act':
      return act(susunan, { pegawaiId: e.a, jabatanId: e.b, jenis: e.jenis }, newId)
    case 'withdraw':
    case 'beserta': {
      const step = susunan.langkah[e.nomor % Math.max(1, susunan.langkah.length)]
      if (!step) return { ok: true, value: [] }
      return e.kerja === 'withdraw' ? withdraw(susunan, step.id, newId) : withdrawAll(susunan, step.id)
    }
  }
}

/** Every plan on the way of a run of edits. */
function plans(edits: readonly Edit[], newId: () => string): readonly (readonly Langkah[])[] {
  const seen: (readonly Langkah[])[] = [[]]
  let susunan: Susunan = { snapshot, rencana, langkah: [] }
  for (const e of edits) {
    const baru = carry(susunan, e, newId)
    if (baru.ok) susunan = { ...susunan, langkah: baru.value }
    seen.push(susunan.langkah)
  }
  return seen
}

const anyPlan = fc.array(edit, { maxLength: 25 })
const sesudah = (langkah: readonly Langkah[]): Proyeksi => project(snapshot, rencana, langkah)
const definitives = (proyeksi: Proyeksi, id: JabatanId): readonly PegawaiId[] =>
  proyeksi
    .pemegang(id)
    .filter((p) => p.jenis === 'DEFINITIF')
    .map((p) => p.pegawaiId)
    .toSorted()
const diperebutkan = ({ berlaku }: Proyeksi): boolean =>
  jabatan.some((j) => isSingleSeat(snapshot, j.id) && berlaku.filter((l) => l.jenis === 'ANGKAT' && l.jabatanId === j.id).length > 1)

it('keeps a plan sound under any run of edits', () => {
  fc.assert(
    fc.property(anyPlan, (edits) => {
      const { newId } = aGiven()
      for (const langkah of plans(edits, newId)) {
        const proyeksi = sesudah(langkah)
        const moving = langkah.filter(isMoving).map((l) => l.pegawaiId)
        expect(new Set(moving).size, 'at most one definitive step per person').toBe(moving.length)
        expect(new Set(langkah.map((l) => l.urut)).size, 'every step has its own number').toBe(langkah.length)
        expect(proyeksi.konflik, 'what was just planned fits the data').toEqual([])
        for (const p of pegawai) expect(proyeksi.penempatanDari(p.id).filter((x) => x.jenis === 'DEFINITIF').length).toBeLessThan(2)
        for (const { id } of jabatan.filter((j) => isSingleSeat(snapshot, j.id))) {
          const calon = langkah.filter((l) => l.jenis === 'ANGKAT' && l.jabatanId === id)
          expect(definitives(proyeksi, id).length, `${id} has one holder, unless R-23 names several`).toBeLessThanOrEqual(
            Math.max(1, calon.length)
          )
        }
        expect(
          langkah.every((l) => l.jenis !== 'LEPAS' || !definitif(proyeksi.penempatanDari(l.pegawaiId))),
          'released = without a post'
        ).toBe(true)
        periksa(proyeksi, { setelanOf: setelanPada([], rencana.tmt), berkas: aBerkas(), tahap: 'SIMULASI', pengesampingan: [] })
      }
    }),
    { numRuns: 200 }
  )
})

it('puts every appointment into exactly one chain, and ends every chain', () => {
  fc.assert(
    fc.property(anyPlan, (edits) => {
      const langkah = plans(edits, aGiven().newId).at(-1) ?? []
      const proyeksi = sesudah(langkah)
      const rantai = rantaiOf(proyeksi)
      const inChains = rantai.flatMap((r) => r.langkah)
      expect(inChains.toSorted(byUrut)).toEqual(proyeksi.berlaku.filter((l) => l.jenis === 'ANGKAT'))
      expect(rantai.map((r) => r.nomor)).toEqual(rantai.map((_, i) => i + 1))
      for (const r of rantai) {
        expect(
          r.langkah.slice(1).map((l) => l.jabatanId),
          'each fills what the one before it left'
        ).toEqual(r.langkah.slice(0, -1).map((l) => l.dariJabatanId))
        expect((r.langkah.at(-1) ?? r.lepas)?.dariJabatanId, 'it ends where the last one left').toBe(endOf(r))
      }
    }),
    { numRuns: 200 }
  )
})

function endOf({ ujung, langkah }: Rantai): JabatanId | null | undefined {
  if (ujung.jenis === 'SIKLUS') return langkah[0]?.jabatanId
  return 'jabatanId' in ujung ? ujung.jabatanId : null
}

it('finds exactly the circles of the graph', () => {
  fc.assert(
    fc.property(anyPlan, (edits) => {
      const proyeksi = sesudah(plans(edits, aGiven().newId).at(-1) ?? [])
      fc.pre(!diperebutkan(proyeksi))
      const tunggal = proyeksi.berlaku.filter(
        (l) => l.jenis === 'ANGKAT' && [l.dariJabatanId, l.jabatanId].every((id) => id !== null && isSingleSeat(snapshot, id))
      )
      const found = rantaiOf(proyeksi)
        .filter((r) => r.ujung.jenis === 'SIKLUS' && r.langkah.every((l) => tunggal.includes(l)))
        .map((r) => nama(r.langkah))
      expect(found.toSorted()).toEqual(naiveCycles(tunggal).toSorted())
    }),
    { numRuns: 300 }
  )
})

/** The circles of moves between single seats, by walking from every post until it repeats. */
function naiveCycles(langkah: readonly Langkah[]): readonly string[] {
  const found = new Set<string>()
  for (const first of langkah) {
    const walked = [first]
    for (;;) {
      const next = langkah.find((l) => l.dariJabatanId === walked.at(-1)?.jabatanId)
      if (next === first) found.add(nama(walked))
      if (!next || walked.includes(next)) break
      walked.push(next)
    }
  }
  return [...found]
}

const nama = (langkah: readonly Langkah[]): string =>
  langkah
    .map((l) => l.pegawaiId)
    .toSorted()
    .join()
const byUrut = (a: Langkah, b: Langkah): number => a.urut - b.urut

it('projects nothing as it is, and the same whatever the order of the steps', () => {
  const kosong = sesudah([])
  for (const { id } of jabatan) expect(kosong.pemegang(id)).toEqual(snapshot.byJabatan.get(id) ?? [])
  for (const { id } of pegawai) expect(kosong.penempatanDari(id)).toEqual(snapshot.byPegawai.get(id) ?? [])
  expect([kosong.perubahan, kosong.belumDitempatkan, kosong.lowongan, kosong.konflik]).toEqual([[], [], [], []])
  fc.assert(
    fc.property(anyPlan, fc.infiniteStream(fc.nat(1000)), (edits, dadu) => {
      const langkah = plans(edits, aGiven().newId).at(-1) ?? []
      const kocok = langkah.map((l) => ({ l, n: dadu.next().value ?? 0 })).toSorted((a, b) => a.n - b.n)
      const [satu, dua] = [sesudah(langkah), sesudah(kocok.map(({ l }, i) => ({ ...l, urut: i + 1 })))]
      for (const { id } of jabatan) {
        expect(definitives(dua, id)).toEqual(definitives(satu, id))
        expect(isKosong(dua.pemegang(id))).toBe(isKosong(satu.pemegang(id)))
      }
      expect(dua.belumDitempatkan.toSorted()).toEqual(satu.belumDitempatkan.toSorted())
      expect(dua.lowongan.toSorted()).toEqual(satu.lowongan.toSorted())
    }),
    { numRuns: 200 }
  )
})

it('takes a step back with all that falls with it, and leaves nothing hanging', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(50), (edits, nomor) => {
      const langkah = plans(edits, aGiven().newId).at(-1) ?? []
      const step = langkah[nomor % Math.max(1, langkah.length)]
      fc.pre(step !== undefined)
      if (!step) return
      const susunan = { snapshot, rencana, langkah }
      const rest = withdrawAll(susunan, step.id)
      if (!rest.ok) throw new Error(rest.error.pesan)
      const gone = langkah.filter((l) => !rest.value.includes(l))
      expect(nama(gone)).toBe(nama([step, ...akibatCabut(susunan, step.id).map((a) => a.langkah)]))
      const [lama, kini] = [sesudah(langkah), sesudah(rest.value)]
      expect(kini.konflik).toEqual([])
      expect(
        kini.belumDitempatkan.filter((id) => !lama.belumDitempatkan.includes(id)),
        'nobody loses a post by it'
      ).toEqual([])
      for (const { id } of jabatan.filter((j) => isSingleSeat(snapshot, j.id)))
        expect(definitives(kini, id).length, `${id} is not contested anew`).toBeLessThanOrEqual(Math.max(1, definitives(lama, id).length))
      const sementara = (proyeksi: Proyeksi, jenis: 'PLT' | 'PLH', isDiisi: boolean): readonly Langkah[] =>
        rest.value.filter((l) => l.jenis === jenis && l.jabatanId !== null && isKosong(proyeksi.pemegang(l.jabatanId)) !== isDiisi)
      const baru = (jenis: 'PLT' | 'PLH', isDiisi: boolean): readonly Langkah[] =>
        sementara(kini, jenis, isDiisi).filter((l) => !sementara(lama, jenis, isDiisi).includes(l))
      expect(baru('PLT', true), 'no Plt beside a holder who is back').toEqual([])
      expect(baru('PLH', false), 'no Plh for a holder who does not come').toEqual([])
    }),
    { numRuns: 300 }
  )
})

it('can take any one step back alone, and never touches what it was given', () => {
  const [before, steps] = [structuredClone(isi()), Object.freeze<Langkah[]>([])]
  expect(
    place({ snapshot, rencana, langkah: steps }, { pegawaiId: orang('budi'), jabatanId: pos('sekdis'), tambahan: false }, aGiven().newId).ok
  ).toBe(true)
  expect(steps).toEqual([])
  fc.assert(
    fc.property(anyPlan, (edits) => {
      const { newId } = aGiven()
      const langkah = Object.freeze([...(plans(edits, newId).at(-1) ?? [])].map((l) => Object.freeze(l)))
      for (const l of langkah) {
        const rest = withdraw({ snapshot, rencana, langkah }, l.id, newId)
        if (rest.ok) expect(rest.value.some((x) => x.id === l.id)).toBe(false)
        else
          expect([l.jenis, rest.error.pesan], 'only who waits for a taken post has to stay').toEqual([
            'LEPAS',
            expect.stringContaining('orang lain')
          ])
      }
    }),
    { numRuns: 50 }
  )
  expect(isi()).toEqual(before)
})

const isi = () => [snapshot.byJabatan, snapshot.byPegawai, snapshot.jabatan, snapshot.pegawai].map((map) => [...map.entries()])
