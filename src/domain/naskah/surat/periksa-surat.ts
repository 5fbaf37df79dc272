import { isTanggal } from '../../kit/tanggal'
import { hariKerja } from '../../mutasi/hari-kerja'
import type { Konteks } from '../medan/medan-gabung'
import { type TemuanNaskah, temuanNaskah } from '../temuan-naskah'
import { belumDiputus, hasilSidang } from './hasil-sidang'
import { timPenilai } from './tim-penilai'

/** The Tim Penilai Kinerja has members, and an odd number of people in all (PP 11/2017). */
export function periksaTim(konteks: Konteks): readonly TemuanNaskah[] {
  const tim = timPenilai(konteks)
  if (tim.every(({ kedudukan }) => kedudukan !== 'Anggota'))
    return [{ ...temuanNaskah('Anggota Tim Penilai Kinerja belum diisi.', true), medan: 'anggota_tim' }]
  const pesan = `Tim Penilai Kinerja berjumlah ${tim.length} orang; seharusnya ganjil.`
  return tim.length % 2 === 1 ? [] : [{ ...temuanNaskah(pesan), medan: 'anggota_tim' }]
}

/** A meeting has posts to speak of; those it has not decided on are told before the minutes are signed. */
export function periksaPutusan({ bahan }: Konteks): readonly TemuanNaskah[] {
  if (hasilSidang(bahan).length === 0) return [temuanNaskah('Rencana ini belum memuat jabatan untuk dibahas dalam sidang.', true)]
  const belum = belumDiputus(bahan)
  return belum === 0 ? [] : [temuanNaskah(`${belum} jabatan belum diputuskan dalam sidang; lengkapi pada layar rapat.`)]
}

/** An invitation to the meeting comes before it. */
export function periksaUndanganSidang({ tanggal, isian }: Konteks): readonly TemuanNaskah[] {
  if (!isTanggal(tanggal) || !isTanggal(isian.tgl_sidang) || tanggal <= isian.tgl_sidang) return []
  return [{ ...temuanNaskah('Undangan bertanggal sesudah hari sidang.'), medan: 'tgl_naskah' }]
}

/** Minutes bear the day of the meeting: it is by their date that the decree cites them. */
export function periksaHariSidang({ tanggal, isian }: Konteks): readonly TemuanNaskah[] {
  if (!isTanggal(tanggal) || !isTanggal(isian.tgl_sidang) || tanggal === isian.tgl_sidang) return []
  return [{ ...temuanNaskah('Berita acara bertanggal lain daripada hari sidang.'), medan: 'tgl_naskah' }]
}

/** An invitation goes out a working day before the pelantikan at the latest (Perka BKN 7/2017). */
export function periksaUndanganPelantikan({ tanggal, isian }: Konteks): readonly TemuanNaskah[] {
  if (!isTanggal(tanggal) || !isTanggal(isian.tgl_pelantikan) || hariKerja(tanggal, isian.tgl_pelantikan) >= 1) return []
  return [{ ...temuanNaskah('Undangan disampaikan paling lambat 1 hari kerja sebelum pelantikan.'), medan: 'tgl_naskah' }]
}
