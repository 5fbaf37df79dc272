import type { Pindahan } from './aturan-pindah'
import { type AnakOf, catatanBatas, TINGKAT_PALING } from './batas-susunan'
import { type CatatanSusunan, tidakLazim } from './induk-lazim'
import type { PohonUnor } from './susunan-unor'
import type { Unor, UnorId } from './unor'

/** What becomes unusual when units go, with everything below them, below another: told in place, never refused. */
export function catatanPindah(pindahan: Pindahan, keId: UnorId | null): readonly CatatanSusunan[] {
  const ke = keId === null ? undefined : pindahan.pohon.unor.get(keId)
  return ke ? CATATAN.flatMap((catatan) => catatan(pindahan, ke)) : []
}

const CATATAN: readonly ((pindahan: Pindahan, ke: Unor) => readonly CatatanSusunan[])[] = [
  ({ pucuk }, ke) => [...new Set(pucuk.map((u) => u.jenis))].flatMap((jenis) => tidakLazim(jenis, ke.jenis) ?? []),
  batasBaru,
  ({ pohon, tinggi }, ke) => {
    const tingkat = tingkatOf(pohon, ke) + tinggi
    if (tingkat <= TINGKAT_PALING) return []
    return [{ pesan: `Susunan menjadi ${tingkat} tingkat; lazimnya paling banyak ${TINGKAT_PALING}.`, dasar: 'PP 18/2016 jo. PP 72/2019' }]
  }
]

/** The limits that the superior, or the one above it, did not exceed before. */
function batasBaru({ pohon, pucuk }: Pindahan, ke: Unor): readonly CatatanSusunan[] {
  const pindah = new Set(pucuk)
  const kini: AnakOf = (id) => pohon.anakByUnor.get(id) ?? []
  const nanti: AnakOf = (id) => [...kini(id).filter((u) => !pindah.has(u)), ...(id === ke.id ? pucuk : [])]
  const atasan = ke.indukId === null ? undefined : pohon.unor.get(ke.indukId)
  return [ke, ...(atasan ? [atasan] : [])].flatMap((unor) => {
    const lama = new Set(catatanBatas(unor, kini).map((c) => c.pesan))
    return catatanBatas(unor, nanti).flatMap(({ pesan, dasar }) => (lama.has(pesan) ? [] : [{ pesan: `${unor.nama}: ${pesan}`, dasar }]))
  })
}

/** The level a unit stands on; the top is level 1. */
function tingkatOf({ unor }: PohonUnor, { indukId }: Unor): number {
  let tingkat = 1
  for (let at = indukId; at !== null; at = unor.get(at)?.indukId ?? null) tingkat += 1
  return tingkat
}
