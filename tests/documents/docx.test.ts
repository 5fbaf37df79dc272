import { describe, expect, it, vi } from 'vitest'
import { columnWidths } from '../../electron/documents/docx-table'
import { toDocx } from '../../electron/documents/docx'
import { GAYA } from '../../electron/documents/docx-style'
import { skMutasi } from '../../src/domain/naskah/documents/sk-mutasi'
import type { Blok, Dokumen } from '../../src/domain/kit/document'
import { susunSatu } from '../support/susun-uji'
import { partsOf } from '../support/xlsx-file'
import { aKeputusan, aNaskah, aSurat, gambarUji, tabelPanjang } from './naskah-penuh'
import { aBagian, aDokumen, partOf, TABEL_UJI } from './naskah-uji'

const xmlOf = async (dokumen: Dokumen): Promise<string> => partOf(await toDocx(dokumen), 'word/document.xml')
const unescape = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
const uji = (...blok: readonly Blok[]): Promise<string> => xmlOf(aDokumen(aBagian(blok)))

const keputusan = (): Dokumen => susunSatu(skMutasi).dokumen

describe('a paper as a Word document', () => {
  it('is the same file for the same paper, whenever it is written', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T02:00:00Z'), toFake: ['Date'] })
    const first = await toDocx(keputusan())
    vi.setSystemTime(new Date('2027-03-01T09:30:00Z'))
    const second = await toDocx(keputusan())
    vi.useRealTimers()
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  it('lies on the paper of the office: decree upright, annex lying, margins in twips', async () => {
    const xml = await xmlOf(keputusan())
    expect(xml.match(/<w:pgSz [^>]*>/g)).toEqual([
      '<w:pgSz w:w="12189" w:h="18709" w:orient="portrait"/>',
      '<w:pgSz w:w="18709" w:h="12189" w:orient="landscape"/>'
    ])
    expect(xml).toContain('w:top="1417" w:right="1134" w:bottom="1417" w:left="1701"')
  })

  it('numbers pages anew in each section: none on the first page of a decree, then - 2 -', async () => {
    const bytes = await toDocx(keputusan())
    const xml = partOf(bytes, 'word/document.xml')
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:titlePg\/>/g)).toHaveLength(2)
    const heads = Object.entries(partsOf(Buffer.from(bytes))).flatMap(([nama, isi]) =>
      /word\/header\d/.test(nama) ? [isi.toString()] : []
    )
    expect(heads.filter((h) => h.includes('- </w:t>') && h.includes('PAGE'))).toHaveLength(1)
  })

  it.each([
    { bagian: 1, kaki: 'Halaman PAGE dari NUMPAGES' },
    { bagian: 2, kaki: 'Halaman PAGE' }
  ])('says of $bagian section(s) no total that some reader would get wrong', async ({ bagian, kaki }) => {
    const bytes = await toDocx(aDokumen(...Array.from({ length: bagian }, () => aBagian([TABEL_UJI]))))
    const teks = [...partOf(bytes, 'word/footer1.xml').matchAll(/<w:(?:t|instrText)[ >][^<]*?>?([^<>]*)<\/w:/g)].map((m) => m[1])
    expect(teks.join('')).toBe(kaki)
  })

  it('is the same document made in several turns as made in one', async () => {
    const bagian = Array.from({ length: 23 }, (_, at) => aBagian([{ jenis: 'KEPALA', baris: [`Formulir ${at}`], tebal: true }, TABEL_UJI]))
    const heard: number[] = []
    const bytes = await toDocx(aDokumen(...bagian), (jumlah) => void heard.push(jumlah))
    const xml = partOf(bytes, 'word/document.xml')
    expect(heard).toEqual([10, 20, 23])
    expect([...xml.matchAll(/Formulir (\d+)/g)].map((m) => Number(m[1]))).toEqual([...bagian.keys()])
    expect(xml.match(/<w:sectPr/g)).toHaveLength(23)
    expect(xml.match(/<\/w:sectPr><\/w:pPr>/g)).toHaveLength(22)
    // each turn names the heads again, and they are the same ones
    expect(new Set(xml.match(/<w:footerReference[^>]*>/g)).size).toBe(1)
    expect(xml.match(/<w:body>|<\/w:body>|<\/w:document>/g)).toEqual(['<w:body>', '</w:body>', '</w:document>'])
  })

  it('has of each turn its own heads, pictures and lists, each of them in the file once', async () => {
    const bagian = Array.from({ length: 23 }, (_, at) =>
      aBagian(
        [
          { jenis: 'LAMBANG', gambar: gambarUji(at < 21 ? 8 : 9, 9) },
          {
            jenis: 'DAFTAR',
            butir: [
              { tanda: '1.', teks: `butir ${at}` },
              { tanda: '2.', teks: 'lain' }
            ]
          }
        ],
        { nomorHalaman: at === 15 ? 'STRIP_ATAS' : 'TANPA' }
      )
    )
    const bytes = await toDocx(aDokumen(...bagian))
    const parts = partsOf(Buffer.from(bytes))
    const xml = partOf(bytes, 'word/document.xml')
    const relations = new Map(
      [...partOf(bytes, 'word/_rels/document.xml.rels').matchAll(/Id="([^"]*)" Type="[^"]*" Target="([^"]*)"/g)].map((m) => [m[1], m[2]])
    )
    const used = [...xml.matchAll(/r:(?:id|embed)="([^"]*)"/g)].map((m) => relations.get(m[1]) ?? '')
    expect(used.every((target) => parts[`word/${target}`] !== undefined)).toBe(true)
    expect(Object.keys(parts).filter((nama) => nama.startsWith('word/media/'))).toHaveLength(2)
    const types = partOf(bytes, '[Content_Types].xml')
    for (const nama of used.filter((target) => target.endsWith('.xml'))) expect(types).toContain(`PartName="/word/${nama}"`)
    const lists = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((m) => m[1])
    expect(new Set(lists).size).toBe(23)
    const numbers = partOf(bytes, 'word/numbering.xml')
    for (const id of lists) expect(numbers).toContain(`<w:num w:numId="${id}"`)
    const drawings = [...xml.matchAll(/<wp:docPr id="(\d+)"/g)].map((m) => m[1])
    expect([drawings.length, new Set(drawings).size]).toEqual([23, 23])
  })

  it('stops between two turns when it is told to', async () => {
    const bagian = Array.from({ length: 30 }, () => aBagian([TABEL_UJI]))
    const stop = (jumlah: number): void => {
      if (jumlah === 20) throw new Error('berhenti')
    }
    await expect(toDocx(aDokumen(...bagian), stop)).rejects.toThrow('berhenti')
  })

  it('is written in styles, so that its look can be changed at one place', async () => {
    const bytes = await toDocx(aNaskah(aSurat('Ani'), ...aKeputusan(3)))
    const [xml, styles] = [partOf(bytes, 'word/document.xml'), partOf(bytes, 'word/styles.xml')]
    const used = new Set([...xml.matchAll(/<w:pStyle w:val="([^"]*)"\/>/g)].map((m) => m[1]))
    expect([...used].toSorted()).toEqual(Object.values(GAYA).toSorted())
    for (const id of used) expect(styles).toContain(`<w:style w:type="paragraph" w:styleId="${id}"`)
  })

  it('counts items itself, each list from its start, and leaves marks of another kind as they are', async () => {
    const butir = (...tanda: readonly string[]): Blok => ({ jenis: 'DAFTAR', butir: tanda.map((t) => ({ tanda: t, teks: `isi ${t}` })) })
    const bytes = await toDocx(aDokumen(aBagian([butir('1.', '2.'), butir('a.', 'b.'), butir('1.', '2.'), butir('-', '-')])))
    const xml = partOf(bytes, 'word/document.xml')
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((m) => m[1] ?? '')
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(3)
    expect(xml).not.toMatch(/>1\.</)
    expect(xml).toContain('<w:tab/>')
    const numbers = partOf(bytes, 'word/numbering.xml')
    const abstractOf = (id: string): string =>
      new RegExp(`<w:num w:numId="${id}".*?<w:abstractNumId w:val="(\\d+)"`).exec(numbers)?.[1] ?? ''
    expect(abstractOf(ids[0] ?? '')).toBe(abstractOf(ids[4] ?? ''))
    expect(abstractOf(ids[0] ?? '')).not.toBe(abstractOf(ids[2] ?? ''))
    expect(xml).toMatch(/<w:ind w:left="510" w:hanging="510"\/>/)
  })

  it('counts the items of a consideration, behind label and colon', async () => {
    const xml = await uji({
      jenis: 'KONSIDERANS',
      label: 'Mengingat',
      butir: [
        { tanda: '1.', teks: 'satu' },
        { tanda: '2.', teks: 'dua' }
      ]
    })
    expect(xml.match(/<w:numPr>/g)).toHaveLength(2)
    expect(xml).toMatch(/>Mengingat<.*>:<.*>satu<.*>dua</s)
  })

  it('shows the emblem in its proportions at the head of an office, over a double line', async () => {
    const bytes = await toDocx(
      aDokumen(aBagian([{ jenis: 'KOP', gambar: gambarUji(30, 60), atas: 'PEMKOT', nama: 'BKPSDM', alamat: ['Jalan 1'] }]))
    )
    const xml = partOf(bytes, 'word/document.xml')
    const [, cx = 0, cy = 1] = (/<wp:extent cx="(\d+)" cy="(\d+)"\/>/.exec(xml) ?? []).map(Number)
    expect(cx / cy).toBeCloseTo(0.5, 1)
    expect(Math.round(cy / 36_000)).toBe(24)
    expect(xml).toContain('<w:bottom w:val="thickThinSmallGap"')
    expect(Object.keys(partsOf(Buffer.from(bytes))).filter((nama) => nama.startsWith('word/media/'))).toHaveLength(1)
  })

  it('reads the size of a JPEG, and leaves room for what is no picture', async () => {
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 50, 0, 100, 1, 1, 0x11, 0, 0xff, 0xd9])
    expect(await uji({ jenis: 'LAMBANG', gambar: `data:image/jpeg;base64,${jpeg.toString('base64')}` })).toMatch(
      /<wp:extent cx="1295400" cy="647700"/
    )
    expect(await uji({ jenis: 'LAMBANG', gambar: 'data:image/png;base64,AAAA' })).toContain('w:line="1361" w:lineRule="exact"')
  })

  it('says KONSEP behind every page of a paper that is not issued, its first too', async () => {
    const headsOf = async (isKonsep: boolean): Promise<readonly string[]> => {
      const bagian = [aBagian([TABEL_UJI], { nomorHalaman: 'STRIP_ATAS' }), aBagian([TABEL_UJI], { nomorHalaman: 'TANPA' })]
      const bytes = await toDocx({ ...aDokumen(...bagian), ...(isKonsep ? { isKonsep } : {}) })
      return Object.entries(partsOf(Buffer.from(bytes))).flatMap(([nama, isi]) => (/word\/header\d/.test(nama) ? [isi.toString()] : []))
    }
    expect((await headsOf(true)).map((xml) => xml.includes('string="KONSEP"'))).toEqual([true, true, true])
    expect((await headsOf(false)).join('')).not.toContain('KONSEP')
  })

  it('says the rule of every line distance, which some would take for points', async () => {
    const bytes = await toDocx(aNaskah(...aKeputusan(2)))
    const spasi = ['word/styles.xml', 'word/document.xml'].flatMap(
      (part) => partOf(bytes, part).match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? []
    )
    expect(spasi.length).toBeGreaterThan(10)
    for (const satu of spasi) expect(satu).toContain('w:lineRule=')
  })

  it('ends the paragraphs of smaller text with a mark as small', async () => {
    const xml = await xmlOf(aNaskah(...aKeputusan(2)))
    const kepala = /<w:p><w:pPr><w:pStyle w:val="KepalaLampiran"\/>.*?<\/w:p>/.exec(xml)?.[0] ?? ''
    expect(kepala.match(/<w:sz w:val="18"\/>/g)).toHaveLength(2)
  })

  it.each([
    { panjang: 40, isUtuh: true },
    { panjang: 2000, isUtuh: false }
  ])('splits no short item over two pages: $panjang letters', async ({ panjang, isUtuh }) => {
    const teks = 'kata '.repeat(panjang / 5).trim()
    const xml = await uji(
      { jenis: 'KONSIDERANS', label: 'KESATU', butir: [{ tanda: null, teks }] },
      { jenis: 'DAFTAR', butir: [{ tanda: '1.', teks }] }
    )
    expect(xml.includes('<w:cantSplit/>')).toBe(isUtuh)
    expect(xml.includes('<w:keepLines/>')).toBe(isUtuh)
  })

  it('keeps who gets a copy on the page of the signature, all of them', async () => {
    const xml = await uji({ jenis: 'TEMBUSAN', judul: 'Tembusan:', butir: ['A;', 'B;', 'C.'] })
    expect(xml).not.toMatch(/<w:keepNext w:val="(?:false|0)"/)
    const gaya = partOf(await toDocx(aDokumen(aBagian([]))), 'word/styles.xml').split('w:styleId="Tembusan"')[1] ?? ''
    expect(gaya.split('</w:style>')[0]).toContain('<w:keepNext/>')
  })

  it('has all who sign in one table, whose rows LibreOffice keeps together', async () => {
    const penanda = ['a', 'b', 'c', 'd'].map((nama) => ({ pembuka: [], jabatan: 'Saksi,', nama, keterangan: [] }))
    const xml = await uji({ jenis: 'PARA_PENANDA', penanda })
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1)
    expect(xml.match(/<w:tr>/g)).toHaveLength(4)
    expect(xml).not.toContain('<w:cantSplit/>')
  })

  it('breaks the name of an office into lines as even as in print', async () => {
    const xml = await xmlOf(aDokumen(aSurat('Ani')))
    const nama = /<w:p><w:pPr><w:pStyle w:val="KopNama"\/>.*?<\/w:p>/.exec(xml)?.[0] ?? ''
    expect([...nama.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map((m) => m[1])).toEqual([
      'BADAN KEPEGAWAIAN DAN',
      'PENGEMBANGAN SUMBER DAYA MANUSIA'
    ])
  })

  it('leaves room between who signs and what comes after, and between two who sign', async () => {
    const penanda = { pembuka: [], jabatan: 'Ketua,', nama: 'A', keterangan: [] }
    const xml = await uji(
      { jenis: 'TANDA_TANGAN', kiri: { ...penanda, jabatan: 'Sekretaris,' }, ...penanda },
      { jenis: 'PARAGRAF', teks: 'Anggota', rata: 'KIRI', tebal: true }
    )
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:keepNext\/><w:spacing w:line="200" w:lineRule="exact"\/>/)
    expect(xml.split('Sekretaris,')[0]).toContain('<w:ind w:right="680"/>')
    expect(xml.split('Sekretaris,')[1]).not.toContain('w:right="680"/></w:pPr><w:r><w:t xml:space="preserve">Ketua')
  })

  it('sets in the first line of each paragraph of a text', async () => {
    const xml = await uji({ jenis: 'PARAGRAF', teks: 'satu\ndua', rata: 'PENUH', menjorok: true })
    expect(xml.match(/<w:jc w:val="both"\/><w:ind w:firstLine="709"\/>|<w:ind w:firstLine="709"\/><w:jc w:val="both"\/>/g)).toHaveLength(2)
  })

  it('names both who sign on one line, however long the office of one is', async () => {
    const penanda = (nama: string, pembuka: readonly string[]) => ({ pembuka, jabatan: `Kepala ${nama}`, nama, keterangan: [] })
    const xml = await uji({ jenis: 'TANDA_TANGAN', kiri: penanda('Ani', ['a', 'b', 'c']), ...penanda('Budi', []) })
    const rows = xml
      .split('<w:tr>')
      .slice(1)
      .map((row) => row.replace(/<[^>]*>/g, ' '))
    expect(rows[1]).toMatch(/ Ani .* Budi /)
  })

  it('writes a label without text as a heading, and keeps it with what is below it', async () => {
    const xml = await uji({
      jenis: 'RINCIAN',
      baris: [
        { label: '6. Tugas Pokok', isi: '' },
        { label: 'a. Bakat', isi: 'G' }
      ]
    })
    const [judul = '', isi = ''] = xml.split('</w:tbl>')[0]?.split('<w:tr>').slice(1) ?? []
    expect(judul).toContain('<w:keepNext/>')
    expect(judul).not.toMatch(/>:</)
    expect(isi).toMatch(/>:</)
    expect(isi).not.toContain('<w:keepNext/>')
  })

  it('names the typeface of the office, not the one we embed in PDF', async () => {
    expect(partOf(await toDocx(keputusan()), 'word/styles.xml')).toContain('w:ascii="Bookman Old Style"')
    expect(partOf(await toDocx(aDokumen(aBagian([TABEL_UJI]))), 'word/styles.xml')).toContain('w:ascii="Arial"')
  })

  it('repeats the head of a table and splits no row', async () => {
    const xml = await uji(TABEL_UJI)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(7)
  })

  it('stands columns of a group under one title', async () => {
    const xml = await uji(TABEL_UJI)
    expect(xml).toMatch(/<w:gridSpan w:val="2"\/>(?:(?!<w:tc>).)*Bezetting/)
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(3)
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(3)
  })

  it('makes columns that fill the page exactly', async () => {
    const xml = await uji(TABEL_UJI)
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((m) => Number(m[1]))
    expect(grid.reduce((sum, w) => sum + w, 0)).toBe(Math.round((165 * 1440) / 25.4))
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
  })

  it('writes numbers the Indonesian way, differences in their colour, totals in bold', async () => {
    const xml = await uji(TABEL_UJI)
    expect(xml).toContain('>1.234,50<')
    expect(xml).toContain('>1.175 Berkas &quot;asli&quot;<')
    expect(xml).toMatch(/<w:color w:val="B32D1F"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>-2</)
    expect(xml).toMatch(/<w:color w:val="1B5FA8"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>\+3</)
    expect(xml).toMatch(/<w:b\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>JUMLAH</)
  })

  it('keeps the last row on the page of the signature', async () => {
    const ttd: Blok = { jenis: 'TANDA_TANGAN', pembuka: ['Sawahlunto'], jabatan: 'Kepala,', nama: 'RAJO', keterangan: [] }
    const rowOf = (xml: string): string => xml.slice(xml.indexOf('>JUMLAH<') - 600, xml.indexOf('>JUMLAH<'))
    expect(rowOf(await uji(TABEL_UJI, ttd))).toContain('<w:keepNext/>')
    expect(rowOf(await uji(TABEL_UJI))).not.toMatch(/<w:keepNext\/>(?!.*<w:tc>)/)
  })

  it('has every block of the paper', async () => {
    const xml = await uji(
      { jenis: 'LAMBANG' },
      { jenis: 'KEPALA', baris: ['isi kepala'], tebal: true },
      { jenis: 'KEPALA_LAMPIRAN', baris: ['isi lampiran'] },
      { jenis: 'KONSIDERANS', label: 'Menimbang', butir: [{ tanda: 'a.', teks: 'isi butir' }] },
      { jenis: 'RINCIAN', baris: [{ label: 'Nama Jabatan', isi: 'isi rincian' }] },
      { jenis: 'PARAGRAF', teks: 'isi paragraf', rata: 'KANAN' },
      TABEL_UJI,
      {
        jenis: 'TANDA_TANGAN',
        kiri: { pembuka: ['Mengetahui,'], jabatan: 'isi kiri', nama: 'A', keterangan: [] },
        pembuka: [],
        jabatan: 'isi kanan',
        nama: 'B',
        keterangan: ['isi NIP']
      },
      { jenis: 'TEMBUSAN', judul: 'Tembusan:', butir: ['isi tembusan'] }
    )
    for (const teks of ['kepala', 'lampiran', 'butir', 'rincian', 'paragraf', 'kiri', 'kanan', 'NIP', 'tembusan'])
      expect(xml).toContain(`isi ${teks}`)
    expect(xml).toContain('w:line="1361" w:lineRule="exact"')
  })

  it('has a table of 300 people whole: every row, literally, none split, the head repeated', async () => {
    const tabel = tabelPanjang(300)
    const bytes = await toDocx(aNaskah(...aKeputusan(300)))
    const rows = partOf(bytes, 'word/document.xml')
      .split(/(?=<w:tr>)/)
      .filter((xml) => xml.includes('IsiTabel'))
    expect(rows).toHaveLength(tabel.baris.length)
    expect(rows.every((xml) => xml.includes('<w:cantSplit/>'))).toBe(true)
    tabel.baris.forEach((baris, at) => {
      const teks = baris.jenis === 'KELOMPOK' ? [baris.teks] : baris.sel.flatMap((sel) => (typeof sel === 'string' ? sel.split('\n') : []))
      const written = [...(rows[at] ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => unescape(m[1] ?? ''))
      expect(written.slice(0, teks.length)).toEqual(teks)
    })
  })

  it('lets no data become markup or break the file', async () => {
    const nasty = '<w:p/>&"\'\u0000\u0007\uD800\uFFFE]]>'
    const xml = await uji({ jenis: 'PARAGRAF', teks: nasty, rata: 'KIRI' }, { jenis: 'KEPALA', baris: [nasty], tebal: false })
    expect(xml).toContain('&lt;w:p/&gt;&amp;&quot;&apos;\uFFFD]]&gt;')
    const core = partOf(await toDocx({ ...aDokumen(aBagian([TABEL_UJI])), judul: nasty }), 'docProps/core.xml')
    expect(core).toContain('<dc:title>&lt;w:p/&gt;&amp;&quot;&#39;\uFFFD]]&gt;</dc:title>')
  })
})

describe('column widths', () => {
  it('are whole and add up, whatever the proportions', () => {
    for (const total of [100, 9354, 15875]) {
      const widths = columnWidths([{ lebar: 1 }, { lebar: 1 }, { lebar: 1 }, { lebar: 7.3 }], total)
      expect(widths.reduce((sum, w) => sum + w, 0)).toBe(total)
      expect(widths.every(Number.isInteger)).toBe(true)
    }
  })
})
