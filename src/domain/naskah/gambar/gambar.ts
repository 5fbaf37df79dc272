import { z } from 'zod'
import { KUNCI_GAMBAR, type KunciGambar } from '../pola/pola'

export const GambarId = z.string().min(1).brand<'GambarId'>()
export type GambarId = z.infer<typeof GambarId>

/** The kinds of picture a paper can carry. */
export const TIPE_GAMBAR = ['image/png', 'image/jpeg'] as const

/** Gambar: an emblem the office loaded. The newest of its key is in force; older ones stay, for issued papers carry them. One without data says that the emblem was taken out. */
export const Gambar = z.object({
  id: GambarId,
  kunci: z.enum(KUNCI_GAMBAR),
  nama: z.string().max(200),
  tipe: z.enum(TIPE_GAMBAR),
  /** Base64, at most two megabytes. */
  data: z.string().max(2_800_000),
  lebar: z.int().min(0),
  tinggi: z.int().min(0),
  dibuatPada: z.string()
})
export type Gambar = z.infer<typeof Gambar>

/** The emblem of a key in force; null = none was loaded, or it was taken out. */
export function gambarBerlaku(semua: readonly Gambar[], kunci: KunciGambar): Gambar | null {
  const [terbaru] = semua
    .filter((g) => g.kunci === kunci)
    .toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada) || (a.id < b.id ? 1 : -1))
  return terbaru && terbaru.data !== '' ? terbaru : null
}

/** The emblems in force. */
export const semuaGambarBerlaku = (semua: readonly Gambar[]): readonly Gambar[] =>
  KUNCI_GAMBAR.flatMap((kunci) => gambarBerlaku(semua, kunci) ?? [])
