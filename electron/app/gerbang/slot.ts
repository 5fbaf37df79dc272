import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Pengguna } from '../../../src/domain/akses/pengguna'
import type { BerkasKunci, SlotKunci } from './berkas-kunci'
import { unwrap, wrap } from './bungkus'
import { kdfBaru, stretch } from './kdf'

/** Whose slot it is; null = the printed recovery key. */
export type Pemilik = Pick<Pengguna, 'id' | 'namaMasuk' | 'nama'> | null

/** The key of the house: each password opens it, and it opens the data key. */
export type KunciRumah = Buffer

const DATA = 'data'

/** Makes the slot of a password. */
export async function makeSlot(pemilik: Pemilik, sandi: string, rumah: KunciRumah): Promise<SlotKunci> {
  const kdf = kdfBaru()
  const { bukti, kunci } = await stretch(sandi, kdf)
  const penggunaId = pemilik?.id ?? null
  return {
    penggunaId,
    namaMasuk: pemilik?.namaMasuk ?? '',
    nama: pemilik?.nama ?? '',
    kdf,
    sidik: sidikOf(bukti).toString('hex'),
    bungkus: wrap(rumah, kunci, tentangOf(penggunaId))
  }
}

/** A slot that no password opens: asking for someone unknown must take as long as for someone known. */
export const emptySlot = (): SlotKunci => ({
  penggunaId: null,
  namaMasuk: '',
  nama: '',
  kdf: kdfBaru(),
  sidik: randomBytes(32).toString('hex'),
  bungkus: { iv: '', tag: '', isi: '' }
})

/** The house key, by the password of a slot; null = it is not that password. */
export async function openSlot(slot: SlotKunci, sandi: string): Promise<KunciRumah | null> {
  const { bukti, kunci } = await stretch(sandi, slot.kdf)
  if (!timingSafeEqual(sidikOf(bukti), Buffer.from(slot.sidik, 'hex'))) return null
  return unwrap(slot.bungkus, kunci, tentangOf(slot.penggunaId))
}

/** The house key, by whichever slot a password opens: the door of a backup, where nobody says who they are. */
export async function openAnySlot({ slot }: BerkasKunci, sandi: string): Promise<KunciRumah | null> {
  for (const satu of slot) {
    const rumah = await openSlot(satu, satu.penggunaId === null ? normalKunciPemulihan(sandi) : sandi)
    if (rumah) return rumah
  }
  return null
}

/** A new house key. */
export const newKunciRumah = (): KunciRumah => randomBytes(32)

/** What a key file keeps of its house key. */
export const sidikRumahOf = (rumah: KunciRumah): string => sidikOf(rumah).toString('hex')

/** The key of the data file (32 bytes as hex), by the house key; null = the file is not encrypted, or the key is of another house. */
export const kunciDataOf = ({ kunciData }: BerkasKunci, rumah: KunciRumah): string | null =>
  kunciData === null ? null : (unwrap(kunciData, rumah, DATA)?.toString('hex') ?? null)

/** Wraps the key of the data file (32 bytes as hex) under the house key. */
export const wrapKunciData = (kunciData: string, rumah: KunciRumah): BerkasKunci['kunciData'] =>
  wrap(Buffer.from(kunciData, 'hex'), rumah, DATA)

/** The key file with the slot in the place of the one its owner had. */
export const withSlot = (berkas: BerkasKunci, slot: SlotKunci): BerkasKunci => ({
  ...berkas,
  slot: [...berkas.slot.filter(({ penggunaId }) => penggunaId !== slot.penggunaId), slot]
})

/** Letters and digits that no one confuses on paper: no I, L, O, 0, 1. */
const HURUF = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const KELOMPOK = 6
const PANJANG = 5

/** A new recovery key as it is printed: 30 of 31 letters, about 148 bits. */
export const newKunciPemulihan = (): string =>
  Array.from({ length: KELOMPOK }, () => Array.from({ length: PANJANG }, randomHuruf).join('')).join('-')

/** A recovery key as somebody types it from paper: small letters, spaces and strokes do not matter. */
export const normalKunciPemulihan = (ketikan: string): string => ketikan.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

function randomHuruf(): string {
  // the byte is thrown away rather than bent: each letter is equally likely
  for (;;) {
    const huruf = HURUF[randomBytes(1).readUInt8() & 31]
    if (huruf !== undefined) return huruf
  }
}

const sidikOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
const tentangOf = (penggunaId: SlotKunci['penggunaId']): string => penggunaId ?? 'pemulihan'
