import { describe, expect, test } from 'vitest'
import { type Jabatan, JabatanId } from '../../../src/domain/organisasi/jabatan'
import { type Kartu, kartuOf, namaPemegang, type PemegangOf } from '../../../src/domain/organisasi/kartu'
import { indexSnapshot } from '../../../src/domain/organisasi/snapshot'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { PegawaiId, type PegawaiRingkas } from '../../../src/domain/pegawai/pegawai'
import { type JenisPenempatan, type Penempatan, PenempatanId } from '../../../src/domain/pegawai/penempatan'
import { aJabatan, anUnor } from './organisasi-builder'

const kepala = aJabatan('Kepala Dinas', 'Dinas')
const analis = aJabatan('Analis', 'Dinas', { isPimpinan: false, jenis: 'JF', eselon: null, kebutuhan: 3 })

/** `Ani DEFINITIF di Kepala Dinas`, as a placement. */
const aPenempatan = (nama: string, jenis: JenisPenempatan, jabatan: Jabatan): Penempatan => ({
  id: PenempatanId.parse(`${nama} ${jenis} ${jabatan.id}`),
  pegawaiId: PegawaiId.parse(nama),
  jabatanId: jabatan.id,
  jenis,
  tmtMulai: '2025-01-01',
  tmtSelesai: null,
  nomorSk: null
})

const aPerson = (nama: string): PegawaiRingkas => ({
  id: PegawaiId.parse(nama),
  nip: '198001012005012001',
  nama,
  gelarDepan: null,
  gelarBelakang: 'S.E.',
  tempatLahir: null,
  tanggalLahir: null,
  jenisKelamin: null,
  agama: null,
  jenisAsn: 'PNS',
  kedudukanHukum: 'AKTIF',
  golongan: 'IV/a',
  tmtGolongan: null,
  mkTahun: null,
  mkBulan: null,
  tmtCpns: null,
  tmtPns: null,
  tingkatPendidikan: null,
  pendidikan: null,
  tahunLulus: null,
  siasnId: null,
  tidakDiBerkasSejak: null
})

const cardWith = (penempatan: readonly Penempatan[], sebelumOf?: PemegangOf): Kartu => {
  const snapshot = indexSnapshot({
    tanggal: '2026-11-22',
    unor: [anUnor('Dinas')],
    jabatan: [analis, kepala],
    pegawai: ['Ani', 'Budi', 'Citra'].map(aPerson),
    penempatan
  })
  return kartuOf(snapshot, UnorId.parse('Dinas'), { pemegangOf: (id) => snapshot.byJabatan.get(id) ?? [], sebelumOf })
}

describe('kartuOf', () => {
  test('names the definitive holder first, an acting one after', () => {
    const kartu = cardWith([aPenempatan('Budi', 'PLH', kepala), aPenempatan('Ani', 'DEFINITIF', kepala)])
    expect(kartu.pemegang.map(namaPemegang)).toEqual(['Ani, S.E.', 'Plh. Budi, S.E.'])
    expect(kartu.pemegang[0]?.pangkat).toBe('Pembina (IV/a)')
  })

  test.each<[string, JenisPenempatan | null, boolean]>([
    ['nobody', null, true],
    ['a Plt', 'PLT', true],
    ['a Plh', 'PLH', true],
    ['a definitive holder', 'DEFINITIF', false],
    ['tugas tambahan', 'TUGAS_TAMBAHAN', false]
  ])('a leading post with %s: vacant is %s', (_, jenis, isKosong) => {
    expect(cardWith(jenis ? [aPenempatan('Ani', jenis, kepala)] : []).isKosong).toBe(isKosong)
  })

  test('counts the definitive holders and the need of the other posts only', () => {
    const kartu = cardWith([
      aPenempatan('Ani', 'DEFINITIF', kepala),
      aPenempatan('Budi', 'DEFINITIF', analis),
      aPenempatan('Citra', 'PLT', analis)
    ])
    expect([kartu.bezetting, kartu.kebutuhan]).toEqual([1, 3])
  })

  test('shows who held the post before, only where a plan changes it', () => {
    const before: PemegangOf = (id) => (id === JabatanId.parse('Kepala Dinas') ? [aPenempatan('Budi', 'DEFINITIF', kepala)] : [])
    expect(cardWith([aPenempatan('Ani', 'DEFINITIF', kepala)], before).sebelum?.map((p) => p.nama)).toEqual(['Budi, S.E.'])
    expect(cardWith([aPenempatan('Budi', 'DEFINITIF', kepala), aPenempatan('Ani', 'PLT', kepala)], before).sebelum).toBeNull()
    expect(cardWith([aPenempatan('Ani', 'DEFINITIF', kepala)], () => []).sebelum).toEqual([])
    expect(cardWith([aPenempatan('Ani', 'DEFINITIF', kepala)]).sebelum).toBeNull()
  })

  test('while two sit on one seat the one who comes is named first', () => {
    const before: PemegangOf = () => [aPenempatan('Budi', 'DEFINITIF', kepala)]
    const kartu = cardWith([aPenempatan('Budi', 'DEFINITIF', kepala), aPenempatan('Ani', 'DEFINITIF', kepala)], before)
    expect(kartu.pemegang.map((p) => p.nama)).toEqual(['Ani, S.E.', 'Budi, S.E.'])
    expect(kartu.sebelum?.map((p) => p.nama)).toEqual(['Budi, S.E.'])
    const sementara = cardWith([aPenempatan('Budi', 'DEFINITIF', kepala), aPenempatan('Citra', 'PLH', kepala)], before)
    expect(sementara.pemegang.map(namaPemegang)).toEqual(['Budi, S.E.', 'Plh. Citra, S.E.'])
  })

  test('a unor without a leading post is not vacant', () => {
    const snapshot = indexSnapshot({ tanggal: '2026-11-22', unor: [anUnor('UPTD')], jabatan: [], pegawai: [], penempatan: [] })
    expect(kartuOf(snapshot, UnorId.parse('UPTD'), { pemegangOf: () => [] })).toMatchObject({ jabatan: null, isKosong: false })
  })
})
