import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PERIODE, SATUAN_WAKTU, type Tugas } from '../../../src/domain/abk/abk'
import { akibatAturan } from '../../../src/domain/abk/akibat-aturan'
import { ATURAN_ABK_BAKU } from '../../../src/domain/abk/aturan-abk'
import { bacaAngka, bacaPeriode, bacaSatuanWaktu } from '../../../src/domain/abk/baca-sel-abk'
import { type BarisAbk, ISIAN_KOSONG, isianOf, KOLOM_ISIAN, rapikanSel, readIsian, teksSel } from '../../../src/domain/abk/isian-abk'
import { anjuranBeban, bilanganTeks, duaDesimal, kalimatBeban } from '../../../src/domain/abk/kata-abk'
import { ringkasAbk } from '../../../src/domain/abk/ringkas-abk'
import { bacaTabelKlip, tulisTabelKlip } from '../../../src/domain/abk/tabel-papan-klip'
import { readTempelan } from '../../../src/domain/abk/tempel-abk'
import { type Jabatan, JABATAN_BAKU, JabatanId } from '../../../src/domain/organisasi/jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'

const tugas = (patch: Partial<Tugas> = {}): Tugas => ({
  uraian: 'Menyusun laporan',
  hasil: 'Laporan',
  satuan: 'Dokumen',
  volume: 12,
  periode: 'BULAN',
  norma: 90,
  satuanNorma: 'MENIT',
  ...patch
})

describe('numbers as Indonesian offices write them', () => {
  it.each<[string, number | 'BUKAN_ANGKA' | 'DUA_ARTI']>([
    ['0', 0],
    ['12', 12],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['1.250,5', 1250.5],
    ['0,25', 0.25],
    ['1,250', 1.25],
    ['0.25', 0.25],
    ['1.5', 1.5],
    ['1,250.5', 1250.5],
    ['1 250', 1250],
    ['1\u00A0250,75', 1250.75],
    ['12.50.3', 'BUKAN_ANGKA'],
    ['1.25,5', 'BUKAN_ANGKA'],
    ['-5', 'BUKAN_ANGKA'],
    ['5 menit', 'BUKAN_ANGKA'],
    ['', 'BUKAN_ANGKA']
  ])('%s', (teks, harap) => {
    expect(bacaAngka(teks)).toEqual(typeof harap === 'number' ? { angka: harap } : { gagal: harap })
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(bacaAngka(bilanganTeks(n / 100))).toEqual({ angka: n / 100 })
      })
    )
  })

  it.each([
    [0, '0,00'],
    [1.49, '1,49'],
    [1250.5, '1.250,50'],
    [-0.5, '−0,50']
  ])('writes %d with two decimals', (n, teks) => expect(duaDesimal(n)).toBe(teks))
})

it.each([
  ['harian', 'HARI'],
  ['Per Hari', 'HARI'],
  ['sehari', 'HARI'],
  ['/bulan', 'BULAN'],
  ['Bulanan', 'BULAN'],
  ['1 bulan', 'BULAN'],
  ['setiap triwulan', 'TRIWULAN'],
  ['3 bulan', 'TRIWULAN'],
  ['semesteran', 'SEMESTER'],
  ['Tahunan', 'TAHUN'],
  ['setahun', 'TAHUN'],
  ['thn.', 'TAHUN'],
  ['insidental', null],
  ['', null]
])('reads the period “%s”', (teks, harap) => expect(bacaPeriode(teks)).toBe(harap))

it.each([
  ['menit', 'MENIT'],
  ['(Menit)', 'MENIT'],
  ['mnt', 'MENIT'],
  ['Jam', 'JAM'],
  ['hari', null]
])('reads the unit “%s”', (teks, harap) => expect(bacaSatuanWaktu(teks)).toBe(harap))

describe('the form', () => {
  const baris = (patch: Partial<BarisAbk>): BarisAbk => ({ ...isianOf(tugas()), ...patch })

  it('leaves out empty rows and tells cells by their own place', () => {
    const { tugas: dibaca, catatan } = readIsian([baris({}), ISIAN_KOSONG, baris({ uraian: 'Lain', volume: 'banyak' })])
    expect(dibaca).toHaveLength(2)
    expect(catatan).toEqual([{ baris: 2, kolom: 'volume', berat: 'BLOK', pesan: '“banyak” bukan angka. Contoh: 12, 1.250, atau 0,5.' }])
  })

  it.each<[string, Partial<BarisAbk>, object[]]>([
    ['a task without wording', { uraian: '  ' }, [{ kolom: 'uraian', berat: 'BLOK' }]],
    ['a period nobody knows', { periode: 'insidental' }, [{ kolom: 'periode', berat: 'BLOK' }]],
    ['a unit nobody knows', { satuanNorma: 'hari' }, [{ kolom: 'satuanNorma', berat: 'BLOK' }]],
    ['a number beyond all work', { volume: '99.999.999' }, [{ kolom: 'volume', berat: 'BLOK' }]],
    ['a task not counted yet', { volume: '' }, [{ kolom: 'volume', berat: 'PERINGATAN' }]],
    ['a task in order', {}, []]
  ])('%s', (_kata, patch, harap) => {
    expect(readIsian([baris(patch)]).catatan).toEqual(harap.map((h) => expect.objectContaining({ baris: 0, ...h })))
  })

  it.each([
    ['volume', '0.25', '0,25'],
    ['volume', '1250', '1.250'],
    ['norma', 'lima', 'lima'],
    ['periode', 'per hari', 'HARI'],
    ['satuanNorma', 'Jam', 'JAM'],
    ['uraian', '  Menyusun\u00A0 laporan ', 'Menyusun laporan']
  ] as const)('keeps %s “%s” as “%s”', (kolom, teks, harap) => expect(rapikanSel(kolom, teks)).toBe(harap))
})

const Kata = fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '"', "'", '.', ',', '/', '(', 'é', '–'), minLength: 1, maxLength: 12 })
const Uraian = Kata.map((k) => `Tugas ${k.replaceAll(/\s+/g, ' ').trim()}`.trim())
const TugasAcak: fc.Arbitrary<Tugas> = fc.record({
  uraian: Uraian,
  hasil: Uraian,
  satuan: Uraian,
  volume: fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 100),
  periode: fc.constantFrom(...PERIODE),
  norma: fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 100),
  satuanNorma: fc.constantFrom(...SATUAN_WAKTU)
})

describe('the clipboard', () => {
  it('brings a copied form back without loss', () => {
    fc.assert(
      fc.property(fc.array(TugasAcak, { minLength: 1, maxLength: 20 }), (semua) => {
        const rows = semua.map(isianOf)
        const { baris, masalah } = readTempelan(tulisTabelKlip(rows.map((r) => KOLOM_ISIAN.map((kolom) => teksSel(r, kolom)))), 'uraian')
        expect(masalah).toEqual([])
        expect(baris).toEqual(rows)
        expect(readIsian(rows).tugas).toEqual(semua)
      })
    )
  })

  it('keeps tabs, line ends and quotes inside a cell', () => {
    const rows = [
      ['a\tb', 'c\nd', 'e"f'],
      ['', '"g"', 'h\r\ni']
    ]
    expect(bacaTabelKlip(tulisTabelKlip(rows))).toEqual(rows)
  })

  it.each([
    ['a\tb\r\n', [['a', 'b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"a" dan "b"\tc', [['"a" dan "b"', 'c']]],
    ['a\t', [['a', '']]],
    ['', []]
  ])('reads %j', (teks, harap) => expect(bacaTabelKlip(teks)).toEqual(harap))
})

describe('what the form adds up to', () => {
  const jf = { jenis: 'JF', kebutuhan: 5 } as const
  const semua = [tugas({ volume: 112_000, periode: 'TAHUN', norma: 1 })]

  it('is 1,49, rounded to 1, and an overload of the one who is there', () => {
    const ringkas = ringkasAbk(semua, { jabatan: jf, bezetting: { jumlah: 1 } }, ATURAN_ABK_BAKU)
    expect(ringkas).toEqual({ beban: 112_000, kasar: 1.49, kebutuhan: 1, orang: 1, selisih: 0, ej: 1.49 })
    expect(kalimatBeban({ ej: 1.49, beban: 112_000, orang: 1 }, ATURAN_ABK_BAKU)).toBe(
      'A – beban berlebih: 1 orang mengerjakan pekerjaan 1,49 orang'
    )
  })

  it('leaves a structural post its seat, and says nothing of EJ where nobody is', () => {
    const ringkas = ringkasAbk(semua, { jabatan: { jenis: 'PENGAWAS', kebutuhan: 1 }, bezetting: { jumlah: 0 } }, ATURAN_ABK_BAKU)
    expect(ringkas).toMatchObject({ kebutuhan: 1, selisih: -1, ej: null })
  })

  it.each<[volume: number, orang: number, harap: string]>([
    [187_500, 1, 'Kurang 2 orang: isi dengan pindahan atau usulkan formasinya.'],
    [75_000, 3, 'Lebih 2 orang: dapat dipindahkan ke jabatan yang kurang.'],
    [112_000, 1, 'Jumlah pegawai sudah sesuai; kelebihan bebannya belum cukup untuk menambah satu orang.'],
    [72_000, 1, 'Jumlah pegawai sudah sesuai.'],
    [40_000, 1, 'Jumlah pegawai sudah sesuai, tetapi tugasnya masih dapat ditambah.'],
    [20_000, 0, 'Bebannya belum cukup untuk satu orang.']
  ])('says what %d minutes on %d people ask for', (volume, orang, harap) => {
    const ringkas = ringkasAbk(
      [tugas({ volume, periode: 'TAHUN', norma: 1 })],
      { jabatan: jf, bezetting: { jumlah: orang } },
      ATURAN_ABK_BAKU
    )
    expect(anjuranBeban(ringkas, ATURAN_ABK_BAKU, false)).toBe(harap)
  })

  it('never asks for a second head of a unit', () => {
    const ringkas = ringkasAbk(semua, { jabatan: { jenis: 'PENGAWAS', kebutuhan: 1 }, bezetting: { jumlah: 1 } }, ATURAN_ABK_BAKU)
    expect(anjuranBeban(ringkas, ATURAN_ABK_BAKU, true)).toBe('Jabatan struktural tetap satu orang: ringankan dengan membagi tugasnya.')
  })
})

it('tells how many posts other settings would change, and only those', () => {
  const jabatan = (id: string, patch: Partial<Jabatan> = {}): [JabatanId, Jabatan] => [
    JabatanId.parse(id),
    { ...JABATAN_BAKU, id: JabatanId.parse(id), unorId: UnorId.parse('u'), nama: id, jenis: 'JF', urut: 0, ...patch }
  ]
  const abk = ['a', 'b', 'hilang'].map((id) => ({
    id: JabatanId.parse(id),
    tugas: [tugas({ volume: 112_000, periode: 'TAHUN', norma: 1 })]
  }))
  const semua = new Map([jabatan('a'), jabatan('b', { jenis: 'PENGAWAS' }), jabatan('c', { kebutuhan: 9 })])
  expect(akibatAturan(abk, semua, { ...ATURAN_ABK_BAKU, batasPembulatan: 0.01 })).toEqual({
    jabatan: 2,
    berubah: 1,
    sebelum: 2,
    sesudah: 3
  })
  expect(akibatAturan(abk, semua, ATURAN_ABK_BAKU)).toMatchObject({ berubah: 0 })
})
