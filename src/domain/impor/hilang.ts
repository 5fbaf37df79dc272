import { type Jabatan } from '../organisasi/jabatan'
import { isAdaPada, perangkatDaerahOf, type Unor, type UnorId } from '../organisasi/unor'
import type { JenisAsn, Pegawai, PegawaiId } from '../pegawai/pegawai'
import type { Tanggal } from '../kit/tanggal'
import type { DataKini } from './data-kini'
import type { Cocok } from './match-baris'

/** What the data holds and the file does not, within what the file speaks of. */
export type Hilang = { readonly unor: readonly Unor[]; readonly jabatan: readonly Jabatan[]; readonly pegawai: readonly Pegawai[] }

/** Finds what a file misses. A partial file speaks only of its own: of the units, and of the kinds of ASN, that occur in it. */
export const findHilang = (cocok: Cocok, data: DataKini, today: Tanggal): Hilang => ({
  unor: hilangUnor(cocok, data, today),
  jabatan: hilangJabatan(cocok, data, today),
  pegawai: hilangPegawai(cocok, data)
})

/** Units below the same parents as those listed, when a list of units was read. */
function hilangUnor(cocok: Cocok, data: DataKini, today: Tanggal): readonly Unor[] {
  const unor = cocok.unor.filter((n) => !n.baris.isGantiNama)
  if (unor.length === 0) return []
  const ada = new Set(unor.map((n) => n.sesudah.id))
  const induk = new Set(unor.flatMap((n) => n.sesudah.indukId ?? []))
  return data.unor.filter((u) => u.indukId !== null && induk.has(u.indukId) && !ada.has(u.id) && isAdaPada(u, today))
}

/** Posts of the units that occur in a list of posts, save those a row of people still names. */
function hilangJabatan({ orang, ...cocok }: Cocok, data: DataKini, today: Tanggal): readonly Jabatan[] {
  const jabatan = cocok.jabatan.filter((n) => !n.baris.isGantiNama)
  if (jabatan.length === 0) return []
  const di = new Set(jabatan.map((n) => n.sesudah.unorId))
  const ada = new Set([...jabatan.map((n) => n.sesudah.id), ...orang.flatMap(({ niat }) => niat.jabatan?.id ?? [])])
  return data.jabatan.filter((j) => di.has(j.unorId) && !ada.has(j.id) && isAdaPada(j, today))
}

/** Kinds of ASN that come in one file. */
const berkasOf = (jenis: JenisAsn): JenisAsn => (jenis === 'CPNS' ? 'PNS' : jenis)

/** People of the kinds of ASN and of the perangkat daerah that occur in the file, who are still in service. */
function hilangPegawai({ orang, unorPlan, terbuka }: Cocok, data: DataKini): readonly Pegawai[] {
  const { byId } = unorPlan.index
  const perangkatOf = createPerangkatOf(byId)
  const ada = new Set(orang.map(({ nasib }) => nasib.sesudah.id))
  const jenis = new Set(orang.map(({ nasib }) => berkasOf(nasib.sesudah.jenisAsn)))
  const perangkat = new Set<UnorId | null>(orang.flatMap(({ unor }) => (unor ? (perangkatOf(unor.id) ?? []) : [])))
  const unorOf = unorByPegawai(data, terbuka)
  const perangkatKini = new Map([...unorOf].map(([id, unorId]) => [id, perangkatOf(unorId)]))
  const sedia = data.pegawai.filter(
    (p) => jenis.has(berkasOf(p.jenisAsn)) && p.kedudukanHukum !== 'PENSIUN' && p.kedudukanHukum !== 'MENINGGAL'
  )
  // nobody knows where a person without a post belongs: only a file of the whole city can miss such a one
  const isSekota = perangkat.size > 0 && sedia.every((p) => perangkat.has(perangkatKini.get(p.id) ?? null) || !perangkatKini.get(p.id))
  return sedia.filter((p) => {
    const di = perangkatKini.get(p.id) ?? null
    return !ada.has(p.id) && (di === null ? isSekota : perangkat.has(di))
  })
}

function createPerangkatOf(byId: ReadonlyMap<UnorId, Unor>): (id: UnorId) => UnorId | null {
  const ingat = new Map<UnorId, UnorId | null>()
  return (id) => {
    const dikenal = ingat.get(id)
    if (dikenal !== undefined) return dikenal
    const hasil = perangkatDaerahOf(byId, id)?.id ?? null
    ingat.set(id, hasil)
    return hasil
  }
}

function unorByPegawai(data: DataKini, terbuka: Cocok['terbuka']): ReadonlyMap<PegawaiId, UnorId> {
  const unorOf = new Map(data.jabatan.map((j) => [j.id, j.unorId]))
  return new Map(
    terbuka.flatMap((p) => {
      const unorId = unorOf.get(p.jabatanId)
      return unorId ? [[p.pegawaiId, unorId] as const] : []
    })
  )
}
