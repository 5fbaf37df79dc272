import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Bungkus } from './berkas-kunci'

/** Wraps a secret under a key of 32 bytes; `tentang` is what it may only be unwrapped for. */
export function wrap(rahasia: Uint8Array, kunci: Uint8Array, tentang: string): Bungkus {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', kunci, iv).setAAD(Buffer.from(tentang))
  const isi = Buffer.concat([cipher.update(rahasia), cipher.final()])
  return { iv: iv.toString('hex'), tag: cipher.getAuthTag().toString('hex'), isi: isi.toString('hex') }
}

/** The secret again; null when the key is another one, it is for something else, or a byte was changed. */
export function unwrap({ iv, tag, isi }: Bungkus, kunci: Uint8Array, tentang: string): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', kunci, Buffer.from(iv, 'hex'), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(tentang)).setAuthTag(Buffer.from(tag, 'hex'))
    return Buffer.concat([decipher.update(Buffer.from(isi, 'hex')), decipher.final()])
  } catch {
    return null
  }
}
