/** For what personal data may leave the house whole: whoever saves them says it, and it is written down (UU 27/2022 Ps 16, 28). */
export const TUJUAN_DATA = ['REKONSILIASI', 'PEMERIKSAAN', 'LAYANAN', 'PENGADILAN'] as const
export type TujuanData = (typeof TUJUAN_DATA)[number]

/** The purposes in words, as they stand on the file and in the trail. */
export const TEKS_TUJUAN_DATA: Readonly<Record<TujuanData, string>> = {
  REKONSILIASI: 'rekonsiliasi data dengan BKN',
  PEMERIKSAAN: 'pemeriksaan oleh aparat pengawas',
  LAYANAN: 'layanan kepegawaian bagi yang bersangkutan',
  PENGADILAN: 'permintaan pengadilan atau penegak hukum'
}
