import { Refused } from '../refused'
import type { Antrean } from './antrean'
import type { BahanDraf } from './baca-draf'
import { nextHasil } from './baca-draf'
import type { Draf } from './draf'

/** The table that the one draft lies on. */
export type Meja = {
  readonly now: () => Draf | null
  readonly put: (draf: Draf | null) => void
  /** The draft of that id, or the refusal. */
  readonly need: (drafId: string) => Draf
  /** The same, while it may still be changed. */
  readonly needOpen: (drafId: string) => Draf
  /** The draft held against the data anew, when that has changed since. */
  readonly fresh: (draf: Draf) => Promise<Draf>
}

/** Creates the table. It keeps one draft. */
export function createMeja(bahan: BahanDraf, { work }: Antrean): Meja {
  let draf: Draf | null = null
  const need = (drafId: string): Draf => {
    if (draf?.id === drafId) return draf
    throw new Refused({ code: 'NOT_FOUND', pesan: 'Hasil baca berkas ini sudah tidak tersimpan. Pilih berkasnya sekali lagi.' })
  }
  return {
    now: () => draf,
    put: (next) => {
      draf = next
    },
    need,
    needOpen: (drafId) => {
      const found = need(drafId)
      if (found.label === null) return found
      throw new Refused({ code: 'INVALID', pesan: 'Impor ini sudah disimpan. Pilih berkas lagi untuk impor berikutnya.' })
    },
    fresh: async (kini) => {
      if (kini.label !== null || kini.hasil.versi === bahan.versi()) return kini
      return work(async (signal) => {
        const hasil = await nextHasil(bahan, kini, signal)
        draf = { ...need(kini.id), hasil }
        return draf
      })
    }
  }
}
