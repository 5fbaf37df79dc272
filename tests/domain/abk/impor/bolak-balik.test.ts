import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableCsv } from '../../../../electron/documents/table-csv'
import { tableXlsx } from '../../../../electron/documents/table-xlsx'
import { toXlsx } from '../../../../electron/documents/xlsx'
import { readWorkbook } from '../../../../electron/parser/read-workbook'
import { type Abk, PERIODE, SATUAN_WAKTU, type Tugas } from '../../../../src/domain/abk/abk'
import { ATURAN_ABK_BAKU } from '../../../../src/domain/abk/aturan-abk'
import { gatherBahanAbk } from '../../../../src/domain/abk/naskah/bahan-abk'
import { formulirAbk } from '../../../../src/domain/abk/naskah/formulir-abk'
import { daftarAbk } from '../../../../src/domain/abk/impor/daftar-abk'
import type { ButirRencana, DataAbk } from '../../../../src/domain/abk/impor/rencana-abk'
import { informasiKosong } from '../../../../src/domain/abk/isian-informasi'
import { teksRapi } from '../../../../src/domain/abk/teks-rapi'
import type { BukuKerja } from '../../../../src/domain/impor/buku-kerja'
import { cleanText } from '../../../../src/domain/impor/nilai/teks'
import type { Jabatan, JabatanId } from '../../../../src/domain/organisasi/jabatan'
import { aSnapshot } from '../../../support/builders'
import { HARI_INI } from '../../../support/given'
import { memoryReader } from '../../../support/memory-reader'
import { withFile } from '../../../support/xlsx-file'
import { aContoh } from '../../contoh/sample'
import { rencana } from './berkas-abk'

const kota = aContoh(7, 200)
const posts = kota.jabatan.slice(0, 400)

/** Words that programs take for something else: formulas, totals, labels, numbers, quotes, signs of other scripts. */
const ANEH = [
  '=SUM(A1)',
  "'dikutip",
  'Jumlah surat masuk',
  'TOTAL',
  'Nama Jabatan: Analis',
  '5 menit',
  '12',
  '-',
  '0',
  'a;b,c\t"d"',
  '<b>&amp;</b>',
  '_x0041_',
  'Ünïcödé ½ m² ✓',
  'No',
  '@terlampir',
  'x'.repeat(300)
]

const teks = fc.oneof(fc.constantFrom(...ANEH), fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }), fc.lorem({ maxCount: 6 }))
const rapi = teks.map(teksRapi)
const angka = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 1, max: 999_999 }).map((x) => x / 100),
  fc.constantFrom(0, 0.25, 0.125, 1.005, 0.001, 1250, 1.25)
)
const tugas: fc.Arbitrary<Tugas> = fc.record({
  uraian: rapi.filter((t) => cleanText(t) !== ''),
  hasil: fc.oneof(fc.constant(''), rapi),
  satuan: fc.oneof(fc.constant(''), rapi),
  volume: angka,
  periode: fc.constantFrom(...PERIODE),
  norma: angka,
  satuanNorma: fc.constantFrom(...SATUAN_WAKTU)
})

type Berabk = { readonly jabatan: Jabatan; readonly tugas: readonly Tugas[]; readonly ikhtisar: string }
const berabk: fc.Arbitrary<Berabk> = fc.record({
  jabatan: fc.constantFrom(...posts),
  tugas: fc.array(tugas, { minLength: 1, maxLength: 5 }),
  ikhtisar: fc.oneof(fc.constant(''), rapi)
})
const semuaAbk = fc.uniqueArray(berabk, { minLength: 1, maxLength: 8, selector: ({ jabatan }) => jabatan.id })

const abkOf = (semua: readonly Berabk[]): readonly Abk[] => semua.map((b) => ({ id: b.jabatan.id, tugas: [...b.tugas] }))
const dataOf = (semua: readonly Berabk[]): DataAbk => ({
  unor: kota.unor,
  jabatan: kota.jabatan,
  abk: abkOf(semua),
  informasi: semua.map((b) => ({ ...informasiKosong(b.jabatan.id), ikhtisar: b.ikhtisar })),
  aturan: ATURAN_ABK_BAKU
})
const daftarOf = (semua: readonly Berabk[]): ReturnType<typeof daftarAbk> =>
  daftarAbk(aSnapshot({ unor: kota.unor, jabatan: kota.jabatan }), new Map(abkOf(semua).map((a) => [a.id, a])), null)

const tersimpan = (bytes: Uint8Array, akhiran: string): Promise<BukuKerja> =>
  withFile(Buffer.from(bytes), (path) => readWorkbook(path), `abk.${akhiran}`)
const nasib = (list: readonly ButirRencana[]): readonly unknown[] =>
  list.map((b) => [b.jabatan?.id, b.status, b.terbaca.ditolak]).toSorted()
const sama = (semua: readonly Berabk[]): readonly unknown[] => semua.map((b) => [b.jabatan.id, 'SAMA', 0]).toSorted()

describe('a list of ABK that was written and is read again', () => {
  it('says the same of every post, as xlsx', () =>
    fc.assert(
      fc.asyncProperty(semuaAbk, async (semua) => {
        const buku = await tersimpan(await tableXlsx(daftarOf(semua)), 'xlsx')
        expect(nasib(rencana([buku], dataOf(semua)))).toEqual(sama(semua))
      }),
      { numRuns: 60 }
    ))

  it('says the same of every post, as csv', () =>
    fc.assert(
      fc.asyncProperty(semuaAbk, async (semua) => {
        const buku = await tersimpan(await tableCsv(daftarOf(semua)), 'csv')
        expect(nasib(rencana([buku], dataOf(semua)))).toEqual(sama(semua))
      }),
      { numRuns: 60 }
    ))

  it('brings everything back into a city without ABK', () =>
    fc.assert(
      fc.asyncProperty(semuaAbk, async (semua) => {
        const buku = await tersimpan(await tableXlsx(daftarOf(semua)), 'xlsx')
        const jadi = new Map(rencana([buku], { ...dataOf(semua), abk: [], informasi: [] }).map((b) => [b.jabatan?.id, b.tugas]))
        const bersih = (t: readonly Tugas[]): readonly Tugas[] =>
          t.map((x) => ({
            ...x,
            uraian: teksRapi(cleanText(x.uraian)),
            hasil: teksRapi(cleanText(x.hasil)),
            satuan: teksRapi(cleanText(x.satuan))
          }))
        for (const b of semua) expect(jadi.get(b.jabatan.id)).toEqual(bersih(b.tugas))
      }),
      { numRuns: 30 }
    ))
})

describe('official forms that were written and are read again', () => {
  const kunci = ({ nama, unorId }: Jabatan): string => `${nama}|${unorId}`
  const jumlahSenama = Map.groupBy(kota.jabatan, kunci)
  const isKembar = (j: Jabatan): boolean => (jumlahSenama.get(kunci(j)) ?? []).length > 1
  const tunggal = semuaAbk.map((semua) => semua.filter((b) => !isKembar(b.jabatan))).filter((semua) => semua.length > 0)

  const formulir = async (semua: readonly Berabk[]): Promise<BukuKerja> => {
    const { unor, jabatan, ketentuan } = kota
    const rows = { unor, jabatan, ketentuan, abk: abkOf(semua), informasiJabatan: dataOf(semua).informasi }
    const bahan = gatherBahanAbk(memoryReader(rows), { tanggal: HARI_INI, hariIni: HARI_INI, pelaku: 'Penguji' })
    const jabatanIds: readonly JabatanId[] = semua.map((b) => b.jabatan.id)
    return tersimpan(await toXlsx(formulirAbk(bahan, { jabatanIds, akar: null })), 'xlsx')
  }

  it('say the same of every post', () =>
    fc.assert(
      fc.asyncProperty(tunggal, async (semua) => {
        expect(nasib(rencana([await formulir(semua)], dataOf(semua)))).toEqual(sama(semua))
      }),
      { numRuns: 60 }
    ))
})
