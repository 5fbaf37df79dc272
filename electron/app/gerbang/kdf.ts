import { randomBytes, scrypt } from 'node:crypto'
import type { SlotKunci } from './berkas-kunci'

/** How a password is stretched; stored beside what it proves, so that it can be raised later. */
export type Kdf = SlotKunci['kdf']

/** The cost of today (OWASP: 2^15 x 8 x 3 equals 2^17 x 8 x 1 in a quarter of the memory): about 0.3 s on an office PC. */
export const BIAYA_BAKU = { n: 2 ** 15, r: 8, p: 3 } as const

/** What scrypt gives for a password: one half proves it, the other is a key. */
export type Hasil = { readonly bukti: Buffer; readonly kunci: Buffer }

/** A new salt at the cost of today. */
export const kdfBaru = (): Kdf => ({ ...BIAYA_BAKU, garam: randomBytes(16).toString('hex') })

/** True for a password stored at a lower cost than that of today. */
export const isMurah = ({ n, r, p }: Kdf): boolean => n * r * p < BIAYA_BAKU.n * BIAYA_BAKU.r * BIAYA_BAKU.p

/** Stretches a password, off the thread of the core. */
export function stretch(sandi: string, { n, r, p, garam }: Kdf): Promise<Hasil> {
  const maxmem = 128 * r * (n + p) + 1024 * 1024
  return new Promise((resolve, reject) => {
    scrypt(sandi.normalize('NFKC'), Buffer.from(garam, 'hex'), 64, { N: n, r, p, maxmem }, (error, hasil) => {
      if (error) reject(error)
      else resolve({ bukti: hasil.subarray(0, 32), kunci: hasil.subarray(32) })
    })
  })
}
