import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { PenggunaId } from '../../../src/domain/akses/pengguna'
import { replaceFile } from './replace-file'
import type { Tempat } from './tempat'

const Heks = z.string().regex(/^([0-9a-f]{2})+$/)

/** Some secret under a key (AES-256-GCM). */
export const Bungkus = z.object({ iv: Heks, tag: Heks, isi: Heks })
export type Bungkus = z.infer<typeof Bungkus>

/** What proves one password, and the house key wrapped for it. */
export const SlotKunci = z.object({
  /** Whose password it is; null = the printed recovery key. */
  penggunaId: PenggunaId.nullable(),
  /** What is typed to come in, and the name shown beside it: readable before an encrypted file is open. */
  namaMasuk: z.string(),
  nama: z.string(),
  /** scrypt: cost, block size, lanes and salt. */
  kdf: z.object({ n: z.int(), r: z.int(), p: z.int(), garam: Heks }),
  /** SHA-256 of the first half of what scrypt gives: proves the password, and tells nothing of it. */
  sidik: Heks,
  /** The house key under the second half, bound to whose slot it is. */
  bungkus: Bungkus
})
export type SlotKunci = z.infer<typeof SlotKunci>

/**
 * The key file beside a data file: one slot for each user and one for the recovery key. Each slot wraps the same house key,
 * and the house key wraps the data key: the data can be encrypted, or its key changed, without anybody else's password.
 */
export const BerkasKunci = z.object({
  bentuk: z.literal(1),
  slot: z.array(SlotKunci),
  /** SHA-256 of the house key: whether a house key at hand is the one of this file. */
  sidikRumah: Heks,
  /** The key of the encrypted data file under the house key; null = the file is not encrypted. */
  kunciData: Bungkus.nullable()
})
export type BerkasKunci = z.infer<typeof BerkasKunci>

/** Reads the key file; null = there is none. Throws when it is there and damaged. */
export const readBerkasKunci = ({ kunci }: Tempat): BerkasKunci | null =>
  existsSync(kunci) ? BerkasKunci.parse(JSON.parse(readFileSync(kunci, 'utf8'))) : null

/** Writes the key file whole or not at all, and waits until it is on the disk. */
export const writeBerkasKunci = ({ kunci }: Tempat, berkas: BerkasKunci): void => replaceFile(kunci, JSON.stringify(berkas, null, 1))

/** True when the key file holds the key of an encrypted data file. */
export const isTersandi = (berkas: BerkasKunci | null): boolean => (berkas?.kunciData ?? null) !== null
