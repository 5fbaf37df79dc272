import { describe, expect, it } from 'vitest'
import { publicHtml } from '../../electron/documents/public-html'
import type { LembarPublik } from '../../src/domain/transparansi/lembar-publik'

const JAHAT = `<img src=x onerror="alert(1)"> & 'kutip' </style><script>`

const lembar: LembarPublik = {
  judul: JAHAT,
  pemerintah: 'Pemerintah Kota Contoh',
  tanggal: '2026-11-22',
  pengantar: JAHAT,
  angka: { struktural: 2, terisi: 1, sementara: 0, kosong: 1 },
  perangkat: [
    {
      nama: JAHAT,
      jabatan: [
        { nama: JAHAT, unit: JAHAT, eselon: 'III.b', pejabat: JAHAT, sejak: '2024-01-10', sementara: null },
        { nama: 'Kepala Bidang', unit: 'Bidang', eselon: null, pejabat: null, sejak: null, sementara: JAHAT }
      ],
      lain: [{ sebutan: 'Jabatan fungsional', terisi: 3, kebutuhan: 5 }]
    }
  ],
  mutasi: {
    judul: JAHAT,
    perubahan: [{ kunci: 'l', pejabat: JAHAT, dari: JAHAT, ke: null, tmt: '2026-12-01', alasan: JAHAT }],
    lain: 0,
    rangkaian: [JAHAT]
  }
}

describe('the page for the public', () => {
  const html = publicHtml(lembar)

  it('never lets a name become markup', () => {
    const tanpaAsli = html.replace(
      /<\/?(style|meta|title|html|head|body|main|header|section|h1|h2|p|ul|li|strong|div|table|thead|tbody|tr|th|td|footer|!doctype)\b[^>]*>/g,
      ''
    )
    expect(tanpaAsli).not.toMatch(/<[a-z!/]/i)
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;kutip&#39;')
  })

  it('needs nothing from outside and runs nothing', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/https?:|src="|url\(|<script/)
  })

  it('can be read by a screen reader: language, heads of columns and rows', () => {
    expect(html).toContain('<html lang="id">')
    expect(html.match(/<th scope="col">/g)).toHaveLength(10)
    expect(html.match(/<th scope="row">/g)).toHaveLength(3)
  })

  it('tells an empty post as empty, and of no rotation when there is none', () => {
    expect(html).toContain('data-kepala="Pejabat" class="kosong">')
    expect(publicHtml({ ...lembar, mutasi: null })).not.toContain('Perubahan jabatan')
  })
})
