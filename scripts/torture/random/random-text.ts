import { addDays } from '../../../src/domain/kit/tanggal'
import { mutasiRules } from '../../../src/domain/registry'
import { type Chance, once, oneOf } from './chance'

const DAY = '2026-11-22'
const WORDS = ['Dinas', 'Bidang', 'Seksi', 'Umum', 'Data', 'Pelayanan', 'Hukum', 'Sosial', 'Contoh', 'Uji', 'Nagari', 'Kota']
/** What people do type, and what they paste. */
const ODD = ['O’Brien & Sons', '=1+1', '<b>tebal</b>', "'; drop table pegawai; --", 'ꦲꦤ 🙂', '  ', 'x'.repeat(400)]
/** Keys that a random word would never hit. */
const KETENTUAN = mutasiRules.flatMap(({ id, setelan }) => Object.keys(setelan).map((key) => `${id}.${key}`))
const BY_KEY: Readonly<Record<string, readonly string[]>> = {
  kunci: [...KETENTUAN, 'naskah.kota', 'naskah.provinsi'],
  nilai: ['0', '1', '12', '24', 'dua'],
  aturan: mutasiRules.map(({ id }) => id),
  jenis: ['sk-mutasi', 'matriks-mutasi']
}

/** A day within some years of the day of the tests. */
export const randomDay = (chance: Chance): string => addDays(DAY, chance.upTo(1600) - 1000)

/** A NIP whose parts are dates; now and then one that is not. */
export function randomNip(chance: Chance): string {
  if (once(chance, 10)) return '999999999999999999'
  const two = (n: number): string => String(n).padStart(2, '0')
  const birth = `${1967 + chance.upTo(30)}${two(1 + chance.upTo(12))}${two(1 + chance.upTo(28))}`
  return `${birth}${2005 + chance.upTo(15)}${two(1 + chance.upTo(12))}${1 + chance.upTo(2)}${String(chance.upTo(1000)).padStart(3, '0')}`
}

/** A few words, one of the words the key asks for, or something odd. */
export function randomText(chance: Chance, key: string): string {
  const known = BY_KEY[key]
  if (known !== undefined && !once(chance, 10)) return oneOf(chance, known) ?? ''
  if (once(chance, 15)) return oneOf(chance, ODD) ?? ''
  return Array.from({ length: 1 + chance.upTo(3) }, () => oneOf(chance, WORDS)).join(' ')
}
