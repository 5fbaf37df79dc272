import type { Lembar } from '../../src/domain/cetak/lembar'
import { lembarSvg } from '../../src/domain/cetak/svg'
import { RUPA_HURUF } from './fonts'
import { escapeHtml } from './escape-html'

/** Sheets of a chart as one page of HTML that needs nothing from outside: one SVG on each page, all of one size. */
export function chartHtml(judul: string, lembar: readonly Lembar[]): string {
  const [first] = lembar
  // no named pages: Chromium 130 forgets the size of upright ones
  const size = first ? `@page{size:${first.lebar}mm ${first.tinggi}mm;margin:0}` : ''
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(judul)}</title><style>${FONT_FACES}
${size}
html,body{margin:0}
svg{display:block;break-after:page;break-inside:avoid}
svg:last-child{break-after:auto}
${HANYA_CETAK}</style></head>
<body>${lembar.map((l) => lembarSvg(l)).join('\n')}</body></html>`
}

/** Nobody sees the page on a screen: laying it out for one would double the work. */
const HANYA_CETAK = '@media screen{svg{display:none}}'

const { nama, regular, bold } = RUPA_HURUF.ARIAL

/** The typeface of charts as a style sheet. */
export const FONT_FACES = [
  `@font-face{font-family:'${nama}';src:url(${regular});font-weight:400}`,
  `@font-face{font-family:'${nama}';src:url(${bold});font-weight:700}`
].join('\n')

/** One sheet of a chart as an SVG file that carries its fonts. */
export const chartSvg = (lembar: Lembar): string => lembarSvg(lembar, FONT_FACES)
