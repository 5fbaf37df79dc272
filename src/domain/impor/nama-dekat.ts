import { distance } from 'fastest-levenshtein'
import { normalizeNama } from './nilai/teks'

/** Finds the known name a spelling most likely means; null when none is close, or the spelling is itself known. */
export type NamaDekat = (nama: string) => string | null

const SINGKATAN: Readonly<Record<string, string>> = {
  KA: 'KEPALA',
  KADIS: 'KEPALA DINAS',
  KABAN: 'KEPALA BADAN',
  KABID: 'KEPALA BIDANG',
  KABAG: 'KEPALA BAGIAN',
  KASI: 'KEPALA SEKSI',
  KASUBAG: 'KEPALA SUBBAGIAN',
  KASUBBAG: 'KEPALA SUBBAGIAN',
  KASUBBID: 'KEPALA SUBBIDANG',
  SEKDIS: 'SEKRETARIS DINAS',
  SEKCAM: 'SEKRETARIS KECAMATAN',
  SEKLUR: 'SEKRETARIS KELURAHAN',
  SUBBAG: 'SUBBAGIAN',
  SUBAG: 'SUBBAGIAN',
  SUBBID: 'SUBBIDANG',
  SUBID: 'SUBBIDANG',
  BID: 'BIDANG',
  KEC: 'KECAMATAN',
  KEL: 'KELURAHAN',
  DISDIK: 'DINAS PENDIDIKAN',
  DINKES: 'DINAS KESEHATAN',
  SETDA: 'SEKRETARIAT DAERAH',
  UPT: 'UPTD',
  SDN: 'SD NEGERI',
  SMPN: 'SMP NEGERI',
  DN: 'DAN'
}

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Words that tell siblings apart: two names that differ in one of them are two things, however close. */
const PEMBEDA =
  /^(\d+\w?|\w?\d+|[A-Z]|UTARA|SELATAN|TIMUR|BARAT|TENGAH|PUSAT|HULU|HILIR|ATAS|BAWAH|DALAM|LUAR|KIRI|KANAN|UTAMA|MADYA|MUDA|PERTAMA|PENYELIA|MAHIR|TERAMPIL|PEMULA|LANJUTAN)$/

/** A name with its abbreviations written out, numbers of one kind, no spaces: two spellings of one name come out the same. */
export const bakuNama = (nama: string): string => openNama(nama).teks

type Dikenal = { readonly nama: string; readonly teks: string; readonly kata: readonly string[] }

const JARAK_TERBESAR = 0.2

/** Makes a finder over known names. Names are close when the words that tell siblings apart agree and few letters differ. */
export function createNamaDekat(dikenal: Iterable<string>): NamaDekat {
  const persis = new Set<string>()
  const kelompok = new Map<string, Dikenal[]>()
  for (const nama of dikenal) {
    if (persis.has(normalizeNama(nama))) continue
    persis.add(normalizeNama(nama))
    const calon = openNama(nama)
    const pembeda = pembedaOf(calon)
    const sekelompok = kelompok.get(pembeda)
    if (sekelompok) sekelompok.push(calon)
    else kelompok.set(pembeda, [calon])
  }
  return (nama) => {
    if (persis.has(normalizeNama(nama))) return null
    const dicari = openNama(nama)
    return nearest(dicari, kelompok.get(pembedaOf(dicari)) ?? [])
  }
}

function nearest(dicari: Dikenal, calon: readonly Dikenal[]): string | null {
  let terbaik: { readonly nama: string; readonly jarak: number } | null = null
  for (const c of calon) {
    const terpanjang = Math.max(c.teks.length, dicari.teks.length)
    if (Math.abs(c.teks.length - dicari.teks.length) > terpanjang * JARAK_TERBESAR) continue
    const jarak = distance(c.teks, dicari.teks) / terpanjang
    if (jarak <= JARAK_TERBESAR && jarak < (terbaik?.jarak ?? 1) && isSekata(dicari.kata, c.kata)) terbaik = { nama: c.nama, jarak }
  }
  return terbaik?.nama ?? null
}

function openNama(nama: string): Dikenal {
  const panjang = normalizeNama(nama)
    .split(' ')
    .map((k) => SINGKATAN[k] ?? angkaRomawi(k))
    .join(' ')
  const kata = panjang.split(' ').filter((k) => k !== 'DAN')
  return { nama, teks: kata.join(''), kata }
}

/** `II` and `2` are the same number. */
function angkaRomawi(kata: string): string {
  const at = ROMAWI.indexOf(kata)
  return at < 0 ? kata : String(at + 1)
}

const pembedaOf = ({ kata }: Dikenal): string => kata.filter((k) => PEMBEDA.test(k)).join(' ')

/**
 * Word by word each pair must be close by itself: `Kesehatan` is not `Kehutanan`, `Aur` not `Air`. Where the words do not
 * pair up only the spaces and a letter or two may differ: a word more is another unit.
 */
function isSekata(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.every((kata, i) => isKataDekat(kata, b[i] ?? ''))
  return distance(a.join(''), b.join('')) <= 2
}

function isKataDekat(a: string, b: string): boolean {
  if (a === b) return true
  const panjang = Math.min(a.length, b.length)
  return panjang >= 4 && distance(a, b) <= (panjang < 8 ? 1 : 2)
}
