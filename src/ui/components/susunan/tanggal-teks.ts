import { isTanggal, tanggalPanjang } from '../../../domain/kit/tanggal'
import { teksDialogSusunan } from '../../text/sunting'

/** A day as it is being typed, in words: `22 November 2026`, or that day while it is none yet. */
export const tanggalTeks = (tanggal: string): string => (isTanggal(tanggal) ? tanggalPanjang(tanggal) : teksDialogSusunan.tanggalItu)
