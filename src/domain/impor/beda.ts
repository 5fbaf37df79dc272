import { z } from 'zod'

/** What a row of a file means beside what the application holds. `HILANG`: the application has it, the file does not. */
export const JENIS_BEDA = ['BARU', 'BERUBAH', 'SAMA', 'HILANG'] as const
export type JenisBeda = (typeof JENIS_BEDA)[number]

/** One field that comes out different. `isBentrok`: an officer wrote the present value by hand since a file last filled it. */
export const BedaMedan = z.object({
  medan: z.string(),
  /** The field in the officer's words. */
  judul: z.string(),
  lama: z.string().nullable(),
  baru: z.string().nullable(),
  isBentrok: z.boolean(),
  /** True = the file's value will be taken. */
  isDiambil: z.boolean()
})
export type BedaMedan = z.infer<typeof BedaMedan>

/** One person, post or unit, held against the file. */
export const Beda = z.object({
  kunci: z.string(),
  entitas: z.enum(['unor', 'jabatan', 'pegawai']),
  jenis: z.enum(JENIS_BEDA),
  judul: z.string(),
  keterangan: z.string(),
  lembar: z.string().nullable(),
  baris: z.int().nullable(),
  medan: z.array(BedaMedan).readonly(),
  /** What of the row is not taken whatever is decided, and why. */
  catatan: z.string().nullable(),
  isBentrok: z.boolean(),
  /** False of a new unit or post that only refused rows need: it cannot be taken by itself. */
  isTerpakai: z.boolean(),
  /** True = the row is taken; of a `HILANG` one: it is marked. */
  isDiambil: z.boolean()
})
export type Beda = z.infer<typeof Beda>

/** What the officer decides in the preview. */
export const Putusan = z.discriminatedUnion('tentang', [
  z.object({ tentang: z.literal('BARIS'), kunci: z.string(), isDiambil: z.boolean() }),
  z.object({ tentang: z.literal('MEDAN'), kunci: z.string(), medan: z.string(), isDiambil: z.boolean() }),
  z.object({
    tentang: z.literal('SEMUA'),
    entitas: Beda.shape.entitas.nullable(),
    jenis: z.enum([...JENIS_BEDA, 'BENTROK']),
    isDiambil: z.boolean()
  }),
  z.object({ tentang: z.literal('USUL'), id: z.string(), isDiterima: z.boolean() }),
  z.object({ tentang: z.literal('SEMUA_USUL'), jenis: z.string().nullable(), isDiterima: z.boolean() })
])
export type Putusan = z.infer<typeof Putusan>
