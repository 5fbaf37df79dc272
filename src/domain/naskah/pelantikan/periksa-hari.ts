import { isTanggal } from '../../kit/tanggal'
import type { Konteks } from '../medan/medan-gabung'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'

/** What states a pelantikan is not dated before it. */
export const periksaPelantikan = (konteks: Konteks): readonly TemuanNaskah[] =>
  sebelum(konteks, konteks.isian.tgl_pelantikan, 'Naskah ini bertanggal sebelum hari pelantikan yang dinyatakannya.')

/** What states that somebody has begun to work is not dated before. */
export const periksaMulaiTugas = (konteks: Konteks): readonly TemuanNaskah[] =>
  sebelum(
    konteks,
    konteks.isian.tmt_tugas || konteks.isian.tgl_pelantikan,
    'Naskah ini bertanggal sebelum hari mulai melaksanakan tugas yang dinyatakannya.'
  )

/** A letter that announces a pelantikan goes out before it. */
export function periksaPengumuman({ tanggal, isian }: Konteks): readonly TemuanNaskah[] {
  const isTerlambat = isTanggal(tanggal) && isTanggal(isian.tgl_pelantikan) && tanggal > isian.tgl_pelantikan
  return isTerlambat ? [{ ...temuanNaskah('Surat bertanggal sesudah hari pelantikan yang diberitahukannya.'), medan: 'tgl_naskah' }] : []
}

const sebelum = ({ tanggal }: Konteks, hari: string, pesan: string): readonly TemuanNaskah[] =>
  isTanggal(tanggal) && isTanggal(hari) && tanggal < hari ? [{ ...temuanNaskah(pesan), medan: 'tgl_naskah' }] : []
