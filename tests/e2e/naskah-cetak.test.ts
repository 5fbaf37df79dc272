import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { toPdfBerletak, toPdfs } from '../../electron/documents/pdf'
import type { Bagian, Blok, Dokumen } from '../../src/domain/kit/document'
import { aKeputusan, aNaskah, aSurat, tabelPanjang } from '../documents/naskah-penuh'
import { aBagian } from '../documents/naskah-uji'
import { onePenata } from '../support/launch-penata'
import { type HalamanPdf, readPdf } from '../support/pdf-file'

const penata = onePenata()
let cetakan = 0

/** Prints as the application does: a hidden window that takes paper sizes from the page. */
async function print(html: string): Promise<Uint8Array> {
  cetakan += 1
  const path = join(penata.userData, `cetak-${cetakan}.html`)
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

async function pagesOf(dokumen: Dokumen): Promise<readonly HalamanPdf[]> {
  const [bytes = new Uint8Array()] = await toPdfs([dokumen], print)
  return readPdf(bytes)
}

const NIP = /19860926\s201505\s2\s(\d{3})/g
const rata = (teks: string): string => teks.replace(/\s+/g, '')

describe('a decree with 300 people of long names and posts', () => {
  let pages: readonly HalamanPdf[] = []
  beforeAll(async () => {
    pages = await pagesOf({ ...aNaskah(...aKeputusan(300)), isKonsep: true })
  })
  const annex = (): readonly HalamanPdf[] => pages.filter(({ ukuran }) => ukuran[0] > ukuran[1])

  it('stands on F4, upright and then lying, the parts numbered each for itself', () => {
    expect(pages[0]?.ukuran).toEqual([215, 330])
    expect(pages.at(-1)?.ukuran).toEqual([330, 215])
    expect(pages[0]?.teks).not.toContain('- 1 -')
    expect(pages[1]?.teks).toContain('- 2 -')
    annex().forEach(({ teks }, at) => expect(teks).toContain(`Halaman ${at + 1} dari ${annex().length}`))
  })

  it('repeats the head of the table on every page and counts on', () => {
    for (const { teks } of annex()) expect(rata(teks)).toContain('Nama/NIP')
    expect(annex().flatMap(({ teks }) => [...teks.matchAll(NIP)].map((m) => Number(m[1])))).toEqual(
      Array.from({ length: 300 }, (_, n) => n + 1)
    )
  })

  it('splits nobody over two pages and leaves nothing out', () => {
    const { baris } = tabelPanjang(300)
    for (const b of baris) {
      if (b.jenis !== 'ISI') continue
      const [no = '', nama = '', lama = '', baru = ''] = b.sel.map((sel) => (typeof sel === 'string' ? sel : ''))
      const nip = nama.slice(nama.indexOf('\n') + 1)
      const page = annex().find(({ teks }) => teks.includes(nip))
      // row by row: number, name, number of service, both posts
      expect(rata(page?.teks ?? ''), nama).toContain(rata(`${no}${nama}${lama}${baru}`))
    }
  })

  it('clips nothing: all text stands between the margins', () => {
    const points = 72 / 25.4
    for (const { isi, ukuran } of pages)
      for (const { teks, x, lebar } of isi.filter((t) => t.teks !== 'KONSEP')) {
        expect(x, teks).toBeGreaterThanOrEqual(30 * points - 1)
        expect(x + lebar, teks).toBeLessThanOrEqual((ukuran[0] - 20) * points + 1)
      }
  })

  it('is signed below the last name, and says KONSEP on every page', () => {
    expect(pages.at(-1)?.teks).toContain('RAJO CONTOH')
    expect(pages.at(-1)?.teks).toMatch(/19860926\s201505\s2\s300/)
    expect(pages.every(({ teks }) => teks.includes('KONSEP'))).toBe(true)
  })
})

const PENUTUP = 'Demikian surat ini dibuat.'
const baris = (jumlah: number): Blok => ({
  jenis: 'PARAGRAF',
  teks: Array.from({ length: jumlah }, (_, n) => `Baris ke-${n + 1}.`).join('\n'),
  rata: 'KIRI'
})

/** A letter of so many lines. */
const surat = (jumlah: number, penutup: readonly Blok[]): Bagian =>
  aBagian([baris(jumlah), { jenis: 'PARAGRAF', teks: PENUTUP, rata: 'PENUH', menjorok: true }, ...penutup], {
    huruf: 12,
    nomorHalaman: 'TANPA'
  })

const penanda = { pembuka: ['Contoh, 28 Desember 2026'], jabatan: 'Kepala,', nama: 'RAJO CONTOH', keterangan: ['NIP 1'] }

const tembusan = (jumlah: number): Blok => ({
  jenis: 'TEMBUSAN',
  judul: 'Tembusan disampaikan kepada Yth.:',
  butir: Array.from({ length: jumlah }, (_, n) => `Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Contoh ${n + 1}.`)
})

it.each([
  { nama: 'one with copies', ekor: [{ jenis: 'TANDA_TANGAN', ...penanda }, tembusan(9)] as const },
  { nama: 'one', ekor: [{ jenis: 'TANDA_TANGAN', ...penanda }] as const },
  { nama: 'two', ekor: [{ jenis: 'TANDA_TANGAN', kiri: penanda, ...penanda }] as const },
  { nama: 'many', ekor: [{ jenis: 'PARA_PENANDA', penanda: [penanda, { ...penanda, nama: 'B' }, { ...penanda, nama: 'C' }] }] as const }
])('never leaves who signs ($nama) alone on a page, however long the text is', async ({ ekor }) => {
  const panjang = Array.from({ length: 30 }, (_, n) => 25 + n)
  const files = await toPdfs(
    panjang.map((n) => aNaskah(surat(n, ekor))),
    print
  )
  for (const [at, bytes] of files.entries()) {
    const page = (await readPdf(bytes)).find(({ teks }) => teks.includes('RAJO CONTOH'))
    expect(page?.teks, `${panjang[at]} lines`).toContain(PENUTUP)
    expect(page?.teks, `${panjang[at]} lines`).toContain('Kepala,')
    if (ekor.some(({ jenis }) => jenis === 'TEMBUSAN')) expect(page?.teks, `${panjang[at]} lines`).toContain('Kota Contoh 9.')
  }
})

it('shows the picture of each of 160 letters, in a file that carries it once', async () => {
  const [bytes = new Uint8Array()] = await toPdfs([aNaskah(...Array.from({ length: 160 }, (_, n) => aSurat(`Orang ${n}`, 2)))], print)
  const pages = await readPdf(bytes)
  expect(pages.map(({ gambar }) => gambar)).toEqual(pages.map(() => 1))
  expect(pages.flatMap(({ teks }) => [...teks.matchAll(/Orang (\d+)/g)].map((m) => Number(m[1])))).toEqual(
    Array.from({ length: 160 }, (_, n) => n)
  )
  expect(bytes.length).toBeLessThan(1_500_000)
})

it('tells on which page each block begins', async () => {
  const { bytes, halaman, letak } = await toPdfBerletak(aNaskah(...aKeputusan(40)), print)
  const pages = await readPdf(bytes)
  expect(pages).toHaveLength(halaman)
  const teksOf = (kunci: string): string => pages[(letak.get(kunci) ?? 0) - 1]?.teks ?? ''
  expect(teksOf('menimbang')).toContain('Menimbang')
  expect(teksOf('memutuskan')).toContain('MEMUTUSKAN')
  expect(teksOf('diktum')).toContain('KESATU')
  expect(teksOf('tabel')).toContain('Kelompok 1')
  expect(letak.get('penanda-lampiran')).toBe(halaman)
})
