import type { Bounds } from '../organisasi/spatial-index'
import { type Bentuk, paragraf, pena } from './adegan'
import { huruf, lebarTeks, pecahTeks } from './tulisan'
import { TINTA } from './warna-cetak'

/** A row of a list in a book: a heading, or an entry with the pages it is found on. */
export type BarisBuku =
  | { readonly jenis: 'KEPALA'; readonly teks: string }
  | { readonly jenis: 'BUTIR'; readonly teks: string; readonly rinci: string | null; readonly halaman: readonly number[] }

const ISI = huruf(8)
const RINCI = huruf(6.8)
const KEPALA = huruf(9, true)
const LEBAR_KOLOM = 86
const SELA_KOLOM = 8
const BAGIAN_HALAMAN = 0.26

type Baris = { readonly tinggi: number; readonly gambar: (x: number, y: number) => readonly Bentuk[] }

/** Lists rows in columns, page after page; the shapes of each page. */
export function kolomBuku(rows: readonly BarisBuku[], ruang: Bounds): readonly (readonly Bentuk[])[] {
  const jumlah = Math.max(1, Math.floor((ruang.lebar + SELA_KOLOM) / (LEBAR_KOLOM + SELA_KOLOM)))
  const lebar = (ruang.lebar - (jumlah - 1) * SELA_KOLOM) / jumlah
  const pages: Bentuk[][] = []
  let [kolom, y] = [jumlah, 0]
  rows.forEach((row, n) => {
    const baris = barisOf(row, lebar)
    // a heading stays with the entry below it
    const next = row.jenis === 'KEPALA' ? rows[n + 1] : undefined
    const perlu = baris.tinggi + (next ? barisOf(next, lebar).tinggi : 0)
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

function barisOf(row: BarisBuku, lebar: number): Baris {
  if (row.jenis === 'KEPALA') {
    const teks = { baris: [row.teks], huruf: KEPALA }
    return { tinggi: 6.4, gambar: (x, y) => paragraf(teks, { x, y: y + 1.8, warna: TINTA.hitam }) }
  }
  return butir(row, lebar)
}

function butir({ teks, rinci, halaman }: Extract<BarisBuku, { jenis: 'BUTIR' }>, lebar: number): Baris {
  const nama = pecahTeks(teks, ISI, lebar * (1 - BAGIAN_HALAMAN) - 2)
  const bawah = rinci === null ? [] : pecahTeks(rinci, RINCI, lebar * (1 - BAGIAN_HALAMAN) - 4)
  const nomor = pecahTeks(rentangHalaman(halaman), ISI, lebar * BAGIAN_HALAMAN)
  const tinggiNama = nama.length * ISI.ukuran * 1.2
  const kiri = tinggiNama + bawah.length * RINCI.ukuran * 1.2
  return {
    tinggi: Math.max(kiri, nomor.length * ISI.ukuran * 1.2) + 0.9,
    gambar: (x, y) => [
      ...paragraf({ baris: nama, huruf: ISI }, { x, y, warna: TINTA.hitam }),
      ...paragraf({ baris: bawah, huruf: RINCI }, { x: x + 2, y: y + tinggiNama, warna: TINTA.abu }),
      ...paragraf({ baris: nomor, huruf: ISI }, { x: x + lebar, y, warna: TINTA.hitam, rata: 'KANAN' }),
      ...penunjuk(
        { x: x + lebarTeks(nama.at(-1) ?? '', ISI), ke: x + lebar - lebarTeks(nomor[0] ?? '', ISI) },
        y + (nama.length === 1 ? ISI.ukuran * 0.9 : 0)
      )
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
