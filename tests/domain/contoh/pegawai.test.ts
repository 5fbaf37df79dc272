import { describe, expect, it } from 'vitest'
import { isTanggal, monthsBetween } from '../../../src/domain/kit/tanggal'
import { type Eselon } from '../../../src/domain/organisasi/jabatan'
import { GOLONGAN_PPPK, ordinalGolongan } from '../../../src/domain/pegawai/pangkat'
import type { Pegawai } from '../../../src/domain/pegawai/pegawai'
import { HARI_INI } from '../../support/given'
import { aContoh } from './sample'

const kota = aContoh()
const PPPK = ['PPPK', 'PPPK_PARUH_WAKTU']
const isPppk = (p: Pegawai): boolean => PPPK.includes(p.jenisAsn)
const names = (people: readonly Pegawai[]): readonly string[] => people.map((p) => `${p.nip} ${p.nama}`)

describe('pegawai contoh', () => {
  it('mempunyai NIP unik yang cocok dengan tanggal lahir, TMT CPNS dan jenis kelamin', () => {
    expect(new Set(kota.pegawai.map((p) => p.nip)).size).toBe(kota.pegawai.length)
    const keliru = kota.pegawai.filter((p) => !nipFits(p))
    expect(keliru.length / kota.pegawai.length, names(keliru).join()).toBeLessThan(0.01)
  })

  it('bernomor urut NIP 001-999, tidak pernah 000', () => {
    expect(kota.pegawai.filter((p) => p.nip.endsWith('000'))).toEqual([])
  })

  it('masuk kerja sesudah cukup umur dan belum melewati usia 60 hari ini', () => {
    const salah = kota.pegawai.filter((p) => {
      const umur = monthsBetween(p.tanggalLahir ?? '', HARI_INI)
      return umur - (p.mkTahun ?? 0) * 12 - (p.mkBulan ?? 0) < 18 * 12 || umur >= 60 * 12
    })
    expect(names(salah)).toEqual([])
  })

  it('mempunyai urutan tanggal yang mungkin: lahir, lulus, CPNS, PNS, pangkat', () => {
    const salah = kota.pegawai.filter((p) => {
      const tmtPns = p.tmtPns ?? HARI_INI
      if (tmtPns > HARI_INI) return true
      return (
        (p.tmtCpns !== null && p.tmtCpns >= tmtPns) ||
        (p.tmtGolongan ?? '') > HARI_INI ||
        (p.tahunLulus ?? 0) > Number(HARI_INI.slice(0, 4))
      )
    })
    expect(names(salah)).toEqual([])
  })

  it('hanya PNS yang menduduki jabatan struktural, dan kebanyakan dengan pangkat dalam jenjangnya', () => {
    const jabatan = new Map(kota.jabatan.map((j) => [j.id, j]))
    const orang = new Map(kota.pegawai.map((p) => [p.id, p]))
    const pejabat = kota.penempatan.flatMap((p) => {
      const eselon = jabatan.get(p.jabatanId)?.eselon
      const pegawai = orang.get(p.pegawaiId)
      return p.jenis === 'DEFINITIF' && p.tmtSelesai === null && eselon && pegawai ? [{ eselon, pegawai }] : []
    })
    expect(names(pejabat.map((p) => p.pegawai).filter((p) => p.jenisAsn !== 'PNS'))).toEqual([])
    const pas = pejabat.filter(({ eselon, pegawai }) => withinRange(eselon, pegawai.golongan))
    expect(pas.length / pejabat.length).toBeGreaterThan(0.85)
    expect(pas.length).toBeLessThan(pejabat.length)
  })

  it('mencampur PNS, CPNS dan PPPK seperti di daerah', () => {
    const bagian = (jenis: string): number => kota.pegawai.filter((p) => p.jenisAsn === jenis).length / kota.pegawai.length
    expect(bagian('PNS')).toBeGreaterThan(0.7)
    expect(bagian('PPPK')).toBeGreaterThan(0.05)
    expect(bagian('CPNS')).toBeGreaterThan(0.005)
    expect(kota.pegawai.filter((p) => p.agama === 'Islam').length / kota.pegawai.length).toBeGreaterThan(0.9)
  })

  it('mempunyai golongan PPPK tanpa pangkat dan tanpa TMT CPNS', () => {
    const salah = kota.pegawai.filter((p) => isPppk(p) && (!GOLONGAN_PPPK.some((g) => g === p.golongan) || p.tmtCpns !== null))
    expect(names(salah)).toEqual([])
  })

  it('mempunyai sedikit cacat data, seperti berkas sungguhan', () => {
    const kosong = (medan: 'nik' | 'email' | 'noHp' | 'tmtGolongan' | 'tingkatPendidikan'): number =>
      kota.pegawai.filter((p) => p[medan] === null).length
    for (const medan of ['nik', 'email', 'noHp', 'tmtGolongan', 'tingkatPendidikan'] as const) {
      expect(kosong(medan)).toBeGreaterThan(0)
      expect(kosong(medan)).toBeLessThan(kota.pegawai.length * 0.03)
    }
  })

  it('tidak memakai nama dua kali, dan tidak memberi nomor atau alamat yang dapat dimiliki orang', () => {
    expect(new Set(kota.pegawai.map((p) => p.nama)).size).toBe(kota.pegawai.length)
    const isPalsu = (nilai: string | null, pola: RegExp): boolean => nilai === null || pola.test(nilai)
    expect(kota.pegawai.filter((p) => !isPalsu(p.noHp, /^0800/) || !isPalsu(p.email, /\.example$/))).toEqual([])
    expect(kota.pegawai.filter((p) => !isPalsu(p.nik, /^1373\d{11,12}$/))).toEqual([])
  })
})

function nipFits(p: Pegawai): boolean {
  const lahir = `${p.nip.slice(0, 4)}-${p.nip.slice(4, 6)}-${p.nip.slice(6, 8)}`
  const bulan = Number(p.nip.slice(12, 14))
  const cpns = `${p.nip.slice(8, 12)}-${p.nip.slice(12, 14)}`
  const awal = isPppk(p) ? bulan > 12 && p.nip.slice(8, 12) === p.tmtGolongan?.slice(0, 4) : cpns === p.tmtCpns?.slice(0, 7)
  return isTanggal(lahir) && lahir === p.tanggalLahir && awal && p.nip[14] === (p.jenisKelamin === 'L' ? '1' : '2')
}

/** Least and highest golongan of an eselon (PP 100/2000 jo. 13/2002), written out here so that the generator is judged from outside. */
const RENTANG: Readonly<Record<Eselon, readonly [string, string]>> = {
  'II.a': ['IV/c', 'IV/d'],
  'II.b': ['IV/b', 'IV/c'],
  'III.a': ['IV/a', 'IV/b'],
  'III.b': ['III/d', 'IV/a'],
  'IV.a': ['III/c', 'III/d'],
  'IV.b': ['III/b', 'III/c'],
  'V.a': ['III/a', 'III/b']
}

function withinRange(eselon: Eselon, golongan: string | null): boolean {
  const [min, max] = RENTANG[eselon].map((g) => ordinalGolongan(g) ?? 0)
  const ordinal = ordinalGolongan(golongan ?? '') ?? 0
  return ordinal >= (min ?? 0) && ordinal <= (max ?? 0)
}
