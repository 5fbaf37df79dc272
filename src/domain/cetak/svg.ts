import type { Adegan, Bentuk, Pena, Rata } from './adegan'
import type { Lembar } from './lembar'

/** A sheet as an SVG file: one drawing in millimetres whose text stays text. `gaya` is a style sheet put inside, for the fonts. */
export function lembarSvg(lembar: Lembar, gaya = ''): string {
  const { lebar, tinggi } = lembar
  const style = gaya === '' ? '' : `<style>${gaya}</style>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${angka(lebar)}mm" height="${angka(tinggi)}mm" viewBox="0 0 ${angka(lebar)} ${angka(tinggi)}"` +
    ` font-family="${KELUARGA}" style="font-kerning:none;font-variant-ligatures:none;text-rendering:geometricPrecision">` +
    `<title>${escapeXml(lembar.nama)}</title>${style}<rect width="100%" height="100%" fill="#fff"/>${isiLembar(lembar)}</svg>`
  )
}

/** The typeface of charts on paper; where it is not inside, its metric twins. */
const KELUARGA = "'Penata Sans','Liberation Sans',Arial,sans-serif"

/** Text as XML text: data never becomes markup, and what XML cannot hold is left out. */
const escapeXml = (teks: string): string =>
  teks
    .replace(/[\p{Cc}\p{Cs}\p{Cn}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

function isiLembar({ bentuk, jendela }: Lembar): string {
  if (!jendela) return bentukSvg(bentuk)
  const { x, y, lebar, tinggi } = jendela.batas
  const bingkai = [x, y, lebar, tinggi].map(angka)
  return (
    `<svg x="${bingkai[0]}" y="${bingkai[1]}" width="${bingkai[2]}" height="${bingkai[3]}" viewBox="${bingkai.join(' ')}">` +
    `${bentukSvg(jendela.bentuk)}</svg>${bentukSvg(bentuk)}`
  )
}

/** Neighbouring words share one element, and so do lines of one pen: thousands of elements fewer are quicker to print. */
function bentukSvg(bentuk: Adegan['bentuk']): string {
  const runs: Bentuk[][] = []
  for (const b of bentuk) {
    const run = runs.at(-1)
    const [first] = run ?? []
    if (run && first && isSerumpun(first, b)) run.push(b)
    else runs.push([b])
  }
  return runs.map(deretSvg).join('')
}

function isSerumpun(a: Bentuk, b: Bentuk): boolean {
  if (a.jenis === 'TULISAN') return b.jenis === 'TULISAN'
  return a.jenis === 'GARIS' && b.jenis === 'GARIS' && goresan(a.pena) === goresan(b.pena)
}

function deretSvg(run: Adegan['bentuk']): string {
  const [first] = run
  if (first?.jenis === 'TULISAN') return `<text>${run.map(satu).join('')}</text>`
  if (first?.jenis === 'GARIS') return `<path d="${run.map(satu).join('')}" fill="none"${goresan(first.pena)}/>`
  return run.map(satu).join('')
}

/** A shape within its run: a whole rectangle, a stretch of a path, a piece of text. */
function satu(bentuk: Bentuk): string {
  switch (bentuk.jenis) {
    case 'KOTAK': {
      const { x, y, lebar, tinggi, sudut, isi, pena } = bentuk
      const bulat = sudut > 0 ? ` rx="${angka(sudut)}"` : ''
      return `<rect x="${angka(x)}" y="${angka(y)}" width="${angka(lebar)}" height="${angka(tinggi)}"${bulat} fill="${isi ?? 'none'}"${goresan(pena)}/>`
    }
    case 'GARIS':
      return `M${bentuk.titik.map(angka).join(' ')}`
    case 'TULISAN': {
      const { x, y, teks, huruf, warna, rata } = bentuk
      const tebal = huruf.tebal ? ' font-weight="700"' : ''
      return `<tspan x="${angka(x)}" y="${angka(y)}" font-size="${angka(huruf.ukuran)}"${tebal}${JANGKAR[rata]} fill="${warna}">${escapeXml(teks)}</tspan>`
    }
  }
}

const JANGKAR: Readonly<Record<Rata, string>> = { KIRI: '', TENGAH: ' text-anchor="middle"', KANAN: ' text-anchor="end"' }

function goresan(pena: Pena | null): string {
  if (!pena) return ''
  const putus = pena.isPutus ? ` stroke-dasharray="${angka(pena.tebal * 5)} ${angka(pena.tebal * 3.2)}"` : ' stroke-linecap="square"'
  return ` stroke="${pena.warna}" stroke-width="${angka(pena.tebal)}"${putus}`
}

/** Thousandths of a millimetre are enough for any printer. */
const angka = (n: number): string => String(Math.round(n * 1000) / 1000)
