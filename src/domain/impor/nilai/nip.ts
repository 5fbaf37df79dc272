import { type Tanggal, tanggalOf } from '../../kit/tanggal'
import type { Sel } from '../buku-kerja'
import { selTeks } from './teks'

/** What the digits of a NIP say. `bulanTmt` null = not a month, as in an NI PPPK. */
export type BagianNip = {
  readonly tanggalLahir: Tanggal
  readonly tahunTmt: number
  readonly bulanTmt: number | null
  readonly jenisKelamin: 'L' | 'P' | null
  readonly urut: string
}

/** A usable NIP with its parts, or why the cell holds none. */
export type NipSel =
  { readonly ok: true; readonly nip: string; readonly bagian: BagianNip } | { readonly ok: false; readonly pesan: string }

const PRESISI_HILANG =
  'NIP tersimpan sebagai angka, sehingga angka belakangnya sudah hilang. Ubah kolom NIP menjadi Teks, isi ulang NIP dari sumbernya (SIASN), lalu impor lagi.'

/** Takes a NIP apart; null when its first eight digits are no day of the calendar. */
export function bagianNip(nip: string): BagianNip | null {
  const tanggalLahir = tanggalOf(Number(nip.slice(0, 4)), Number(nip.slice(4, 6)), Number(nip.slice(6, 8)))
  if (!/^\d{18}$/.test(nip) || tanggalLahir === null) return null
  const bulan = Number(nip.slice(12, 14))
  const kelamin = nip.charAt(14)
  return {
    tanggalLahir,
    tahunTmt: Number(nip.slice(8, 12)),
    bulanTmt: bulan >= 1 && bulan <= 12 ? bulan : null,
    jenisKelamin: kelamin === '1' ? 'L' : kelamin === '2' ? 'P' : null,
    urut: nip.slice(15)
  }
}

/** Reads a NIP cell and refuses what cannot be one: lost digits, wrong length, impossible birth date or age (17–75). */
export function nipOfSel(sel: Sel | undefined, today: Tanggal): NipSel {
  if (isPresisiHilang(sel)) return { ok: false, pesan: PRESISI_HILANG }
  const nip = selTeks(sel).replace(/[\s.'’‘`-]/g, '')
  if (!/^\d{18}$/.test(nip)) return { ok: false, pesan: `NIP harus 18 angka; sel ini berisi ${nip.length} tanda. Lengkapi NIP dari SIASN.` }
  if (nip.endsWith('000')) return { ok: false, pesan: PRESISI_HILANG }
  const bagian = bagianNip(nip)
  if (!bagian) return { ok: false, pesan: 'Delapan angka pertama NIP bukan tanggal lahir yang ada di kalender. Periksa NIP di SIASN.' }
  if (ulangTahun(bagian, 17) > today || ulangTahun(bagian, 76) <= today)
    return { ok: false, pesan: 'Menurut NIP, umur pegawai di luar 17–75 tahun. Periksa NIP di SIASN.' }
  return { ok: true, nip, bagian }
}

/** The birthday of that age, to compare days with; 29 February stays as it is. */
export const ulangTahun = ({ tanggalLahir }: Pick<BagianNip, 'tanggalLahir'>, umur: number): Tanggal =>
  `${Number(tanggalLahir.slice(0, 4)) + umur}${tanggalLahir.slice(4)}`

/** Excel keeps 15 digits of a number: a longer one, or one in E notation, is no longer the number that was typed. */
export function isPresisiHilang(sel: Sel | undefined): boolean {
  if (typeof sel === 'string') return /^\d([.,]\d+)?E\+?\d+$/i.test(sel.trim())
  if (sel === null || sel === undefined) return false
  return /e/i.test(sel.angka) ? Math.abs(Number(sel.angka)) >= 1e15 : sel.angka.replace(/\D/g, '').length > 15
}
