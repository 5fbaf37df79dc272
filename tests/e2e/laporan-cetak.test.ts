import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { toReportPdf } from '../../electron/documents/report-pdf'
import { dokumenLaporan } from '../../src/domain/laporan/dokumen-laporan'
import { baris, type BarisLaporan, type HasilLaporan } from '../../src/domain/laporan/hasil-laporan'
import { aHasil, aTabel, KANTOR_UJI, KOLOM_UJI, nipUji } from '../documents/laporan-uji'
import { onePenata } from '../support/launch-penata'
import { type HalamanPdf, readPdf } from '../support/pdf-file'

const penata = onePenata()
let cetakan = 0

/** Prints as the application does: a hidden window that takes paper sizes from the page. */
async function print(html: string): Promise<Uint8Array> {
  cetakan += 1
  const path = join(penata.userData, `laporan-${cetakan}.html`)
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

async function pagesOf(hasil: HasilLaporan): Promise<readonly HalamanPdf[]> {
  const { bytes } = await toReportPdf(dokumenLaporan(hasil, KANTOR_UJI), { print, onRows: () => undefined })
  return readPdf(bytes)
}

const ORANG = 1800
/** A post of one to four lines: rows of many heights. */
const POS = 'Analis Sumber Daya Manusia Aparatur Ahli Muda pada Bidang Mutasi dan Promosi '
const aPanjang = (): HasilLaporan => {
  const kolom = [...KOLOM_UJI, { kunci: 'jabatan', judul: 'Jabatan', jenis: 'TEKS', lebar: 60 } as const]
  const isi = aTabel(ORANG).baris.flatMap((b, n): readonly BarisLaporan[] => {
    if (b.jenis !== 'ISI') return [b]
    const orang = baris([...b.sel, POS.repeat((n % 4) + 1).trim()])
    return n % 37 === 0 ? [{ jenis: 'KELOMPOK', teks: `Unit ${n / 37}` }, orang] : [orang]
  })
  return aHasil([{ judul: null, kolom, baris: isi }])
}

describe('a report of 1,800 people, printed in stretches', () => {
  let pages: readonly HalamanPdf[] = []
  beforeAll(async () => {
    pages = await pagesOf(aPanjang())
  })
  const nipOf = ({ teks }: HalamanPdf): readonly string[] => teks.match(/19860926201505\d{4}/g) ?? []

  it('lies on F4, its pages counted as one paper', () => {
    expect(pages.length).toBeGreaterThan(60)
    for (const [at, { ukuran, teks }] of pages.entries()) {
      expect(ukuran).toEqual([330, 215])
      expect(teks).toContain(`Halaman ${at + 1} dari ${pages.length}`)
    }
  })

  it('repeats the head of the table on every page and the title on none but the first', () => {
    for (const { teks } of pages) expect(teks.replace(/\s+/g, '')).toContain('NoNIPNamaTMT')
    expect(pages.filter(({ teks }) => teks.includes('DAFTAR UJI'))).toHaveLength(1)
    expect(pages[0]?.teks).toContain('Keadaan: 31 Desember 2026. Dicetak oleh penguji pada 22 November 2026.')
  })

  it('has everybody once and in order, no number of service broken', () => {
    expect(pages.flatMap(nipOf)).toEqual(Array.from({ length: ORANG }, (_, n) => nipUji(n)))
  })

  it('fills its pages also where one stretch ends and the next begins', () => {
    const rows = pages.slice(0, -1).map((p) => nipOf(p).length)
    const sorted = rows.toSorted((a, b) => a - b)
    expect(sorted[0]).toBeGreaterThanOrEqual((sorted.at(-1) ?? 0) - 5)
    // the lowest text of every page but the last stands near the foot of the page
    const points = 72 / 25.4
    for (const { isi } of pages.slice(0, -1)) {
      const lowest = Math.min(...isi.filter(({ teks }) => !teks.startsWith('Halaman')).map(({ y }) => y))
      expect(lowest).toBeLessThan(55 * points)
    }
  })

  it('splits no row over two pages', () => {
    // the last line of a post stands on the page of its first: as many ends as beginnings
    for (const { teks } of pages) {
      const rapat = teks.replace(/\s+/g, '')
      expect(rapat.split('AnalisSumber').length).toBe(rapat.split('danPromosi').length)
    }
  })

  it('leaves no title alone at the foot of a page', () => {
    for (const { teks } of pages) expect(teks.trim()).not.toMatch(/Unit \d+\s*(Halaman \d+ dari \d+)?$/)
  })

  it('ends with totals, notes and who signs, with a row of people above them', () => {
    const last = pages.at(-1)
    expect(nipOf(last ?? { ukuran: [0, 0], isi: [], teks: '', gambar: 0 }).length).toBeGreaterThan(0)
    for (const teks of ['Jumlah', 'Data belum lengkap.', 'Kepala BKPSDM,', 'Hj. Uji Cetak, S.E.']) expect(last?.teks).toContain(teks)
  })

  it('clips nothing: all text stands between the margins', () => {
    const points = 72 / 25.4
    for (const { isi } of pages)
      for (const { teks, x, lebar } of isi) {
        expect(x, teks).toBeGreaterThanOrEqual(20 * points - 1)
        expect(x + lebar, teks).toBeLessThanOrEqual(315 * points + 1)
      }
  })
})

describe('a report of several tables', () => {
  it('turns the paper where a table is too wide, and counts its pages throughout', async () => {
    const sempit = { ...aTabel(3, 'Menurut golongan'), kolom: KOLOM_UJI.slice(0, 3) }
    const pages = await pagesOf(aHasil([sempit, aTabel(2, 'Rincian')]))
    expect(pages.map(({ ukuran }) => ukuran)).toEqual([
      [215, 330],
      [330, 215]
    ])
    expect(pages.map(({ teks }) => /Halaman \d dari \d/.exec(teks)?.[0])).toEqual(['Halaman 1 dari 2', 'Halaman 2 dari 2'])
    expect(pages[0]?.teks).toContain('Menurut golongan')
    expect(pages[1]?.teks).toContain('Rincian')
  })
})
