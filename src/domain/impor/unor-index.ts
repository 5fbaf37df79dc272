import { isAdaPada, liesWithin, type Unor, type UnorId } from '../organisasi/unor'
import type { Tanggal } from '../kit/tanggal'
import type { RujukanUnor } from './baris-impor'
import type { SimpulUnor } from './baris-nominatif'
import { normalizeNama } from './nilai/teks'

/** The units as an import finds them: those that exist today, and what it has added or changed so far. */
export type UnorIndex = {
  readonly byId: ReadonlyMap<UnorId, Unor>
  readonly bySiasn: (siasnId: string) => Unor | null
  readonly byKode: (kode: string) => Unor | null
  /** All units of that name, wherever they are. */
  readonly byNama: (nama: string) => readonly Unor[]
  /** By SIASN id, by name under that parent, or by a name that only one unit below that parent has. */
  readonly find: (simpul: SimpulUnor, induk: Unor | null) => Unor | null
  readonly roots: () => readonly Unor[]
  /** Adds a unit, or replaces it by what it has become. */
  readonly put: (unor: Unor) => void
}

/** Indexes the units that exist on that day. */
export function createUnorIndex(ada: readonly Unor[], pada: Tanggal): UnorIndex {
  const byId = new Map<UnorId, Unor>()
  const siasn = new Map<string, UnorId>()
  const kode = new Map<string, UnorId>()
  const nama = new Map<string, Set<UnorId>>()
  const akar = new Set<UnorId>()
  const put = (unor: Unor): void => {
    byId.set(unor.id, unor)
    if (unor.indukId === null) akar.add(unor.id)
    else akar.delete(unor.id)
    if (unor.siasnId) siasn.set(unor.siasnId, unor.id)
    if (unor.kode) kode.set(unor.kode, unor.id)
    const kunci = normalizeNama(unor.nama)
    const senama = nama.get(kunci)
    if (senama) senama.add(unor.id)
    else nama.set(kunci, new Set([unor.id]))
  }
  for (const unor of ada) if (isAdaPada(unor, pada)) put(unor)

  const get = (id: UnorId | undefined): Unor | null => (id === undefined ? null : (byId.get(id) ?? null))
  // a unit that was renamed is still listed under its old name
  const byNama = (teks: string): readonly Unor[] => {
    const kunci = normalizeNama(teks)
    return [...(nama.get(kunci) ?? [])].flatMap((id) => {
      const unor = byId.get(id)
      return unor && normalizeNama(unor.nama) === kunci ? [unor] : []
    })
  }
  const find: UnorIndex['find'] = (simpul, induk) => {
    const dikenal = simpul.siasnId ? get(siasn.get(simpul.siasnId)) : null
    if (dikenal) return dikenal
    const senama = byNama(simpul.nama).filter((u) => !u.siasnId || !simpul.siasnId)
    const langsung = senama.find((u) => u.indukId === (induk?.id ?? null))
    if (langsung || !induk) return langsung ?? null
    const bawah = senama.filter((u) => u.id !== induk.id && liesWithin(byId, induk.id, u.id))
    return bawah.length === 1 ? (bawah[0] ?? null) : null
  }
  return {
    byId,
    bySiasn: (id) => get(siasn.get(id)),
    byKode: (isi) => get(kode.get(isi)),
    byNama,
    find,
    roots: () => [...akar].flatMap((id) => byId.get(id) ?? []),
    put
  }
}

/** The one unit a reference means: by SIASN id, kode, path, or a name that only one unit has; a text when several have it. */
export function findRujukan(index: UnorIndex, { siasnId, kode, nama, jalur }: RujukanUnor): Unor | string | null {
  const dikenal = (siasnId && index.bySiasn(siasnId)) || (kode && index.byKode(kode))
  if (dikenal) return dikenal
  if (jalur.length > 0 || nama === null) return null
  const senama = index.byNama(nama)
  if (senama.length > 1)
    return `Ada ${senama.length} unit bernama “${nama}”. Tambahkan kolom kode atau induk unit supaya jelas yang mana, lalu impor lagi.`
  return senama[0] ?? null
}
