import { expect, it } from 'vitest'
import { laporanImpor } from '../../../src/domain/impor/laporan-impor'
import type { MasalahImpor } from '../../../src/domain/impor/masalah-impor'
import { byHand } from '../../../src/domain/kit/suntingan'
import type { Rows } from '../../support/memory-reader'
import { aBaris } from './buku'
import { aDraf, impor, read } from './plan-draf'

const desi = {
  'NIP BARU': '198507122010012002',
  NAMA: 'DESI TANJUNG',
  'TANGGAL LAHIR': '12-07-1985',
  'TMT CPNS': '01-01-2010',
  NIK: '1373015207850003'
}
const staf = { 'JENIS JABATAN ID': '4', 'JABATAN NAMA': 'Penelaah Teknis Kebijakan', 'ESELON NAMA': null }
const bulanLalu = impor({}, read(aBaris(), aBaris({ ...desi, ...staf })))
const rows: Rows = {
  ...bulanLalu,
  pegawai: (bulanLalu.pegawai ?? []).map((p) => (p.nama.startsWith('RINALDI') ? { ...p, ...byHand(p, { golongan: 'IV/b' }) } : p))
}

const masalah: readonly MasalahImpor[] = [
  { berkas: 0, lembar: 'Data', baris: 9, kolom: 'NIP BARU (kolom B)', nilai: '1.98E+17', parah: 'TOLAK', pesan: 'NIP rusak.' },
  { berkas: 0, lembar: 'Data', baris: 0, kolom: null, nilai: null, parah: 'INFO', pesan: 'Lembar tersembunyi.' }
]

it('tells of every value what became of it, refused rows first, with its place and reason', () => {
  const draf = aDraf(
    rows,
    read(aBaris({ 'TMT GOLONGAN': '01-10-2026' }), aBaris({ ...desi, ...staf, 'NIP BARU': '198507122010012009', NAMA: 'ELVIRA' })),
    { tentang: 'BARIS', kunci: 'pegawai|0|Data|3', isDiambil: false }
  )
  const { kolom, baris, judul } = laporanImpor({ berkas: ['a.xlsx'], perbandingan: draf.perbandingan, keputusan: draf.keputusan, masalah })
  expect(judul).toBe('Laporan impor a.xlsx')
  expect(kolom.map((k) => k.judul)).toEqual(['Hasil', 'Lembar', 'Baris', 'Kolom', 'Nilai', 'Keterangan', 'Tentang', 'NIP atau unit'])
  expect(baris.map((b) => b.slice(0, 6))).toEqual([
    ['Ditolak', 'Data', 9, 'NIP BARU (kolom B)', '1.98E+17', 'NIP rusak.'],
    ['Tidak diambil', 'Data', 2, 'Golongan', 'III/d', 'Golongan berbeda; semula “IV/b”; nilai di aplikasi dipertahankan.'],
    ['Tidak diambil', 'Data', 3, null, null, 'Baru; tidak diambil atas pilihan petugas.'],
    ['Diambil', 'Data', 2, 'TMT golongan', '01-10-2026', 'Berubah; semula “01-04-2022”.'],
    ['Ditandai', null, null, null, null, 'Ada di aplikasi, tidak ada di berkas. Datanya tetap.'],
    ['Catatan', 'Data', null, null, null, 'Lembar tersembunyi.']
  ])
})

it('never holds a NIK or a phone number, not even masked', () => {
  const draf = aDraf(rows, read(aBaris(), aBaris({ ...desi, ...staf, NIK: '1373015207859999', 'NOMOR HP': '081234569999' })))
  const { baris } = laporanImpor({ berkas: ['a.xlsx'], perbandingan: draf.perbandingan, keputusan: draf.keputusan, masalah: [] })
  expect(baris.filter((b) => b[3] === 'NIK').map((b) => b.slice(3, 6))).toEqual([['NIK', null, 'Berubah.']])
  expect(JSON.stringify(baris)).not.toMatch(/9999|0003/)
})
