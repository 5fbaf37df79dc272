import { getEventListeners } from 'node:events'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { tulisLembar } from '../../../electron/app/naskah/tulis-lembar'
import type { FormatDokumen } from '../../../src/domain/kit/document'
import { aBagian, aDokumen, TABEL_UJI } from '../../documents/naskah-uji'

const naskah = Array.from({ length: 25 }, () => ({ dokumen: aDokumen(aBagian([TABEL_UJI])), konteks: null }))
const berkas = (format: FormatDokumen) => ({ format, bentuk: 'SATU', judul: 'Uji' }) as const

async function print(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  return pdf.save()
}

describe('writing papers into one file', () => {
  it.each(['pdf', 'docx', 'xlsx'] as const)('waits where it is held, and then goes on (%s)', async (format) => {
    const gerbang = Promise.withResolvers<void>()
    let isSelesai = false
    const heard: number[] = []
    const onSections = (jumlah: number): Promise<void> => {
      heard.push(jumlah)
      return jumlah === 0 ? Promise.resolve() : gerbang.promise
    }
    const kerja = tulisLembar(naskah, berkas(format), { print, onSections, templat: null }).finally(() => (isSelesai = true))
    await expect.poll(() => heard.at(-1)).toBeGreaterThan(0)
    const sampai = heard.length
    await new Promise((done) => setTimeout(done, 100))
    expect([heard.length, isSelesai]).toEqual([sampai, false])
    gerbang.resolve()
    expect((await kerja)[0]?.length).toBeGreaterThan(0)
  })

  it('leaves nothing behind that waits for a stop', async () => {
    const { signal } = new AbortController()
    for (const satu of naskah.slice(0, 12)) await tulisLembar([satu], berkas('pdf'), { print, signal, templat: null })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
