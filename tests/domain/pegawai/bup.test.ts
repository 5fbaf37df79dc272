import { describe, expect, it } from 'vitest'
import { bupOf, tmtPensiun, usiaPada, usiaTeks } from '../../../src/domain/pegawai/bup'
import { aJabatan } from '../../support/builders'

describe('bupOf', () => {
  it.each([
    ['Kepala Dinas', { jenis: 'JPT_PRATAMA' }, 60],
    ['Kepala Bidang', { jenis: 'ADMINISTRATOR' }, 58],
    ['Kepala Seksi', { jenis: 'PENGAWAS' }, 58],
    ['pelaksana', { jenis: 'PELAKSANA' }, 58],
    ['JF Ahli Utama', { jenis: 'JF', jenjang: 'AHLI_UTAMA' }, 65],
    ['JF Ahli Madya', { jenis: 'JF', jenjang: 'AHLI_MADYA' }, 60],
    ['JF Ahli Muda', { jenis: 'JF', jenjang: 'AHLI_MUDA' }, 58],
    ['guru, by the post itself', { jenis: 'JF', jenjang: 'AHLI_MUDA', bup: 60 }, 60]
  ] as const)('%s', (_nama, said, umur) => expect(bupOf(aJabatan(said))).toBe(umur))
})

describe('tmtPensiun', () => {
  it.each([
    ['born 22-11-1968, Kepala Bidang', '1968-11-22', 58, '2026-12-01'],
    ['born 22-11-1966, Kepala Dinas', '1966-11-22', 60, '2026-12-01'],
    ['born on the first of the month', '1968-11-01', 58, '2026-12-01'],
    ['born on the last day of the year', '1968-12-31', 58, '2027-01-01'],
    ['born on 29 February', '1968-02-29', 58, '2026-03-01']
  ])('%s', (_kasus, lahir, bup, tmt) => expect(tmtPensiun(lahir, bup)).toBe(tmt))
})

it('counts a year of age only on the birthday', () => {
  expect(usiaPada('1970-03-10', '2026-03-09')).toBe(55)
  expect(usiaPada('1970-03-10', '2026-03-10')).toBe(56)
})

it.each([
  ['2026-03-09', '55 tahun 11 bulan'],
  ['2026-03-10', '56 tahun'],
  ['2026-03-11', '56 tahun 1 hari'],
  ['2026-04-10', '56 tahun 1 bulan'],
  ['2026-04-25', '56 tahun 1 bulan']
])('says the age on %s so that a limit just passed can be seen', (pada, teks) => expect(usiaTeks('1970-03-10', pada)).toBe(teks))
