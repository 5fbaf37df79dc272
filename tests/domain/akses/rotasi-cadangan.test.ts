import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AlasanCadangan } from '../../../src/domain/akses/alasan-cadangan'
import { type CadanganTersimpan, isRutin, LAJU_ROTASI, pilihUsang } from '../../../src/domain/akses/rotasi-cadangan'
import { addDays, daysBetween, type Tanggal } from '../../../src/domain/kit/tanggal'

const HARI_INI: Tanggal = '2026-11-22'

/** Backups from the oldest to the newest, `[days ago, reason, damaged]`. */
const deret = (...isi: readonly (readonly [lalu: number, alasan?: AlasanCadangan, rusak?: 'rusak'])[]): readonly CadanganTersimpan[] =>
  isi.map(([lalu, alasan = 'BERKALA', rusak], at) => ({
    nama: `${at + 1}`,
    nomor: at + 1,
    hari: addDays(HARI_INI, -lalu),
    alasan,
    isBaik: rusak === undefined
  }))

/** The days ago of those that stay. */
function sisa(semua: readonly CadanganTersimpan[], hariIni = HARI_INI): readonly number[] {
  const usang = new Set(pilihUsang(semua, hariIni))
  return semua.filter((each) => !usang.has(each)).map(({ hari }) => daysBetween(hari, hariIni))
}

const setiapHari = (hari: number): readonly CadanganTersimpan[] =>
  deret(...Array.from({ length: hari }, (_, at) => [hari - 1 - at] as const))

describe('which backups stay', () => {
  test.each([
    { apa: 'nothing goes while there are three', semua: deret([400], [399], [398]), tetap: [400, 399, 398] },
    { apa: 'three of today', semua: deret([0], [0], [0], [0], [0]), tetap: [0, 0, 0] },
    { apa: 'the newest of a day that is over', semua: deret([1], [1], [1], [0], [0], [0]), tetap: [1, 0, 0, 0] },
    { apa: 'the last good ones, though damaged ones are newer', semua: deret([9], [8], [7], [0, 'BERKALA', 'rusak']), tetap: [9, 8, 7, 0] },
    {
      apa: 'a damaged one for thirty days',
      semua: deret([31, 'BERKALA', 'rusak'], [30, 'BERKALA', 'rusak'], [0], [0], [0]),
      tetap: [30, 0, 0, 0]
    },
    {
      apa: 'one before something for thirty days',
      semua: deret([31, 'SEBELUM_IMPOR'], [31], [30, 'SEBELUM_IMPOR'], [30, 'MANUAL'], [30], [30], [0], [0], [0]),
      tetap: [31, 30, 30, 30, 0, 0, 0]
    }
  ])('$apa', ({ semua, tetap }) => expect(sisa(semua)).toEqual(tetap))

  test('after a year of one a day: seven days, four weeks, twelve months', () => {
    const tetap = sisa(setiapHari(400))
    expect(tetap.filter((lalu) => lalu < 7)).toEqual([6, 5, 4, 3, 2, 1, 0])
    // 22 November 2026 is a Sunday: the last days of the weeks before are 7, 14 and 21 days ago
    expect(tetap).toEqual(expect.arrayContaining([7, 14, 21]))
    const akhirBulan = tetap.map((lalu) => addDays(HARI_INI, -lalu)).filter((hari) => hari < '2026-11-01')
    expect(akhirBulan).toHaveLength(11)
    expect(akhirBulan[0]).toBe('2025-12-31')
    expect(tetap.length).toBeLessThanOrEqual(7 + 4 + 12)
  })

  test('a clock that stood in 2036 for a day costs no good one, and its backups go in their turn', () => {
    const [biasa, maju] = [setiapHari(5), deret([-3650], [-3650], [-3650])]
    const sesudah = [...biasa, ...maju, ...deret([0], [0], [0])].map((each, at) => ({ ...each, nomor: at + 1, nama: `${at}` }))
    expect(sisa(sesudah)).toEqual([4, 3, 2, 1, -3650, 0, 0, 0])
  })
})

describe('10,000 calendars, with clocks set forward and back', () => {
  const Alasan = fc.constantFrom<AlasanCadangan>('BERKALA', 'TUTUP', 'AWAL_HARI', 'MANUAL', 'SEBELUM_TERAP', 'SEBELUM_PULIH')
  const Loncatan = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: -4000, max: 4000 }) }
  )
  const Langkah = fc.record({ loncat: Loncatan, alasan: Alasan, rusak: fc.integer({ min: 0, max: 9 }) })

  test('the rotation after each backup never takes one of the last three good ones, nor one of thirty days that is held', () => {
    fc.assert(
      fc.property(fc.array(Langkah, { minLength: 1, maxLength: 60 }), (langkah) => {
        let hari: Tanggal = HARI_INI
        let ada: readonly CadanganTersimpan[] = []
        for (const [at, { loncat, alasan, rusak }] of langkah.entries()) {
          hari = addDays(hari, loncat)
          ada = [...ada, { nama: `${at}`, nomor: at + 1, hari, alasan, isBaik: rusak > 0 }]
          const usang = new Set(pilihUsang(ada, hari))
          const baik = ada.filter(({ isBaik }) => isBaik)
          for (const each of baik.slice(-LAJU_ROTASI.terakhir)) expect(usang.has(each)).toBe(false)
          for (const each of ada) {
            const isDitahan = !isRutin(each.alasan) && daysBetween(each.hari, hari) <= LAJU_ROTASI.hariDitahan
            if (isDitahan) expect(usang.has(each)).toBe(false)
          }
          ada = ada.filter((each) => !usang.has(each))
          // the folder does not grow without end: what is not held has its places
          const bebas = ada.filter((each) => isRutin(each.alasan) && each.isBaik)
          expect(bebas.length).toBeLessThanOrEqual(3 + 3 + 7 + 4 + 12)
        }
      }),
      { numRuns: 10_000 }
    )
  }, 120_000)
})
