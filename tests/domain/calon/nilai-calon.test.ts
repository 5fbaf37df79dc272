import { describe, expect, test } from 'vitest'
import { BOBOT_BAKU, bobotOf, KOMPONEN, type Komponen } from '../../../src/domain/calon/bobot'
import { nilaiCalon } from '../../../src/domain/calon/nilai-calon'
import type { NilaiKomponen } from '../../../src/domain/calon/komponen'
import { tinjauCalon } from '../../../src/domain/calon/tinjau-calon'
import { tanpaNama } from '../../../src/domain/calon/tanpa-nama'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import {
  aJabatan,
  aJabatanFungsional,
  aKetentuan,
  aLangkah,
  anAsesmen,
  anUnor,
  aPegawai,
  aPelatihan,
  aPenempatan,
  aPredikat
} from '../../support/builders'
import { aBahan, idJabatan, idPegawai, type IsiKota } from './kota-calon'

type Kasus = {
  readonly nama: string
  readonly isi?: IsiKota
  readonly orang?: Parameters<typeof aPegawai>[0]
  readonly tujuan?: Parameters<typeof aJabatan>[0]
  readonly nilai: number | null
  readonly uraian: string
}

const unor = [anUnor({ id: 'unor-1', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang' }), anUnor({ id: 'unor-2', nama: 'Dinas Kesehatan' })]

function bagian(komponen: Komponen, { isi = {}, orang = {}, tujuan = {} }: Kasus): NilaiKomponen {
  const jabatan = [aJabatan({ id: 'j0', nama: 'Kepala Bidang Bina Marga', ...tujuan }), ...(isi.jabatan ?? [])]
  const bahan = aBahan({ unor, ...isi, jabatan, pegawai: [aPegawai({ id: 'p1', ...orang }), ...(isi.pegawai ?? [])] })
  const tinjauan = tinjauCalon(bahan, idPegawai(1), idJabatan(0))
  if (!tinjauan) throw new Error('no candidate')
  return nilaiCalon(tinjauan, BOBOT_BAKU, bahan.setelanOf).bagian[komponen]
}

const kasusOf = (komponen: Komponen, kasus: readonly Kasus[]): void => {
  test.each(kasus)(`${komponen}: $nama`, (k) => {
    const { nilai, uraian } = bagian(komponen, k)
    if (k.nilai === null) expect(nilai).toBeNull()
    else expect(nilai).toBeCloseTo(k.nilai, 6)
    expect(uraian).toContain(k.uraian)
  })
}

/** A post the person holds now, since a day. */
const dari = (mulai: string | null, said: Parameters<typeof aJabatan>[0] = {}): IsiKota => ({
  jabatan: [aJabatan({ id: 'j1', nama: 'Kepala Bidang Cipta Karya', ...said })],
  penempatan: [aPenempatan({ pegawaiId: 'p1', jabatanId: 'j1', tmtMulai: mulai })]
})

describe('parts of the score', () => {
  kasusOf('PANGKAT', [
    { nama: 'the lowest rank of III.b', orang: { golongan: 'III/d' }, nilai: 1, uraian: 'dalam rentang III/d–IV/a' },
    { nama: 'the highest rank of III.b', orang: { golongan: 'IV/a' }, nilai: 1, uraian: 'dalam rentang' },
    { nama: 'one below', orang: { golongan: 'III/c' }, nilai: 0.5, uraian: '1 tingkat di bawah' },
    { nama: 'two below', orang: { golongan: 'III/b' }, nilai: 0, uraian: '2 tingkat di bawah' },
    { nama: 'one above', orang: { golongan: 'IV/b' }, nilai: 0.75, uraian: '1 tingkat di atas' },
    {
      nama: 'what the post itself asks for',
      orang: { golongan: 'IV/a' },
      tujuan: { golonganMinimum: 'IV/b' },
      nilai: 0.5,
      uraian: '1 tingkat di bawah IV/b–IV/c'
    },
    { nama: 'a post that asks for none', tujuan: { jenis: 'PELAKSANA', eselon: null }, nilai: 1, uraian: 'tidak mensyaratkan' },
    { nama: 'not known', orang: { golongan: null }, nilai: null, uraian: 'belum ada data' },
    { nama: 'a PPPK has no rank', orang: { golongan: 'IX' }, nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('PENDIDIKAN', [
    {
      nama: 'asked level, same field',
      orang: { tingkatPendidikan: 'S-1', pendidikan: 'S-1 Teknik Sipil' },
      nilai: 0.8,
      uraian: 'serumpun dengan jabatan'
    },
    {
      nama: 'one level above, same field',
      orang: { tingkatPendidikan: 'S-2', pendidikan: 'S-2 Teknik Sipil' },
      nilai: 0.9,
      uraian: 'S-2 Teknik Sipil'
    },
    {
      nama: 'asked level, other field',
      orang: { tingkatPendidikan: 'S-1', pendidikan: 'S-1 Kebidanan' },
      nilai: 0.3,
      uraian: 'tidak serumpun'
    },
    {
      nama: 'D-IV is as good as S-1',
      orang: { tingkatPendidikan: 'D-IV', pendidikan: 'D-IV Teknik Sipil' },
      nilai: 0.8,
      uraian: 'serumpun'
    },
    {
      nama: 'below what is asked',
      orang: { tingkatPendidikan: 'D-III', pendidikan: 'D-III Teknik Sipil' },
      nilai: 0.5,
      uraian: 'serumpun'
    },
    {
      nama: 'who leads may have studied leading itself, as R-10 sees it',
      orang: { tingkatPendidikan: 'S-1', pendidikan: 'S-1 Ilmu Administrasi Negara' },
      nilai: 0.8,
      uraian: '; serumpun dengan jabatan'
    },
    { nama: 'field not known', orang: { pendidikan: null }, nilai: 0.3, uraian: 'bidangnya belum dapat dinilai' },
    { nama: 'level not known', orang: { tingkatPendidikan: null }, nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('PENGALAMAN', [
    { nama: 'five years in the same family of work', isi: dari('2022-01-01'), nilai: 1, uraian: '5 tahun pada jabatan serumpun' },
    { nama: 'half of it', isi: dari('2024-07-01'), nilai: 0.5, uraian: '2 tahun 6 bulan' },
    {
      nama: 'another family',
      isi: dari('2022-01-01', { nama: 'Kepala Bidang Pelayanan Kesehatan', unorId: 'unor-2' }),
      nilai: 0,
      uraian: '0 bulan'
    },
    { nama: 'no history', nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('LAMA_JABATAN', [
    { nama: 'five years', isi: dari('2022-01-01'), nilai: 1, uraian: '5 tahun pada jabatan sekarang' },
    { nama: 'a day short of two years', isi: dari('2025-01-02'), nilai: 23 / 60, uraian: '1 tahun 11 bulan' },
    { nama: 'two years', isi: dari('2025-01-01'), nilai: 24 / 60, uraian: '2 tahun' },
    { nama: 'no post', nilai: 1, uraian: 'Tidak menduduki jabatan' },
    { nama: 'since when is not known', isi: dari(null), nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('PREDIKAT', [
    {
      nama: 'both years',
      isi: {
        arsip: {
          predikat: [aPredikat({ pegawaiId: 'p1', tahun: 2026, predikat: 'SANGAT_BAIK' }), aPredikat({ pegawaiId: 'p1', tahun: 2025 })]
        }
      },
      nilai: 0.9,
      uraian: '2026 Sangat Baik; 2025 Baik'
    },
    {
      nama: 'one year only counts half',
      isi: { arsip: { predikat: [aPredikat({ pegawaiId: 'p1', tahun: 2026 })] } },
      nilai: 0.4,
      uraian: '2025 belum ada data'
    },
    {
      nama: 'in January last year may still be unrated, as in R-08',
      isi: { arsip: { predikat: [2025, 2024].map((tahun) => aPredikat({ pegawaiId: 'p1', tahun })) } },
      nilai: 0.8,
      uraian: '2025 Baik; 2024 Baik'
    },
    {
      nama: 'not where the office does not wait',
      isi: {
        arsip: { predikat: [aPredikat({ pegawaiId: 'p1', tahun: 2025 })] },
        ketentuan: [aKetentuan({ kunci: 'R-08.penilaianSampaiBulan', nilai: '0' })]
      },
      nilai: 0.4,
      uraian: '2026 belum ada data; 2025 Baik'
    },
    {
      nama: 'four years ago counts no more',
      isi: { arsip: { predikat: [aPredikat({ pegawaiId: 'p1', tahun: 2023 })] } },
      nilai: null,
      uraian: 'belum ada data'
    },
    { nama: 'nothing', nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('TALENTA', [
    { nama: 'box 9', isi: { arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', kotak: 9 })] } }, nilai: 1, uraian: 'Kotak 9' },
    { nama: 'box 1', isi: { arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', kotak: 1 })] } }, nilai: 0, uraian: 'Kotak 1' },
    {
      nama: 'three years old to the day',
      isi: { arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', kotak: 5, tanggal: '2024-01-01' })] } },
      nilai: 0.5,
      uraian: 'Kotak 5'
    },
    {
      nama: 'one of after the TMT is not known yet',
      isi: { arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', kotak: 9, tanggal: '2027-01-02' })] } },
      nilai: null,
      uraian: 'belum ada data'
    },
    {
      nama: 'a day older',
      isi: { arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', kotak: 5, tanggal: '2023-12-31' })] } },
      nilai: null,
      uraian: 'kedaluwarsa'
    },
    { nama: 'none', nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('JPM', [
    { nama: 'as percent', isi: { arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', jpm: 79.5 })] } }, nilai: 0.795, uraian: 'JPM 79,5%' },
    {
      nama: 'the newest that has one',
      isi: {
        arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', jpm: null, tanggal: '2026-02-01' }), anAsesmen({ pegawaiId: 'p1', jpm: 60 })] }
      },
      nilai: 0.6,
      uraian: 'JPM 60%'
    },
    {
      nama: 'expired',
      isi: { arsip: { asesmen: [anAsesmen({ pegawaiId: 'p1', tanggal: '2020-01-01' })] } },
      nilai: null,
      uraian: 'kedaluwarsa'
    },
    { nama: 'none', nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('PELATIHAN', [
    {
      nama: 'of the level',
      isi: { arsip: { pelatihan: [aPelatihan({ pegawaiId: 'p1', jenis: 'PKA' })] } },
      nilai: 0.6,
      uraian: '0 pelatihan teknis'
    },
    {
      nama: 'a higher one counts too',
      isi: { arsip: { pelatihan: [aPelatihan({ pegawaiId: 'p1', jenis: 'PKN_II', nama: 'PKN Tingkat II' })] } },
      nilai: 0.6,
      uraian: 'PKN Tingkat II'
    },
    {
      nama: 'a lower one does not',
      isi: { arsip: { pelatihan: [aPelatihan({ pegawaiId: 'p1', jenis: 'PKP' })] } },
      nilai: 0,
      uraian: 'Belum ada pelatihan jenjang ini'
    },
    {
      nama: 'three technical ones',
      isi: { arsip: { pelatihan: [1, 2, 3].map(() => aPelatihan({ pegawaiId: 'p1', jenis: 'TEKNIS', tahun: 2025 })) } },
      nilai: 0.4,
      uraian: '3 pelatihan teknis'
    },
    {
      nama: 'an old technical one',
      isi: { arsip: { pelatihan: [aPelatihan({ pegawaiId: 'p1', jenis: 'TEKNIS', tahun: 2021 })] } },
      nilai: 0,
      uraian: '0 pelatihan teknis'
    },
    { nama: 'nothing known', nilai: null, uraian: 'belum ada data' }
  ])
  kasusOf('LOWONGAN_BARU', [
    { nama: 'no post left', nilai: 1, uraian: 'Tidak meninggalkan jabatan' },
    { nama: 'a key post left open', isi: dari('2020-01-01', { isJabatanKunci: true }), nilai: 0, uraian: 'jabatan kunci' },
    { nama: 'a leading post left open', isi: dari('2020-01-01', { isPimpinan: true }), nilai: 0.25, uraian: 'Mengosongkan' },
    { nama: 'another structural post left open', isi: dari('2020-01-01'), nilai: 0.5, uraian: 'Mengosongkan' },
    {
      nama: 'a key post the plan has filled',
      isi: {
        ...dari('2020-01-01', { isJabatanKunci: true }),
        pegawai: [aPegawai({ id: 'p2' })],
        langkah: [aLangkah({ pegawaiId: 'p2', jabatanId: 'j1' })]
      },
      nilai: 1,
      uraian: 'sudah direncanakan'
    },
    {
      nama: 'a JF below its need',
      isi: { ...dari('2020-01-01'), jabatan: [aJabatanFungsional({ id: 'j1', kebutuhan: 2 })] },
      nilai: 0.75,
      uraian: 'menjadi 0 dari kebutuhan 2'
    },
    {
      nama: 'a JF with enough people',
      isi: { ...dari('2020-01-01'), jabatan: [aJabatanFungsional({ id: 'j1', kebutuhan: 0 })] },
      nilai: 1,
      uraian: 'tetap cukup'
    }
  ])
  kasusOf('SISA_MASA', [
    { nama: 'five years to 58 and more', orang: { tanggalLahir: '1980-03-17' }, nilai: 1, uraian: 'sampai pensiun' },
    { nama: 'one year', orang: { tanggalLahir: '1969-12-15' }, nilai: 12 / 60, uraian: '1 tahun sampai pensiun' },
    { nama: 'past it', orang: { tanggalLahir: '1967-01-01' }, nilai: 0, uraian: '0 bulan' },
    {
      nama: 'a JPT goes on to 60',
      orang: { tanggalLahir: '1969-12-15' },
      tujuan: { jenis: 'JPT_PRATAMA', eselon: 'II.b' },
      nilai: 36 / 60,
      uraian: '3 tahun'
    },
    { nama: 'birthday not known', orang: { tanggalLahir: null }, nilai: null, uraian: 'belum ada data' }
  ])
})

describe('weights', () => {
  test('add up to 100 by default, so that a weight reads as percent', () => {
    expect(KOMPONEN.reduce((sum, k) => sum + BOBOT_BAKU[k], 0)).toBe(100)
  })

  test('are what the office has set, from the day it holds, never below zero', () => {
    const setelanOf = setelanPada(
      [aKetentuan({ kunci: 'calon.lamaJabatan', nilai: '30' }), aKetentuan({ kunci: 'calon.jpm', nilai: '-5' })],
      '2027-01-01'
    )
    expect(bobotOf(setelanOf)).toEqual({ ...BOBOT_BAKU, LAMA_JABATAN: 30, JPM: 0 })
    expect(bobotOf(setelanPada([aKetentuan({ kunci: 'calon.lamaJabatan', nilai: '30' })], '2025-12-31'))).toEqual(BOBOT_BAKU)
  })
})

describe('a covered name', () => {
  test('gives way in every form it is written', () => {
    const pegawai = aPegawai({ nama: 'Rinaldi Chaniago', gelarDepan: 'Drs.', gelarBelakang: 'M.Si.', nip: '198003172005011001' })
    const teks = 'Drs. Rinaldi Chaniago, M.Si. (198003172005011001) baru 1 tahun; Rinaldi Chaniago masih CPNS.'
    expect(tanpaNama(teks, pegawai, 'Calon 3')).toBe('Calon 3 (Calon 3) baru 1 tahun; Calon 3 masih CPNS.')
  })
})
