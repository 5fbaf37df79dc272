import { describe, expect, it } from 'vitest'
import type { DataPegawai } from '../../../src/domain/pegawai/medan'
import { type KonteksPegawai, validatePegawai } from '../../../src/domain/pegawai/validasi'
import { HARI_INI } from '../../support/given'

/** A man born on 26 September 1986, CPNS since May 2015: nothing to complain of. */
const BERES: DataPegawai = {
  nip: '198609262015051001',
  nama: 'Budi Chaniago',
  gelarDepan: null,
  gelarBelakang: 'S.Sos.',
  tempatLahir: 'Sawahlunto',
  tanggalLahir: '1986-09-26',
  jenisKelamin: 'L',
  agama: 'Islam',
  jenisAsn: 'PNS',
  kedudukanHukum: 'AKTIF',
  golongan: 'III/c',
  tmtGolongan: '2023-04-01',
  mkTahun: 8,
  mkBulan: 0,
  tmtCpns: '2015-05-01',
  tmtPns: '2016-05-01',
  tingkatPendidikan: 'S-1',
  pendidikan: 'S-1 Ilmu Administrasi Negara',
  tahunLulus: 2010,
  nik: '1373012609860003',
  noHp: '081234567890',
  email: 'budi@contoh.go.id'
}

const SENDIRI: KonteksPegawai = { today: HARI_INI, pemilikNip: () => null, jabatan: null }

const temuan = (said: Partial<DataPegawai>, konteks: Partial<KonteksPegawai> = {}): readonly string[] =>
  validatePegawai({ ...BERES, ...said }, { ...SENDIRI, ...konteks }).map(({ medan, parah }) => `${medan} ${parah}`)

describe('validatePegawai', () => {
  it('has nothing to say of sound data', () => expect(temuan({})).toEqual([]))

  const kasus: readonly (readonly [apa: string, said: Partial<DataPegawai>, found: readonly string[]])[] = [
    ['no NIP', { nip: '' }, ['nip BLOK']],
    ['NIP of 17 digits', { nip: '19860926201505100' }, ['nip BLOK']],
    ['NIP with a letter', { nip: '19860926201505100A' }, ['nip BLOK']],
    ['NIP of 30 February', { nip: '198602302015051001' }, ['nip BLOK']],
    ['NIP whose last digits Excel lost', { nip: '198609262015051000' }, ['nip BLOK']],
    ['no name', { nama: '   ' }, ['nama BLOK']],
    ['birth date other than in the NIP', { tanggalLahir: '1986-09-27', nik: null }, ['tanggalLahir PERINGATAN']],
    ['sex other than in the NIP', { jenisKelamin: 'P', nik: null }, ['jenisKelamin PERINGATAN']],
    ['month of CPNS other than in the NIP', { tmtCpns: '2015-06-01' }, ['tmtCpns PERINGATAN', 'tmtPns PERINGATAN']],
    ['PPPK with the NIP of a PNS', { jenisAsn: 'PPPK', golongan: 'IX', tmtCpns: null, tmtPns: null }, ['jenisAsn PERINGATAN']],
    ['NI PPPK as PNS', { nip: '198609262023211001', tmtCpns: null, tmtPns: null }, ['jenisAsn PERINGATAN']],
    ['no birth date', { tanggalLahir: null }, ['tanggalLahir PERINGATAN']],
    ['PNS on the day of CPNS', { tmtPns: '2015-05-01' }, ['tmtPns BLOK']],
    ['PNS a day short of a year after CPNS', { tmtPns: '2016-04-30' }, ['tmtPns PERINGATAN']],
    ['rank a day before CPNS', { tmtGolongan: '2015-04-30' }, ['tmtGolongan BLOK']],
    ['rank on the day of CPNS', { tmtGolongan: '2015-05-01' }, []],
    ['rank of tomorrow', { tmtGolongan: '2026-11-23' }, ['tmtGolongan PERINGATAN']],
    ['rank of today', { tmtGolongan: HARI_INI }, []],
    ['golongan PPPK for a PNS', { golongan: 'IX' }, ['golongan BLOK']],
    ['golongan PNS for a PPPK', { jenisAsn: 'PPPK', nip: '198609262023211001', tmtCpns: null, tmtPns: null }, ['golongan BLOK']],
    ['twelve months of service left over', { mkBulan: 12 }, ['mkBulan BLOK']],
    ['eleven months of service left over', { mkBulan: 11 }, []],
    ['NIK of 15 digits', { nik: '137301260986000' }, ['nik BLOK']],
    ['NIK of another day', { nik: '1373012709860003' }, ['nik PERINGATAN']],
    ['NIK of a woman for a man', { nik: '1373016609860003' }, ['nik PERINGATAN']],
    ['phone of a house', { noHp: '075461234' }, []],
    ['phone that is none', { noHp: '12345' }, ['noHp PERINGATAN']],
    ['e-mail without a domain', { email: 'budi@contoh' }, ['email BLOK']],
    ['graduated next year', { tahunLulus: 2027 }, ['tahunLulus BLOK']],
    ['graduated at nine', { tahunLulus: 1995 }, ['tahunLulus PERINGATAN']],
    ['graduated at ten', { tahunLulus: 1996 }, []]
  ]
  it.each(kasus)('%s', (_apa, said, found) => expect(temuan(said)).toEqual(found))

  it('knows a woman by the 40 in her NIK', () =>
    expect(temuan({ nip: '198609262015052001', jenisKelamin: 'P', nik: '1373016609860003' })).toEqual([]))

  it('names whoever has the NIP already', () => {
    const [found] = validatePegawai(BERES, { ...SENDIRI, pemilikNip: () => 'Ani Malayu, S.E.' })
    expect(found).toEqual({ medan: 'nip', parah: 'BLOK', pesan: 'NIP ini sudah dipakai Ani Malayu, S.E.' })
  })

  it.each([
    ['2044-09-30', []],
    ['2044-10-01', ['jabatan PERINGATAN']]
  ])('judges a post begun on %s against the pension of 1 October 2044', (tmt, found) =>
    expect(temuan({}, { jabatan: { tmt, bup: 58 } })).toEqual(found)
  )

  const batasUmur: readonly (readonly [lahir: string, nip: string, found: readonly string[]])[] = [
    ['2009-11-22', '200911222027011001', []],
    ['2009-11-21', '200911212028011001', ['nip PERINGATAN']],
    ['2009-11-23', '200911232027011001', ['nip BLOK', 'tanggalLahir BLOK']],
    ['1950-11-23', '195011231972011001', []],
    ['1950-11-22', '195011221972011001', ['nip BLOK', 'tanggalLahir BLOK']]
  ]
  it.each(batasUmur)('born on %s: 17 to 75 years on 22 November 2026', (tanggalLahir, nip, found) =>
    expect(temuan({ tanggalLahir, nip, nik: null, tmtCpns: null, tmtPns: null, tmtGolongan: null, tahunLulus: null })).toEqual(found)
  )
})
