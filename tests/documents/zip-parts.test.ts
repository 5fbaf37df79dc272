import { describe, expect, it } from 'vitest'
import PizZip from 'pizzip'
import { rawEntries, zipEntry, zipText } from '../../electron/documents/zip'
import { withParts } from '../../electron/documents/zip-parts'

/** A zip by another hand: one part squeezed, one as it is. */
function asal(): Uint8Array {
  const zip = new PizZip()
  zip.file('a.xml', 'lama '.repeat(200), { compression: 'DEFLATE' })
  zip.file('b/b.bin', new Uint8Array([1, 2, 3]), { compression: 'STORE' })
  return zip.generate({ type: 'uint8array' })
}
const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks)

describe('a zip with other parts', () => {
  it('has new parts in place of old ones and behind them, and is read by another hand', async () => {
    const baru = await withParts(asal(), [
      { path: 'c é.xml', data: bytes('tambahan') },
      { path: 'a.xml', data: bytes('Ānjing & kucing') }
    ])
    const dibaca = new PizZip(baru)
    expect(rawEntries(baru).map(({ path }) => path)).toEqual(['a.xml', 'b/b.bin', 'c é.xml'])
    expect(dibaca.file('a.xml')?.asText()).toBe('Ānjing & kucing')
    expect(dibaca.file('b/b.bin')?.asUint8Array()).toEqual(new Uint8Array([1, 2, 3]))
    expect(zipText(baru, 'c é.xml')).toBe('tambahan')
    expect([...zipEntry(baru, 'b/b.bin')]).toEqual([1, 2, 3])
  })

  it('is the same bytes for the same parts, whenever it is made', async () => {
    const part = { path: 'a.xml', data: bytes('x'.repeat(10_000)) }
    expect(await withParts(asal(), [part])).toEqual(await withParts(asal(), [part]))
    expect(rawEntries(await withParts(asal(), [part]))[0]).toMatchObject({ path: 'a.xml', size: 10_000, method: 8 })
  })
})
