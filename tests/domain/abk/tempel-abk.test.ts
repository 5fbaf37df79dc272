import { describe, expect, it } from 'vitest'
import { type BarisAbk, ISIAN_KOSONG, type KolomIsian, readIsian } from '../../../src/domain/abk/isian-abk'
import { readTempelan } from '../../../src/domain/abk/tempel-abk'

const blok = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n')

describe('a block whose columns stand as on the form', () => {
  it.each<[kata: string, teks: string, harap: Partial<BarisAbk>]>([
    [
      'all columns',
      blok(['Menyusun laporan', 'Laporan', 'Dokumen', '1.250,5', 'per hari', '30', 'menit']),
      { volume: '1.250,5', periode: 'HARI', norma: '30', satuanNorma: 'MENIT' }
    ],
    [
      'a number column before',
      blok(['1', 'Menyusun laporan', 'Laporan', 'Dokumen', '12', '/bulan', '2', 'Jam']),
      { uraian: 'Menyusun laporan', volume: '12', periode: 'BULAN', norma: '2', satuanNorma: 'JAM' }
    ],
    ['periods as -an', blok(['A', 'B', 'C', '1', 'Harian', '1', 'menit']), { periode: 'HARI' }],
    ['weekly', blok(['A', 'B', 'C', '1', 'mingguan', '1', 'menit']), { periode: 'MINGGU' }],
    ['quarterly', blok(['A', 'B', 'C', '1', 'Triwulan', '1', 'menit']), { periode: 'TRIWULAN' }],
    ['half-yearly', blok(['A', 'B', 'C', '1', 'per 6 bulan', '1', 'menit']), { periode: 'SEMESTER' }],
    ['yearly', blok(['A', 'B', 'C', '1', 'tahunan', '1', 'menit']), { periode: 'TAHUN' }],
    ['once a year', blok(['A', 'B', 'C', '1', 'setahun', '1', 'menit']), { periode: 'TAHUN' }],
    ['period inside the volume', blok(['A', 'B', 'C', '120/bulan', '', '15', 'menit']), { volume: '120', periode: 'BULAN' }],
    ['unit inside the norm', blok(['A', 'B', 'C', '4', 'triwulan', '2 jam', '']), { norma: '2', satuanNorma: 'JAM' }],
    ['hours and minutes', blok(['A', 'B', 'C', '4', 'triwulan', '1 jam 30 menit', '']), { norma: '90', satuanNorma: 'MENIT' }],
    ['decimals with a comma', blok(['A', 'B', 'C', '0,5', 'bulan', '0,25', 'jam']), { volume: '0,5', norma: '0,25' }],
    ['hard spaces', blok([' Menyusun  laporan ', 'B', 'C', '1', 'bulan', '1', 'jam']), { uraian: 'Menyusun laporan' }],
    ['a line break inside a cell', '"Menyusun\nlaporan"\tB\tC\t1\tbulan\t1\tjam', { uraian: 'Menyusun laporan' }],
    ['the load behind it', blok(['A', 'B', 'C', '12', 'bulan', '60', 'menit', '8.640', '0,12']), { satuanNorma: 'MENIT' }]
  ])('%s', (_kata, teks, harap) => {
    const { baris, masalah } = readTempelan(teks, 'uraian')
    expect(masalah).toEqual([])
    expect(baris).toHaveLength(1)
    expect(baris[0]).toMatchObject(harap)
  })
})

describe('forms as offices have them', () => {
  it('reads the official form by its head, leaves out numbers and sums, and says so', () => {
    const { baris, masalah, catatan } = readTempelan(
      blok(
        [
          'No',
          'Uraian Tugas',
          'Hasil Kerja',
          'Jumlah Hasil',
          'Waktu Penyelesaian (menit)',
          'Waktu Efektif',
          'Beban Kerja',
          'Kebutuhan Pegawai'
        ],
        ['1', '2', '3', '4', '5', '6', '7', '8'],
        ['1', 'Menyusun rencana', 'Dokumen', '12', '300', '75.000', '3.600', '0,05'],
        ['', '', '', '', '', '', '', ''],
        ['2', 'Memeriksa berkas', 'Berkas', '1.200', '20', '75.000', '24.000', '0,32'],
        ['', 'JUMLAH', '', '', '', '', '27.600', '0,37'],
        ['', 'Dibulatkan', '', '', '', '', '', '0']
      ),
      'hasil'
    )
    expect(masalah).toEqual([])
    expect(baris).toEqual([
      { ...ISIAN_KOSONG, uraian: 'Menyusun rencana', hasil: 'Dokumen', volume: '12', norma: '300' },
      { ...ISIAN_KOSONG, uraian: 'Memeriksa berkas', hasil: 'Berkas', volume: '1.200', norma: '20' }
    ])
    expect(catatan).toEqual([
      'Baris judul tidak ikut ditempel.',
      'Baris jumlah tidak ikut ditempel; jumlah dihitung di sini.',
      'Periode volume tidak disebut pada sebagian atau seluruh baris: dipakai “tahun”.'
    ])
  })

  it('takes period and unit from the head', () => {
    const { baris } = readTempelan(blok(['Uraian', 'Volume per bulan', 'Norma waktu (jam)'], ['A', '3', '2']), 'uraian')
    expect(baris).toEqual([{ ...ISIAN_KOSONG, uraian: 'A', volume: '3', periode: 'BULAN', norma: '2', satuanNorma: 'JAM' }])
  })

  it('takes a second “Satuan” behind the norm for that of the norm', () => {
    const judul = ['No', 'Uraian Tugas', 'Hasil Kerja', 'Satuan', 'Volume', 'Periode', 'Norma Waktu', 'Satuan']
    const { baris, catatan } = readTempelan(blok(judul, ['1', 'A', 'B', 'Dokumen', '3', 'hari', '2', 'jam']), 'uraian')
    expect(baris).toEqual([{ uraian: 'A', hasil: 'B', satuan: 'Dokumen', volume: '3', periode: 'HARI', norma: '2', satuanNorma: 'JAM' }])
    expect(catatan).toEqual(['Baris judul tidak ikut ditempel.'])
  })

  it('leaves period and unit as they are where only a column of numbers is pasted', () => {
    expect(readTempelan('12\n24', 'volume')).toEqual({ baris: [{ volume: '12' }, { volume: '24' }], masalah: [], catatan: [] })
  })

  it('names the columns it does not know', () => {
    const { catatan } = readTempelan(blok(['Uraian tugas', 'Penanggung jawab', 'Volume'], ['A', 'Kasubag', '3']), 'uraian')
    expect(catatan).toContain('Kolom yang tidak dikenal dilewati: Penanggung jawab.')
  })

  it('reads a form without a head by its content, and says how', () => {
    const { baris, catatan } = readTempelan(blok(['1', 'Menyusun rencana', 'Dokumen', '12', '300', '75000', '3600']), 'uraian')
    expect(baris).toEqual([{ ...ISIAN_KOSONG, uraian: 'Menyusun rencana', hasil: 'Dokumen', volume: '12', norma: '300' }])
    expect(catatan).toContain('Kolom dibaca menurut isinya: uraian tugas, hasil kerja, volume, norma waktu.')
    expect(catatan).toContain('Satuan norma waktu tidak disebut pada sebagian atau seluruh baris: dipakai “menit”.')
  })

  it('keeps a task that begins with a number it does not share with a running count', () => {
    expect(readTempelan(blok(['2024', 'A'], ['2025', 'B']), 'uraian').baris[0]).toMatchObject({ uraian: '2024' })
  })
})

describe('blocks that were once read wrongly without a word', () => {
  it.each<[kata: string, teks: string, harap: readonly Partial<BarisAbk>[]]>([
    [
      'rows counted by letters',
      blok(['a.', 'Menyusun', 'Laporan', '12', '60'], ['b.', 'Mengarsip', 'Arsip', '200', '5']),
      [{ uraian: 'Menyusun', hasil: 'Laporan', volume: '12' }, { uraian: 'Mengarsip' }]
    ],
    [
      'rows counted by parts',
      blok(['1.1', 'Menyusun', 'Laporan', '12', '60'], ['1.2', 'Mengarsip', 'Arsip', '200', '5']),
      [{ uraian: 'Menyusun' }, { uraian: 'Mengarsip' }]
    ],
    [
      'a count that begins anew',
      blok(['1', 'Menyusun', 'Laporan', '12', '60'], ['1', 'Mengarsip', 'Arsip', '200', '5']),
      [{ uraian: 'Menyusun' }, { uraian: 'Mengarsip' }]
    ],
    [
      'numbers right behind the wording',
      blok(['Menyusun', '12', '60'], ['Mengarsip', '200', '5']),
      [
        { hasil: '', volume: '12', norma: '60' },
        { volume: '200', norma: '5' }
      ]
    ],
    [
      'times a week',
      blok(['Uraian', 'Volume', 'Norma'], ['Rapat', '2 kali seminggu', "90'"]),
      [{ volume: '2', periode: 'MINGGU', norma: '90', satuanNorma: 'MENIT' }]
    ],
    [
      'twelve months as what is counted',
      blok(['Uraian', 'Volume', 'Norma'], ['Gaji', '12 bulan', '2 jam']),
      [{ volume: '12', periode: 'TAHUN', satuan: 'bulan' }]
    ],
    [
      'minutes for one document',
      blok(['A', 'B', 'C', '1', 'hari kerja', '30', 'menit/dokumen']),
      [{ periode: 'HARI', norma: '30', satuanNorma: 'MENIT' }]
    ],
    [
      'a head in two rows',
      blok(
        ['No', 'Uraian Tugas', 'Hasil Kerja', 'Volume', 'Waktu Penyelesaian', 'Keterangan'],
        ['', '', '', '(per bulan)', '(jam)', ''],
        ['1', 'Menyusun', 'Dokumen', '12', '2', '']
      ),
      [{ uraian: 'Menyusun', volume: '12', periode: 'BULAN', norma: '2', satuanNorma: 'JAM' }]
    ],
    [
      'results under Beban Kerja, as on Formulir E',
      blok(
        [
          'No',
          'Uraian Tugas',
          'Satuan Hasil',
          'Waktu Penyelesaian (menit)',
          'Waktu Kerja Efektif',
          'Beban Kerja',
          'Pegawai yang Dibutuhkan'
        ],
        ['1', 'Menyusun', 'Dokumen', '300', '75000', '12', '0,05']
      ),
      [{ uraian: 'Menyusun', satuan: 'Dokumen', volume: '12', norma: '300' }]
    ]
  ])('%s', (_kata, teks, harap) => {
    const { baris, masalah } = readTempelan(teks, 'uraian')
    expect(masalah).toEqual([])
    expect(baris).toHaveLength(harap.length)
    expect(baris).toMatchObject(harap)
  })

  it('refuses a volume that is a sum to be done', () => {
    const { baris, masalah } = readTempelan(blok(['Uraian', 'Volume', 'Norma'], ['Piket', '235 x 2', '10']), 'uraian')
    expect(baris[0]).toMatchObject({ volume: '235 x 2' })
    expect(masalah).toMatchObject([{ baris: 2, kolom: 'Volume', isi: '235 x 2' }])
  })

  it('counts the rows that have no numbers yet, and says which column is missing', () => {
    const { catatan } = readTempelan(blok(['Uraian tugas', 'Hasil kerja', 'Norma waktu (menit)'], ['Menyusun', 'Dokumen', '30']), 'uraian')
    expect(catatan).toContain('Kolom volume tidak ditemukan.')
    expect(catatan).toContain('1 baris belum mempunyai volume atau norma waktu.')
  })
})

describe('what cannot be read is told by row and column, and stays as written', () => {
  it.each<[kata: string, aktif: KolomIsian, teks: string, kolom: string, isi: string, pesan: RegExp]>([
    ['a volume in words', 'volume', 'banyak', 'Volume', 'banyak', /bukan angka/],
    ['a period nobody knows', 'periode', 'insidental', 'Periode', 'insidental', /bukan periode/],
    ['a norm in days', 'norma', '2 hari', 'Norma waktu', '2 hari', /menit atau jam/],
    ['a unit nobody knows', 'satuanNorma', 'detik', 'Satuan waktu', 'detik', /bukan satuan waktu/],
    ['a negative number', 'volume', '-3', 'Volume', '-3', /bukan angka/],
    ['a formula that failed', 'norma', '#REF!', 'Norma waktu', '#REF!', /bukan angka/]
  ])('%s', (_kata, aktif, teks, kolom, isi, pesan) => {
    const { baris, masalah } = readTempelan(`1\n${teks}`, aktif)
    expect(masalah).toEqual([
      { baris: aktif === 'periode' || aktif === 'satuanNorma' ? 1 : 2, kolom, isi: expect.any(String), pesan: expect.any(String) },
      ...masalah.slice(1)
    ])
    expect(masalah.at(-1)).toMatchObject({ baris: 2, kolom, isi, pesan: expect.stringMatching(pesan) })
    expect(Object.values(baris[1] ?? {})).toEqual([isi])
  })

  it('does not choose between 1,250 as a thousand and as a fraction once the block writes 0.25', () => {
    const { baris, masalah } = readTempelan('0.25\n1,250', 'volume')
    const { catatan } = readIsian(baris.map((b, n) => ({ ...ISIAN_KOSONG, uraian: `Tugas ${n}`, norma: '1', ...b })))
    expect(catatan).toMatchObject([{ baris: 1, kolom: 'volume', berat: 'BLOK' }])
    expect(masalah).toEqual([{ baris: 2, kolom: 'Volume', isi: '1,250', pesan: 'dapat berarti ribuan atau pecahan' }])
    expect(readTempelan('0,25\n1.250', 'volume').baris).toEqual([{ volume: '0,25' }, { volume: '1.250' }])
  })

  it('tells a volume whose period its own column denies', () => {
    const { masalah } = readTempelan(blok(['A', 'B', 'C', '120/bulan', 'tahun', '15', 'menit']), 'uraian')
    expect(masalah).toEqual([{ baris: 1, kolom: 'Volume', isi: '120/bulan', pesan: 'berbeda dengan kolom periode' }])
  })
})
