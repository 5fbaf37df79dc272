import type { Sel } from '../buku-kerja'

/** How officers and programs write that there is nothing. */
const TANPA_ISI: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '0',
  'NULL',
  '(NULL)',
  'N/A',
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  'NAN',
  'NIHIL',
  'TIDAK ADA'
])

/** True when cleaned text says nothing. */
export const isKosong = (teks: string): boolean => teks.length <= TERPANJANG && (TANPA_ISI.has(teks) || TANPA_ISI.has(teks.toUpperCase()))

const TERPANJANG = Math.max(...[...TANPA_ISI].map((teks) => teks.length))

const RAPI = /^[!#-&(-~](?:[!-~]| (?! ))*$/

/** Text without leading apostrophes, line breaks, hard and zero-width spaces, double spaces; full-width letters made plain. */
export function cleanText(teks: string): string {
  if (RAPI.test(teks) && !teks.endsWith(' ')) return teks
  return teks
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\s\u0000-\u001F]+/g, ' ')
    .trim()
    .replace(/^['‘’`]+\s*/, '')
}

/** A cell as cleaned text; a number in plain digits. */
export function selTeks(sel: Sel | undefined): string {
  if (sel === null || sel === undefined) return ''
  if (typeof sel === 'string') return cleanText(sel)
  return /^-?\d+$/.test(sel.angka) ? sel.angka : plainNumber(sel.angka)
}

function plainNumber(angka: string): string {
  const n = Number(angka)
  return Number.isFinite(n) ? String(n) : angka
}

/** A name as it is compared: capitals, no punctuation, `SUB BAGIAN` = `SUBBAGIAN`, `&` = `DAN`. */
export function normalizeNama(nama: string): string {
  const known = NAMA.get(nama)
  if (known !== undefined) return known
  const normal = nama
    .toUpperCase()
    .replaceAll('&', ' DAN ')
    .replace(/[^A-Z0-9]+/g, ' ')
    .replace(/\bSUB (?=BAGIAN|BIDANG|BAG\b|BID\b)/g, 'SUB')
    .trim()
  if (NAMA.size >= NAMA_DIINGAT) NAMA.clear()
  NAMA.set(nama, normal)
  return normal
}

// ten thousand people share a few hundred names of units and posts: working each out once saves a third of the import
const NAMA = new Map<string, string>()
const NAMA_DIINGAT = 10_000
