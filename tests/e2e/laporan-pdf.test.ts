import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tanggalPendek } from '../../src/domain/kit/tanggal'
import { semuaLaporan } from '../../src/domain/laporan/semua-laporan'
import { APA_ADANYA, type BarisJawab, isianContoh, mintaLaporan, type TabelUtuh, tabelUtuh } from '../support/laporan-utuh'
import { onePenata } from '../support/launch-penata'
import { type HalamanPdf, readPdf } from '../support/pdf-file'
import { type TestApp, testApp } from '../support/test-app'

const penata = onePenata()
let folder = ''
let app: TestApp
let cetakan = 0

/** Prints as the application does: a hidden window that takes paper sizes from the page. */
async function print(html: string): Promise<Uint8Array> {
  cetakan += 1
  const path = join(folder, `cetak-${cetakan}.html`)
  writeFileSync(path, html)
  const base64 = await penata.app.evaluate(async ({ BrowserWindow }, file) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, partition: 'uji' } })
    await window.loadFile(file)
    await window.webContents.executeJavaScript('Promise.all([...document.fonts].map((font) => font.load())).then(() => true)')
    const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
    window.destroy()
    return bytes.toString('base64')
  }, path)
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'penata-pdf-'))
  app = testApp({ host: { print, chooseTarget: (_judul, nama) => Promise.resolve(join(folder, nama)) } })
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
})
afterAll(() => {
  app.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Text as it stands, however its lines were broken. */
const rapat = (teks: string): string => teks.replace(/\s+/g, '')
const ribuan = (n: number): string => n.toLocaleString('id-ID')

/** A cell as an Indonesian paper writes it. */
function tercetak(sel: string | number | null, jenis: TabelUtuh['kolom'][number]['jenis']): string {
  if (sel === null) return ''
  if (typeof sel === 'string') return jenis === 'TANGGAL' && /^\d{4}-\d\d-\d\d$/.test(sel) ? tanggalPendek(sel) : sel
  if (jenis === 'PERSEN') return `${(sel * 100).toFixed(1).replace('.', ',')}%`
  if (jenis === 'SELISIH') return sel > 0 ? `+${ribuan(sel)}` : ribuan(sel)
  return jenis === 'RUPIAH' ? `${ribuan(sel)},00` : ribuan(sel)
}

const barisTercetak = ({ kolom }: TabelUtuh, { jenis, sel }: BarisJawab): string =>
  rapat(jenis === 'KELOMPOK' ? String(sel[0]) : kolom.map((k, at) => tercetak(sel[at] ?? null, k.jenis)).join(''))

/** The first row that does not follow the one before it on paper; null = all stand there, in their order. */
function hilang(tabel: readonly TabelUtuh[], teks: string): string | null {
  let at = 0
  for (const t of tabel)
    for (const b of t.baris) {
      const dicari = barisTercetak(t, b)
      const found = teks.indexOf(dicari, at)
      if (found < 0) return dicari
      at = found + dicari.length
    }
  return null
}

const tanpaKaki = ({ teks }: HalamanPdf): string => rapat(teks.replace(/Halaman \d+ dari \d+/, ''))

describe.each(semuaLaporan.map(({ id }) => id))('report %s as PDF, read back', (id) => {
  it('has every row of every table in its order, numbered columns, whole NIP, totals, and the number of its last page', async () => {
    const permintaan = mintaLaporan(id, isianContoh(app, id))
    const { berkas, halaman } = await app.ask('laporan.ekspor', {
      permintaan,
      tampilan: APA_ADANYA,
      format: 'pdf',
      lengkap: 'REKONSILIASI'
    })
    const tabel = await tabelUtuh(app.ask, permintaan)
    const pages = await readPdf(readFileSync(berkas ?? ''))
    expect(pages).toHaveLength(halaman ?? -1)
    expect(pages.map(({ teks }) => /Halaman \d+ dari \d+/.exec(teks)?.[0])).toEqual(
      pages.map((_, n) => `Halaman ${n + 1} dari ${pages.length}`)
    )
    const teks = pages.map(tanpaKaki).join('')
    expect(hilang(tabel, teks)).toBeNull()
    for (const { kolom } of tabel) expect(teks).toContain(rapat(kolom.map((_, n) => String(n + 1)).join('')))
    const nip = tabel.flatMap((t) => {
      const at = t.kolom.findIndex(({ kunci }) => kunci === 'nip')
      return at < 0 ? [] : t.baris.flatMap((b) => (b.jenis === 'ISI' && b.sel[at] ? [String(b.sel[at])] : []))
    })
    // on one line each, in the order of the report
    const baris = new Set(pages.flatMap(({ isi }) => isi.map((t) => t.teks.trim())))
    expect(nip.filter((n) => !baris.has(n))).toEqual([])
  })
})
