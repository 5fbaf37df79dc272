import type { Tanggal } from '../../kit/tanggal'
import type { BukuNomor } from './buku-nomor'

/** What a pattern of numbers may name in braces. */
export const MEDAN_NOMOR = ['kode', 'urut', 'urut3', 'unit', 'bulan', 'bulan_romawi', 'tahun'] as const
export type MedanNomor = (typeof MEDAN_NOMOR)[number]

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

/** `800.1.3.3/12/BKPSDM/2026`: the text of a number of a book on a day. What is empty leaves no second slash. */
export function teksNomor({ kode, unit, pola }: Pick<BukuNomor, 'kode' | 'unit' | 'pola'>, urut: number, tanggal: Tanggal): string {
  const [tahun = '', bulan = ''] = tanggal.split('-')
  const nilai: Readonly<Record<MedanNomor, string>> = {
    kode,
    urut: String(urut),
    urut3: String(urut).padStart(3, '0'),
    unit,
    bulan,
    bulan_romawi: ROMAWI[Number(bulan) - 1] ?? '',
    tahun
  }
  const teks = pola.replace(FIELD, (asli, nama: string) => (isMedan(nama) ? nilai[nama] : asli))
  return teks.replace(/\/{2,}/g, '/').replace(/^\/|\/$/g, '')
}

/** Why a book cannot count with its pattern; null = it can. */
export function masalahPola({ pola, isDiketik }: Pick<BukuNomor, 'pola' | 'isDiketik'>): string | null {
  const nama = [...pola.matchAll(FIELD)].map(([, isi = '']) => isi)
  const asing = nama.find((n) => !isMedan(n))
  if (asing !== undefined) return `{${asing}} tidak dikenal. Yang dapat dipakai: ${MEDAN_NOMOR.map((m) => `{${m}}`).join(' ')}.`
  if (isDiketik) return null
  if (!nama.some((n) => n === 'urut' || n === 'urut3')) return 'Pola nomor harus memuat {urut} atau {urut3}, supaya tiap nomor berbeda.'
  if (!nama.includes('tahun')) return 'Pola nomor harus memuat {tahun}, supaya nomor tahun depan tidak sama dengan tahun ini.'
  return null
}

/**
 * Reads a number somebody typed by the pattern of its book, whatever its spaces and capitals; null = it is written otherwise, which is allowed.
 * The year is null where the pattern does not say it.
 */
export function bacaNomor(
  { kode, unit, pola }: Pick<BukuNomor, 'kode' | 'unit' | 'pola'>,
  teks: string
): { readonly urut: number; readonly tahun: number | null } | null {
  const bentuk: Readonly<Record<MedanNomor, string>> = {
    kode: escaped(kode),
    urut: '(?<urut>\\d{1,9})',
    urut3: '(?<urut>\\d{1,9})',
    unit: escaped(unit),
    bulan: '\\d{1,2}',
    bulan_romawi: '[ivx]{1,4}',
    tahun: '(?<tahun>\\d{4})'
  }
  const seen = new Set<string>()
  const source = polaPolos(pola, kode, unit).replace(PART, (potong, nama: string | undefined) => {
    if (nama === undefined || !isMedan(nama)) return escaped(potong)
    const kunci = nama === 'urut3' ? 'urut' : nama
    if (seen.has(kunci)) return bentuk[nama].replace(/\?<\w+>/, '?:')
    seen.add(kunci)
    return bentuk[nama]
  })
  const cocok = new RegExp(`^${source}$`, 'i').exec(nomorPolos(teks))?.groups
  const urut = Number(cocok?.['urut'] ?? 0)
  return urut > 0 ? { urut, tahun: cocok?.['tahun'] === undefined ? null : Number(cocok['tahun']) } : null
}

/** Spaces and capitals make no other number. */
export const nomorPolos = (teks: string): string => teks.replace(/\s+/g, '').toLowerCase()

const FIELD = /\{([^{}]*)\}/g
const PART = /\{([^{}]*)\}|[^{]+|\{/g

const isMedan = (nama: string): nama is MedanNomor => MEDAN_NOMOR.some((m) => m === nama)

const escaped = (teks: string): string => nomorPolos(teks).replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** The pattern as `teksNomor` leaves it: without the slashes around what is empty. */
const polaPolos = (pola: string, kode: string, unit: string): string =>
  pola
    .replace('{kode}', kode === '' ? '' : '{kode}')
    .replace('{unit}', unit === '' ? '' : '{unit}')
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/$/g, '')
