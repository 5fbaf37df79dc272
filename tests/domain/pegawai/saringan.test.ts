import { describe, expect, it } from 'vitest'
import { indexBahan, barisOf, matching } from '../../../src/domain/pegawai/daftar-pegawai'
import { type NamaKolomPegawai, urutanOf } from '../../../src/domain/pegawai/kolom-pegawai'
import { isSaringanKosong, kunciBaris, SARINGAN_KOSONG, SaringanPegawai } from '../../../src/domain/pegawai/saringan'
import { tabelPegawai } from '../../../src/domain/pegawai/tabel-pegawai'
import { aJabatan, aJabatanFungsional, aKetentuan, anUnor, aPegawai, aPenempatan, aPredikat } from '../../support/builders'
import { HARI_INI } from '../../support/given'

const unor = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH' }),
  anUnor({ id: 'dinas', nama: 'Dinas Sosial', indukId: 'kota' }),
  anUnor({ id: 'bidang', nama: 'Bidang Rehabilitasi', indukId: 'dinas', jenis: 'BIDANG' }),
  anUnor({ id: 'badan', nama: 'Badan Keuangan', indukId: 'kota' })
]
const jabatan = [
  aJabatan({ id: 'kadis', unorId: 'dinas', nama: 'Kepala Dinas Sosial', jenis: 'JPT_PRATAMA', eselon: 'II.b' }),
  aJabatan({ id: 'kabid', unorId: 'bidang', nama: 'Kepala Bidang Rehabilitasi', jenis: 'ADMINISTRATOR', eselon: 'III.b' }),
  aJabatanFungsional({ id: 'jf', unorId: 'badan', nama: 'Analis Keuangan Ahli Muda', jenjang: 'AHLI_MUDA' })
]
const pegawai = [
  aPegawai({ id: 'andre', nip: '196612012000031001', nama: 'André Tanjung', tanggalLahir: '1966-12-01', golongan: 'IV/c' }),
  aPegawai({ id: 'budi', nip: '197503142000031002', nama: 'Budi Chaniago', tanggalLahir: '1975-03-14', golongan: 'IV/a' }),
  aPegawai({ id: 'citra', nip: '198001012023212003', nama: 'Citra Malayu', tanggalLahir: '1980-01-01', golongan: 'IX', jenisAsn: 'PPPK' }),
  aPegawai({ id: 'dedi', nip: '198502022010011004', nama: 'Dedi Guci', golongan: 'III/c', tidakDiBerkasSejak: '2026-10-01' }),
  aPegawai({ id: 'eko', nip: '196001011985031005', nama: 'Eko Piliang', golongan: null, kedudukanHukum: 'PENSIUN' })
]
const penempatan = [
  aPenempatan({ pegawaiId: 'andre', jabatanId: 'kadis' }),
  aPenempatan({ pegawaiId: 'budi', jabatanId: 'kadis', tmtSelesai: HARI_INI }),
  aPenempatan({ pegawaiId: 'budi', jabatanId: 'kabid', tmtMulai: HARI_INI }),
  aPenempatan({ pegawaiId: 'citra', jabatanId: 'jf' }),
  aPenempatan({ pegawaiId: 'dedi', jabatanId: 'kabid', jenis: 'PLT' })
]
const predikat = [
  aPredikat({ pegawaiId: 'andre', tahun: 2024, predikat: 'SANGAT_BAIK' }),
  aPredikat({ pegawaiId: 'andre', tahun: 2025, predikat: 'KURANG' }),
  aPredikat({ pegawaiId: 'citra', tahun: 2025, predikat: 'BAIK' })
]
const sumber = indexBahan({ unor, jabatan, penempatan, predikat, ketentuan: [] }, HARI_INI)
const baris = pegawai.map((p) => barisOf(sumber, p))
const isi = { baris, kunci: baris.map(kunciBaris) }

const tersisa = (said: Partial<SaringanPegawai>): string => {
  const isCocok = matching(sumber, isi, SaringanPegawai.parse({ ...SARINGAN_KOSONG, ...said }))
  return baris
    .filter((_, n) => isCocok[n])
    .map(({ id }) => id)
    .join(' ')
}

describe('the register', () => {
  it('joins the post of today, its unit and office, the pension by the BUP of the post, and the last predikat', () => {
    expect(baris[1]).toMatchObject({
      jabatan: 'Kepala Bidang Rehabilitasi',
      eselon: 'III.b',
      unor: 'Bidang Rehabilitasi',
      perangkatDaerah: 'Dinas Sosial',
      tmtJabatan: HARI_INI,
      tmtPensiun: '2033-04-01',
      usia: 51,
      predikat: null
    })
    expect(baris[0]).toMatchObject({ predikat: 'KURANG', tahunPredikat: 2025, tmtPensiun: '2027-01-01' })
  })

  it("reckons the pension by the office's own BUP", () => {
    const ketentuan = [aKetentuan({ kunci: 'bup.bupJpt', nilai: '62' })]
    const [andre] = pegawai
    expect(andre && barisOf(indexBahan({ unor, jabatan, penempatan, predikat, ketentuan }, HARI_INI), andre).tmtPensiun).toBe('2029-01-01')
  })

  it('carries no personal data that a table does not need', () => {
    expect(Object.keys(baris[0] ?? {}).filter((key) => ['nik', 'noHp', 'email'].includes(key))).toEqual([])
  })
})

describe('a filter', () => {
  const kasus: readonly (readonly [apa: string, said: Partial<SaringanPegawai> & { readonly unor?: string }, tersisa: string])[] = [
    ['nothing', {}, 'andre budi citra dedi eko'],
    ['a name without its accent', { cari: 'andre tan' }, 'andre'],
    ['part of a post', { cari: 'rehab' }, 'budi'],
    ['name and post together', { cari: 'chaniago kepala' }, 'budi'],
    ['a NIP with its spaces', { cari: '19750314 200003 1 002' }, 'budi'],
    ['signs that mean something elsewhere', { cari: '100%' }, ''],
    ['several golongan', { golongan: ['IV/a', 'IX'] }, 'budi citra'],
    ['kind of post', { jenisJabatan: ['JF'] }, 'citra'],
    ['eselon or jenjang', { tingkat: ['II.b', 'AHLI_MUDA'] }, 'andre citra'],
    ['kind of ASN', { jenisAsn: ['PPPK'] }, 'citra'],
    ['kedudukan', { kedudukanHukum: ['PENSIUN', 'CLTN'] }, 'eko'],
    ['the last predikat, not an earlier one', { predikat: ['SANGAT_BAIK'] }, ''],
    ['no predikat, or a good one', { predikat: ['BELUM', 'BAIK'] }, 'budi citra dedi eko'],
    ['pension within a month: not yet', { pensiunBulan: 1 }, ''],
    ['pension within two months', { pensiunBulan: 2 }, 'andre'],
    ['absent from the last file', { isTidakDiBerkas: true }, 'dedi'],
    ['without a post: an acting one is none, and the retired do not count', { isTanpaJabatan: true }, 'dedi'],
    ['two at once', { jenisAsn: ['PNS'], golongan: ['IX', 'IV/c'] }, 'andre']
  ]
  it.each(kasus)('%s', (_apa, said, found) => expect(tersisa(said)).toBe(found))

  it.each([
    [1, 'andre budi'],
    [2, 'budi'],
    [3, 'citra']
  ])('a unit with everything under it', (n, found) => expect(tersisa({ unorId: unor[n]?.id ?? null })).toBe(found))

  it('is empty though spaces were typed', () => {
    expect(isSaringanKosong({ ...SARINGAN_KOSONG, cari: '  ' })).toBe(true)
    expect(isSaringanKosong({ ...SARINGAN_KOSONG, isTanpaJabatan: true })).toBe(false)
  })
})

describe('the order', () => {
  const urut = (kolom: NamaKolomPegawai, isTurun: boolean): string =>
    urutanOf(baris, kolom, isTurun)
      .map((n) => baris[n]?.id)
      .join(' ')
  it.each([
    ['nama', false, 'andre budi citra dedi eko'],
    ['nama', true, 'eko dedi citra budi andre'],
    ['golongan', false, 'dedi budi andre citra eko'],
    ['golongan', true, 'citra andre budi dedi eko'],
    ['tingkat', false, 'andre budi citra dedi eko'],
    ['tmtPensiun', false, 'andre budi citra dedi eko'],
    ['predikat', false, 'citra andre budi dedi eko']
  ] as const)('by %s, down: %s; what is missing stands last either way', (kolom, isTurun, found) =>
    expect(urut(kolom, isTurun)).toBe(found)
  )
})

it('writes the columns as they stand, days as days and the NIP as text', () => {
  const tabel = tabelPegawai(baris.slice(1, 2), ['nip', 'nama', 'tmtPensiun', 'usia'])
  expect(tabel.kolom.map(({ judul, jenis }) => `${judul} ${jenis}`)).toEqual(['NIP TEKS', 'Nama TEKS', 'TMT pensiun TANGGAL', 'Usia ANGKA'])
  expect(tabel.baris).toEqual([['197503142000031002', 'Budi Chaniago, S.Sos.', '2033-04-01', 51]])
})
