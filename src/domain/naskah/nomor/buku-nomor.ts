import { z } from 'zod'

export const BukuNomorId = z.string().min(1).brand<'BukuNomorId'>()
export type BukuNomorId = z.infer<typeof BukuNomorId>

/** Buku nomor: a register of numbers, counted from one each year. Only what differs from `BUKU_BAKU` is stored. */
export const BukuNomor = z.object({
  id: BukuNomorId,
  nama: z.string().trim().min(1, 'Nama buku belum diisi.').max(120),
  /** Classification (Permendagri 83/2022). */
  kode: z.string().trim().max(40),
  unit: z.string().trim().max(60),
  /** `{kode}/{urut}/{unit}/{bulan}/{tahun}`; `{bulan}` in two digits, `{bulan_romawi}` as office books write it, `{urut3}` padded to three. */
  pola: z.string().trim().min(1, 'Pola nomor belum diisi.').max(120),
  /** The first number of a year. */
  mulai: z.int().min(1),
  /** The number is given by another office and typed in; nothing is counted. */
  isDiketik: z.boolean()
})
export type BukuNomor = z.infer<typeof BukuNomor>

const buku = (id: string, nama: string, lain: Pick<BukuNomor, 'kode'> & Partial<BukuNomor>): BukuNomor => ({
  nama,
  unit: 'BKPSDM',
  pola: '{kode}/{urut}/{unit}/{tahun}',
  mulai: 1,
  isDiketik: false,
  ...lain,
  id: BukuNomorId.parse(id)
})

/** The books an office begins with (classification and patterns by domain 7.3). No two of them can ever give the same number. */
export const BUKU_BAKU: readonly BukuNomor[] = [
  buku('keputusan', 'Keputusan Wali Kota tentang pengangkatan dalam jabatan', {
    kode: '800.1.3.3',
    pola: '{kode}/Kep.{urut}/{unit}/{bulan}/{tahun}',
    isDiketik: true
  }),
  buku('usulan', 'Surat usulan dan permohonan mutasi', { kode: '800.1.3.1' }),
  buku('pengangkatan', 'Naskah pengangkatan dan pelantikan', { kode: '800.1.3.3' }),
  buku('perintah', 'Surat perintah dan SPMT', { kode: '800.1.11.1' }),
  buku('umum', 'Surat kepegawaian lainnya', { kode: '800' })
]

/** Every book: what is stored stands for the one it began as. */
export const semuaBuku = (tersimpan: readonly BukuNomor[]): readonly BukuNomor[] => [
  ...new Map([...BUKU_BAKU, ...tersimpan].map((b) => [b.id, b])).values()
]
