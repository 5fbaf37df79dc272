import type { Bab } from '../../../domain/ketentuan/bab-ketentuan'
import type { Ketentuan } from '../../../domain/ketentuan/ketentuan'
import { type KeadaanKetentuan, keadaanKetentuan } from '../../../domain/ketentuan/nilai-ketentuan'
import type { Tanggal } from '../../../domain/kit/tanggal'

/** A chapter as it is today. */
export type BabKini = {
  readonly bab: Bab
  readonly keadaan: readonly KeadaanKetentuan[]
  readonly isDiubah: boolean
  /** A value is to come. */
  readonly isNanti: boolean
}

/** Which chapters are listed. */
export const SARING = ['SEMUA', 'DIUBAH', 'DICEK'] as const
export type Saring = (typeof SARING)[number]

/** A chapter with the values of today. */
export function babKini(bab: Bab, ketentuan: readonly Ketentuan[], hariIni: Tanggal): BabKini {
  const keadaan = bab.butir.map((butir) => keadaanKetentuan(butir, ketentuan, hariIni))
  return { bab, keadaan, isDiubah: keadaan.some((k) => k.isDiubah), isNanti: keadaan.some((k) => k.nanti.length > 0) }
}

/** The chapter is among those asked for. */
export function isCocok(
  { bab, isDiubah, isNanti }: BabKini,
  { cari, saring }: { readonly cari: string; readonly saring: Saring }
): boolean {
  if (saring === 'DIUBAH' && !isDiubah && !isNanti) return false
  if (saring === 'DICEK' && !bab.perluDicek) return false
  const teks = [bab.id, bab.judul, bab.arti, bab.dasar, ...bab.butir.map((b) => b.judul)].join(' ').toLowerCase()
  return cari
    .toLowerCase()
    .split(' ')
    .every((kata) => teks.includes(kata))
}
