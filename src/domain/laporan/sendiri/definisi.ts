import { z } from 'zod'

/** The tables an own report can be made of. */
export const TABEL_SENDIRI = ['pegawai', 'jabatan', 'unor', 'penempatan'] as const
export type TabelSendiri = (typeof TABEL_SENDIRI)[number]

/** How a day is compared with the one the report speaks of: LEWAT, BULAN_INI and TAHUN_INI ask for no value, the others for months. */
export const BANDING_RELATIF = ['KE_DEPAN', 'KE_BELAKANG', 'BULAN_INI', 'TAHUN_INI', 'LEWAT'] as const
export type BandingRelatif = (typeof BANDING_RELATIF)[number]

/** How a value is compared. ISI and KOSONG ask for no value; ANTARA takes two, SALAH_SATU any number. */
export const BANDING_SENDIRI = [
  ...(['SAMA', 'BUKAN', 'SALAH_SATU', 'MEMUAT', 'LEBIH', 'KURANG', 'ANTARA', 'ISI', 'KOSONG'] as const),
  ...BANDING_RELATIF
] as const
export type BandingSendiri = (typeof BANDING_SENDIRI)[number]

/** One condition of a filter; `kolom` is a column of the table. Conditions hold together. */
export const SyaratSendiri = z.object({
  kolom: z.string(),
  banding: z.enum(BANDING_SENDIRI),
  nilai: z.array(z.union([z.string(), z.number()])).max(50)
})
export type SyaratSendiri = z.infer<typeof SyaratSendiri>

/** How a pivot counts what falls into a cell. */
export const UKURAN_PIVOT = ['JUMLAH', 'PERSEN_BARIS', 'PERSEN_KOLOM', 'PERSEN_SEMUA'] as const

/** DefinisiLaporan: a report put together by the office: a table of chosen columns, or a pivot of two dimensions. */
export const DefinisiLaporan = z.object({
  /** Shape of this text: an older application says so when it meets a newer one. */
  versi: z.literal(1),
  judul: z.string().trim().min(1, 'Judul laporan harus diisi.').max(120, 'Judul laporan paling panjang 120 huruf.'),
  tabel: z.enum(TABEL_SENDIRI),
  kolom: z.array(z.string()).max(40),
  syarat: z.array(SyaratSendiri).max(20),
  /** Rows stand under a title for each value of these, outermost first. */
  kelompok: z.array(z.string()).max(3),
  urut: z.array(z.object({ kolom: z.string(), turun: z.boolean() })).max(5),
  /** A count of rows against columns instead of a list; null = a list. */
  pivot: z.object({ baris: z.string(), kolom: z.string().nullable(), ukuran: z.enum(UKURAN_PIVOT) }).nullable()
})
export type DefinisiLaporan = z.infer<typeof DefinisiLaporan>
