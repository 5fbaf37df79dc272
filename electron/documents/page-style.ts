import type { Bagian, Dokumen, TataHalaman } from '../../src/domain/kit/document'
import { RUPA_HURUF } from './fonts'

/** The style sheet of a paper: page size and margins for the printer. */
export function pageStyle({ rupaHuruf, tata, bagian, tanda }: Dokumen): string {
  const { nama, regular, bold } = RUPA_HURUF[rupaHuruf]
  const { kiri, atas, bawah, kanan } = tata.margin
  const margin = `${atas}mm ${kanan}mm ${bawah}mm ${kiri}mm`
  const orientasi = [...new Set(bagian.map((b) => b.orientasi))]
  return [
    `@font-face{font-family:'${nama}';src:url(${regular});font-weight:400}`,
    `@font-face{font-family:'${nama}';src:url(${bold});font-weight:700}`,
    `body{font-family:'${nama}',serif}`,
    ...orientasi.map((o) => pageOf(o, sizeOf(tata, o), margin)),
    konsep(tata, orientasi[0] ?? 'TEGAK'),
    ...(tanda === undefined ? [] : [across(tanda, tata, orientasi[0] ?? 'TEGAK')]),
    BASE
  ].join('\n')
}

/** What the pages of a section are: those of its document, on paper of its own where it has some. */
export const layoutOf = ({ tata }: Pick<Dokumen, 'tata'>, { kertas }: Pick<Bagian, 'kertas'>): TataHalaman =>
  kertas ? { ...tata, kertas } : tata

/** Width and height of a section's pages, in millimetres. */
export const sizeOf = ({ kertas }: TataHalaman, orientasi: Bagian['orientasi']): readonly [lebar: number, tinggi: number] =>
  orientasi === 'TEGAK' ? [kertas.lebar, kertas.tinggi] : [kertas.tinggi, kertas.lebar]

/** What a section's pages have between their margins, in millimetres. */
export const textWidth = (tata: TataHalaman, orientasi: Bagian['orientasi']): number =>
  sizeOf(tata, orientasi)[0] - tata.margin.kiri - tata.margin.kanan

const pageOf = (orientasi: Bagian['orientasi'], [lebar, tinggi]: readonly [number, number], margin: string): string =>
  `@page ${orientasi.toLowerCase()}{size:${lebar}mm ${tinggi}mm;margin:${margin}}
.${orientasi.toLowerCase()}{page:${orientasi.toLowerCase()}}`

/** The word across every page, as long as somewhat more than half of its diagonal. */
function konsep(tata: TataHalaman, orientasi: Bagian['orientasi']): string {
  const { diagonal, miring } = diagonalOf(tata, orientasi)
  return `.konsep{font-size:${(0.13 * diagonal).toFixed(1)}mm}.konsep span{rotate:${(-miring).toFixed(1)}deg}`
}

/** From corner to corner of what is written on: how far, and at which angle. */
function diagonalOf(tata: TataHalaman, orientasi: Bagian['orientasi']): { readonly diagonal: number; readonly miring: number } {
  const lebar = textWidth(tata, orientasi)
  const tinggi = sizeOf(tata, orientasi)[1] - tata.margin.atas - tata.margin.bawah
  return { diagonal: Math.hypot(lebar, tinggi), miring: (Math.atan2(tinggi, lebar) * 180) / Math.PI }
}

/** A sentence across every page, as large as it fits its diagonal. */
function across(tanda: string, tata: TataHalaman, orientasi: Bagian['orientasi']): string {
  const { diagonal, miring } = diagonalOf(tata, orientasi)
  return `.tanda{font-size:${Math.min(MM_TANDA, (0.85 * diagonal) / (EM_PER_HURUF * tanda.length)).toFixed(1)}mm}.tanda span{rotate:${(-miring).toFixed(1)}deg}`
}

/** No larger than this, and how wide a letter is on the whole. */
const MM_TANDA = 12
const EM_PER_HURUF = 0.58

const BASE = `
*{box-sizing:border-box}
html{color:#000;background:#fff;-webkit-print-color-adjust:exact}
body{margin:0;line-height:1.3;overflow-wrap:anywhere}
p,table{margin:0}
section{break-after:page}
section:last-child{break-after:auto}
.letak{position:absolute;width:0;height:0;overflow:hidden}
.konsep,.tanda{position:fixed;inset:0;z-index:-1;overflow:hidden;display:grid;place-items:center;font-weight:700;line-height:1;white-space:nowrap;color:#e6e6e6}
.gambar{display:block;width:100%;height:100%;background:center/contain no-repeat}
.lambang{height:24mm;margin-bottom:2.5mm;break-after:avoid}
.kop{display:grid;grid-template-columns:22mm 1fr;column-gap:3mm;align-items:center;text-align:center;line-height:1.15;text-wrap:balance;position:relative;padding-bottom:2.4mm;margin-bottom:1.4em;border-bottom:2pt solid #000;break-inside:avoid;break-after:avoid}
.kop.polos{grid-template-columns:1fr}
.kop::after{content:'';position:absolute;inset:auto 0 -4pt;border-bottom:.6pt solid #000}
.kop .gambar{height:24mm}
.kop>div{font-size:.8em}
.kop .atas{font-size:1.45em}
.kop .nama{font-size:1.75em;font-weight:700}
.kepala{text-align:center;text-wrap:balance;margin-bottom:1.3em;break-after:avoid}
.kepala.tebal{font-weight:700}
.rata-kiri{text-align:left}.rata-tengah{text-align:center}.rata-kanan{text-align:right}
.paragraf{margin-bottom:.7em;orphans:2;widows:2}
.rata-penuh{text-align:justify}
.paragraf.tebal{font-weight:700;break-after:avoid}
.menjorok{text-indent:12.5mm}
.paragraf.menjorok:has(+.menjorok){margin-bottom:.35em}
.teks{white-space:pre-line}
.konsiderans{width:100%;table-layout:fixed;border-collapse:collapse;margin-bottom:.65em}
.konsiderans td{vertical-align:top;padding:0 0 .2em;text-align:justify;orphans:2;widows:2}
.konsiderans .utuh{break-inside:avoid}
.konsiderans col.label{width:35mm}
.konsiderans .label{text-align:left;white-space:nowrap}
.konsiderans .titik-dua{width:5mm}
.konsiderans .tanda{width:9mm}
.rincian{break-after:avoid}
.rincian td{text-align:left;white-space:pre-line}
.rincian .judul{break-after:avoid}
.rincian tr:nth-last-child(-n+3):not(:last-child){break-after:avoid}
.rincian col.label{width:var(--label)}
.rincian.di-dalam{width:calc(100% - 40mm);margin-left:40mm}
.rincian .label{white-space:pre-wrap}
.daftar td{padding:0 0 .25em}
.kepala-lampiran{margin:0 0 1.2em 62%;text-align:left}
.tegak .kepala-lampiran{margin-left:50%}
.tabel:not(:last-child){margin-bottom:.8em}
.tabel{width:calc(100% - .3mm);border-collapse:collapse;table-layout:fixed;line-height:1.22}
.tabel.utuh{break-inside:avoid}
.tabel thead{display:table-header-group}
.tabel tr{break-inside:avoid}
.tabel th,.tabel td{border:.35pt solid #000;padding:.9mm min(1.2mm,.4em);vertical-align:top}
.tabel th{font-weight:700;text-align:center;vertical-align:middle}
.tabel .nomor-kolom th{font-weight:400;padding:.3mm}
.tabel .kelompok{break-after:avoid}
.tabel tbody[id]{break-inside:avoid}
.tabel .penutup{break-inside:avoid}
.tabel .ekor{border:0;padding:.7em 0 0}
.tabel .kelompok td{font-weight:700}
.tabel .jumlah td{font-weight:700}
.tabel tr:not(.jumlah)+.jumlah td{border-top-width:1.2pt}
.tanda-tangan{display:grid;text-wrap:balance;grid-template-columns:46% 46%;justify-content:space-between;row-gap:21mm;margin-top:1.4em;break-inside:avoid;break-before:avoid}
.para-penanda{break-before:avoid}
.para-penanda .tanda-tangan+.tanda-tangan{break-before:auto}
.para-penanda:not(:has(.tanda-tangan:nth-child(4))){break-inside:avoid}
.tanda-tangan+.rincian,.tanda-tangan+.tebal{margin-top:1em}
.tanda-tangan .kiri{grid-column:1}
.tanda-tangan .kanan{grid-column:2}
.mendatar .tanda-tangan{grid-template-columns:34% 34%}
.tembusan{margin-top:1.6em;font-size:.84em;break-inside:avoid;break-before:avoid}
.tembusan ol{margin:.15em 0 0;padding-left:1.7em}
@media screen{section{display:none}}`
