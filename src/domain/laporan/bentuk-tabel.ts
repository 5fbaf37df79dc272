import type { Bagian, TataHalaman } from '../kit/document'
import type { KolomLaporan } from './hasil-laporan'

/** How a table stands on paper. */
export type BentukTabel = Pick<Bagian, 'orientasi' | 'huruf'>

/** Sizes of letters of a table, in points: what has room is larger. */
const HURUF = { least: 7, most: 9 }

/** Upright where its columns have room there, else across the page, in smaller letters the wider it is. */
export function bentukTabel(kolom: readonly KolomLaporan[], { kertas, margin }: TataHalaman): BentukTabel {
  const lebar = kolom.reduce((sum, k) => sum + k.lebar, 0)
  const tepi = margin.kiri + margin.kanan
  if (lebar <= kertas.lebar - tepi) return { orientasi: 'TEGAK', huruf: HURUF.most }
  const pas = (HURUF.most * (kertas.tinggi - tepi)) / lebar
  return { orientasi: 'MENDATAR', huruf: Math.min(HURUF.most, Math.max(HURUF.least, Math.floor(pas * 2) / 2)) }
}

/** What a table of that orientation has between the margins, in millimetres. */
export const lebarTersedia = (orientasi: Bagian['orientasi'], { kertas, margin }: TataHalaman): number =>
  (orientasi === 'TEGAK' ? kertas.lebar : kertas.tinggi) - margin.kiri - margin.kanan

/** Where what a column holds stands in it. */
export function rataKolom({ jenis }: KolomLaporan): 'KIRI' | 'TENGAH' | 'KANAN' {
  if (jenis === 'TEKS') return 'KIRI'
  return jenis === 'TANGGAL' ? 'TENGAH' : 'KANAN'
}
