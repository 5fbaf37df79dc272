import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Changeset, inverse } from '../../../src/domain/kit/changeset'
import type { Given } from '../../../src/domain/kit/command'
import { BAWAHAN_AKHIR, PEGAWAI_AKHIR } from '../../../src/domain/organisasi/akhiri-unor'
import { BAWAHAN_PINDAH } from '../../../src/domain/organisasi/aturan-pindah'
import { bulkUpdateJabatan } from '../../../src/domain/organisasi/commands/bulk-update-jabatan'
import { createJabatan } from '../../../src/domain/organisasi/commands/create-jabatan'
import { createUnor } from '../../../src/domain/organisasi/commands/create-unor'
import { duplicateUnor } from '../../../src/domain/organisasi/commands/duplicate-unor'
import { endJabatan } from '../../../src/domain/organisasi/commands/end-jabatan'
import { endUnor } from '../../../src/domain/organisasi/commands/end-unor'
import { mergeUnor } from '../../../src/domain/organisasi/commands/merge-unor'
import { moveJabatan } from '../../../src/domain/organisasi/commands/move-jabatan'
import { moveUnor } from '../../../src/domain/organisasi/commands/move-unor'
import { reorderUnor } from '../../../src/domain/organisasi/commands/reorder-unor'
import { splitUnor } from '../../../src/domain/organisasi/commands/split-unor'
import { updateJabatan } from '../../../src/domain/organisasi/commands/update-jabatan'
import { updateUnor } from '../../../src/domain/organisasi/commands/update-unor'
import { nasibMungkin } from '../../../src/domain/organisasi/gabung-unor'
import { IsianJabatan } from '../../../src/domain/organisasi/isian-jabatan'
import { IsianUnor } from '../../../src/domain/organisasi/isian-unor'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import { pendudukSejak } from '../../../src/domain/organisasi/penduduk'
import type { Unor } from '../../../src/domain/organisasi/unor'
import { isBerlaku } from '../../../src/domain/pegawai/penempatan'
import { aGiven, HARI_INI } from '../../support/given'
import { applied, type Rows } from '../../support/memory-reader'
import { changesOf, Ditolak, isSama, kotaRegister } from './kota-register'

/** One deed by numbers: which, on which unit or post, with which other one, and which way to choose. */
type Tindakan = { readonly apa: number; readonly satu: number; readonly dua: number; readonly pilih: number }

const TMT = '2026-11-10'

/** What a deed works on. */
type Meja = {
  readonly rows: Rows
  readonly given: Given
  readonly a: Unor
  readonly b: Unor
  readonly j: Jabatan | undefined
  readonly unor: readonly Unor[]
  readonly postsOf: (id: string) => readonly Jabatan[]
  readonly pilih: number
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]

/** Every command of the organisation, as a deed. */
const TINDAKAN: readonly ((meja: Meja) => Changeset)[] = [
  ({ rows, given, a, b, unor, pilih }) => {
    const lain = pick(unor, pilih * 3)
    const ids = pilih % 3 === 0 && lain ? [a.id, lain.id] : [a.id]
    const sebelumId = pilih % 4 === 3 ? { sebelumId: lain?.id ?? null } : {}
    const bawahan = pick(BAWAHAN_PINDAH, pilih) ?? 'IKUT'
    return changesOf(rows, moveUnor, { ids, indukId: pilih === 7 ? null : b.id, bawahan, ...sebelumId }, given)
  },
  ({ rows, given, a, b, pilih }) => changesOf(rows, reorderUnor, { id: a.id, sebelumId: pilih === 0 ? null : b.id }, given),
  ({ rows, given, a, b, pilih }) => {
    const ids = pilih % 3 === 2 && a.id !== b.id ? [a.id, b.id] : [a.id]
    const akhir = { sampai: HARI_INI, bawahan: pick(BAWAHAN_AKHIR, pilih), pegawai: pick(PEGAWAI_AKHIR, pilih) }
    return changesOf(rows, endUnor, { ids, ...akhir }, given)
  },
  ({ rows, given, a, unor, postsOf, pilih }) => {
    const jabatanIds = postsOf(a.id).flatMap((j, n) => (n % 2 === pilih % 2 ? [j.id] : []))
    const anakIds = unor.filter((u, n) => u.indukId === a.id && n % 2 === pilih % 2).map((u) => u.id)
    const baru = { nama: `Pecahan ${a.nama}`, jenis: a.jenis, tipe: null, kode: null }
    return changesOf(rows, splitUnor, { asalId: a.id, baru, tmt: TMT, jabatanIds, anakIds }, given)
  },
  ({ rows, given, a, b, postsOf, pilih }) => {
    const nasib = postsOf(a.id).flatMap(
      (j) => pick(nasibMungkin(j, postsOf(b.id), pendudukSejak(rows.penempatan ?? [], j.id, TMT).length > 0), pilih) ?? []
    )
    return changesOf(rows, mergeUnor, { asalId: a.id, tujuanId: b.id, tmt: TMT, nasib }, given)
  },
  ({ rows, given, a, unor, pilih }) => {
    const sebelumId = pick(
      unor.filter((u) => u.indukId === a.id),
      pilih
    )?.id
    const isian = { nama: `Baru ${pilih}`, jenis: 'SEKSI', tipe: null, kode: null, aktifDari: null } as const
    return changesOf(rows, createUnor, { indukId: a.id, isian, ...(sebelumId && pilih % 2 === 0 ? { sebelumId } : {}) }, given)
  },
  ({ rows, given, a, pilih }) =>
    changesOf(rows, updateUnor, { id: a.id, isian: { ...IsianUnor.parse(a), nama: `${a.nama} ${pilih}` } }, given),
  ({ rows, given, a, pilih }) => changesOf(rows, duplicateUnor, { id: a.id, jumlah: 1 + (pilih % 2), denganBawahan: pilih < 4 }, given),
  ({ rows, given, a, j }) => {
    if (!j) throw new Ditolak('No post')
    return changesOf(rows, createJabatan, { isian: { ...IsianJabatan.parse(j), unorId: a.id, nama: `${j.nama} lain` } }, given)
  },
  ({ rows, given, b, j }) => {
    if (!j) throw new Ditolak('No post')
    return changesOf(rows, updateJabatan, { id: j.id, isian: { ...IsianJabatan.parse(j), unorId: b.id } }, given)
  },
  ({ rows, given, b, j, postsOf }) => {
    if (!j) throw new Ditolak('No post')
    return changesOf(rows, moveJabatan, { ids: [j.id, ...postsOf(j.unorId).map((x) => x.id)], unorId: b.id }, given)
  },
  ({ rows, given, j }) => {
    if (!j) throw new Ditolak('No post')
    return changesOf(rows, endJabatan, { id: j.id, sampai: HARI_INI }, given)
  },
  ({ rows, given, j, pilih }) => {
    if (!j) throw new Ditolak('No post')
    return changesOf(rows, bulkUpdateJabatan, { ids: [j.id], ubah: { medan: 'kelas', nilai: pilih + 1 } }, given)
  }
]

function act(rows: Rows, { apa, satu, dua, pilih }: Tindakan, given: Given): Changeset {
  const unor = (rows.unor ?? []).filter((u) => u.aktifSampai === null)
  const jabatan = (rows.jabatan ?? []).filter((j) => j.aktifSampai === null)
  const [a, b] = [pick(unor, satu), pick(unor, dua)]
  const deed = TINDAKAN[apa]
  if (!a || !b || !deed) throw new Error('The city has no units left')
  return deed({ rows, given, a, b, unor, pilih, j: pick(jabatan, satu), postsOf: (id) => jabatan.filter((j) => j.unorId === id) })
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
  const dua = (groups: Iterable<readonly [unknown, readonly unknown[]]>, apa: string): readonly string[] =>
    [...groups].filter(([, list]) => list.length > 1).map(([id]) => `${String(id)} has ${apa}`)
  return [
    ...ada.filter((u) => !isRooted(u)).map((u) => `${u.nama} hangs in a circle`),
    ...ada.filter((u) => u.indukId !== null && byId.get(u.indukId)?.aktifSampai !== null).map((u) => `${u.nama} hangs under an ended unit`),
    ...dua(
      Map.groupBy(ada, (u) => `${u.indukId} ${u.urut}`),
      'two units in one place'
    ),
    ...jabatan
      .filter((j) => j.aktifSampai === null && byId.get(j.unorId)?.aktifSampai !== null)
      .map((j) => `${j.nama} stands in an ended unit`),
    ...kini
      .filter((p) => jabatan.find((j) => j.id === p.jabatanId)?.aktifSampai !== null)
      .map((p) => `${p.pegawaiId} sits in an ended post`),
    ...dua(
      Map.groupBy(kini, (p) => p.pegawaiId),
      'two posts'
    ),
    ...dua(
      Map.groupBy(
        jabatan.filter((j) => j.isPimpinan && j.aktifSampai === null),
        (j) => j.unorId
      ),
      'two heads'
    ),
    ...penempatan
      .filter((p) => p.tmtMulai !== null && p.tmtSelesai !== null && p.tmtSelesai <= p.tmtMulai)
      .map((p) => `${p.id} ends before it begins`)
  ]
}

/** Units, posts and placements that are gone without a trace, and people that sit nowhere though nobody let them go. */
function lost(before: Rows, after: Rows, isLepas: boolean): readonly string[] {
  const gone = (['unor', 'jabatan', 'pegawai', 'penempatan'] as const).flatMap((name) => {
    const ids = new Set<string>(after[name]?.map((row) => row.id))
    return (before[name] ?? []).filter((row) => !ids.has(row.id)).map((row) => `${name} ${row.id}`)
  })
  const duduk = (rows: Rows): ReadonlySet<string> =>
    new Set((rows.penempatan ?? []).filter((p) => isBerlaku(p, HARI_INI)).map((p) => p.pegawaiId))
  return [...gone, ...(isLepas ? [] : [...duduk(before)].filter((id) => !duduk(after).has(id)))]
}

const tindakan = fc.record({ apa: fc.nat(TINDAKAN.length - 1), satu: fc.nat(99), dua: fc.nat(99), pilih: fc.nat(7) })

it('keeps the tree a tree, every post in it and everybody in one post, whatever is done; and all of it can be undone', () => {
  const done = new Map<number, number>()
  fc.assert(
    fc.property(fc.array(tindakan, { minLength: 1, maxLength: 25 }), (deeds) => {
      const given = aGiven()
      const history: Changeset[] = []
      let rows: Rows = kotaRegister
      for (const deed of deeds) {
        try {
          const changes = act(rows, deed, given)
          const after = applied(rows, changes)
          expect([...faults(after), ...lost(rows, after, deed.apa === 2)]).toEqual([])
          rows = after
          history.push(changes)
          done.set(deed.apa, (done.get(deed.apa) ?? 0) + 1)
        } catch (error) {
          if (!(error instanceof Ditolak)) throw error
        }
      }
      const start = history.toReversed().reduce((now, changes) => applied(now, inverse(changes)), rows)
      expect(isSama(start, kotaRegister)).toBe(true)
    }),
    { numRuns: 800, seed: 1373 }
  )
  expect(TINDAKAN.map((_, apa) => done.get(apa) ?? 0).filter((times) => times < 30)).toEqual([])
})
