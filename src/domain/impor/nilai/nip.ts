import type { Tanggal } from '../../kit/tanggal'
import { type BagianNip, bagianNip, ulangTahun } from '../../pegawai/nip'
import type { Sel } from '../buku-kerja'
import { selTeks } from './teks'

/** A usable NIP with its parts, or why the cell holds none and what is left of it. */
export type NipSel =
  | { readonly ok: true; readonly nip: string; readonly bagian: BagianNip }
  | { readonly ok: false; readonly pesan: string; readonly sisa: BagianNip | null }

const PRESISI_HILANG =
  'NIP tersimpan sebagai angka, sehingga angka belakangnya sudah hilang. Ubah kolom NIP menjadi Teks, isi ulang NIP dari sumbernya (SIASN), lalu impor lagi.'

/** Reads a NIP cell and refuses what cannot be one: lost digits, wrong length, impossible birth date or age (17–75). */
export function nipOfSel(sel: Sel | undefined, today: Tanggal): NipSel {
  const refuse = (pesan: string, sisa: BagianNip | null = null): NipSel => ({ ok: false, pesan, sisa })
  if (isPresisiHilang(sel)) return refuse(PRESISI_HILANG, sisaNip(sel))
  const nip = selTeks(sel).replace(/[\s.'’‘`-]/g, '')
  if (!/^\d{18}$/.test(nip)) return refuse(`NIP harus 18 angka; sel ini berisi ${nip.length} tanda. Lengkapi NIP dari SIASN.`)
  const bagian = bagianNip(nip)
  if (nip.endsWith('000')) return refuse(PRESISI_HILANG, bagian)
  if (!bagian) return refuse('Delapan angka pertama NIP bukan tanggal lahir yang ada di kalender. Periksa NIP di SIASN.')
  if (ulangTahun(bagian, 17) > today || ulangTahun(bagian, 76) <= today)
    return refuse('Menurut NIP, umur pegawai di luar 17–75 tahun. Periksa NIP di SIASN.')
  return { ok: true, nip, bagian }
}

/** Of a NIP read as a number the first fifteen digits are still right: birth date, TMT and sex. */
function sisaNip(sel: Sel | undefined): BagianNip | null {
  const angka = typeof sel === 'string' ? Number(sel.trim().replace(',', '.')) : Number(sel?.angka)
  return Number.isFinite(angka) ? bagianNip(String(angka)) : null
}

/** Excel keeps 15 digits of a number: a longer one, or one in E notation, is no longer the number that was typed. */
export function isPresisiHilang(sel: Sel | undefined): boolean {
  if (typeof sel === 'string') return /^\d([.,]\d+)?E\+?\d+$/i.test(sel.trim())
  if (sel === null || sel === undefined) return false
  return /e/i.test(sel.angka) ? Math.abs(Number(sel.angka)) >= 1e15 : sel.angka.replace(/\D/g, '').length > 15
}
