import { z } from 'zod'

const Heks = (byte: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${byte * 2}}$`))

/** What leaves the office for another Penata; each kind has one file in `jenis/`. */
export const JENIS_SEGEL = ['DATA', 'RENCANA', 'POLA', 'LAPORAN'] as const
export type NamaSegel = (typeof JENIS_SEGEL)[number]

/** How a password is stretched: the cost of today, and little above it, so that no file makes a PC work for hours. */
const KdfSegel = z.strictObject({
  n: z.union([z.literal(2 ** 14), z.literal(2 ** 15), z.literal(2 ** 16), z.literal(2 ** 17)]),
  r: z.literal(8),
  p: z.int().min(1).max(4),
  garam: Heks(16)
})

/** The password a sealed file opens with: how it is stretched, what proves it, and the beginning of every nonce. */
const SandiSegel = z.strictObject({ kdf: KdfSegel, sidik: Heks(32), awalan: Heks(7) })

/** What stands readable at the head of a sealed file, and is proved together with all that follows it. */
export const KepalaSegel = z.strictObject({
  bentuk: z.literal(1),
  jenis: z.enum(JENIS_SEGEL),
  /** The version of what is inside. */
  versi: z.int().min(1).max(1000),
  /** The version of Penata that wrote it. */
  penata: z.string().max(60),
  dibuatPada: z.iso.datetime(),
  /** How many of what is inside, for whoever opens it. */
  jumlah: z.record(z.string().max(40), z.int().min(0)),
  /** The sizes of the parts inside, unpacked. */
  bagian: z.array(z.int().min(0)).min(1).max(4),
  sandi: SandiSegel.nullable()
})
export type KepalaSegel = z.infer<typeof KepalaSegel>

/** Begins every sealed file. */
export const TANDA_SEGEL = Buffer.from('PENATA-SEGEL\n')

/** A head is half a page of text; whatever is longer is none. */
export const MAKS_BYTE_KEPALA = 16 * 1024
