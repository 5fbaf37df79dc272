import { z } from 'zod'

/** The emblems an office loads once for all its papers. */
export const KUNCI_GAMBAR = ['LAMBANG_NEGARA', 'LAMBANG_DAERAH'] as const
export type KunciGambar = (typeof KUNCI_GAMBAR)[number]

/** A text of a template: lines with merge fields, `{nip}` or `{NAMA}` for capitals, and `[[…]]` for what falls away when a field in it is empty, or `[[syarat?…]]` when that field is. */
const teks = z.string().max(20_000)
const pendek = z.string().max(500)

/** Which block it is (unique in its template), and whether it is printed. */
const umum = { id: z.string().regex(/^[a-z0-9-]{1,60}$/), tampil: z.boolean() }

/** Someone who signs; each text may run over several lines. */
export const PenandaPola = z.object({ pembuka: teks, jabatan: teks, nama: pendek, keterangan: teks })
export type PenandaPola = z.infer<typeof PenandaPola>

/** One block of a template. Where a text is a list (`butir`, `teks` of DAFTAR, TEMBUSAN and DIKTUM), every line is an item. */
export const BlokPola = z.discriminatedUnion('jenis', [
  z.object({ ...umum, jenis: z.literal('LAMBANG'), gambar: z.enum(KUNCI_GAMBAR) }),
  z.object({ ...umum, jenis: z.literal('KOP'), gambar: z.enum(KUNCI_GAMBAR), atas: pendek, nama: pendek, alamat: teks }),
  z.object({ ...umum, jenis: z.literal('KEPALA'), teks, tebal: z.boolean() }),
  z.object({ ...umum, jenis: z.literal('KONSIDERANS'), label: pendek, penanda: z.enum(['ANGKA', 'HURUF', 'TANPA']), butir: teks }),
  z.object({ ...umum, jenis: z.literal('DIKTUM'), butir: teks }),
  z.object({
    ...umum,
    jenis: z.literal('PARAGRAF'),
    rata: z.enum(['KIRI', 'TENGAH', 'KANAN', 'PENUH']),
    menjorok: z.boolean(),
    /** A heading: it stays with what is below it. Templates of before have none. */
    tebal: z.boolean().default(false),
    teks
  }),
  /** `Label: text`, line by line; `menjorok`: below the text of the item above. */
  z.object({ ...umum, jenis: z.literal('RINCIAN'), baris: teks, menjorok: z.boolean() }),
  z.object({ ...umum, jenis: z.literal('DAFTAR'), penanda: z.enum(['ANGKA', 'HURUF']), butir: teks }),
  /** A table the paper fills itself, by its name in the definition. */
  z.object({ ...umum, jenis: z.literal('TABEL'), tabel: pendek }),
  z.object({ ...umum, jenis: z.literal('KEPALA_LAMPIRAN'), teks }),
  /** One at the right, two side by side, or up to six in two columns, read row by row. */
  z.object({ ...umum, jenis: z.literal('TANDA_TANGAN'), penanda: z.array(PenandaPola).min(1).max(6) }),
  z.object({ ...umum, jenis: z.literal('TEMBUSAN'), judul: pendek, butir: teks }),
  /** A name plate; the size of one of its two halves, in millimetres. */
  z.object({
    ...umum,
    jenis: z.literal('PAPAN_NAMA'),
    nama: pendek,
    keterangan: pendek,
    lebar: z.number().min(80).max(440),
    tinggi: z.number().min(40).max(320)
  })
])
export type BlokPola = z.infer<typeof BlokPola>
export type JenisBlokPola = BlokPola['jenis']

const kertas = z.object({ lebar: z.number().min(100).max(450), tinggi: z.number().min(100).max(650) }).nullable()
export type KertasPola = z.infer<typeof kertas>

/** A run of pages of one orientation and paper. */
export const BagianPola = z.object({
  nama: pendek,
  orientasi: z.enum(['TEGAK', 'MENDATAR']),
  /** null = the paper of the template. Templates of before have none of their own. */
  kertas: kertas.default(null),
  /** Size of the running text, in points. */
  huruf: z.number().min(6).max(72),
  nomorHalaman: z.enum(['STRIP_ATAS', 'HALAMAN_BAWAH', 'TANPA']),
  blok: z.array(BlokPola).min(1).max(80)
})
export type BagianPola = z.infer<typeof BagianPola>

/** So many sections a template may have. */
export const MAKS_BAGIAN = 10

const mm = z.number().min(5).max(60)

/** Pola naskah: the template of a paper, wholly the office's own. `kertas` null = the paper and margins of the settings. */
export const PolaNaskah = z.object({
  rupaHuruf: z.enum(['BOOKMAN', 'ARIAL']),
  kertas,
  margin: z.object({ kiri: mm, atas: mm, bawah: mm, kanan: mm }).nullable(),
  bagian: z.array(BagianPola).min(1).max(MAKS_BAGIAN)
})
export type PolaNaskah = z.infer<typeof PolaNaskah>
