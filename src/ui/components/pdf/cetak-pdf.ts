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
    gaya.textContent = gayaCetak(dicetak[0])
    document.body.append(gaya, lembar)
    window.print()
  } finally {
    lembar.remove()
    gaya.remove()
    terbuka.tutup()
  }
}

/** One sheet as a picture; a lying one is turned, so that all go through the printer alike. */
async function gambarCetak(halaman: HalamanPdf, signal: AbortSignal): Promise<HTMLImageElement> {
  const canvas = await gambarHalaman(halaman, { titik: TITIK, signal, intent: 'print', putar: isMendatar(halaman) ? 90 : 0 })
  signal.throwIfAborted()
  const gambar = new Image()
  gambar.src = canvas?.toDataURL('image/png') ?? ''
  await gambar.decode()
  return gambar
}

const isMendatar = ({ lebar, tinggi }: HalamanPdf): boolean => lebar > tinggi

/** On paper there is nothing but the sheets, each as large as its page. */
function gayaCetak(pertama: HalamanPdf | undefined): string {
  const [sisi = 0, panjang = 0] = [pertama?.lebar ?? 0, pertama?.tinggi ?? 0].toSorted((a, b) => a - b)
  const [lebar, tinggi] = [`${(sisi * MM).toFixed(2)}mm`, `${(panjang * MM).toFixed(2)}mm`]
  return `
    @page { size: ${lebar} ${tinggi}; margin: 0 }
    @media screen { .lembar-cetak { display: none } }
    @media print {
      html, body { height: auto !important; overflow: visible !important; background: white !important }
      body > :not(.lembar-cetak) { display: none !important }
      .lembar-cetak img { display: block; width: ${lebar}; height: ${tinggi}; break-after: page }
      .lembar-cetak img:last-child { break-after: auto }
    }`
}
