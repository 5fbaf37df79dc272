import { describe, expect, it } from 'vitest'
import { toDocx } from '../../electron/documents/docx'
import { toHtml } from '../../electron/documents/html'
import { evenLines, plateText } from '../../electron/documents/plate-text'
import { aBagian, aDokumen, partOf, TABEL_UJI } from './naskah-uji'

const PAPAN = { jenis: 'PAPAN_NAMA', nama: 'BUDI <B> & "CO"', keterangan: 'Kepala Dinas', lebar: 277, tinggi: 100 } as const
const MM_PER_POINT = 25.4 / 72

describe('the text of a plate', () => {
  it('is as large as its room allows', () => {
    expect(plateText('BUDI', { lebar: 277, tinggi: 50 })).toEqual({ huruf: 120, baris: ['BUDI'] })
    expect(plateText('BUDI', { lebar: 277, tinggi: 20 }).huruf).toBe(48)
  })

  it('breaks between words where one line would be smaller', () => {
    expect(plateText('Dra. ANI MALAYU CHANIAGO, M.Si.', { lebar: 277, tinggi: 52 })).toEqual({
      huruf: 64,
      baris: ['Dra. ANI MALAYU', 'CHANIAGO, M.Si.']
    })
  })

  it('has a name of 120 letters whole within the plate', () => {
    const nama = 'MUHAMMAD ABDURRAHMAN '.repeat(6).trim().slice(0, 120)
    const { huruf, baris } = plateText(nama, { lebar: 277, tinggi: 52 })
    expect(baris.join(' ')).toBe(nama)
    expect(huruf).toBeGreaterThanOrEqual(28)
    expect(baris.length * huruf * 1.15 * MM_PER_POINT).toBeLessThanOrEqual(52)
  })

  it('stands in lines as even as words allow, none wider than its room', () => {
    const nama = 'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA'
    expect(evenLines(nama, { lebar: 165, huruf: 16.8 })).toEqual(['BADAN KEPEGAWAIAN DAN', 'PENGEMBANGAN SUMBER DAYA MANUSIA'])
    expect(evenLines('DINAS SOSIAL', { lebar: 165, huruf: 16.8 })).toEqual(['DINAS SOSIAL'])
  })

  it('shrinks a word that is wider than the plate', () => {
    expect(plateText('W'.repeat(40), { lebar: 277, tinggi: 52 }).huruf).toBe(24)
  })
})

describe('a name plate', () => {
  it('reads from both sides: upside down above the fold, upright below', () => {
    const html = toHtml(aDokumen(aBagian([PAPAN], { orientasi: 'MENDATAR' })))
    expect(html.match(/BUDI &lt;B&gt; &amp; &quot;CO&quot;/g)).toHaveLength(2)
    expect(html.match(/rotate\(180deg\)/g)).toHaveLength(1)
  })

  it('reads from both sides in Word too: on its side, the heads of the letters towards the fold, within one page', async () => {
    const xml = partOf(await toDocx(aDokumen(aBagian([PAPAN], { orientasi: 'MENDATAR' }))), 'word/document.xml')
    const [kiri = '', kanan = ''] = xml.split('<w:tc>').slice(1)
    for (const half of [kiri, kanan]) expect(half).toContain('BUDI &lt;B&gt; &amp; &quot;CO&quot;')
    expect([kiri, kanan].map((half) => /<w:textDirection w:val="(\w+)"/.exec(half)?.[1])).toEqual(['tbRl', 'btLr'])
    expect(xml).toContain('w:orient="portrait"')
    const sisi = (nama: string): number => Number(new RegExp(`w:${nama}="(\\d+)"`).exec(xml.slice(xml.indexOf('<w:pgMar')))?.[1])
    // 30, 25, 25 and 20 mm at the left, above, below and at the right, turned by a quarter
    expect(['left', 'top', 'bottom', 'right'].map(sisi)).toEqual([1417, 1134, 1701, 1417])
    expect(Number(/<w:trHeight w:val="(\d+)" w:hRule="exact"/.exec(xml)?.[1])).toBeLessThan(18709 - 1134 - 1701)
  })

  it('leaves the pages of other papers as they lie', async () => {
    const xml = partOf(await toDocx(aDokumen(aBagian([TABEL_UJI], { orientasi: 'MENDATAR' }))), 'word/document.xml')
    expect(xml).toContain('w:orient="landscape"')
  })
})
