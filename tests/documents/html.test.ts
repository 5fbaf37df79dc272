import { describe, expect, it } from 'vitest'
import { escapeHtml } from '../../electron/documents/escape-html'
import { toHtml } from '../../electron/documents/html'
import type { Blok, Dokumen, Penanda } from '../../src/domain/kit/document'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import { susunSatu } from '../support/susun-uji'
import { gambarUji } from './naskah-penuh'
import { aBagian, aDokumen, TABEL_UJI } from './naskah-uji'

const sk: Dokumen = susunSatu(skMutasi, { isian: { nama_wali_kota: '<script>alert(1)</script>' } }).dokumen
const withBlocks = (...blok: readonly Blok[]): string => toHtml({ ...sk, bagian: sk.bagian.slice(0, 1).map((b) => ({ ...b, blok })) })

const penanda = (teks: string): Penanda => ({ pembuka: [teks], jabatan: teks, nama: teks, keterangan: [teks] })

describe('a paper as HTML', () => {
  it('lets no data become markup, wherever it stands', () => {
    const html = toHtml(sk)
    expect(html).not.toMatch(/<script|<b>|<B>/)
    expect(html).toContain('&lt;SCRIPT&gt;ALERT(1)&lt;/SCRIPT&gt;')
    expect(html).toContain('CITRA &lt;B&gt;TANJUNG&lt;/B&gt;')
  })

  it('escapes in every block', () => {
    const nasty = '"><img src=x onerror=alert(1)>\''
    const blocks: { readonly [J in Blok['jenis']]: Extract<Blok, { jenis: J }> } = {
      LAMBANG: { jenis: 'LAMBANG', gambar: `data:image/png;base64,${nasty}` },
      KOP: { jenis: 'KOP', gambar: `data:image/png;base64,")}</style>${nasty}`, atas: nasty, nama: nasty, alamat: [nasty] },
      KEPALA: { jenis: 'KEPALA', baris: [nasty], tebal: true },
      KONSIDERANS: { jenis: 'KONSIDERANS', label: nasty, butir: [{ tanda: nasty, teks: nasty }] },
      RINCIAN: { jenis: 'RINCIAN', baris: [{ label: nasty, isi: nasty }] },
      PARAGRAF: { jenis: 'PARAGRAF', teks: nasty, rata: 'PENUH', menjorok: true },
      DAFTAR: { jenis: 'DAFTAR', butir: [{ tanda: nasty, teks: nasty }] },
      KEPALA_LAMPIRAN: { jenis: 'KEPALA_LAMPIRAN', baris: [nasty] },
      TABEL: {
        jenis: 'TABEL',
        kolom: [{ judul: nasty, lebar: 10, rata: 'KIRI', kelompok: nasty }],
        baris: [
          { jenis: 'KELOMPOK', teks: nasty },
          { jenis: 'ISI', sel: [nasty] }
        ]
      },
      TANDA_TANGAN: { jenis: 'TANDA_TANGAN', kiri: penanda(nasty), ...penanda(nasty) },
      PARA_PENANDA: { jenis: 'PARA_PENANDA', penanda: [1, 2, 3].map(() => penanda(nasty)) },
      TEMBUSAN: { jenis: 'TEMBUSAN', judul: nasty, butir: [nasty] },
      PAPAN_NAMA: { jenis: 'PAPAN_NAMA', nama: nasty, keterangan: nasty, lebar: 200, tinggi: 80 }
    }
    for (const blok of Object.values(blocks)) {
      const html = withBlocks(blok)
      expect(html, blok.jenis).not.toContain('<img')
      expect(html.match(/<\/style>/g), blok.jenis).toHaveLength(1)
    }
  })

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
    expect(closing).toMatch(/ESELON\sIII\.b.*CITRA.*WALI KOTA SAWAHLUNTO,.*&lt;SCRIPT/s)
    expect(closing).not.toContain('ANI MALAYU')
    expect(toHtml(sk)).toContain('.tabel .penutup{break-inside:avoid}')
  })

  it('lets no long word make a column or the page wider: the printer would shrink all of it', () => {
    const html = withBlocks({ jenis: 'RINCIAN', baris: [{ label: 'Pendidikan', isi: 'x'.repeat(300) }] })
    expect(html).toContain('overflow-wrap:anywhere')
    expect(html).toMatch(/\.konsiderans\{[^}]*table-layout:fixed/)
    expect(html).toContain('<table class="konsiderans rincian"><colgroup><col class="label">')
  })

  it('writes a label without text as a heading, without a colon', () => {
    const html = withBlocks({
      jenis: 'RINCIAN',
      baris: [
        { label: '6. Tugas Pokok', isi: '' },
        { label: 'a. Bakat', isi: 'G' }
      ]
    })
    expect(html).toContain('<tr class="judul"><td class="label" colspan="4">6. Tugas Pokok</td></tr>')
    expect(html).toContain('<td>:</td>')
  })

  it('names both who sign below both offices, so that names stand side by side', () => {
    const html = withBlocks({ jenis: 'TANDA_TANGAN', kiri: penanda('kiri'), ...penanda('kanan') })
    const urutan = [...(/<div class="tanda-tangan">.*/s.exec(html)?.[0] ?? '').matchAll(/<div class="(kiri|kanan)">/g)].map((m) => m[1])
    expect(urutan).toEqual(['kiri', 'kanan', 'kiri', 'kanan'])
  })

  it('keeps a short table whole, unless it is signed', () => {
    const tabel = { ...TABEL_UJI, baris: TABEL_UJI.baris.slice(0, 4) }
    expect(withBlocks(tabel)).toContain('<table class="tabel utuh">')
    expect(withBlocks(tabel, { jenis: 'TANDA_TANGAN', ...penanda('a') })).toContain('<table class="tabel">')
    expect(withBlocks({ ...tabel, baris: [...tabel.baris, ...tabel.baris] })).toContain('<table class="tabel">')
  })

  it('signs even an empty table', () => {
    const tabel = { jenis: 'TABEL', kolom: [{ judul: 'No.', lebar: 10, rata: 'KIRI' }], baris: [] } as const
    expect(withBlocks(tabel, { jenis: 'PARAGRAF', teks: 'penutup', rata: 'KIRI' })).toContain('>penutup</p></td></tr></tbody>')
  })

  it('writes amounts the Indonesian way', () => expect(toHtml(sk)).toContain('>1.260.000,00<'))

  it('stands columns of a group under one title, and lets a title break behind a stroke', () => {
    const html = toHtml(aDokumen(aBagian([TABEL_UJI])))
    expect(html).toContain(
      '<thead><tr><th rowspan="2">No</th><th rowspan="2">Nama</th><th colspan="2">Bezetting</th><th rowspan="2">+/<wbr>-</th></tr><tr><th>PNS</th><th>PPPK</th></tr><tr class="nomor-kolom">'
    )
  })

  it('writes numbers the Indonesian way, differences in their colour, totals marked', () => {
    const html = toHtml(aDokumen(aBagian([TABEL_UJI])))
    expect(html).toContain('>1.234,50</td>')
    expect(html).toContain('style="color:#B32D1F">-2</td>')
    expect(html).toContain('<tr class="jumlah">')
  })

  it('keeps totals with the row above them', () =>
    expect(/<tbody class="penutup">(.*?)<\/tbody>/s.exec(toHtml(aDokumen(aBagian([TABEL_UJI]))))?.[1]).toMatch(/Arsiparis.*JUMLAH/s))

  it('leaves the column numbers out where a table says so', () =>
    expect(toHtml(aDokumen(aBagian([{ ...TABEL_UJI, tanpaNomorKolom: true }])))).not.toContain('class="nomor-kolom"'))

  it('marks where sections begin, but only where there are several', () => {
    expect(toHtml(aDokumen(aBagian([TABEL_UJI])))).not.toContain('href="#bagian-0"')
    const html = toHtml(aDokumen(aBagian([TABEL_UJI]), aBagian([TABEL_UJI])))
    expect(html).toContain('<a href="#bagian-1">')
    expect(html).toContain('<section id="bagian-1"')
  })

  it('sets the head of an office over a double line, its emblem at the left', () => {
    const html = withBlocks({
      jenis: 'KOP',
      gambar: gambarUji(6, 8),
      atas: 'PEMERINTAH KOTA',
      nama: 'BKPSDM',
      alamat: ['Jalan 1', 'Telepon 2']
    })
    expect(html).toContain(
      '<div class="kop"><div><i class="gambar gambar-0"></i></div><div><div class="atas">PEMERINTAH KOTA</div><div class="nama">BKPSDM</div><div>Jalan 1</div><div>Telepon 2</div></div></div>'
    )
    expect(html).toMatch(/\.kop\{[^}]*grid-template-columns:22mm 1fr[^}]*border-bottom:2pt solid/)
  })

  it('carries a picture once, however many copies show it, and leaves room where there is none', () => {
    const kop = (gambar: string): Blok => ({ jenis: 'KOP', gambar, atas: '', nama: '', alamat: [] })
    const html = withBlocks(
      kop(gambarUji(6, 8)),
      kop(gambarUji(6, 8)),
      { jenis: 'LAMBANG', gambar: gambarUji(9, 9) },
      kop('LAMBANG_DAERAH'),
      kop('')
    )
    expect(html.match(/data:image\/png/g)).toHaveLength(2)
    expect(html.match(/<i class="gambar gambar-0">/g)).toHaveLength(2)
    expect(html.match(/<i class="gambar /g)).toHaveLength(3)
    expect(html).not.toContain('LAMBANG_DAERAH')
    // words beside an empty column would stand right of the title below them
    expect(html.match(/<div class="kop polos"><div><div class="atas">/g)).toHaveLength(2)
  })

  it('sets in the first line of each paragraph, and keeps lines of others together', () => {
    const teks = 'satu\ndua'
    expect(
      withBlocks({ jenis: 'PARAGRAF', teks, rata: 'PENUH', menjorok: true }).match(/<p class="paragraf teks rata-penuh menjorok">/g)
    ).toHaveLength(2)
    expect(withBlocks({ jenis: 'PARAGRAF', teks, rata: 'KIRI' })).toContain('<p class="paragraf teks rata-kiri">satu\ndua</p>')
  })

  it('hangs items behind their marks, all as wide as the longest', () => {
    const html = withBlocks({
      jenis: 'DAFTAR',
      butir: [
        { tanda: '9.', teks: 'a' },
        { tanda: '100.', teks: 'b' }
      ]
    })
    expect(html).toContain(
      '<col style="width:3.1em"><col></colgroup><tr class="utuh"><td class="tanda">9.</td><td class="teks">a</td></tr>'
    )
  })

  it.each([
    { panjang: 40, isUtuh: true },
    { panjang: 2000, isUtuh: false }
  ])('splits no short item over two pages: $panjang letters', ({ panjang, isUtuh }) => {
    const html = withBlocks({ jenis: 'KONSIDERANS', label: 'KESATU', butir: [{ tanda: null, teks: 'kata '.repeat(panjang / 5) }] })
    expect(html.includes('<tr class="utuh"><td class="label">KESATU')).toBe(isUtuh)
  })

  it('lets a date break in a cell, whose column may be narrower than it', () => {
    const html = withBlocks({
      jenis: 'TABEL',
      kolom: [{ judul: 'Lahir', lebar: 1, rata: 'KIRI' }],
      baris: [{ jenis: 'ISI', sel: ['16 Desember 1978'] }]
    })
    expect(html).toContain('>16 Desember 1978</td>')
  })

  it('has three and more sign in pairs, a last one at the left', () => {
    const html = withBlocks({ jenis: 'PARA_PENANDA', penanda: ['a', 'b', 'c'].map(penanda) })
    expect(html.match(/<div class="tanda-tangan">/g)).toHaveLength(2)
    const kedua = html.slice(html.lastIndexOf('<div class="tanda-tangan">'))
    expect([kedua.includes('class="kiri"'), kedua.includes('class="kanan"')]).toEqual([true, false])
  })

  it('says KONSEP behind every page of a paper that is not issued, and nowhere else', () => {
    expect(toHtml({ ...sk, isKonsep: true })).toContain('<div class="konsep"><span>KONSEP</span></div>')
    expect(toHtml({ ...sk, isKonsep: true })).toMatch(/\.konsep[^{]*\{position:fixed;[^}]*z-index:-1/)
    expect(toHtml(aDokumen(aBagian([TABEL_UJI])))).not.toContain('>KONSEP<')
  })

  it('marks blocks with keys where it is asked to, wherever they stand', () => {
    const bagian = aBagian([
      { jenis: 'KEPALA', baris: ['a'], tebal: true, kunci: 'judul' },
      { ...TABEL_UJI, kunci: 'tabel' },
      { jenis: 'PARAGRAF', teks: 'x', rata: 'KIRI' },
      { jenis: 'TANDA_TANGAN', ...penanda('p'), kunci: 'penanda' }
    ])
    const html = toHtml(aDokumen(bagian), true)
    expect(html.match(/<a href="#[^"]*">/g)).toEqual(['<a href="#blok-0-0">', '<a href="#blok-0-1">', '<a href="#blok-0-3">'])
    expect(html).toContain('<div id="blok-0-0" class="kepala tebal">')
    expect(html).toContain('<table id="blok-0-1" class="tabel">')
    expect(html).toContain('<div id="blok-0-3" class="tanda-tangan">')
    expect(toHtml(aDokumen(bagian))).not.toContain('blok-0')
  })

  it('escapes the five characters that matter', () => expect(escapeHtml(`<&>"'`)).toBe('&lt;&amp;&gt;&quot;&#39;'))
})
