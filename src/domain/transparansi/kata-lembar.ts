import { z } from 'zod'
import type { RencanaId } from '../mutasi/rencana'
import type { Simpanan } from '../simpanan/simpanan'

/** KataLembar: the office's own words on a sheet: the foreword, and sentences that stand in place of those made from the facts, by step. */
export const KataLembar = z.object({
  pengantar: z.string().trim().max(2000, 'Pengantar paling panjang 2.000 huruf.'),
  alasan: z.record(z.string().max(80), z.string().trim().max(400, 'Alasan paling panjang 400 huruf.'))
})
export type KataLembar = z.infer<typeof KataLembar>

/** What the sheet says while the office has written nothing. */
export const KATA_BAKU: KataLembar = {
  pengantar:
    'Lembar ini memuat jabatan pada pemerintah daerah, pejabat yang mendudukinya, dan jabatan yang kosong, sebagai bentuk keterbukaan informasi kepada masyarakat.',
  alasan: {}
}

/** How the words of a sheet are known: by the rotation it tells of. */
export const kunciKata = (rencanaId: RencanaId | null): string => rencanaId ?? 'umum'

/** The words kept for a sheet; the usual ones while there are none, or none that can be read. */
export function kataTersimpan(simpanan: readonly Simpanan[], rencanaId: RencanaId | null): KataLembar {
  const row = simpanan.find((s) => s.jenis === 'LEMBAR_PUBLIK' && s.kunci === kunciKata(rencanaId))
  if (!row) return KATA_BAKU
  const parsed = KataLembar.safeParse(jsonOf(row.isi))
  return parsed.success ? parsed.data : KATA_BAKU
}

function jsonOf(teks: string): unknown {
  try {
    return JSON.parse(teks)
  } catch {
    return null
  }
}
