import type { JenisKolom, SelLaporan } from '../../../../domain/laporan/hasil-laporan'
import { isTanggal, tanggalPendek } from '../../../../domain/kit/tanggal'
import { angka, rupiah, selisihTeks } from '../../../lib/format'

const DESIMAL = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const PERSEN = new Intl.NumberFormat('id-ID', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

const TULIS: Readonly<Record<JenisKolom, (nilai: number) => string>> = {
  TEKS: String,
  ANGKA: angka,
  DESIMAL: (n) => DESIMAL.format(n),
  PERSEN: (n) => PERSEN.format(n),
  RUPIAH: rupiah,
  SELISIH: (n) => (n === 0 ? '0' : selisihTeks(n)),
  TANGGAL: String
}

/** A cell in the words of the screen; nothing there is nothing written. */
export function teksSel(sel: SelLaporan, jenis: JenisKolom): string {
  if (sel === null) return ''
  if (typeof sel === 'number') return TULIS[jenis](sel)
  return jenis === 'TANGGAL' && isTanggal(sel) ? tanggalPendek(sel) : sel
}

/** What stands at the right of its column, digit below digit. */
export const isAngka = (jenis: JenisKolom): boolean => jenis !== 'TEKS' && jenis !== 'TANGGAL'
