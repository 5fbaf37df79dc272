import { describe, expect, it } from 'vitest'
import { type AturanAbk, ATURAN_ABK_BAKU, aturanAbkOf, examineAturanAbk } from '../../../src/domain/abk/aturan-abk'
import {
  bacaanBeban,
  bebanOf,
  bebanTugas,
  denganBeban,
  efektivitas,
  kebutuhanBulat,
  kebutuhanKasar,
  prestasiOf,
  round2,
  volumeSetahun
} from '../../../src/domain/abk/hitung-abk'
import { aTugas } from './kota-abk'

const BAKU = ATURAN_ABK_BAKU
/** The scale of Kemenkeu. */
const KEMENKEU: AturanAbk = { ...BAKU, skalaB: 0.81, skalaC: 0.66, skalaD: 0.5 }

describe('the load of a task', () => {
  it.each([
    ['two a day of 15 minutes', { volume: 2, periode: 'HARI', norma: 15 }, 470, 7050],
    ['three a week of 60 minutes', { volume: 3, periode: 'MINGGU', norma: 60 }, 141, 8460],
    ['one a month of 2 hours', { volume: 1, periode: 'BULAN', norma: 2, satuanNorma: 'JAM' }, 12, 1440],
    ['one a quarter of 300 minutes', { volume: 1, periode: 'TRIWULAN', norma: 300 }, 4, 1200],
    ['two a half year of 1.5 hours', { volume: 2, periode: 'SEMESTER', norma: 1.5, satuanNorma: 'JAM' }, 4, 360],
    ['five a year of 300 minutes', { volume: 5, periode: 'TAHUN', norma: 300 }, 5, 1500],
    ['half a year', { volume: 0.5, periode: 'TAHUN', norma: 0.1 }, 0.5, 0.05],
    ['none yet', { volume: 0, periode: 'HARI', norma: 30 }, 0, 0]
  ] as const)('%s', (_, said, setahun, beban) => {
    expect([volumeSetahun(aTugas(said), BAKU), bebanTugas(aTugas(said), BAKU)]).toEqual([setahun, beban])
  })

  it('follows the working days and weeks of the office', () => {
    const enamHari = { ...BAKU, hariKerja: 287, mingguKerja: 48 }
    expect(
      bebanOf([aTugas({ volume: 1, periode: 'HARI', norma: 10 }), aTugas({ volume: 1, periode: 'MINGGU', norma: 10 })], enamHari)
    ).toBe(3350)
  })

  it('adds up what binary fractions would spoil', () => {
    expect(
      bebanOf(
        Array.from({ length: 10 }, () => aTugas({ volume: 1, norma: 0.1 })),
        BAKU
      )
    ).toBe(1)
  })
})

describe('the need', () => {
  it.each([
    ['150,000 minutes', 150_000, 2, 2],
    ['112,000 minutes', 112_000, 1.49, 1],
    ['just below one and a half', 112_124, 1.49, 1],
    ['1.495 is written 1.50', 112_125, 1.5, 2],
    ['exactly one and a half', 112_500, 1.5, 2],
    ['nothing', 0, 0, 0],
    ['too little for anybody', 37_000, 0.49, 0]
  ])('%s', (_, beban, kasar, bulat) => {
    expect([kebutuhanKasar(beban, BAKU), kebutuhanBulat(beban, BAKU)]).toEqual([kasar, bulat])
  })

  it.each([
    ['any fraction', 0.01, 76_000, 2],
    ['any fraction, of none', 0.01, 75_000, 1],
    ['no fraction', 1, 149_000, 1],
    ['from 0.25 on', 0.25, 93_750, 2]
  ])('rounds up %s', (_, batasPembulatan, beban, bulat) => {
    expect(kebutuhanBulat(beban, { ...BAKU, batasPembulatan })).toBe(bulat)
  })

  it('leaves a structural post its one seat', () => {
    expect(denganBeban({ jenis: 'PENGAWAS', kebutuhan: 1 }, 300_000, BAKU)).toEqual({ bebanKerja: 300_000, kebutuhan: 1 })
    expect(denganBeban({ jenis: 'PELAKSANA', kebutuhan: 1 }, 300_000, BAKU)).toEqual({ bebanKerja: 300_000, kebutuhan: 4 })
  })
})

describe('EJ and what it means', () => {
  it.each([
    ['150,000 minutes on one', 150_000, 1, 2, 'A', 'BERLEBIH'],
    ['112,000 minutes on one', 112_000, 1, 1.49, 'A', 'BERLEBIH'],
    ['exactly full', 75_000, 1, 1, 'B', 'SESUAI'],
    ['0.895 is 0.90', 67_125, 1, 0.9, 'B', 'SESUAI'],
    ['0.894', 67_050, 1, 0.89, 'C', 'SESUAI'],
    ['0.70', 105_000, 2, 0.7, 'C', 'SESUAI'],
    ['0.69', 51_750, 1, 0.69, 'D', 'LONGGAR'],
    ['0.49', 36_750, 1, 0.49, 'E', 'LONGGAR']
  ])('%s', (_, beban, orang, ej, prestasi, bacaan) => {
    const found = efektivitas(beban, orang, BAKU)
    expect([found, found && prestasiOf(found, BAKU), found && bacaanBeban(found, BAKU)]).toEqual([ej, prestasi, bacaan])
  })

  it('says nothing of a post nobody holds', () => expect(efektivitas(75_000, 0, BAKU)).toBeNull())

  it.each([
    [1.01, 'A', 'A'],
    [1, 'B', 'B'],
    [0.9, 'B', 'B'],
    [0.89, 'C', 'B'],
    [0.81, 'C', 'B'],
    [0.8, 'C', 'C'],
    [0.7, 'C', 'C'],
    [0.69, 'D', 'C'],
    [0.66, 'D', 'C'],
    [0.65, 'D', 'D'],
    [0.5, 'D', 'D'],
    [0.49, 'E', 'E']
  ])('%s is %s by Permendagri, %s by Kemenkeu', (ej, permendagri, kemenkeu) => {
    expect([prestasiOf(ej, BAKU), prestasiOf(ej, KEMENKEU)]).toEqual([permendagri, kemenkeu])
  })

  it.each([
    [0.895, 0.9],
    [1.005, 1.01],
    [2.675, 2.68],
    [1.494999, 1.49],
    [123_456_789.125, 123_456_789.13]
  ])('%s is written %s', (n, ditulis) => expect(round2(n)).toBe(ditulis))

  it('writes every half of a hundredth upwards', () => {
    const tengah = Array.from({ length: 20_000 }, (_, n) => n)
    expect(tengah.filter((n) => round2(Number(`${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}5`)) !== (n + 1) / 100)).toEqual(
      []
    )
  })
})

describe('the settings', () => {
  it('hold what the office has not set', () => {
    expect(aturanAbkOf({ waktuEfektif: 78_000, bupJpt: 60 })).toEqual({ ...BAKU, waktuEfektif: 78_000 })
  })
  it('accept both scales', () => expect([BAKU, KEMENKEU].flatMap(examineAturanAbk)).toEqual([]))
  it.each([
    ['waktuEfektif', 0, 'Waktu kerja efektif harus berupa bilangan bulat dari 1 sampai 200.000.'],
    ['waktuEfektif', Number.NaN, 'Waktu kerja efektif harus berupa bilangan bulat dari 1 sampai 200.000.'],
    ['hariKerja', 235.5, 'Hari kerja harus berupa bilangan bulat dari 1 sampai 366.'],
    ['mingguKerja', 54, 'Minggu kerja harus berupa bilangan bulat dari 1 sampai 53.'],
    ['batasPembulatan', 0, 'Batas pembulatan harus berupa angka dari 0,01 sampai 1, paling banyak dua angka di belakang koma.'],
    ['skalaD', 0.505, 'Batas nilai D harus berupa angka dari 0,01 sampai 9,99, paling banyak dua angka di belakang koma.'],
    ['skalaB', 1, 'Batas nilai B harus lebih kecil daripada batas nilai A.'],
    ['skalaD', 0.7, 'Batas nilai D harus lebih kecil daripada batas nilai C.']
  ] as const)('refuse %s = %s', (medan, nilai, pesan) => {
    expect(examineAturanAbk({ ...BAKU, [medan]: nilai })).toEqual([{ medan, berat: 'BLOK', pesan }])
  })
  it('accept every fraction of two decimals', () => {
    const semua = Array.from({ length: 100 }, (_, n) => (n + 1) / 100)
    expect(semua.filter((batasPembulatan) => examineAturanAbk({ ...BAKU, batasPembulatan }).length > 0)).toEqual([])
  })
})
