import type { Bagian, Dokumen } from '../../src/domain/kit/document'
import { RUPA_HURUF } from './fonts'

/** The style sheet of a paper: page size and margins for the printer, sheets on a desk for the screen. */
export function pageStyle({ rupaHuruf, tata, bagian }: Dokumen): string {
  const { nama, regular, bold } = RUPA_HURUF[rupaHuruf]
  const { kiri, atas, bawah, kanan } = tata.margin
  const margin = `${atas}mm ${kanan}mm ${bawah}mm ${kiri}mm`
  const orientasi = [...new Set(bagian.map((b) => b.orientasi))]
  return [
    `@font-face{font-family:'${nama}';src:url(${regular});font-weight:400}`,
    `@font-face{font-family:'${nama}';src:url(${bold});font-weight:700}`,
    `body{font-family:'${nama}',serif}`,
    ...orientasi.map((o) => pageOf(o, sizeOf(tata, o), margin)),
    BASE
  ].join('\n')
}

/** Width and height of a section's pages, in millimetres. */
export const sizeOf = ({ kertas }: Dokumen['tata'], orientasi: Bagian['orientasi']): readonly [lebar: number, tinggi: number] =>
  orientasi === 'TEGAK' ? [kertas.lebar, kertas.tinggi] : [kertas.tinggi, kertas.lebar]

/** What a section's pages have between their margins, in millimetres. */
export const textWidth = (tata: Dokumen['tata'], orientasi: Bagian['orientasi']): number =>
  sizeOf(tata, orientasi)[0] - tata.margin.kiri - tata.margin.kanan

function pageOf(orientasi: Bagian['orientasi'], [lebar, tinggi]: readonly [number, number], margin: string): string {
  const nama = orientasi.toLowerCase()
  return `@page ${nama}{size:${lebar}mm ${tinggi}mm;margin:${margin}}
.${nama}{page:${nama}}
@media screen{.${nama}{width:${lebar}mm;min-height:${tinggi}mm;padding:${margin}}}`
}

const BASE = `
*{box-sizing:border-box}
html{color:#000;background:#fff;-webkit-print-color-adjust:exact}
body{margin:0;line-height:1.3;overflow-wrap:anywhere}
p,table{margin:0}
section{break-after:page}
section:last-child{break-after:auto}
.letak{position:absolute;width:0;height:0;overflow:hidden}
.lambang{height:24mm}
.kepala{text-align:center;text-wrap:balance;margin-bottom:1.3em;break-after:avoid}
.kepala.tebal{font-weight:700}
.rata-kiri{text-align:left}.rata-tengah{text-align:center}.rata-kanan{text-align:right}
.paragraf{margin-bottom:.7em}
.teks{white-space:pre-line}
.konsiderans{width:100%;table-layout:fixed;border-collapse:collapse;margin-bottom:.65em}
.konsiderans td{vertical-align:top;padding:0 0 .2em;text-align:justify;orphans:2;widows:2}
.konsiderans col.label{width:35mm}
.konsiderans .label{text-align:left;white-space:nowrap}
.konsiderans .titik-dua{width:5mm}
.konsiderans .tanda{width:9mm}
.rincian{break-after:avoid}
.rincian td{text-align:left;white-space:pre-line}
.rincian .judul{break-after:avoid}
.rincian col.label{width:var(--label)}
.rincian .label{white-space:pre-wrap}
.kepala-lampiran{margin:0 0 1.2em 62%;text-align:left}
.tabel:not(:last-child){margin-bottom:.8em}
.tabel{width:calc(100% - .3mm);border-collapse:collapse;table-layout:fixed;line-height:1.22}
.tabel.utuh{break-inside:avoid}
.tabel thead{display:table-header-group}
.tabel tr{break-inside:avoid}
.tabel th,.tabel td{border:.35pt solid #000;padding:.9mm min(1.2mm,.4em);vertical-align:top}
.tabel th{font-weight:700;text-align:center;vertical-align:middle}
.tabel .nomor-kolom th{font-weight:400;padding:.3mm}
.tabel .kelompok{break-after:avoid}
.tabel .penutup{break-inside:avoid}
.tabel .ekor{border:0;padding:.7em 0 0}
.tabel .kelompok td{font-weight:700}
.tabel .jumlah td{font-weight:700}
.tabel tr:not(.jumlah)+.jumlah td{border-top-width:1.2pt}
.tanda-tangan{display:grid;grid-template-columns:46% 46%;justify-content:space-between;row-gap:21mm;margin-top:1.4em;break-inside:avoid;break-before:avoid}
.tanda-tangan .kiri{grid-column:1}
.tanda-tangan .kanan{grid-column:2}
.mendatar .tanda-tangan{grid-template-columns:34% 34%}
.tembusan{margin-top:1.6em;font-size:.84em;break-inside:avoid}
.tembusan ol{margin:.15em 0 0;padding-left:1.7em}
@media screen{
.letak{display:none}
html{background:#dfe3e8}
body{padding:6mm 0}
section{background:#fff;margin:0 auto 6mm;box-shadow:0 .5mm 2.5mm rgb(0 0 0/.25)}
.lambang::after{content:'ruang lambang negara';display:grid;place-items:center;width:22mm;height:22mm;margin:0 auto;border:1px dashed #b6bec6;border-radius:50%;color:#7b8794;font:8pt/1.2 sans-serif;text-align:center}
}`
