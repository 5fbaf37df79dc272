import { createCipheriv, createDecipheriv } from 'node:crypto'

/** How much of the contents is sealed at once. */
export const POTONG = 64 * 1024

const TAG = 16

/** What seals the pieces: the key, the beginning of each nonce, and the head all of them are bound to. */
export type Meterai = { readonly kunci: Uint8Array; readonly awalan: Uint8Array; readonly kepala: Uint8Array }

/** Seals the contents in pieces (the STREAM construction: Hoang, Reyhanitabar, Rogaway, Vizar 2015): each knows its place, and the last that it is the last. */
export function sealPieces(isi: Uint8Array, meterai: Meterai): Buffer {
  return Buffer.concat(
    pieces(isi.length, POTONG).flatMap(({ awal, akhir, nomor, isAkhir }) => {
      const cipher = createCipheriv('aes-256-gcm', meterai.kunci, nonceOf(meterai.awalan, nomor, isAkhir)).setAAD(meterai.kepala)
      return [cipher.update(isi.subarray(awal, akhir)), cipher.final(), cipher.getAuthTag()]
    })
  )
}

/** The contents again; null when a byte was changed, or a piece moved, left out, added, or cut off. */
export function openPieces(isi: Uint8Array, meterai: Meterai): Buffer | null {
  if (isi.length < TAG) return null
  try {
    return Buffer.concat(
      pieces(isi.length, POTONG + TAG).flatMap(({ awal, akhir, nomor, isAkhir }) => {
        const decipher = createDecipheriv('aes-256-gcm', meterai.kunci, nonceOf(meterai.awalan, nomor, isAkhir), { authTagLength: TAG })
        decipher.setAAD(meterai.kepala).setAuthTag(isi.subarray(akhir - TAG, akhir))
        return [decipher.update(isi.subarray(awal, akhir - TAG)), decipher.final()]
      })
    )
  } catch {
    return null
  }
}

type Potongan = { readonly awal: number; readonly akhir: number; readonly nomor: number; readonly isAkhir: boolean }

/** Where each piece lies; nothing at all is one empty piece. */
function pieces(panjang: number, ukuran: number): readonly Potongan[] {
  const jumlah = Math.max(1, Math.ceil(panjang / ukuran))
  return Array.from({ length: jumlah }, (_, nomor) => ({
    awal: nomor * ukuran,
    akhir: Math.min(panjang, (nomor + 1) * ukuran),
    nomor,
    isAkhir: nomor === jumlah - 1
  }))
}

/** Seven bytes of chance, four that count, and one that says whether it is the last. */
function nonceOf(awalan: Uint8Array, nomor: number, isAkhir: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.set(awalan, 0)
  nonce.writeUInt32BE(nomor, 7)
  nonce.writeUInt8(isAkhir ? 1 : 0, 11)
  return nonce
}
