import { JENIS_UNOR, liesWithin, type Unor, UnorId } from '../organisasi/unor'
import type { BarisNominatif, SimpulUnor } from './baris-nominatif'
import { normalizeNama } from './nilai/teks'
import { jenisUnorOf } from './nilai/unor-nilai'

/** The units an import needs: those that are there, and the new ones it proposes. */
export type UnorPlan = {
  /** The unit a row stands in; new units on the way are created. */
  readonly resolve: (baris: Pick<BarisNominatif, 'instansi' | 'jalur'>) => Unor
  /** New units, parents first, ordered among their siblings by kind and name. */
  readonly baru: () => readonly Unor[]
}

/** Plans the units of an import over those that exist. `instansiUtama` is the instansi most rows work for: the root. */
export function createUnorPlan(ada: readonly Unor[], instansiUtama: string | null, newId: () => string): UnorPlan {
  const index = createIndex(ada)
  const baru: Unor[] = []

  const create = ({ nama, siasnId }: SimpulUnor, indukId: UnorId | null): Unor => {
    const jenis = indukId === null ? 'PEMERINTAH' : jenisUnorOf(nama)
    const unor: Unor = { id: UnorId.parse(newId()), kode: null, nama, indukId, jenis, tipe: null, urut: 0, siasnId }
    baru.push(unor)
    index.add(unor)
    return unor
  }
  const rootOf = (instansi: SimpulUnor | null): Unor => {
    const akar = index.roots()
    const isUtama = instansi === null || instansi.nama === instansiUtama
    const found = instansi && index.find(instansi, null)
    return found ?? (isUtama ? akar[0] : undefined) ?? create(instansi ?? { nama: 'Pemerintah Daerah', siasnId: null }, null)
  }
  const walk = ({ instansi, jalur }: Pick<BarisNominatif, 'instansi' | 'jalur'>): Unor =>
    jalur.reduce<Unor>((induk, simpul) => index.find(simpul, induk) ?? create(simpul, induk.id), rootOf(instansi))

  const byJalur = new Map<string, Unor>()
  const resolve: UnorPlan['resolve'] = (baris) => {
    const key = JSON.stringify([baris.instansi, baris.jalur])
    const unor = byJalur.get(key) ?? walk(baris)
    byJalur.set(key, unor)
    return unor
  }
  return { resolve, baru: () => orderSiblings(baru, ada) }
}

type UnorIndex = {
  readonly find: (simpul: SimpulUnor, induk: Unor | null) => Unor | null
  readonly roots: () => readonly Unor[]
  readonly add: (unor: Unor) => void
}

/** Finds a unit by its SIASN id, by name under the same parent, or by a name that only one unit below that parent has. */
function createIndex(ada: readonly Unor[]): UnorIndex {
  const byId = new Map<UnorId, Unor>()
  const bySiasn = new Map<string, Unor>()
  const byNama = new Map<string, Unor[]>()
  const add = (unor: Unor): void => {
    byId.set(unor.id, unor)
    if (unor.siasnId) bySiasn.set(unor.siasnId, unor)
    const nama = normalizeNama(unor.nama)
    byNama.set(nama, [...(byNama.get(nama) ?? []), unor])
  }
  for (const unor of ada) add(unor)

  const find: UnorIndex['find'] = (simpul, induk) => {
    const dikenal = simpul.siasnId && bySiasn.get(simpul.siasnId)
    if (dikenal) return dikenal
    const senama = (byNama.get(normalizeNama(simpul.nama)) ?? []).filter((u) => !u.siasnId || !simpul.siasnId)
    const langsung = senama.find((u) => u.indukId === (induk?.id ?? null))
    if (langsung || !induk) return langsung ?? null
    const bawah = senama.filter((u) => u.id !== induk.id && liesWithin(byId, induk.id, u.id))
    return bawah.length === 1 ? (bawah[0] ?? null) : null
  }
  return { find, add, roots: () => [...byId.values()].filter((u) => u.indukId === null) }
}

function orderSiblings(baru: readonly Unor[], ada: readonly Unor[]): readonly Unor[] {
  const terakhir = new Map<UnorId | null, number>()
  for (const u of ada) terakhir.set(u.indukId, Math.max(terakhir.get(u.indukId) ?? 0, u.urut))
  const urut = new Map<UnorId, number>()
  const sorted = baru.toSorted((a, b) => JENIS_UNOR.indexOf(a.jenis) - JENIS_UNOR.indexOf(b.jenis) || a.nama.localeCompare(b.nama, 'id'))
  for (const u of sorted) {
    const next = (terakhir.get(u.indukId) ?? 0) + 1
    terakhir.set(u.indukId, next)
    urut.set(u.id, next)
  }
  return baru.map((u) => ({ ...u, urut: urut.get(u.id) ?? 0 }))
}
