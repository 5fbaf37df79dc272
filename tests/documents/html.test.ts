import { describe, expect, it } from 'vitest'
import { escapeHtml, toHtml } from '../../electron/documents/html'
import type { Blok, Dokumen } from '../../src/domain/kit/document'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import { aGiven } from '../support/given'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../support/kota-uji'
import { memoryReader } from '../support/memory-reader'

const made = skMutasi.make(
  memoryReader(kotaUji),
  { rencanaId: RENCANA_UJI, isian: { ...isianLengkap, nama_wali_kota: '<script>alert(1)</script>' } },
  aGiven()
)
if (!made.ok) throw new Error(made.error.pesan)
const sk: Dokumen = made.value
const withBlocks = (...blok: readonly Blok[]): string => toHtml({ ...sk, bagian: sk.bagian.slice(0, 1).map((b) => ({ ...b, blok })) })

describe('a paper as HTML', () => {
  it('lets no data become markup, wherever it stands', () => {
    const html = toHtml(sk)
    expect(html).not.toMatch(/<script|<b>|<B>/)
    expect(html).toContain('&lt;SCRIPT&gt;ALERT(1)&lt;/SCRIPT&gt;')
    expect(html).toContain('CITRA &lt;B&gt;TANJUNG&lt;/B&gt;')
  })

  it.each(['LAMBANG', 'KEPALA', 'KONSIDERANS', 'PARAGRAF', 'KEPALA_LAMPIRAN', 'TABEL', 'TANDA_TANGAN', 'TEMBUSAN'] as const)(
    'escapes in %s',
    (jenis) => {
      const nasty = '"><img src=x onerror=alert(1)>\''
      const blocks: Readonly<Record<Blok['jenis'], Blok>> = {
        LAMBANG: { jenis: 'LAMBANG' },
        KEPALA: { jenis: 'KEPALA', baris: [nasty], tebal: true },
        KONSIDERANS: { jenis: 'KONSIDERANS', label: nasty, butir: [{ tanda: nasty, teks: nasty }] },
        PARAGRAF: { jenis: 'PARAGRAF', teks: nasty, rata: 'KIRI' },
        KEPALA_LAMPIRAN: { jenis: 'KEPALA_LAMPIRAN', baris: [nasty] },
        TABEL: {
          jenis: 'TABEL',
          kolom: [{ judul: nasty, lebar: 10, rata: 'KIRI' }],
          baris: [
            { jenis: 'KELOMPOK', teks: nasty },
            { jenis: 'ISI', sel: [nasty] }
          ]
        },
        TANDA_TANGAN: { jenis: 'TANDA_TANGAN', pembuka: [nasty], jabatan: nasty, nama: nasty, keterangan: [nasty] },
        TEMBUSAN: { jenis: 'TEMBUSAN', judul: nasty, butir: [nasty] }
      }
      expect(withBlocks(blocks[jenis])).not.toContain('<img')
    }
  )

  it('needs nothing from outside: fonts come inside, nothing is linked', () => {
    const html = toHtml(sk)
    expect(html.match(/url\(data:font\/ttf;base64,/g)).toHaveLength(2)
    expect(html).not.toMatch(/https?:|<link|file:/)
  })

  it('gives each section its own paper: decree upright, annex lying', () => {
    const html = toHtml(sk)
    expect(html).toContain('@page tegak{size:215mm 330mm;margin:25mm 20mm 25mm 30mm}')
    expect(html).toContain('@page mendatar{size:330mm 215mm;margin:25mm 20mm 25mm 30mm}')
  })

  it('repeats the table head with its column numbers and splits no row', () => {
    const html = toHtml(sk)
    expect(html).toContain('<tr class="nomor-kolom"><th>1</th><th>2</th>')
    expect(html).toContain('.tabel tr{break-inside:avoid}')
    expect(html).toContain('display:table-header-group')
  })

  it('keeps the signature with the last name of the table, and a lone last name with the title of its group', () => {
    const closing = /<tbody class="penutup">(.*?)<\/tbody>/s.exec(toHtml(sk))?.[1] ?? ''
    expect(closing).toMatch(/ESELON III\.b.*CITRA.*WALI KOTA SAWAHLUNTO,.*&lt;SCRIPT/s)
    expect(closing).not.toContain('ANI MALAYU')
    expect(toHtml(sk)).toContain('.tabel .penutup{break-inside:avoid}')
  })

  it('signs even an empty table', () => {
    const tabel = { jenis: 'TABEL', kolom: [{ judul: 'No.', lebar: 10, rata: 'KIRI' }], baris: [] } as const
    expect(withBlocks(tabel, { jenis: 'PARAGRAF', teks: 'penutup', rata: 'KIRI' })).toContain('>penutup</p></td></tr></tbody>')
  })

  it('writes amounts the Indonesian way', () => expect(toHtml(sk)).toContain('>1.260.000,00<'))

  it('escapes the five characters that matter', () => expect(escapeHtml(`<&>"'`)).toBe('&lt;&amp;&gt;&quot;&#39;'))
})
