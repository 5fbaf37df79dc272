import { describe, expect, it } from 'vitest'
import { JF_BAWAAN } from '../../../src/domain/acuan/jf-bawaan'
import {
  isIlmuUmum,
  isSerumpun,
  judulRumpun,
  type Rumpun,
  rumpunJabatan,
  rumpunPendidikan,
  rumpunTugas
} from '../../../src/domain/mutasi/rumpun'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { anUnor } from '../../support/builders'

const UNOR = [
  anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH' }),
  anUnor({ id: 'pendidikan', nama: 'Dinas Pendidikan', indukId: 'kota' }),
  anUnor({ id: 'keuangan', nama: 'Subbagian Program dan Keuangan', indukId: 'pendidikan' }),
  anUnor({ id: 'pertanian', nama: 'Dinas Ketahanan Pangan, Pertanian dan Perikanan', indukId: 'kota' }),
  anUnor({ id: 'hewan', nama: 'Bidang Peternakan dan Kesehatan Hewan', indukId: 'pertanian' }),
  anUnor({ id: 'setda', nama: 'Sekretariat Daerah', indukId: 'kota' }),
  anUnor({ id: 'hukum', nama: 'Bagian Hukum', indukId: 'setda' }),
  anUnor({ id: 'talawi', nama: 'Kecamatan Talawi', indukId: 'kota' }),
  anUnor({ id: 'pasar', nama: 'Kelurahan Pasar', indukId: 'talawi' }),
  anUnor({ id: 'sekolah', nama: 'SD Negeri 01 Pasar', indukId: 'pendidikan' })
]
const units = new Map(UNOR.map((u) => [u.id, u]))
const jabatan = (nama: string, unorId: string) => ({ nama, unorId: UnorId.parse(unorId) })

describe('families of work', () => {
  it.each<readonly [string, string, readonly Rumpun[]]>([
    ['Kepala Dinas Pendidikan', 'pendidikan', ['PENDIDIKAN']],
    ['Kepala Subbagian Program dan Keuangan', 'keuangan', ['KEUANGAN', 'PERENCANAAN', 'PENDIDIKAN']],
    ['Penelaah Teknis Kebijakan', 'keuangan', ['KEUANGAN', 'PERENCANAAN', 'PENDIDIKAN']],
    ['KEPALA SUB BAGIAN UMUM', 'pendidikan', ['UMUM', 'PENDIDIKAN']],
    ['Kepala Bidang Peternakan dan Kesehatan Hewan', 'hewan', ['PERTANIAN', 'PERIKANAN']],
    ['Medik Veteriner Ahli Muda', 'hewan', ['PERTANIAN', 'PERIKANAN']],
    ['Sekretaris Daerah', 'setda', ['UMUM']],
    ['Analis Kebijakan Ahli Muda', 'hukum', ['HUKUM']],
    ['Camat Talawi', 'talawi', ['PEMERINTAHAN']],
    ['Lurah Pasar', 'pasar', ['PEMERINTAHAN']],
    ['Kepala Seksi Ketenteraman dan Ketertiban Umum', 'talawi', ['KETERTIBAN', 'PEMERINTAHAN']],
    ['Guru Kelas Ahli Pertama', 'sekolah', ['PENDIDIKAN']],
    ['Analis SDM Aparatur Ahli Muda', 'pendidikan', ['KEPEGAWAIAN', 'PENDIDIKAN']],
    ['Widyaiswara Ahli Madya', 'setda', ['KEPEGAWAIAN']],
    ['Penelaah Teknis Kebijakan', 'setda', ['UMUM']]
  ])('%s in %s', (nama, unorId, rumpun) => {
    expect(rumpunJabatan(jabatan(nama, unorId), units).toSorted()).toEqual(rumpun.toSorted())
  })

  it('tells the work of a post from the dinas it stands in', () => {
    expect(rumpunTugas(jabatan('Analis SDM Aparatur Ahli Muda', 'pendidikan'), units)).toEqual(['KEPEGAWAIAN'])
    expect(rumpunTugas(jabatan('Penelaah Teknis Kebijakan', 'hewan'), units)).toEqual(['PERTANIAN'])
  })

  it('knows a family for every jabatan fungsional a city usually has, but Analis Kebijakan', () => {
    const umum = JF_BAWAAN.filter(([nama]) => rumpunTugas(jabatan(nama, 'setda'), units).includes('UMUM'))
    expect(umum.map(([nama]) => nama)).toEqual(['Analis Kebijakan'])
  })

  it('reads a post anew when the organisation is another one', () => {
    const post = jabatan('Penelaah Teknis Kebijakan', 'hukum')
    expect(rumpunJabatan(post, units)).toEqual(['HUKUM'])
    const lain = new Map(UNOR.map((u) => [u.id, u.id === 'hukum' ? { ...u, nama: 'Bagian Perekonomian' } : u]))
    expect(rumpunJabatan(post, lain)).toEqual(['EKONOMI'])
    expect(rumpunJabatan(post, units)).toEqual(['HUKUM'])
  })

  it.each<readonly [string, readonly Rumpun[], readonly Rumpun[]]>([
    ['S-1 Teknik Sipil', ['TEKNIK'], ['KOMINFO', 'KESEHATAN']],
    ['S-1 Teknik Informatika', ['KOMINFO'], ['TEKNIK']],
    ['D-III Kebidanan', ['KESEHATAN'], ['PENDIDIKAN']],
    ['S-1 Pendidikan Matematika', ['PENDIDIKAN'], ['KEUANGAN']],
    ['S-1 Pendidikan Dokter', ['KESEHATAN'], ['PENDIDIKAN']],
    ['S-1 Kedokteran Hewan', ['PERTANIAN'], ['KESEHATAN']],
    ['S-1 Akuntansi', ['KEUANGAN', 'PENGAWASAN'], ['HUKUM']],
    ['S-2 Administrasi Publik', ['PEMERINTAHAN', 'KEPEGAWAIAN'], ['KESEHATAN', 'TEKNIK']],
    ['S-1 Ilmu Hukum', ['HUKUM'], ['TEKNIK']],
    ['S-1 Agribisnis', ['PERTANIAN', 'EKONOMI'], ['KESEHATAN']],
    ['D-III Perpustakaan', ['ARSIP', 'PENDIDIKAN'], ['KEUANGAN']]
  ])('%s', (bidang, ya, tidak) => {
    const found = rumpunPendidikan(bidang)
    expect(ya.filter((r) => !found.includes(r))).toEqual([])
    expect(tidak.filter((r) => found.includes(r))).toEqual([])
  })

  it('knows the fields of leading and administering as such', () => {
    const umum = ['S-2 Administrasi Publik', 'S-1 Ilmu Pemerintahan', 'S-2 Manajemen', 'D-III Administrasi Perkantoran']
    const khusus = ['D-III Manajemen Informatika', 'S-1 Administrasi Pendidikan', 'S-1 Teknik Sipil', 'S-1 Ilmu Hukum']
    expect([...umum, ...khusus].filter(isIlmuUmum)).toEqual(umum)
  })

  it('does not guess a field it does not know', () => {
    expect(rumpunPendidikan('S-1 Filsafat')).toEqual([])
    expect(rumpunPendidikan('SMA IPA')).toEqual([])
    expect(isSerumpun(rumpunPendidikan('S-1 Filsafat'), ['UMUM'])).toBe(false)
  })

  it('lets general work go with everything, and nothing else with what it does not share', () => {
    expect(isSerumpun(['UMUM'], ['TEKNIK'])).toBe(true)
    expect(isSerumpun(['TEKNIK'], ['HUKUM', 'UMUM'])).toBe(true)
    expect(isSerumpun(['TEKNIK', 'HUKUM'], ['HUKUM'])).toBe(true)
    expect(isSerumpun(['TEKNIK'], ['HUKUM'])).toBe(false)
  })

  it('names a family as a sentence does', () => expect(judulRumpun('KEUANGAN')).toBe('keuangan dan aset'))
})
