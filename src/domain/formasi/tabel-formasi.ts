import type { Jabatan } from '../organisasi/jabatan'
import type { UnorId } from '../organisasi/unor'
import { kunciNama } from '../organisasi/catatan-isian'
import type { BarisFormasi, UnitFormasi } from './proyeksi-formasi'

/** What of the plan is on show. */
export type TampilanFormasi = {
  /** Only posts that would be short within the years of the plan without any proposal, or have one. */
  readonly isKurang: boolean
  /** False = units with their totals alone. */
  readonly isRinci: boolean
  /** Part of the name of a post or unit. */
  readonly cari: string
}

/** A row of the table: a unit with the totals of its branch, or a line of posts. */
export type BarisTabelFormasi =
  | { readonly jenis: 'UNIT'; readonly unit: UnitFormasi }
  | { readonly jenis: 'JABATAN'; readonly unit: UnitFormasi; readonly baris: BarisFormasi }

/** The rows on show, parents first. A unit stays as long as anything below it does. */
export function tabelFormasi(units: readonly UnitFormasi[], tampilan: TampilanFormasi): readonly BarisTabelFormasi[] {
  const kata = kunciNama(tampilan.cari)
  const isTampil = (unit: UnitFormasi, baris: BarisFormasi): boolean =>
    (!tampilan.isKurang || isButuh(baris)) &&
    (kata === '' || kunciNama(baris.jabatan.nama).includes(kata) || kunciNama(unit.unor.nama).includes(kata))
  const isi = units.map((unit) => unit.baris.filter((baris) => isTampil(unit, baris)))
  const berisi = branches(units, (n) => (isi[n]?.length ?? 0) > 0)
  return units.flatMap((unit, n): readonly BarisTabelFormasi[] => {
    if (!berisi[n]) return []
    const baris = tampilan.isRinci ? (isi[n] ?? []) : []
    return [{ jenis: 'UNIT', unit }, ...baris.map((b) => ({ jenis: 'JABATAN', unit, baris: b }) as const)]
  })
}

/** Short in one of the years before any proposal, or proposed for: filling a shortage does not take the line away under one's hands. */
function isButuh({ hitung }: BarisFormasi): boolean {
  let usulan = 0
  return hitung.tahun.some(({ pns, pppk, selisih }) => {
    usulan += pns + pppk
    return usulan > 0 || selisih - usulan < 0
  })
}

/** All posts of a unit and of everything below it. */
export function jabatanCabang(units: readonly UnitFormasi[], id: UnorId): readonly Jabatan[] {
  const dari = units.findIndex((u) => u.unor.id === id)
  const kepala = units[dari]
  if (!kepala) return []
  const sesudah = units.findIndex((u, n) => n > dari && u.tingkat <= kepala.tingkat)
  return units.slice(dari, sesudah < 0 ? units.length : sesudah).flatMap((u) => u.baris.flatMap((b) => b.anggota))
}

/** Which units hold something, themselves or below; walked backwards, since parents come first. */
function branches(units: readonly UnitFormasi[], hasOwn: (n: number) => boolean): readonly boolean[] {
  const found = units.map(() => false)
  const pending = new Set<number>()
  for (let n = units.length - 1; n >= 0; n -= 1) {
    const tingkat = units[n]?.tingkat ?? 0
    found[n] = hasOwn(n) || pending.has(tingkat + 1)
    pending.delete(tingkat + 1)
    if (found[n]) pending.add(tingkat)
  }
  return found
}
