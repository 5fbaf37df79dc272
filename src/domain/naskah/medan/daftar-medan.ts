import type { Konteks, MedanGabung } from './medan-gabung'
import { MEDAN_NASKAH } from './medan-naskah'
import { MEDAN_ORANG } from './medan-orang'
import type { NilaiMedan } from '../pola/isi-teks'

/** Every merge field of the house, by name; a paper may add its own. */
export const MEDAN_GABUNG: readonly MedanGabung[] = [...MEDAN_NASKAH, ...MEDAN_ORANG]

const BY_NAMA = new Map(MEDAN_GABUNG.map((m) => [m.nama, m]))

/** The merge fields of a paper: its own first, then those of the house it does not reckon itself. */
export function medanNaskah(milik: readonly MedanGabung[]): readonly MedanGabung[] {
  const sendiri = new Set(milik.map((m) => m.nama))
  return [...milik, ...MEDAN_GABUNG.filter((m) => !sendiri.has(m.nama))]
}

/** Looks values up by field name. */
export function nilaiOf(konteks: Konteks, milik: readonly MedanGabung[]): NilaiMedan {
  const sendiri = new Map(milik.map((m) => [m.nama, m]))
  return (nama) => (sendiri.get(nama) ?? BY_NAMA.get(nama))?.nilai(konteks) ?? null
}
