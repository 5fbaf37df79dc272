import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kunciDuk, latihanTertinggi, type OrangDuk } from '../../../src/domain/laporan/urutan-duk'
import { bandingKunci, menurutKunci } from '../../../src/domain/laporan/urutan-orang'
import { ESELON } from '../../../src/domain/organisasi/jabatan'
import { GOLONGAN_PNS } from '../../../src/domain/pegawai/pangkat'
import { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { JENIS_PELATIHAN } from '../../../src/domain/pegawai/pelatihan'
import { TINGKAT_PENDIDIKAN } from '../../../src/domain/pegawai/pendidikan'
import { aJabatan, aJabatanFungsional, aPegawai, aPelatihan, aPenempatan } from '../../support/builders'

const AKHIR = '2026-12-31'
const banding = (a: OrangDuk, b: OrangDuk): number => bandingKunci(kunciDuk(a, AKHIR), kunciDuk(b, AKHIR))

const kepala = aJabatan()
const orang = (said: Parameters<typeof aPegawai>[0] = {}, lain: Partial<OrangDuk> = {}): OrangDuk => ({
  pegawai: aPegawai({ nip: '198003172005011001', ...said }),
  duduk: { jabatan: kepala, penempatan: aPenempatan() },
  latihan: aPelatihan(),
  ...lain
})
const duduk = (jabatan: Parameters<typeof aJabatan>[0], tmtMulai: string | null = '2022-01-10'): Pick<OrangDuk, 'duduk'> => ({
  duduk: { jabatan: aJabatan(jabatan), penempatan: aPenempatan({ tmtMulai }) }
})

describe('urutan DUK (PP 15/1979)', () => {
  it.each([
    [
      'pangkat lebih tinggi',
      orang({ golongan: 'IV/a', tmtGolongan: '2026-01-01' }),
      orang({ golongan: 'III/d', tmtGolongan: '2010-01-01' })
    ],
    ['vektor 15.2: TMT pangkat lebih awal', orang({ tmtGolongan: '2020-04-01' }), orang({ tmtGolongan: '2021-10-01' })],
    [
      'pangkat mendahului jabatan',
      orang({ golongan: 'IV/a' }, duduk({ eselon: 'IV.b' })),
      orang({ golongan: 'III/d' }, duduk({ eselon: 'II.a' }))
    ],
    ['eselon lebih tinggi', orang({}, duduk({ eselon: 'III.a' })), orang({}, duduk({ eselon: 'III.b' }))],
    [
      'eselon mendahului kelas',
      orang({}, duduk({ eselon: 'IV.a', kelas: 9 })),
      orang({}, { duduk: { jabatan: aJabatanFungsional({ kelas: 11 }), penempatan: aPenempatan() } })
    ],
    ['kelas lebih tinggi', orang({}, duduk({ kelas: 12 })), orang({}, duduk({ kelas: 11 }))],
    ['TMT jabatan lebih awal', orang({}, duduk({}, '2021-12-31')), orang({}, duduk({}, '2022-01-01'))],
    ['jabatan mendahului masa kerja', orang({ tmtCpns: '2015-01-01' }, duduk({}, '2021-12-31')), orang({ tmtCpns: '2000-01-01' })],
    ['masa kerja lebih lama', orang({ tmtCpns: '2004-12-31' }), orang({ tmtCpns: '2005-01-31' })],
    ['masa kerja mendahului latihan', orang({ tmtCpns: '2004-01-01' }, { latihan: null }), orang()],
    [
      'latihan lebih tinggi',
      orang({}, { latihan: aPelatihan({ jenis: 'PKA', tahun: 2024 }) }),
      orang({}, { latihan: aPelatihan({ jenis: 'PKP', tahun: 2010 }) })
    ],
    ['latihan lebih awal', orang({}, { latihan: aPelatihan({ tahun: 2019 }) }), orang({}, { latihan: aPelatihan({ tahun: 2020 }) })],
    ['latihan mendahului pendidikan', orang({ tingkatPendidikan: 'D-III' }), orang({ tingkatPendidikan: 'S-3' }, { latihan: null })],
    [
      'pendidikan lebih tinggi',
      orang({ tingkatPendidikan: 'S-2', tahunLulus: 2020 }),
      orang({ tingkatPendidikan: 'S-1', tahunLulus: 2000 })
    ],
    ['lulus lebih awal', orang({ tahunLulus: 2002 }), orang({ tahunLulus: 2003 })],
    ['usia lebih tua', orang({ tanggalLahir: '1980-02-29' }), orang({ tanggalLahir: '1980-03-01' })],
    ['NIP, bila semuanya sama', orang({ nip: '198003172005011001' }), orang({ nip: '198003172005011002' })],
    ['yang belum diketahui di belakang', orang({ golongan: 'I/a' }), orang({ golongan: null, tmtGolongan: '1990-01-01' })],
    ['tanpa TMT pangkat di belakang yang setara', orang({ tmtGolongan: '2026-01-01' }), orang({ tmtGolongan: null })],
    [
      'tanpa jabatan di belakang yang setara',
      orang({}, duduk({ jenis: 'PELAKSANA', eselon: null, kelas: null }, null)),
      orang({}, { duduk: null })
    ]
  ])('%s lebih dahulu', (_, depan, belakang) => {
    expect(banding(depan, belakang)).toBeLessThan(0)
    expect(banding(belakang, depan)).toBeGreaterThan(0)
  })

  it('D-IV dan S-1 setara: tahun lulus yang menentukan', () => {
    expect(
      banding(orang({ tingkatPendidikan: 'D-IV', tahunLulus: 2001 }), orang({ tingkatPendidikan: 'S-1', tahunLulus: 2002 }))
    ).toBeLessThan(0)
  })
})

describe('latihan jabatan tertinggi', () => {
  const pkp = aPelatihan({ jenis: 'PKP', tahun: 2012 })
  const pka = aPelatihan({ jenis: 'PKA', tahun: 2020 })
  const teknis = [aPelatihan({ jenis: 'TEKNIS', tahun: 2015 }), aPelatihan({ jenis: 'FUNGSIONAL', tahun: 2018 })]

  it.each([
    ['jenjang tertinggi', [pkp, pka, ...teknis], AKHIR, pka],
    ['belum diikuti pada tahun itu', [pkp, pka], '2019-12-31', pkp],
    ['pada tahun yang sama sudah', [pkp, pka], '2020-01-01', pka],
    ['selain kepemimpinan setara: yang paling awal', teknis, AKHIR, teknis[0]],
    ['tidak ada', [], AKHIR, null]
  ])('%s', (_, semua, tanggal, tertinggi) => expect(latihanTertinggi(semua, tanggal)).toBe(tertinggi))
})

// few values each, so that people often tie and every criterion comes to decide
const nullable = <T>(values: readonly T[]): fc.Arbitrary<T | null> => fc.constantFrom(...values, null)
const acakOrang = fc.record({
  nomor: fc.integer({ min: 100, max: 999 }),
  golongan: nullable(GOLONGAN_PNS.slice(8, 11)),
  tmtGolongan: nullable(['2020-04-01', '2021-10-01']),
  tmtCpns: nullable(['2004-12-31', '2005-01-01', '2005-02-01']),
  tingkatPendidikan: nullable(TINGKAT_PENDIDIKAN.slice(5, 9)),
  tahunLulus: nullable([2001, 2002]),
  tanggalLahir: nullable(['1980-02-29', '1980-03-01']),
  eselon: nullable(ESELON.slice(3, 5)),
  kelas: nullable([9, 11]),
  tmtMulai: nullable(['2022-01-01', '2022-02-01']),
  latihan: nullable(JENIS_PELATIHAN.slice(2, 6)),
  tanpaJabatan: fc.boolean()
})
type Acak = typeof acakOrang extends fc.Arbitrary<infer T> ? T : never

const [diri, kursi, masa, kursus] = [aPegawai(), aJabatan(), aPenempatan(), aPelatihan()]
const jadi = ({ nomor, eselon, kelas, tmtMulai, latihan, tanpaJabatan, ...lain }: Acak): OrangDuk => ({
  pegawai: { ...diri, ...lain, id: PegawaiId.parse(`orang-${nomor}`), nip: `198003172005011${nomor}` },
  duduk: tanpaJabatan ? null : { jabatan: { ...kursi, eselon, kelas }, penempatan: { ...masa, tmtMulai } },
  latihan: latihan && { ...kursus, jenis: latihan }
})
const deretan = (min: number, max = min): fc.Arbitrary<readonly OrangDuk[]> =>
  fc.uniqueArray(acakOrang, { minLength: min, maxLength: max, selector: (o) => o.nomor }).map((rows) => rows.map(jadi))
const urut = (rows: readonly OrangDuk[]): readonly string[] => menurutKunci(rows, (o) => kunciDuk(o, AKHIR)).map((o) => o.pegawai.nip)

describe('urutan DUK sebagai urutan', () => {
  it('total: dua orang tidak pernah sama, dan berlawanan bila ditukar; berantai untuk tiga orang', () => {
    fc.assert(
      fc.property(deretan(3), (rows) => {
        for (const a of rows)
          for (const b of rows.filter((o) => o !== a)) {
            expect(Math.sign(banding(a, b))).toBe(-Math.sign(banding(b, a)))
            expect(banding(a, b)).not.toBe(0)
            for (const c of rows.filter((o) => o !== a && o !== b))
              if (banding(a, b) < 0 && banding(b, c) < 0) expect(banding(a, c)).toBeLessThan(0)
          }
      })
    )
  })

  it('tidak bergantung pada urutan masukan', () => {
    const kocok = deretan(2, 25).chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })))
    fc.assert(
      fc.property(kocok, ([rows, acak]) => {
        expect(urut(acak)).toEqual(urut(rows))
      })
    )
  })

  it('tetap: daftar satu unit berurutan seperti di dalam daftar kota', () => {
    const bagian = deretan(2, 25).chain((rows) => fc.tuple(fc.constant(rows), fc.subarray([...rows])))
    fc.assert(
      fc.property(bagian, ([rows, unit]) => {
        const dipilih = new Set(unit.map((o) => o.pegawai.nip))
        expect(urut(rows).filter((nip) => dipilih.has(nip))).toEqual(urut(unit))
      })
    )
  })
})
