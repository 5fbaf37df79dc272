import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import { TEKS_TUJUAN_DATA, type TujuanData } from './tujuan-data'

/** What a file with personal data bears on every page: for what, by whom and when it was taken out (UU 27/2022). */
export const tandaData = (tujuan: TujuanData, oleh: string, hari: Tanggal): string =>
  `Data pribadi – untuk ${TEKS_TUJUAN_DATA[tujuan]}, oleh ${oleh}, ${tanggalPanjang(hari)}`
