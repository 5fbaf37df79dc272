import type { Bounds } from '../organisasi/spatial-index'
import { type Bentuk, paragraf, pena } from './adegan'
import { huruf, type Huruf, lebarTeks, pecahTeks } from './tulisan'
import { TINTA } from './warna-cetak'

/** A row of a list in a book: a heading, or an entry with the pages it is found on. */
export type BarisBuku =
  | { readonly jenis: 'KEPALA'; readonly teks: string }
  | { readonly jenis: 'BUTIR'; readonly teks: string; readonly rinci: string | null; readonly halaman: readonly number[] }

/** How a list is set: the type of its entries, how wide its columns are at least, the part of them left to page numbers, and the room between entries. */
export type RupaDaftar = { readonly isi: Huruf; readonly lebarKolom: number; readonly bagianHalaman: number; readonly sela: number }

/** An index: small, in many columns. */
const INDEKS: RupaDaftar = { isi: huruf(8), lebarKolom: 86, bagianHalaman: 0.26, sela: 0.9 }

/** A table of contents: to be read from the desk. */
export const ISI_BUKU: RupaDaftar = { isi: huruf(10.5), lebarKolom: 140, bagianHalaman: 0.12, sela: 1.9 }

const RINCI = huruf(6.8)
const KEPALA = huruf(9, true)
const SELA_KOLOM = 8

type Baris = { readonly tinggi: number; readonly gambar: (x: number, y: number) => readonly Bentuk[] }

/** Lists rows in columns, page after page; the shapes of each page. */
export function kolomBuku(rows: readonly BarisBuku[], ruang: Bounds, rupa: RupaDaftar = INDEKS): readonly (readonly Bentuk[])[] {
  const jumlah = Math.max(1, Math.floor((ruang.lebar + SELA_KOLOM) / (rupa.lebarKolom + SELA_KOLOM)))
  const lebar = (ruang.lebar - (jumlah - 1) * SELA_KOLOM) / jumlah
  const pages: Bentuk[][] = []
  let [kolom, y] = [jumlah, 0]
  rows.forEach((row, n) => {
    const baris = barisOf(row, lebar, rupa)
    // a heading stays with the entry below it
    const next = row.jenis === 'KEPALA' ? rows[n + 1] : undefined
    const perlu = baris.tinggi + (next ? barisOf(next, lebar, rupa).tinggi : 0)
    if (kolom === jumlah || y + perlu > ruang.tinggi) [kolom, y] = [kolom + 1, 0]
    if (kolom >= jumlah) {
      pages.push([])
      kolom = 0
    }
    pages.at(-1)?.push(...baris.gambar(ruang.x + kolom * (lebar + SELA_KOLOM), ruang.y + y))
    y += baris.tinggi
  })
  return pages
}

function barisOf(row: BarisBuku, lebar: number, rupa: RupaDaftar): Baris {
  if (row.jenis === 'KEPALA') {
    const teks = { baris: [row.teks], huruf: KEPALA }
    return { tinggi: 6.4, gambar: (x, y) => paragraf(teks, { x, y: y + 1.8, warna: TINTA.hitam }) }
  }
  return butir(row, lebar, rupa)
}

type Butir = Extract<BarisBuku, { jenis: 'BUTIR' }>

function butir({ teks, rinci, halaman }: Butir, lebar: number, { isi, bagianHalaman, sela }: RupaDaftar): Baris {
  const nama = pecahTeks(teks, isi, lebar * (1 - bagianHalaman) - 2)
  const bawah = rinci === null ? [] : pecahTeks(rinci, RINCI, lebar * (1 - bagianHalaman) - 4)
  const nomor = pecahTeks(rentangHalaman(halaman), isi, lebar * bagianHalaman)
  const tinggiNama = nama.length * isi.ukuran * 1.2
  const kiri = tinggiNama + bawah.length * RINCI.ukuran * 1.2
  return {
    tinggi: Math.max(kiri, nomor.length * isi.ukuran * 1.2) + sela,
    gambar: (x, y) => [
      ...paragraf({ baris: nama, huruf: isi }, { x, y, warna: TINTA.hitam }),
      ...paragraf({ baris: bawah, huruf: RINCI }, { x: x + 2, y: y + tinggiNama, warna: TINTA.abu }),
      ...paragraf({ baris: nomor, huruf: isi }, { x: x + lebar, y, warna: TINTA.hitam, rata: 'KANAN' }),
      ...(nama.length === 1 && nomor.length === 1
        ? penunjuk({ x: x + lebarTeks(teks, isi), ke: x + lebar - lebarTeks(nomor[0] ?? '', isi) }, y + isi.ukuran * 0.9)
        : [])
    ]
  }
}

/** Dots from an entry of one line to its page. */
function penunjuk({ x, ke }: { readonly x: number; readonly ke: number }, y: number): readonly Bentuk[] {
  if (ke - x < 6) return []
  return [{ jenis: 'GARIS', titik: [x + 1.5, y, ke - 1.5, y], pena: pena(TINTA.muda, 0.12, true) }]
}

/** Page numbers in order, runs of them drawn together: `12–14, 20`. */
export function rentangHalaman(halaman: readonly number[]): string {
  const urut = [...new Set(halaman)].toSorted((a, b) => a - b)
  const runs: { dari: number; sampai: number }[] = []
  for (const n of urut) {
    const last = runs.at(-1)
    if (last && last.sampai === n - 1) last.sampai = n
    else runs.push({ dari: n, sampai: n })
  }
  return runs.map(({ dari, sampai }) => (dari === sampai ? String(dari) : `${dari}–${sampai}`)).join(', ')
}
