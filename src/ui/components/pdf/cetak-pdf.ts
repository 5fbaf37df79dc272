import { bukaPdf, gambarHalaman, type HalamanPdf } from './buka-pdf'

/** Pixels for each CSS pixel on printed sheets: 200 dots to the inch. */
const TITIK = 200 / 96
/** Millimetres of a CSS pixel. */
const MM = 25.4 / 96

type Pesanan = {
  readonly pdf: string
  /** Page numbers, from 1. */
  readonly halaman: readonly number[]
  readonly signal: AbortSignal
  readonly onMaju: (selesai: number) => void
}

/** Draws pages into sheets that only the printer sees, and opens the print dialog of the system. */
export async function cetakPdf({ pdf, halaman, signal, onMaju }: Pesanan): Promise<void> {
  const terbuka = await bukaPdf(pdf)
  const lembar = document.createElement('div')
  lembar.className = 'lembar-cetak'
  const gaya = document.createElement('style')
  try {
    const dicetak = halaman.flatMap((h) => terbuka.halaman[h - 1] ?? [])
    for (const [n, h] of dicetak.entries()) {
      lembar.append(await gambarCetak(h, signal))
      signal.throwIfAborted()
      onMaju(n + 1)
    }
    gaya.textContent = gayaCetak(dicetak)
    document.body.append(gaya, lembar)
    window.print()
  } finally {
    lembar.remove()
    gaya.remove()
    terbuka.tutup()
  }
}

/** One sheet as a picture; a lying one is turned, so that all go through the printer alike. */
async function gambarCetak(halaman: HalamanPdf, signal: AbortSignal): Promise<HTMLElement> {
  const canvas = await gambarHalaman(halaman, { titik: TITIK, signal, intent: 'print', putar: isMendatar(halaman) ? 90 : 0 })
  signal.throwIfAborted()
  const gambar = new Image()
  gambar.src = canvas?.toDataURL('image/png') ?? ''
  await gambar.decode()
  // a picture itself cannot say on which paper it is printed
  const lembar = document.createElement('div')
  lembar.className = kertasOf(halaman).nama
  lembar.append(gambar)
  return lembar
}

const isMendatar = ({ lebar, tinggi }: HalamanPdf): boolean => lebar > tinggi

/** The paper a page is printed on, upright, as a style sheet calls it. */
function kertasOf({ lebar, tinggi }: HalamanPdf): { readonly nama: string; readonly lebar: string; readonly tinggi: string } {
  const [sisi = 0, panjang = 0] = [lebar, tinggi].toSorted((a, b) => a - b).map((n) => (n * MM).toFixed(2))
  return { nama: `kertas-${sisi}-${panjang}`.replaceAll('.', '_'), lebar: `${sisi}mm`, tinggi: `${panjang}mm` }
}

/** On paper there is nothing but the sheets, each on its own paper and as large as its page. */
function gayaCetak(dicetak: readonly HalamanPdf[]): string {
  const kertas = new Map(dicetak.map(kertasOf).map((k) => [k.nama, k]))
  const halaman = [...kertas.values()].map(
    ({ nama, lebar, tinggi }) => `@page ${nama} { size: ${lebar} ${tinggi}; margin: 0 }
      .lembar-cetak > .${nama} { page: ${nama}; width: ${lebar}; height: ${tinggi} }`
  )
  return `
    ${halaman.join('\n')}
    @media screen { .lembar-cetak { display: none } }
    @media print {
      html, body { height: auto !important; overflow: visible !important; background: white !important }
      body > :not(.lembar-cetak) { display: none !important }
      .lembar-cetak > div { break-after: page }
      .lembar-cetak > div:last-child { break-after: auto }
      .lembar-cetak img { display: block; width: 100%; height: 100% }
    }`
}
