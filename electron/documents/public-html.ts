import { tanggalPanjang } from '../../src/domain/kit/tanggal'
import { keteranganMutasi, pejabatTeks, ringkasan, sejakTeks, TANPA_DATA_PRIBADI } from '../../src/domain/transparansi/hasil-lembar'
import type { JumlahPublik, LembarPublik, PerangkatPublik } from '../../src/domain/transparansi/lembar-publik'
import { escapeHtml } from './escape-html'

/** The sheet for the public as one page that needs nothing else: no script, no picture, no address outside. */
export function publicHtml(lembar: LembarPublik): string {
  const { judul, pemerintah, tanggal, pengantar, perangkat } = lembar
  const isi = perangkat.filter((p) => p.jabatan.length + p.lain.length > 0)
  return [
    '<!doctype html>',
    '<html lang="id"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(judul)} – ${escapeHtml(pemerintah)}</title><style>${GAYA}</style></head><body><main>`,
    `<header><p class="kop">${escapeHtml(pemerintah)}</p><h1>${escapeHtml(judul)}</h1><p>Keadaan ${tanggalPanjang(tanggal)}</p></header>`,
    pengantar === '' ? '' : `<p class="pengantar">${escapeHtml(pengantar)}</p>`,
    angka(lembar),
    mutasi(lembar),
    isi.length > 1 ? daftarIsi(isi) : '',
    ...isi.map(bagian),
    `<footer>${TANPA_DATA_PRIBADI}</footer></main></body></html>`
  ].join('\n')
}

function angka(lembar: LembarPublik): string {
  const { struktural, terisi, sementara, kosong } = lembar.angka
  const kotak = (nilai: number, sebutan: string): string => `<li><strong>${nilai}</strong> ${sebutan}</li>`
  const daftar = [
    kotak(struktural, 'jabatan struktural'),
    kotak(terisi, 'terisi'),
    kotak(sementara, 'dijalankan Plt. atau Plh.'),
    kotak(kosong, 'kosong')
  ]
  return `<section aria-label="${escapeHtml(ringkasan(lembar))}"><ul class="angka">${daftar.join('')}</ul></section>`
}

function mutasi(lembar: LembarPublik): string {
  const { mutasi: rotasi } = lembar
  if (!rotasi) return ''
  const baris = rotasi.perubahan.map(({ pejabat, dari, ke, tmt, alasan }) =>
    row([
      th(pejabat),
      td('Jabatan lama', dari ?? '–'),
      td('Jabatan baru', ke ?? '–'),
      td('Mulai', tanggalPanjang(tmt), 'hari'),
      td('Alasan', alasan)
    ])
  )
  return `<section><h2>Perubahan jabatan: ${escapeHtml(rotasi.judul)}</h2>${table(['Pejabat', 'Jabatan lama', 'Jabatan baru', 'Mulai', 'Alasan'], baris)}${keterangan(lembar)}</section>`
}

function keterangan(lembar: LembarPublik): string {
  const kalimat = keteranganMutasi(lembar)
  return kalimat.length === 0 ? '' : `<ul>${kalimat.map((k) => `<li>${escapeHtml(k)}</li>`).join('')}</ul>`
}

const daftarIsi = (isi: readonly PerangkatPublik[]): string =>
  `<nav aria-label="Daftar isi"><h2>Perangkat daerah</h2><ol>${isi.map((p, at) => `<li><a href="#p${at}">${escapeHtml(p.nama)}</a></li>`).join('')}</ol></nav>`

function bagian({ nama, jabatan, lain }: PerangkatPublik, at: number): string {
  const baris = jabatan.map((j) =>
    row([
      th(j.nama),
      td('Unit kerja', j.unit),
      td('Eselon', j.eselon ?? '–', 'hari'),
      td('Pejabat', pejabatTeks(j), j.pejabat === null ? 'kosong' : ''),
      td('Keterangan', sejakTeks(j) || '–', 'hari')
    ])
  )
  const tabel = baris.length === 0 ? '' : table(['Jabatan', 'Unit kerja', 'Eselon', 'Pejabat', 'Keterangan'], baris)
  return `<section id="p${at}"><h2>${escapeHtml(nama)}</h2>${tabel}${jumlah(lain)}</section>`
}

const jumlah = (lain: readonly JumlahPublik[]): string =>
  lain.length === 0
    ? ''
    : `<p>${lain.map((l) => `${escapeHtml(l.sebutan)}: ${l.terisi} orang dari kebutuhan ${l.kebutuhan}`).join('; ')}.</p>`

const table = (kepala: readonly string[], baris: readonly string[]): string =>
  `<div class="gulir"><table role="table"><thead><tr>${kepala.map((k) => `<th scope="col">${k}</th>`).join('')}</tr></thead><tbody>${baris.join('\n')}</tbody></table></div>`
const row = (sel: readonly string[]): string => `<tr role="row">${sel.join('')}</tr>`
const th = (teks: string): string => `<th scope="row">${escapeHtml(teks)}</th>`
/** A cell; on a narrow screen, where each row is a block of its own, it says under which head it stands. */
const td = (kepala: string, teks: string, kelas = ''): string =>
  `<td role="cell" data-kepala="${kepala}"${kelas === '' ? '' : ` class="${kelas}"`}>${escapeHtml(teks)}</td>`

const GAYA = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,'Segoe UI',Arial,sans-serif;color:#1d2b32;background:#f4f6f7}
main{max-width:1100px;margin:0 auto;padding:24px;background:#fff}
header{border-bottom:3px solid #146573;margin-bottom:16px}
h1{margin:0;font-size:28px;line-height:1.2}
h2{margin:28px 0 8px;font-size:19px;color:#0f4a55}
.kop{margin:0;text-transform:uppercase;letter-spacing:.04em;color:#475760}
.pengantar{max-width:70ch;white-space:pre-line}
.angka{display:flex;flex-wrap:wrap;gap:12px;padding:0;list-style:none}
.angka li{flex:1 1 160px;padding:12px 16px;border:1px solid #cfd8dc;border-radius:8px}
.angka strong{display:block;font-size:26px;line-height:1.1}
nav ol{columns:2 320px}
a{color:#146573}
.gulir{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:14px}
th,td{padding:6px 8px;border:1px solid #cfd8dc;text-align:left;vertical-align:top;overflow-wrap:break-word}
.hari{white-space:nowrap}
thead th{background:#e8eef0}
tbody th{font-weight:600}
.kosong{color:#a8301f}
@media screen and (max-width:640px){
main{padding:16px}
table,tbody,tr,tbody th,td{display:block;border:0}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{margin-bottom:12px;padding:8px 0;border:1px solid #cfd8dc;border-radius:8px}
td{display:grid;grid-template-columns:7.5em 1fr;gap:8px;white-space:normal}
td::before{content:attr(data-kepala);color:#475760}
}
footer{margin-top:32px;color:#475760;font-size:14px}
@media print{body{background:#fff;font-size:11px}main{max-width:none;padding:0}nav{display:none}thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}}
`
