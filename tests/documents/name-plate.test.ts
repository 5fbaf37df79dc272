import { describe, expect, it } from 'vitest'
import { toDocx } from '../../electron/documents/docx'
import { toHtml } from '../../electron/documents/html'
import { plateText } from '../../electron/documents/plate-text'
import { aBagian, aDokumen, partOf } from './naskah-uji'

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

  it('stands on the lower half in Word', async () => {
    const xml = partOf(await toDocx(aDokumen(aBagian([PAPAN], { orientasi: 'MENDATAR' }))), 'word/document.xml')
    expect(xml.match(/<w:trHeight w:val="\d+" w:hRule="exact"\/>/g)).toHaveLength(2)
    expect(xml.indexOf('BUDI &lt;B&gt; &amp; &quot;CO&quot;')).toBeGreaterThan(xml.lastIndexOf('<w:trHeight'))
  })
})
