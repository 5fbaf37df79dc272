import { escapeHtml } from '../../documents/escape-html'

/** The page of a recovery key, to be printed and put away. */
export const kunciPemulihanHtml = (kunci: string, berkas: string, tanggal: string): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Kunci pemulihan Penata</title><style>
@page { size: A4; margin: 25mm }
body { font: 12pt/1.5 "Liberation Sans", Arial, sans-serif; color: #1c272d }
h1 { margin: 0 0 4mm; font-size: 20pt }
.kunci { margin: 10mm 0; padding: 8mm 6mm; border: 0.5mm solid #146573; border-radius: 3mm; font: 700 19pt/1.6 "Liberation Mono", Consolas, monospace; letter-spacing: 0.06em; text-align: center }
td { padding: 0 6mm 2mm 0; vertical-align: top }
</style></head><body>
<h1>Kunci pemulihan Penata</h1>
<p>Dengan kunci ini sandi yang terlupa dapat diganti. Siapa pun yang memegangnya dapat membuka data kepegawaian: simpan di lemari terkunci, jangan difoto dan jangan disimpan di komputer yang sama.</p>
<div class="kunci">${groups(kunci)}</div>
<table><tr><td>Dibuat</td><td>${escapeHtml(tanggal)}</td></tr><tr><td>Untuk data</td><td>${escapeHtml(berkas)}</td></tr></table>
<p>Cara memakai: di layar masuk pilih nama Anda, lalu “Lupa sandi?”, dan ketik kunci ini.</p>
<p>Kunci pemulihan yang lama tidak berlaku lagi sejak kunci ini dibuat.</p>
</body></html>`

/** Three groups on a line: so it is read off and typed without losing the place. */
function groups(kunci: string): string {
  const kelompok = kunci.split('-').map(escapeHtml)
  return `${kelompok.slice(0, 3).join(' – ')}<br>${kelompok.slice(3).join(' – ')}`
}
