import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { pena } from '../../../src/domain/cetak/adegan'
import type { Lembar } from '../../../src/domain/cetak/lembar'
import { susunCetakan } from './susun-cetakan'
import { lembarSvg } from '../../../src/domain/cetak/svg'
import { huruf } from '../../../src/domain/cetak/tulisan'
import { aPilihan, bahanKota } from './kota-cetak'

/** The elements of an SVG and the texts in them; throws when it is not well-formed. */
function parsed(svg: string): { readonly nama: readonly string[]; readonly teks: readonly string[] } {
  const [nama, teks]: [string[], string[]] = [[], []]
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => nama.push(tag.name))
  parser.on('text', (isi) => void (isi.trim() !== '' && teks.push(isi)))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return { nama, teks }
}

const tulisan = (teks: string): Lembar['bentuk'][number] => ({
  jenis: 'TULISAN',
  x: 1,
  y: 2,
  teks,
  huruf: huruf(8),
  warna: '#000000',
  rata: 'KIRI'
})
const aLembar = (said: Partial<Lembar> = {}): Lembar => ({ nama: 'Uji', lebar: 100, tinggi: 50, bentuk: [], jendela: null, ...said })

describe('a sheet as SVG', () => {
  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', `R&D "A" 'B'`, 'a\u0000b\u0007c\uffff', ']]>', 'A\ud800B'])(
    'lets no data become markup: %j',
    (jahat) => {
      const { nama, teks } = parsed(lembarSvg(aLembar({ nama: jahat, bentuk: [tulisan(jahat)] })))
      expect(nama).toEqual(['svg', 'title', 'rect', 'text', 'tspan'])
      expect(teks.at(-1)).toBe(jahat.replace(/[\u0000\u0007\uffff\ud800]/g, ''))
    }
  )

  it('is as large as its paper, in millimetres', () =>
    expect(lembarSvg(aLembar())).toMatch(/^<svg [^>]*width="100mm" height="50mm" viewBox="0 0 100 50"/))

  it('keeps text as text, all of it', () => {
    const [lembar] = susunCetakan(bahanKota(), aPilihan()).lembar
    if (!lembar) throw new Error('No sheet')
    const { teks } = parsed(lembarSvg(lembar))
    expect(teks.slice(1)).toEqual(lembar.bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [b.teks] : [])))
  })

  it('draws dashes, fills and corners', () => {
    const svg = lembarSvg(
      aLembar({
        bentuk: [
          { jenis: 'GARIS', titik: [0, 0, 10, 5.12345], pena: pena('#112233', 0.3, true) },
          { jenis: 'KOTAK', x: 1, y: 2, lebar: 3, tinggi: 4, isi: '#abcdef', pena: null, sudut: 0.5 }
        ]
      })
    )
    expect(svg).toContain('<path d="M0 0 10 5.123" fill="none" stroke="#112233" stroke-width="0.3" stroke-dasharray="1.5 0.96"/>')
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" rx="0.5" fill="#abcdef"/>')
  })

  it('draws lines of one pen as one path, and those of another apart', () => {
    const garis = (warna: string, ...titik: readonly number[]): Lembar['bentuk'][number] => ({
      jenis: 'GARIS',
      titik,
      pena: pena(warna, 1)
    })
    const svg = lembarSvg(
      aLembar({ bentuk: [garis('#111111', 0, 0, 1, 0), garis('#111111', 2, 2, 3, 2, 3, 4), garis('#222222', 5, 5, 6, 5)] })
    )
    expect([...svg.matchAll(/<path d="([^"]*)"/g)].map((m) => m[1])).toEqual(['M0 0 1 0M2 2 3 2 3 4', 'M5 5 6 5'])
  })

  it('cuts off what a window does not show', () => {
    const jendela = { batas: { x: 10, y: 10, lebar: 80, tinggi: 30 }, bentuk: [tulisan('di dalam')] }
    expect(lembarSvg(aLembar({ jendela }))).toContain('<svg x="10" y="10" width="80" height="30" viewBox="10 10 80 30"><text><tspan')
  })
})
