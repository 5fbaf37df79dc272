import type { BahanMutasi } from '../bahan-mutasi'
import type { NaskahRingkas } from '../naskah'
import type { Pengangkatan } from '../pengangkatan'
import { cakupanSk, type IdSk, isSk } from './cakupan'

/** A decree of the plan that has left the house and stands. */
export type SkTerbit = { readonly id: IdSk; readonly naskah: NaskahRingkas }

/** The decrees of the plan that have left the house and stand, newest first. */
export const skTerbitOf = ({ naskah, rencana }: Pick<BahanMutasi, 'naskah' | 'rencana'>): readonly SkTerbit[] =>
  naskah
    .filter((n) => n.rencanaId === rencana.id && n.dibatalkanPada === null)
    .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
    .flatMap((n) => (isSk(n.jenis) ? [{ id: n.jenis, naskah: n }] : []))

/** The issued decree that holds for an appointment; null while there is none. */
export const skTerbitUntuk = (p: Pengangkatan, bahan: BahanMutasi): SkTerbit | null =>
  skTerbitOf(bahan).find(({ id }) => cakupanSk(id)(p, bahan)) ?? null
