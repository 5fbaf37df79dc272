import type { MasaNilai } from '../../../domain/ketentuan/nilai-ketentuan'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { teksKetentuan as teks } from '../../text/ketentuan'

/** `sejak semula`, `mulai 1 Januari 2027`, with `sampai sebelum …` where an end is known. */
export function masaTeks({ mulai, sampai, tersimpan }: MasaNilai): string {
  const awal =
    mulai === null ? teks.sejakSemula : tersimpan === null ? teks.sejak(tanggalPanjang(mulai)) : teks.mulai(tanggalPanjang(mulai))
  return sampai === null ? awal : `${awal} ${teks.sampai(tanggalPanjang(sampai))}`
}
