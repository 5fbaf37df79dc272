import type { Konteks } from '../medan/medan-gabung'
import type { Pengangkatan } from '../pengangkatan'
import { type IdSk, pengangkatanSk, SK_GABUNGAN } from './cakupan'
import { skTerbitUntuk } from './sk-terbit'

/** Keputusan berlaku: the decree a paper rests on, with its number and day and whom it is for. */
export type KeputusanBerlaku = {
  readonly id: IdSk
  readonly nomor: string
  readonly tanggal: string
  readonly pengangkatan: readonly Pengangkatan[]
}

/** The decree of a paper: for one person the one issued for them, else the one the form speaks of. */
export function keputusanBerlaku({ bahan, subjek, isian }: Konteks): KeputusanBerlaku {
  const orang = bahan.pengangkatan.find((p) => p.langkah.id === subjek.langkah?.id)
  const terbit = orang ? skTerbitUntuk(orang, bahan) : null
  if (!terbit) return { id: SK_GABUNGAN, nomor: isian.nomor_sk, tanggal: isian.tgl_sk, pengangkatan: bahan.pengangkatan }
  const { id, naskah } = terbit
  return { id, nomor: naskah.nomor, tanggal: naskah.tanggal, pengangkatan: pengangkatanSk(id, bahan) }
}
