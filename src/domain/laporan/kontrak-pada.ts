import type { Tanggal } from '../kit/tanggal'
import type { Kontrak } from '../pegawai/kontrak'
import type { Pegawai } from '../pegawai/pegawai'

/** The contract of a PPPK on a day, and since when the person serves. */
export type KontrakKini = { readonly kontrak: Kontrak | null; readonly sejak: Tanggal | null }

/** Of all contracts of a person the one that runs on a day, else the last one before it, else the next one. */
export function kontrakPada(semua: readonly Kontrak[], { tmtGolongan }: Pick<Pegawai, 'tmtGolongan'>, pada: Tanggal): KontrakKini {
  const urut = semua.toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1))
  const pertama = urut[0]
  const mulai = [tmtGolongan, pertama?.mulai ?? null].filter((hari) => hari !== null).toSorted()
  return { kontrak: urut.findLast((k) => k.mulai <= pada) ?? pertama ?? null, sejak: mulai[0] ?? null }
}
