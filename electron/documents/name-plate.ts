import type { Blok } from '../../src/domain/kit/document'
import { escapeHtml } from './escape-html'
import { plateText, type TeksPapan } from './plate-text'

/** A name plate. */
export type Papan = Extract<Blok, { jenis: 'PAPAN_NAMA' }>

/** The parts of the height of a plate that the name and what stands below it may take. */
const BAGIAN = { nama: 0.52, keterangan: 0.3 } as const

/** What stands below the name is so much smaller than it, but still read from afar: points. */
const KETERANGAN = { bagian: 0.6, least: 20 } as const

/** What stands on a plate, line by line, in the sizes that fill it. */
export function plateLines({ nama, keterangan, lebar, tinggi }: Papan): readonly (TeksPapan & { readonly tebal: boolean })[] {
  const atas = plateText(nama, { lebar, tinggi: tinggi * BAGIAN.nama })
  const bawah = plateText(keterangan, {
    lebar,
    tinggi: tinggi * BAGIAN.keterangan,
    paling: Math.max(KETERANGAN.least, atas.huruf * KETERANGAN.bagian)
  })
  return [{ ...atas, tebal: true }, ...(keterangan === '' ? [] : [{ ...bawah, tebal: false }])]
}

/** A plate as HTML: once upside down and once upright, so that it reads from both sides when it is folded between. */
export function plateHtml(papan: Papan): string {
  const teks = plateLines(papan).map(
    ({ huruf, baris, tebal }) =>
      `<div style="font-size:${huruf}pt;line-height:1.15;font-weight:${tebal ? 700 : 400}">${baris.map((b) => `<div style="white-space:nowrap">${escapeHtml(b)}</div>`).join('')}</div>`
  )
  const sisi = (lain: string): string =>
    `<div style="height:${papan.tinggi}mm;width:${papan.lebar}mm;margin:0 auto;display:flex;flex-direction:column;justify-content:center;gap:4mm;text-align:center;break-inside:avoid;${lain}">${teks.join('')}</div>`
  return sisi('transform:rotate(180deg)') + sisi('border-top:.35pt dashed #888')
}
