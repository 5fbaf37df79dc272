import { expect, test } from 'vitest'
import { teksLangkah } from '../../../src/domain/mutasi/langkah-teks'
import { sebutanJabatan, tempatJabatan } from '../../../src/domain/mutasi/tempat-jabatan'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { aLangkah, aPegawai } from '../../support/builders'
import { aJabatan, anOrganisasi } from '../organisasi/organisasi-builder'

const kota = anOrganisasi([
  'Kota',
  ['Dinas Sosial', ['Sekretariat', 'Subbagian Keuangan'], 'Bidang Kebijakan'],
  ['Kecamatan Talawi', 'Kelurahan Durian', 'Kelurahan Saringan']
])

test.each([
  ['Kepala Subbagian Keuangan', 'Subbagian Keuangan', 'Sekretariat – Dinas Sosial'],
  ['Sekretaris', 'Sekretariat', 'Sekretariat – Dinas Sosial'],
  ['Kepala Dinas Sosial', 'Dinas Sosial', ''],
  ['Camat Talawi', 'Kecamatan Talawi', ''],
  ['Lurah Durian', 'Kelurahan Durian', 'Kecamatan Talawi'],
  ['Camat', 'Kecamatan Talawi', 'Kecamatan Talawi']
])('the place of %s in %s names the nearest unit and the perangkat daerah, but not what the post says itself', (nama, unorId, tempat) => {
  expect(tempatJabatan(kota, { nama, unorId: UnorId.parse(unorId), isPimpinan: true })).toBe(tempat)
})

test('only who leads a unit says it without its kind: an analyst of policies may sit in any Bidang Kebijakan', () => {
  const analis = { nama: 'Analis Kebijakan', unorId: UnorId.parse('Bidang Kebijakan'), isPimpinan: false }
  expect(tempatJabatan(kota, analis)).toBe('Bidang Kebijakan – Dinas Sosial')
})

test('two posts of one name are told apart by their units; a name of its own stays alone', () => {
  const posts = [
    aJabatan('satu', 'Kelurahan Durian', { nama: 'Kepala Seksi Pemerintahan' }),
    aJabatan('dua', 'Kelurahan Saringan', { nama: 'Kepala Seksi Pemerintahan' }),
    aJabatan('Kepala Seksi Kesra', 'Kelurahan Saringan')
  ]
  const budi = aPegawai({ id: 'budi', nama: 'Budi', gelarDepan: null, gelarBelakang: null })
  const snapshot = { ...kota, jabatan: new Map(posts.map((j) => [j.id, j])), pegawai: new Map([[budi.id, budi]]) }
  const sebutan = (id: string): string => sebutanJabatan(snapshot, JabatanId.parse(id))
  expect(['satu', 'dua', 'Kepala Seksi Kesra', 'tiada'].map(sebutan)).toEqual([
    'Kepala Seksi Pemerintahan (Kelurahan Durian – Kecamatan Talawi)',
    'Kepala Seksi Pemerintahan (Kelurahan Saringan – Kecamatan Talawi)',
    'Kepala Seksi Kesra',
    '—'
  ])
  expect(teksLangkah(snapshot, aLangkah({ pegawaiId: 'budi', jabatanId: 'dua' }))).toBe(`Budi ke ${sebutan('dua')}`)
})
