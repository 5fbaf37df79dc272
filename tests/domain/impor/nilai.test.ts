import { describe, expect, it } from 'vitest'
import { matchKolom } from '../../../src/domain/impor/cocok-kolom'
import { lembarPegawai } from '../../../src/domain/impor/lembar/pegawai'
import { hurufKolom } from '../../../src/domain/impor/judul'
import { KOLOM_SIASN } from '../../../src/domain/impor/kolom'
import { eselonOf, isNonEselon } from '../../../src/domain/impor/nilai/eselon'
import { splitGelar } from '../../../src/domain/impor/nilai/gelar'
import { golonganOf } from '../../../src/domain/impor/nilai/golongan'
import { eselonBiasa, jenjangOf, kelompokJabatanOf } from '../../../src/domain/impor/nilai/jabatan-nilai'
import {
  jenisAsnOf,
  jenisKelaminOf,
  kedudukanHukumOf,
  masaKerjaOf,
  tingkatPendidikanOf
} from '../../../src/domain/impor/nilai/pegawai-nilai'
import { cleanText, isKosong, normalizeNama, selTeks } from '../../../src/domain/impor/nilai/teks'
import { isNamaPimpinan, jenisUnorOf } from '../../../src/domain/impor/nilai/unor-nilai'
import { KOLOM_SIASN as KOLOM_BERKAS } from '../../../scripts/fixtures/siasn-columns.mjs'

describe('the SIASN header', () => {
  it('is the 69 columns in their order', () => {
    expect(KOLOM_SIASN).toHaveLength(69)
    expect([...KOLOM_SIASN]).toEqual(KOLOM_BERKAS)
  })
  it.each([
    ['NIP BARU', 'nip'],
    ['nip lengkap', 'nip'],
    ['Nama Pegawai', 'nama'],
    ['Tgl. Lahir', 'tanggalLahir'],
    ['L / P', 'jenisKelamin'],
    ['JK', 'jenisKelamin'],
    ['GOL. RUANG', 'golongan'],
    ['PANGKAT/GOL', 'golongan'],
    ['TMT PANGKAT', 'tmtGolongan'],
    ['ESELON', 'eselon'],
    ['NAMA JABATAN', 'jabatan'],
    ['UNIT KERJA', 'unor'],
    ['OPD', 'satuanKerja'],
    ['SKPD', 'satuanKerja'],
    ['UNOR (2)', 'unor2'],
    ['MKT', 'mkTahun'],
    ['PENDIDIKAN TERAKHIR', 'pendidikan'],
    ['SATUAN KERJA KERJA NAMA', 'satuanKerja'],
    ['WARNA FAVORIT', undefined]
  ])('knows “%s” as %s', (judul, kolom) => expect(matchKolom(lembarPegawai, [judul]).kolom[0]).toBe(kolom))
  it.each([
    ['TANGAL LAHIR', 'tanggalLahir'],
    ['TGL LAHIR (DD-MM-YYYY)', 'tanggalLahir'],
    ['Jabatan Saat Ini', 'jabatan'],
    ['KEDUDUKAN HUKM', 'kedudukanHukum'],
    ['TMTJABATAN', 'tmtJabatan'],
    ['Gol./Ruang Terakhir', 'golongan'],
    ['NAMA INSTANSI', 'instansi'],
    ['NIP LAMA', undefined],
    ['JABATAN LAMA', undefined],
    ['GOL AWAL NAMA', undefined],
    ['UNOR 4', undefined],
    ['JENIS KAWIN NAMA', undefined],
    ['NAMA SUAMI', undefined]
  ])('takes “%s” as near to %s, and says so', (judul, kolom) => {
    const cocok = matchKolom(lembarPegawai, [judul])
    expect([cocok.kolom[0], cocok.asal[0]]).toEqual([kolom, kolom && 'MIRIP'])
  })
  it('gives a field to one column alone: the surest name, else the first', () => {
    expect(matchKolom(lembarPegawai, ['NAMA PEGAWAI', 'NAMA', 'NIP', 'NIP BARU']).kolom).toEqual({ 1: 'nama', 3: 'nip' })
    expect(matchKolom(lembarPegawai, ['JABATAN', 'JABATAN']).kolom).toEqual({ 0: 'jabatan' })
  })
  it('names columns as Excel does', () => expect([0, 25, 26, 68, 255].map(hurufKolom)).toEqual(['A', 'Z', 'AA', 'BQ', 'IV']))
})

describe('text', () => {
  it.each([
    ["'198609262015051001", '198609262015051001'],
    ['\u00a0BUDI \u00a0 SANTOSO\n', 'BUDI SANTOSO'],
    ['\u200b199005122015031002\ufeff', '199005122015031002'],
    ['１２/０５/１９９０', '12/05/1990'],
    ["Jum'at", "Jum'at"],
    ['Dinas Pendidikan', 'Dinas Pendidikan'],
    ['Dinas  Pendidikan ', 'Dinas Pendidikan'],
    ['baris satu\r\nbaris dua', 'baris satu baris dua']
  ])('%j is cleaned to %j', (kotor, bersih) => expect(cleanText(kotor)).toBe(bersih))
  it.each(['', '-', '0', 'NULL', 'null', '#N/A', 'nihil'])('%j says nothing', (teks) => expect(isKosong(teks)).toBe(true))
  it.each(['00', 'Nol', 'N', '-1'])('%j says something', (teks) => expect(isKosong(teks)).toBe(false))
  it('writes a number in plain digits', () => {
    expect(selTeks({ angka: '8.1234567E8', tanggal: false })).toBe('812345670')
    expect(selTeks({ angka: '42887.0', tanggal: false })).toBe('42887')
  })
  it('compares names without punctuation', () =>
    expect(normalizeNama('Sub Bagian Umum & Kepegawaian')).toBe(normalizeNama('SUBBAGIAN UMUM DAN KEPEGAWAIAN')))
})

describe('golongan', () => {
  it.each([
    ['III/c', 'III/c'],
    ['III/C', 'III/c'],
    ['IIIc', 'III/c'],
    ['3c', 'III/c'],
    ['III/c ', 'III/c'],
    ['III.c', 'III/c'],
    ['33', 'III/c'],
    ['45', 'IV/e'],
    ['Penata (III/C)', 'III/c'],
    ['Pembina Tingkat I, IV/b', 'IV/b'],
    ['II/d', 'II/d'],
    ['III', null],
    ['V/a', null],
    ['IV/f', null],
    ['46', null],
    ['Penata', 'III/c'],
    ['PENATA TK.I', 'III/d'],
    ['Pembina Utama Muda', 'IV/c'],
    ['Penata Besar', null],
    ['IX', null]
  ])('of a PNS: %j is %s', (teks, golongan) => expect(golonganOf(teks, false)).toBe(golongan))
  it.each([
    ['IX', 'IX'],
    ['9', 'IX'],
    ['Golongan VII', 'VII'],
    ['xvii', 'XVII'],
    ['18', null],
    ['III/c', null]
  ])('of a PPPK: %j is %s', (teks, golongan) => expect(golonganOf(teks, true)).toBe(golongan))
})

describe('eselon', () => {
  it.each([
    ['II.b', 'II.b'],
    ['IIb', 'II.b'],
    ['II/b', 'II.b'],
    ['Eselon II b', 'II.b'],
    ['22', 'II.b'],
    ['2b', 'II.b'],
    ['31', 'III.a'],
    ['IV.A', 'IV.a'],
    ['V.a', 'V.a'],
    ['I.a', null],
    ['II.c', null],
    ['53', null]
  ])('%j is %s', (teks, eselon) => expect(eselonOf(teks)).toBe(eselon))
  it('knows how files say that there is none', () => expect(['Non Eselon', '99', 'JFT'].every(isNonEselon)).toBe(true))
})

describe('values of a person', () => {
  it.each([
    ['M', 'L'],
    ['F', 'P'],
    ['L', 'L'],
    ['P', 'P'],
    ['1', 'L'],
    ['2', 'P'],
    ['Laki-laki', 'L'],
    ['PEREMPUAN', 'P'],
    ['Wanita', 'P'],
    ['X', null]
  ])('jenis kelamin %j is %s', (teks, jk) => expect(jenisKelaminOf(teks)).toBe(jk))
  it.each([
    ['C', '', '', false, 'CPNS'],
    ['P', '', '', false, 'PNS'],
    ['P', '', '', true, 'PPPK'],
    ['', 'PPPK Paruh Waktu', '', true, 'PPPK_PARUH_WAKTU'],
    ['', '', 'PPPK Aktif', true, 'PPPK'],
    ['P', 'PNS Daerah', '', true, 'PNS'],
    ['C', 'PNS Daerah', '', false, 'CPNS'],
    ['', '', '', false, null]
  ] as const)('status %j, jenis %j, kedudukan %j, NIP PPPK %s is %s', (status, jenisPegawai, kedudukan, isNipPppk, jenis) =>
    expect(jenisAsnOf({ status, jenisPegawai, kedudukan, isNipPppk })).toBe(jenis)
  )
  it.each([
    ['Aktif', 'AKTIF'],
    ['PPPK Aktif', 'AKTIF'],
    ['CLTN', 'CLTN'],
    ['Perpanjangan CLTN', 'CLTN'],
    ['Tugas Belajar', 'TUGAS_BELAJAR'],
    ['Pemberhentian sementara', 'PEMBERHENTIAN_SEMENTARA'],
    ['Penerima Uang Tunggu', 'PENERIMA_UANG_TUNGGU'],
    ['Masa Persiapan Pensiun', 'MPP'],
    ['PNS kena hukuman disiplin', 'HUKUMAN_DISIPLIN'],
    ['Dipekerjakan/Diperbantukan', 'DIPEKERJAKAN'],
    ['Pemindahan dalam proses', 'PEMINDAHAN_DALAM_PROSES'],
    ['Tidak aktif/hilang', 'TIDAK_AKTIF'],
    ['Pensiun', 'PENSIUN'],
    ['Meninggal', 'MENINGGAL'],
    ['Entah', null]
  ])('kedudukan hukum %j is %s', (teks, kedudukan) => expect(kedudukanHukumOf(teks)).toBe(kedudukan))
  it.each([
    ['Sekolah Dasar', 'SD'],
    ['SLTP', 'SMP'],
    ['SLTP Kejuruan', 'SMP'],
    ['SLTA', 'SMA'],
    ['SLTA Kejuruan', 'SMA'],
    ['SLTA Keguruan', 'SMA'],
    ['Diploma I', 'D-I'],
    ['Diploma II', 'D-II'],
    ['Diploma III/Sarjana Muda', 'D-III'],
    ['Diploma IV', 'D-IV'],
    ['S-1/Sarjana', 'S-1'],
    ['S-2', 'S-2'],
    ['S-3/Doktor', 'S-3'],
    ['S-1 HUKUM', 'S-1'],
    ['S1 Akuntansi', 'S-1'],
    ['D-III KEBIDANAN', 'D-III'],
    ['Kursus', null]
  ])('pendidikan %j is %s', (teks, tingkat) => expect(tingkatPendidikanOf(teks)).toBe(tingkat))
  it('reads years and months of service written together', () => expect(masaKerjaOf('7 Th 3 Bl')).toEqual({ tahun: 7, bulan: 3 }))
  it.each([
    ['Drs. BUDI SANTOSO, M.Si.', { gelarDepan: 'Drs.', nama: 'BUDI SANTOSO', gelarBelakang: 'M.Si.' }],
    ['dr. Hj. RAHMI KOTO, Sp.A., M.Kes.', { gelarDepan: 'dr. Hj.', nama: 'RAHMI KOTO', gelarBelakang: 'Sp.A., M.Kes.' }],
    ['DODI PILIANG, S.Kom', { gelarDepan: null, nama: 'DODI PILIANG', gelarBelakang: 'S.Kom' }],
    ['Dr. dr. YUSRI, Sp.PD', { gelarDepan: 'Dr. dr.', nama: 'YUSRI', gelarBelakang: 'Sp.PD' }],
    ['BUDI SANTOSO S.Kom M.Si', { gelarDepan: null, nama: 'BUDI SANTOSO', gelarBelakang: 'S.Kom, M.Si' }],
    ['RINI A.Md.Keb.', { gelarDepan: null, nama: 'RINI', gelarBelakang: 'A.Md.Keb.' }],
    ['DRA YULIA', { gelarDepan: 'DRA', nama: 'YULIA', gelarBelakang: null }]
  ])('finds the titles in %j', (teks, bagian) => expect(splitGelar(teks)).toEqual(bagian))
  it.each(['BUDI SANTOSO', 'IRWAN', 'DRIYANTO', 'HAMZAH', 'RINA, BINTI AHMAD', 'SITI', 'M. YUSUF', 'S. HARTONO'])(
    'finds none in %j',
    (nama) => expect(splitGelar(nama)).toBeNull()
  )
})

describe('posts and units', () => {
  it.each([
    ['Analis SDM Aparatur Ahli Muda', 'AHLI_MUDA'],
    ['Guru Ahli Madya', 'AHLI_MADYA'],
    ['GURU PERTAMA', 'AHLI_PERTAMA'],
    ['Perawat Penyelia', 'PENYELIA'],
    ['Bidan Mahir', 'MAHIR'],
    ['Bidan Pelaksana Lanjutan', 'MAHIR'],
    ['Auditor Terampil', 'TERAMPIL'],
    ['Arsiparis Pelaksana', 'TERAMPIL'],
    ['Arsiparis Pelaksana Pemula', 'PEMULA'],
    ['Dokter Ahli Utama', 'AHLI_UTAMA'],
    ['Guru', null]
  ])('jenjang of %j is %s', (nama, jenjang) => expect(jenjangOf(nama)).toBe(jenjang))
  it.each([
    ['1', 'STRUKTURAL'],
    ['2', 'FUNGSIONAL'],
    ['4', 'PELAKSANA'],
    ['Jabatan Fungsional Umum', 'PELAKSANA'],
    ['Jabatan Fungsional Tertentu', 'FUNGSIONAL'],
    ['Administrator', 'STRUKTURAL'],
    ['Pelaksana', 'PELAKSANA']
  ])('jenis jabatan %j is %s', (teks, kelompok) => expect(kelompokJabatanOf(teks)).toBe(kelompok))
  it.each([
    ['Sekretaris Daerah', 'II.a'],
    ['Kepala Dinas Kesehatan', 'II.b'],
    ['Camat Talawi', 'III.a'],
    ['Kepala Bidang Mutasi', 'III.b'],
    ['Lurah Pasar', 'IV.a'],
    ['Kepala Sub Bagian Umum', 'IV.a'],
    ['Arsiparis', null]
  ])('%j is usually %s', (nama, eselon) => expect(eselonBiasa(nama)).toBe(eselon))
  it.each([
    ['Pemerintah Kota Contoh', 'PEMERINTAH'],
    ['Sekretariat Daerah', 'SEKRETARIAT_DAERAH'],
    ['Sekretariat DPRD', 'SEKRETARIAT_DPRD'],
    ['Sekretariat Dinas Kesehatan', 'SEKRETARIAT'],
    ['DINAS PENDIDIKAN', 'DINAS'],
    ['BKPSDM', 'BADAN'],
    ['Badan Keuangan', 'BADAN'],
    ['Satuan Polisi Pamong Praja', 'SATUAN'],
    ['Inspektorat Daerah', 'INSPEKTORAT'],
    ['Inspektur Pembantu I', 'INSPEKTUR_PEMBANTU'],
    ['Kecamatan Utara', 'KECAMATAN'],
    ['Kelurahan Indah', 'KELURAHAN'],
    ['Bidang Mutasi', 'BIDANG'],
    ['Sub Bagian Umum', 'SUBBAGIAN'],
    ['Bagian Hukum', 'BAGIAN'],
    ['Puskesmas Kota', 'UPTD'],
    ['SMPN 1', 'UPTD'],
    ['Staf Ahli Wali Kota', 'STAF_AHLI'],
    ['Kelompok Kerja', 'LAINNYA']
  ])('%j is a %s', (nama, jenis) => expect(jenisUnorOf(nama)).toBe(jenis))
  it('tells who leads a unit from who only works high up in it', () => {
    expect(isNamaPimpinan('Kepala Dinas Kesehatan', 'DINAS')).toBe(true)
    expect(isNamaPimpinan('Sekretaris Dinas Kesehatan', 'DINAS')).toBe(false)
    expect(isNamaPimpinan('Inspektur Pembantu I', 'INSPEKTORAT')).toBe(false)
    expect(isNamaPimpinan('Staf Ahli Bidang Hukum', 'STAF_AHLI')).toBe(false)
  })
})
