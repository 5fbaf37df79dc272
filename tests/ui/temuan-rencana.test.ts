import { expect, test } from 'vitest'
import type { JenisHasil } from '../../src/domain/kit/rule'
import type { TemuanLangkah } from '../../src/domain/mutasi/periksa'
import { LangkahId } from '../../src/domain/mutasi/rencana'
import { golonganOf, perAturan, semuaTemuan, tersaring } from '../../src/ui/features/rotasi/temuan-rencana'
import { aPengesampingan } from '../support/builders'

const aTemuan = (aturan: string, hasil: Exclude<JenisHasil, 'LULUS'>, isGugur = false): TemuanLangkah => ({
  aturan,
  judul: `Judul ${aturan}`,
  dasar: 'Dasar',
  ditagih: null,
  tertutup: null,
  hasil,
  pesan: `${aturan} ${hasil}`,
  dikesampingkan: isGugur ? aPengesampingan({ aturan }) : null
})

const satu = LangkahId.parse('satu')
const dua = LangkahId.parse('dua')
const semua = semuaTemuan({
  hasil: {
    perLangkah: new Map([
      [satu, [aTemuan('R-23', 'BLOK'), aTemuan('R-05', 'PERINGATAN')]],
      [dua, [aTemuan('R-23', 'BLOK'), aTemuan('R-16', 'BLOK', true)]]
    ]),
    rencana: [aTemuan('R-32', 'PERINGATAN')],
    jumlah: { BLOK: 2, PERINGATAN: 2, TIDAK_DAPAT_DIPERIKSA: 0, INFO: 0, LULUS: 0 },
    jumlahDikesampingkan: 1
  }
})
const ringkas = (list: typeof semua): readonly string[] => list.map((t) => `${t.temuan.aturan} ${t.langkahId ?? 'rencana'}`)

test('what was overridden is a group of its own, whatever its gravity', () => {
  expect(semua.map(golonganOf)).toEqual(['PERINGATAN', 'BLOK', 'PERINGATAN', 'BLOK', 'DIKESAMPINGKAN'])
})

test('findings come together under their rule, in order of number', () => {
  expect(perAturan(semua).map(ringkas)).toEqual([['R-05 satu'], ['R-16 dua'], ['R-23 satu', 'R-23 dua'], ['R-32 rencana']])
})

test('a list is narrowed by gravity, by rule, and by both', () => {
  expect(ringkas(tersaring(semua, { golongan: 'PERINGATAN', aturan: null }))).toEqual(['R-32 rencana', 'R-05 satu'])
  expect(ringkas(tersaring(semua, { golongan: null, aturan: 'R-23' }))).toEqual(['R-23 satu', 'R-23 dua'])
  expect(ringkas(tersaring(semua, { golongan: 'PERINGATAN', aturan: 'R-05' }))).toEqual(['R-05 satu'])
})

test('when the last finding asked for is settled the others are shown, not an empty list', () => {
  expect(tersaring(semua, { golongan: 'INFO', aturan: null })).toEqual(semua)
  expect(ringkas(tersaring(semua, { golongan: 'PERINGATAN', aturan: 'R-23' }))).toEqual(['R-32 rencana', 'R-05 satu'])
})
