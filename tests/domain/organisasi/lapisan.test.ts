import { describe, expect, test } from 'vitest'
import type { Unor } from '../../../src/domain/organisasi/unor'
import { ACUAN_BAKU, type AcuanLapisan } from '../../../src/domain/organisasi/lapisan/fakta-unor'
import { countKelas, kelasPerUnor, warnaPerUnor } from '../../../src/domain/organisasi/lapisan/hasil-lapisan'
import { LAPISAN, lapisanOf, WARNA_TANPA_KELAS } from '../../../src/domain/organisasi/lapisan/lapisan'
import type { Snapshot } from '../../../src/domain/organisasi/snapshot'
import { BUP_BAKU } from '../../../src/domain/pegawai/bup'
import type { Pegawai } from '../../../src/domain/pegawai/pegawai'
import type { Penempatan } from '../../../src/domain/pegawai/penempatan'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aSnapshot } from '../../support/builders'

const unit = anUnor({ id: 'bidang', jenis: 'BIDANG' })
const kepala = aJabatan({ id: 'kepala', unorId: 'bidang', isPimpinan: true })
const orang = aPegawai({ id: 'orang' })

type Isi = {
  readonly pegawai?: Partial<Pegawai>
  readonly penempatan?: Partial<Penempatan>
  readonly jabatan?: Partial<typeof kepala>
  readonly unor?: Partial<Unor>
}

/** A bidang whose head is told of. */
const bidang = ({ pegawai, penempatan, jabatan, unor }: Isi = {}): Snapshot =>
  aSnapshot({
    unor: [{ ...unit, ...unor }],
    jabatan: [{ ...kepala, ...jabatan }],
    pegawai: [{ ...orang, ...pegawai }],
    penempatan: [{ ...aPenempatan({ pegawaiId: 'orang', jabatanId: 'kepala' }), ...penempatan }]
  })

const kelasDi = (id: string, snapshot: Snapshot, acuan: AcuanLapisan = ACUAN_BAKU): string | null =>
  kelasPerUnor(lapisanOf(id), snapshot, acuan).get(unit.id) ?? null

describe('kekosongan', () => {
  test.each([
    ['held for good', 'DEFINITIF', 'TERISI'],
    ['held as tugas tambahan', 'TUGAS_TAMBAHAN', 'TERISI'],
    ['acted in', 'PLT', 'PLT'],
    ['stood in for', 'PLH', 'PLT']
  ] as const)('%s', (_, jenis, kelas) => {
    expect(kelasDi('kekosongan', bidang({ penempatan: { jenis } }))).toBe(kelas)
  })
  test('nobody', () => expect(kelasDi('kekosongan', bidang({ penempatan: { tmtSelesai: '2026-01-01' } }))).toBe('KOSONG'))
  test('no leading post', () => expect(kelasDi('kekosongan', bidang({ jabatan: { isPimpinan: false } }))).toBeNull())
})

describe('pensiun on 22 November 2026, BUP 58', () => {
  test.each([
    ['out of service since the first of this month', '1968-10-31', 'LEWAT'],
    ['the first of the next month', '1968-11-01', 'DALAM_12'],
    ['the last first day within twelve months', '1969-10-31', 'DALAM_12'],
    ['the first one beyond', '1969-11-01', 'DALAM_24'],
    ['the last first day within 24 months', '1970-10-31', 'DALAM_24'],
    ['later', '1970-11-01', 'MASIH_LAMA']
  ])('%s', (_, tanggalLahir, kelas) => {
    expect(kelasDi('pensiun', bidang({ pegawai: { tanggalLahir } }))).toBe(kelas)
  })
  test('the post itself lets people serve longer', () => {
    expect(kelasDi('pensiun', bidang({ pegawai: { tanggalLahir: '1968-10-31' }, jabatan: { bup: 60 } }))).toBe('DALAM_24')
  })
  test('the office lets them', () => {
    const acuan = { ...ACUAN_BAKU, bup: { ...BUP_BAKU, bupAdministrator: 65 } }
    expect(kelasDi('pensiun', bidang({ pegawai: { tanggalLahir: '1968-10-31' } }), acuan)).toBe('MASIH_LAMA')
  })
  test('born nobody knows when', () => expect(kelasDi('pensiun', bidang({ pegawai: { tanggalLahir: null } }))).toBeNull())
})

describe('lama menjabat on 22 November 2026', () => {
  test.each([
    ['two years less a day', '2024-11-23', 'KURANG_2'],
    ['two years', '2024-11-22', 'ANTARA_2_5'],
    ['five years less a day', '2021-11-23', 'ANTARA_2_5'],
    ['five years', '2021-11-22', 'LEBIH_5'],
    ['since nobody knows when', null, null]
  ])('%s', (_, tmtMulai, kelas) => {
    expect(kelasDi('lama-menjabat', bidang({ penempatan: { tmtMulai } }))).toBe(kelas)
  })
  test('who only acts in the post has not held it', () => {
    expect(kelasDi('lama-menjabat', bidang({ penempatan: { jenis: 'PLT', tmtMulai: '2018-01-01' } }))).toBeNull()
  })
})

test.each([
  ['golongan', { pegawai: { golongan: 'IV/a' } }, 'IV'],
  ['golongan', { pegawai: { golongan: 'IV/e' } }, 'IV'],
  ['golongan', { pegawai: { golongan: 'III/d' } }, 'III'],
  ['golongan', { pegawai: { golongan: 'III/a' } }, 'III'],
  ['golongan', { pegawai: { golongan: 'II/d' } }, 'II'],
  ['golongan', { pegawai: { golongan: 'I/a' } }, 'I'],
  ['golongan', { pegawai: { golongan: 'IX' } }, 'PPPK'],
  ['golongan', { pegawai: { golongan: null } }, null],
  ['jenis-asn', { pegawai: { jenisAsn: 'PPPK' } }, 'PPPK'],
  ['jenis-kelamin', { pegawai: { jenisKelamin: 'P' } }, 'P'],
  ['jenis-kelamin', { pegawai: { jenisKelamin: null } }, null],
  ['kelas-jabatan', { jabatan: { kelas: 14 } }, 'KELAS_14'],
  ['kelas-jabatan', { jabatan: { kelas: 13 } }, 'KELAS_11'],
  ['kelas-jabatan', { jabatan: { kelas: 11 } }, 'KELAS_11'],
  ['kelas-jabatan', { jabatan: { kelas: 10 } }, 'KELAS_8'],
  ['kelas-jabatan', { jabatan: { kelas: 7 } }, 'KELAS_1'],
  ['kelas-jabatan', { jabatan: { kelas: null } }, null],
  ['jenis-unor', { unor: { jenis: 'SEKSI' } }, 'BIDANG'],
  ['jenis-unor', { unor: { jenis: 'KELURAHAN' } }, 'WILAYAH'],
  ['talenta', {}, null],
  ['pengaduan', {}, null]
] as const)('%s of %j is %s', (id, isi, kelas) => {
  expect(kelasDi(id, bidang(isi))).toBe(kelas)
})

describe('kebutuhan', () => {
  const isi = (kebutuhan: number, orangnya: number): Snapshot =>
    aSnapshot({
      unor: [unit],
      jabatan: [aJabatanFungsional({ id: 'jf', unorId: 'bidang', kebutuhan })],
      pegawai: [orang],
      penempatan: Array.from({ length: orangnya }, () => aPenempatan({ pegawaiId: 'orang', jabatanId: 'jf' }))
    })
  test.each([
    [2, 1, 'KURANG'],
    [2, 2, 'SESUAI'],
    [2, 3, 'LEBIH'],
    [0, 1, 'LEBIH'],
    [0, 0, null]
  ])('%i needed, %i there', (butuh, ada, kelas) => expect(kelasDi('kebutuhan', isi(butuh, ada))).toBe(kelas))
})

test('predikat is that of the head, not of who acts', () => {
  const acuan = { ...ACUAN_BAKU, predikat: new Map([[orang.id, 'BAIK' as const]]) }
  expect(kelasDi('predikat', bidang(), acuan)).toBe('BAIK')
  expect(kelasDi('predikat', bidang({ penempatan: { jenis: 'PLT' } }), acuan)).toBeNull()
  expect(kelasDi('predikat', bidang())).toBeNull()
})

test('every unit has a colour, and is counted in its class or in none', () => {
  const lain = anUnor({ id: 'lain' })
  const snapshot = aSnapshot({
    unor: [unit, lain],
    jabatan: [kepala],
    pegawai: [orang],
    penempatan: [aPenempatan({ pegawaiId: 'orang', jabatanId: 'kepala' })]
  })
  const lapisan = lapisanOf('kekosongan')
  const kelas = kelasPerUnor(lapisan, snapshot, ACUAN_BAKU)
  expect(warnaPerUnor(lapisan, snapshot, kelas)).toEqual(
    new Map([
      [unit.id, lapisan.kelas.find(({ id }) => id === 'TERISI')?.warna],
      [lain.id, WARNA_TANPA_KELAS]
    ])
  )
  expect(countKelas(kelas, [unit.id, lain.id])).toEqual(
    new Map([
      ['TERISI', 1],
      [null, 1]
    ])
  )
  expect(countKelas(kelas, [lain.id])).toEqual(new Map([[null, 1]]))
})

test('layers and their classes have names of their own; an unknown one falls back to the first', () => {
  expect(new Set(LAPISAN.map(({ id }) => id)).size).toBe(LAPISAN.length)
  for (const { kelas } of LAPISAN) expect(new Set(kelas.map(({ id }) => id)).size).toBe(kelas.length)
  expect(lapisanOf('yang dulu ada')).toBe(LAPISAN[0])
  expect(lapisanOf(null)).toBe(LAPISAN[0])
})
