import type { Bounds } from '../organisasi/spatial-index'
import { type Bentuk, paragraf, pena } from './adegan'
import { tepiLembar, type UkuranLembar } from './kertas'
import { type BarisBuku, ISI_BUKU, kolomBuku } from './kolom-buku'
import { huruf, muatkan } from './tulisan'
import { TINTA } from './warna-cetak'

/** The contents on their pages: one column in the middle where it is enough. */
export function halamanIsi(baris: readonly BarisBuku[], ruang: Bounds): readonly (readonly Bentuk[])[] {
  const lebar = Math.min(ruang.lebar, LEBAR_ISI)
  const satu = kolomBuku(baris, { ...ruang, x: ruang.x + (ruang.lebar - lebar) / 2, lebar }, ISI_BUKU)
  return satu.length === 1 ? satu : kolomBuku(baris, ruang, ISI_BUKU)
}

const LEBAR_ISI = 200

const TINGGI_KEPALA_DAFTAR = 14

/** The room of a page of a list, below its heading. */
export const ruangDaftar = (ukuran: UkuranLembar): Bounds => {
  const tepi = tepiLembar(ukuran) + 6
  return {
    x: tepi,
    y: tepi + TINGGI_KEPALA_DAFTAR,
    lebar: ukuran.lebar - 2 * tepi,
    tinggi: ukuran.tinggi - 2 * tepi - TINGGI_KEPALA_DAFTAR
  }
}

/** The heading of a page of a list. */
export function kepalaDaftar(judul: string, ukuran: UkuranLembar): readonly Bentuk[] {
  const { x, y, lebar } = ruangDaftar(ukuran)
  const atas = y - TINGGI_KEPALA_DAFTAR
  return [
    ...paragraf({ baris: [judul.toUpperCase()], huruf: huruf(13, true) }, { x, y: atas, warna: TINTA.hitam }),
    { jenis: 'GARIS', titik: [x, atas + 8, x + lebar, atas + 8], pena: pena(TINTA.garis, 0.3) }
  ]
}

/** The number of a page at its foot, and what it shows. */
export function nomorHalaman(ukuran: UkuranLembar, halaman: number | string, nama: string): readonly Bentuk[] {
  const y = ukuran.tinggi - tepiLembar(ukuran) * 0.72
  const tepi = tepiLembar(ukuran)
  const kiri = muatkan(nama, huruf(7), { lebar: ukuran.lebar - 2 * tepi - 30, baris: 1, susut: 0.8 })
  return [
    ...paragraf(kiri, { x: tepi, y, warna: TINTA.abu }),
    ...paragraf({ baris: [String(halaman)], huruf: huruf(8, true) }, { x: ukuran.lebar - tepi, y, warna: TINTA.abu, rata: 'KANAN' })
  ]
}
