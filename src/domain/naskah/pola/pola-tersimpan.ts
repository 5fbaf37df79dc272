import { z } from 'zod'
import { PolaNaskah } from './pola'

export const PolaTersimpanId = z.string().min(1).brand<'PolaTersimpanId'>()
export type PolaTersimpanId = z.infer<typeof PolaTersimpanId>

/** Pola tersimpan: one version of the office's own template of a kind of paper; the newest is in force. */
export const PolaTersimpan = z.object({
  id: PolaTersimpanId,
  /** The id of the kind of paper. */
  jenis: z.string().min(1),
  versi: z.int().min(1),
  /** A `PolaNaskah` as JSON; null = back to the template of the house. */
  isi: z.string().nullable(),
  catatan: z.string().max(300),
  dibuatPada: z.string()
})
export type PolaTersimpan = z.infer<typeof PolaTersimpan>

/** The version of a kind in force; null = the template of the house. */
export const polaBerlaku = (semua: readonly PolaTersimpan[], jenis: string): PolaTersimpan | null =>
  semua.filter((p) => p.jenis === jenis).toSorted((a, b) => b.versi - a.versi)[0] ?? null

/** The number of the newest version of a kind; 0 = it was never changed. */
export const versiTerakhir = (semua: readonly PolaTersimpan[], jenis: string): number => polaBerlaku(semua, jenis)?.versi ?? 0

/** What a version holds: the template of the house where it went back to that. */
export const isiPola = ({ isi }: Pick<PolaTersimpan, 'isi'>, bawaan: PolaNaskah): PolaNaskah =>
  isi === null ? bawaan : PolaNaskah.parse(JSON.parse(isi))
