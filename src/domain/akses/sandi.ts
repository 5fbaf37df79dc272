import { KATA_LAZIM } from './kata-lazim'

/** The shortest password taken (NIST SP 800-63B: length and a list of common ones, nothing that must be changed every month). */
export const SANDI_MIN = 8

/** How hard a password is to guess. */
export type KekuatanSandi = 'LEMAH' | 'CUKUP' | 'KUAT'

/** Whose password it is: what stands in their name is guessed first. */
export type PemilikSandi = { readonly namaMasuk: string; readonly nama: string }

/** Why a password is not taken, in words for whoever chose it; null = it is taken. */
export function tolakSandi(sandi: string, pemilik: PemilikSandi): string | null {
  if ([...sandi].length < SANDI_MIN) return `Sandi paling sedikit ${SANDI_MIN} huruf.`
  if (new Set(sandi.toLowerCase()).size < 4) return 'Sandi ini terlalu berulang. Pakai lebih banyak huruf yang berbeda.'
  if (isDeret(sandi)) return 'Sandi ini berurutan di papan ketik atau abjad, sehingga mudah ditebak.'
  if (isAngka(sandi)) return 'Sandi ini hanya angka, seperti NIP, tanggal, atau nomor telepon. Tambahkan beberapa kata.'
  if (isNamaSendiri(sandi, pemilik)) return 'Sandi ini memakai nama Anda sendiri, sehingga mudah ditebak.'
  if (KATA_LAZIM.has(intiSandi(sandi))) return 'Sandi ini sering dipakai orang, sehingga mudah ditebak. Gabungkan beberapa kata.'
  return null
}

/** How hard a password is to guess: what is refused is weak, what is long is strong. */
export function kekuatanSandi(sandi: string, pemilik: PemilikSandi): KekuatanSandi {
  if (tolakSandi(sandi, pemilik) !== null) return 'LEMAH'
  const panjang = [...sandi].length
  return panjang >= 14 || (panjang >= 11 && ragam(sandi) >= 3) ? 'KUAT' : 'CUKUP'
}

/** Kinds of characters in it: small, large, digits, others. */
const ragam = (sandi: string): number => [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((jenis) => jenis.test(sandi)).length

const DERET = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1q2w3e4r5t6y7u8i9o0p', 'qazwsxedcrfv']

/** A walk over the keys or the alphabet, forwards or backwards, with hardly anything else. */
function isDeret(sandi: string): boolean {
  const kecil = sandi.toLowerCase()
  const balik = [...kecil].toReversed().join('')
  return DERET.some((deret) => [kecil, balik].some((teks) => sisaDeret(teks, deret) < 4))
}

/** How many characters are left of it without its longest walk over a row of keys. */
function sisaDeret(teks: string, deret: string): number {
  let terpanjang = 0
  for (let awal = 0; awal < teks.length; awal += 1)
    for (let akhir = teks.length; akhir - awal > Math.max(terpanjang, 4); akhir -= 1)
      if (deret.includes(teks.slice(awal, akhir))) terpanjang = akhir - awal
  return teks.length - terpanjang
}

const isAngka = (sandi: string): boolean => /^[\d\s./+-]+$/.test(sandi)

/** Nothing is left of it, or hardly anything, without the words of their own name, or without what they type to come in. */
function isNamaSendiri(sandi: string, { namaMasuk, nama }: PemilikSandi): boolean {
  const inti = intiSandi(sandi)
  const isHabis = (kata: readonly string[]): boolean => {
    const sisa = kata.map(intiSandi).reduce((teks, satu) => (satu.length < 3 ? teks : teks.replaceAll(satu, '')), inti)
    return sisa !== inti && sisa.length < 3
  }
  return isHabis([namaMasuk]) || isHabis(nama.split(/[^\p{L}]+/u))
}

const GANTI: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', $: 's', '5': 's', '7': 't' }

/** The word a password is built on: without digits and signs around it, and with the usual ones inside read as letters. */
function intiSandi(sandi: string): string {
  const tengah = sandi.toLowerCase().replaceAll(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '')
  return [...tengah]
    .map((huruf) => GANTI[huruf] ?? huruf)
    .join('')
    .replaceAll(/[^\p{L}]/gu, '')
}
