import { isLebihBaru } from './baris-ganda'
import { type BarisImpor, type BarisPegawai, kunciBaris } from './baris-impor'
import { normalizeNama } from './nilai/teks'
import type { Usul } from './usul'

/** What accepting an offer does to the rows. */
export type Terap =
  | {
      readonly jenis: 'PISAH_GELAR'
      /** The row it is about (`kunciBaris`). */
      readonly kunci: string
      readonly nama: string
      readonly gelarDepan: string | null
      readonly gelarBelakang: string | null
    }
  | { readonly jenis: 'PERBAIKI_NIP'; readonly baris: BarisPegawai }
  | { readonly jenis: 'NAMA_UNOR' | 'NAMA_JABATAN'; readonly dari: string; readonly ke: string }

/** An offer with what accepting it does. */
export type UsulTerap = Usul & { readonly terap: Terap }

/** The rows as the accepted offers make them: saved rows are added, then names are put right. */
export function applyUsul(baris: readonly BarisImpor[], diterima: readonly UsulTerap[]): readonly BarisImpor[] {
  if (diterima.length === 0) return baris
  const terap = diterima.map((u) => u.terap)
  const gelar = new Map(terap.flatMap((t) => (t.jenis === 'PISAH_GELAR' ? [[t.kunci, t] as const] : [])))
  const [unor, jabatan] = [gantiNama(terap, 'NAMA_UNOR'), gantiNama(terap, 'NAMA_JABATAN')]
  const tertolong = terap.flatMap((t) => (t.jenis === 'PERBAIKI_NIP' ? [t.baris] : []))
  return withTertolong(baris, tertolong).map((b) => {
    const bernama = unor === null && jabatan === null ? b : rename(b, { unor: unor ?? tetap, jabatan: jabatan ?? tetap })
    const pisah = bernama.entitas === 'pegawai' && gelar.size > 0 ? gelar.get(kunciBaris(bernama)) : undefined
    return bernama.entitas === 'pegawai' && pisah ? withGelar(bernama, pisah) : bernama
  })
}

/** A saved row joins the others; of two rows with its NIP the one with the later TMT jabatan stays. */
function withTertolong(baris: readonly BarisImpor[], tertolong: readonly BarisPegawai[]): readonly BarisImpor[] {
  if (tertolong.length === 0) return baris
  const letak = new Map(baris.flatMap((b, i) => (b.entitas === 'pegawai' ? [[b.pegawai.nip, i] as const] : [])))
  const hasil = [...baris]
  for (const b of tertolong) {
    const at = letak.get(b.pegawai.nip)
    const lama = at === undefined ? undefined : hasil[at]
    if (at === undefined || lama === undefined) letak.set(b.pegawai.nip, hasil.push(b) - 1)
    else if (isLebihBaru(b, lama)) hasil[at] = b
  }
  return hasil
}

type Pisah = Extract<Terap, { readonly jenis: 'PISAH_GELAR' }>

/** Titles of their own columns stay; those of the name fill the empty ones. */
function withGelar(b: BarisPegawai, { nama, gelarDepan, gelarBelakang }: Pisah): BarisPegawai {
  const { pegawai } = b
  const gelar = { gelarDepan: pegawai.gelarDepan ?? gelarDepan, gelarBelakang: pegawai.gelarBelakang ?? gelarBelakang }
  return { ...b, pegawai: { ...pegawai, nama, ...gelar } }
}

type Ganti = (nama: string) => string

const tetap: Ganti = (nama) => nama

/** Replaces names of one kind, compared without case and punctuation; null when no such offer was accepted. */
function gantiNama(terap: readonly Terap[], jenis: 'NAMA_UNOR' | 'NAMA_JABATAN'): Ganti | null {
  const ganti = new Map(terap.flatMap((t) => (t.jenis === jenis ? [[normalizeNama(t.dari), t.ke] as const] : [])))
  return ganti.size === 0 ? null : (nama) => ganti.get(normalizeNama(nama)) ?? nama
}

function rename(b: BarisImpor, { unor, jabatan }: { readonly unor: Ganti; readonly jabatan: Ganti }): BarisImpor {
  const jalurOf = <S extends { readonly nama: string }>(jalur: readonly S[]): S[] => jalur.map((s) => ({ ...s, nama: unor(s.nama) }))
  const rujuk = <R extends { readonly nama: string | null; readonly jalur: BarisPegawai['jalur'] }>(r: R): R => ({
    ...r,
    nama: r.nama && unor(r.nama),
    jalur: jalurOf(r.jalur)
  })
  if (b.entitas === 'unor') return { ...b, unor: { ...b.unor, nama: unor(b.unor.nama) }, induk: b.induk && rujuk(b.induk) }
  if (b.entitas === 'jabatan') return { ...b, jabatan: { ...b.jabatan, nama: jabatan(b.jabatan.nama) }, unor: rujuk(b.unor) }
  return { ...b, jalur: jalurOf(b.jalur), jabatan: b.jabatan && { ...b.jabatan, nama: jabatan(b.jabatan.nama) } }
}
