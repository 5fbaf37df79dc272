import type { BukuKerja, Sel } from '../../../../src/domain/impor/buku-kerja'
import { KOLOM_SIASN } from '../../../../src/domain/impor/kolom'
import { aBaris, aBerkas, aLembar, type Baris } from '../buku'

const PELAKSANA = {
  'JENIS JABATAN ID': '4',
  'JABATAN NAMA': 'Penelaah Teknis Kebijakan',
  'ESELON NAMA': null,
  'GOL AKHIR NAMA': 'III/a'
}

const orang = (nip: string, nama: string, said: Baris = {}): Baris =>
  aBaris({
    ...PELAKSANA,
    'NIP BARU': nip,
    NAMA: nama,
    'GELAR BELAKANG': null,
    'TANGGAL LAHIR': `${nip.slice(6, 8)}-${nip.slice(4, 6)}-${nip.slice(0, 4)}`,
    'JENIS KELAMIN': nip.charAt(14) === '1' ? 'M' : 'F',
    'TMT CPNS': `01-${nip.slice(12, 14)}-${nip.slice(8, 12)}`,
    ...said
  })

/** The clean people: a head of a bidang, a JF, a PPPK, and six pelaksana of one post. Row 2 of the sheet is the first. */
export const ORANG: readonly Baris[] = [
  aBaris({ NIK: '1373011703800001', 'NOMOR HP': '081234567890', EMAIL: 'rinaldi@contoh.go.id', 'MK TAHUN': '7', 'MK BULAN': '3' }),
  orang('198507122010012002', 'DESI TANJUNG', {
    'JENIS JABATAN ID': '2',
    'JABATAN NAMA': 'Analis SDM Aparatur Ahli Muda',
    'GOL AKHIR NAMA': 'III/c',
    'TMT JABATAN': '17-05-2023'
  }),
  orang('199009132025212014', 'FITRI HANDAYANI', { 'STATUS CPNS PNS': null, 'GOL AKHIR NAMA': 'IX', 'TMT CPNS': null }),
  orang('198801152012011003', 'ILHAM SAPUTRA', { 'TMT JABATAN': '17-01-2022' }),
  orang('198802162012012004', 'NELA PERMATA'),
  orang('198803172012011005', 'HENDRI KOTO'),
  orang('198804182012012006', 'WIRDA GUCI'),
  orang('198805192012011007', 'YUSRAN JAMBAK'),
  orang('198806202012012008', 'TIKA LESTARI')
]

/** The sheet of people, as rows of cells. */
export const PEGAWAI: readonly (readonly Sel[])[] = [[...KOLOM_SIASN], ...ORANG.map((o) => KOLOM_SIASN.map((kolom) => o[kolom] ?? null))]

/** The sheet of units: SIASN HierarkiUnor with a code. */
export const UNOR: readonly (readonly Sel[])[] = [
  ['ID', 'KODE', 'NAMA_UNOR', 'ID_ATASAN', 'TIPE'],
  ['U-KOTA', '1', 'Pemerintah Kota Contoh', null, null],
  ['U-DINAS', '1.1', 'Dinas Contoh', 'U-KOTA', 'B'],
  ['U-SEKRE', '1.1.1', 'Sekretariat Dinas Contoh', 'U-DINAS', null],
  ['U-MUTASI', '1.1.2', 'Bidang Mutasi', 'U-DINAS', null]
]

/** The sheet of posts: the recap of a peta jabatan. */
export const JABATAN: readonly (readonly Sel[])[] = [
  ['No', 'Nama Jabatan', 'Jenis', 'Kelas Jabatan', 'Unit Kerja', 'Bezetting PNS', 'Bezetting PPPK', 'Kebutuhan', 'Keterangan'],
  ['1', 'Kepala Bidang Mutasi', 'Administrator', '11', 'Bidang Mutasi', '1', '0', '1', null],
  ['2', 'Analis SDM Aparatur Ahli Muda', 'JF', '9', 'Bidang Mutasi', '1', '0', '2', null],
  ['3', 'Penelaah Teknis Kebijakan', 'Pelaksana', '7', 'Bidang Mutasi', '6', '0', '8', null]
]

/** The exchange sheet of the Peta Jabatan Builder. */
export const PETA: readonly (readonly Sel[])[] = [
  [
    'nomor',
    'nama',
    'tipe',
    'kategori',
    'rumpun',
    'jenjang',
    'kebutuhan',
    'kode',
    'unit_kerja',
    'keterangan',
    'kepala_nama',
    'kepala_jenjang',
    'kepala_kebutuhan'
  ],
  ['1', 'Dinas Contoh', 'Unit Organisasi', null, null, null, null, 'DIS', null, null, 'Kepala Dinas Contoh', 'JPT Pratama', '1'],
  ['1.2', 'Bidang Mutasi', 'Unit Organisasi', null, null, null, null, null, null, null, 'Kepala Bidang Mutasi', 'Administrator', '1'],
  ['1.2.1', 'Analis SDM Aparatur', 'Jabatan', 'Fungsional', 'Keahlian', 'Ahli Muda', '2', null, null, null, null, null, null],
  ['1.2.10', 'Penelaah Teknis Kebijakan', 'Jabatan', 'Pelaksana', null, null, '8', null, null, null, null, null, null]
]

/** The one clean workbook all others are made from. */
export const bukuBersih = (): BukuKerja =>
  aBerkas([aLembar('Pegawai', ...PEGAWAI), aLembar('Unor', ...UNOR), aLembar('Jabatan', ...JABATAN), aLembar('Peta', ...PETA)])
