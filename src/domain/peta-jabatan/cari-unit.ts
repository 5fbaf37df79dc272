import { jalurTeks } from '../organisasi/jalur-unor'
import type { Snapshot } from '../organisasi/snapshot'
import type { RekapUnit } from './rekap-peta'

/** A unit that was searched for, and where it stands: `Sekretariat – Dinas Kesehatan`; a perangkat daerah stands by itself. */
export type UnitTercari = { readonly unit: RekapUnit; readonly tempat: string | null }

const TERBANYAK = 60

/**
 * The units whose name bears what is searched for, the highest first; nothing when nothing is searched for. A word may also be of what
 * the unit stands in, so that `subbagian umum perhubungan` finds the one meant.
 */
export function cariUnit({ unor }: Pick<Snapshot, 'unor'>, rekap: readonly RekapUnit[], cari: string): readonly UnitTercari[] {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  const cocok = rekap.flatMap((unit): readonly UnitTercari[] => {
    const { indukId, jenis } = unit.unor
    const nama = unit.unor.nama.toLowerCase()
    if (jenis === 'PEMERINTAH' || !kata.some((k) => nama.includes(k))) return []
    const tempat = (indukId && jalurTeks(unor, indukId)) ?? ''
    const semua = `${nama} ${tempat.toLowerCase()}`
    return kata.every((k) => semua.includes(k)) ? [{ unit, tempat: unit.tingkat > 1 && tempat !== '' ? tempat : null }] : []
  })
  return cocok.toSorted((a, b) => a.unit.tingkat - b.unit.tingkat).slice(0, TERBANYAK)
}
