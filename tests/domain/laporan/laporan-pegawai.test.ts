import { describe, expect, it } from 'vitest'
import { GajiPokok } from '../../../src/domain/acuan/gaji-pokok'
import type { HasilLaporan, SelLaporan, TabelLaporan } from '../../../src/domain/laporan/hasil-laporan'
import type { IsianLaporan } from '../../../src/domain/laporan/parameter'
import { laporanOf } from '../../../src/domain/laporan/semua-laporan'
import { aBahan } from '../../support/bahan-uji'
import {
  aHukdis,
  aJabatan,
  aJabatanFungsional,
  aKetentuan,
  aKgb,
  aKontrak,
  anUnor,
  aPegawai,
  aPelatihan,
  aPenempatan,
  aPenghargaan,
  aPredikat
} from '../../support/builders'
import type { Rows } from '../../support/memory-reader'

const kota = anUnor({ id: 'kota', nama: 'Pemerintah Kota Contoh', jenis: 'PEMERINTAH' })
const dinas = anUnor({ id: 'dinas', nama: 'Dinas Perhubungan', indukId: 'kota' })
const bidang = anUnor({ id: 'bidang', nama: 'Bidang Lalu Lintas', indukId: 'dinas', jenis: 'BIDANG' })
const badan = anUnor({ id: 'badan', nama: 'Badan Keuangan', indukId: 'kota', jenis: 'BADAN' })

const kabid = aJabatan({ id: 'kabid', unorId: 'bidang', nama: 'Kepala Bidang Lalu Lintas' })
const kasi = aJabatan({ id: 'kasi', unorId: 'bidang', nama: 'Kepala Seksi Rambu', jenis: 'PENGAWAS', eselon: 'IV.a', kelas: 9 })
const operator = aJabatan({
  id: 'operator',
  unorId: 'badan',
  nama: 'Pengelola Keuangan',
  jenis: 'PELAKSANA',
  eselon: null,
  kelas: 6,
  kebutuhan: 5
})
const guru = aJabatanFungsional({ id: 'guru', unorId: 'badan', nama: 'Analis Keuangan Ahli Pertama', jenjang: 'AHLI_PERTAMA', kelas: 8 })

const budi = aPegawai({ id: 'budi', nama: 'Budi', golongan: 'III/d', tmtGolongan: '2022-04-01', noHp: '080012345678' })
const citra = aPegawai({ id: 'citra', nama: 'Citra', golongan: 'III/d', tmtGolongan: '2021-04-01', jenisKelamin: 'P' })
const dedi = aPegawai({
  id: 'dedi',
  nama: 'Dedi',
  golongan: 'II/c',
  tmtGolongan: '2023-01-01',
  tmtCpns: '2016-11-22',
  tingkatPendidikan: 'SMA'
})
const eka = aPegawai({ id: 'eka', nama: 'Eka', jenisAsn: 'CPNS', golongan: 'III/a', tmtGolongan: '2026-03-01', tmtCpns: '2026-03-01' })
const fitri = aPegawai({ id: 'fitri', nama: 'Fitri', jenisAsn: 'PPPK', golongan: 'IX', tmtGolongan: '2023-05-01', tmtCpns: null })
const gani = aPegawai({ id: 'gani', nama: 'Gani', golongan: null, tmtGolongan: null, tmtCpns: null })
const hadi = aPegawai({ id: 'hadi', nama: 'Hadi', kedudukanHukum: 'PENSIUN' })

const pegawai = [budi, citra, dedi, eka, fitri, gani, hadi]
const penempatan = [
  aPenempatan({ pegawaiId: 'budi', jabatanId: 'kasi', tmtMulai: '2019-01-01', tmtSelesai: '2026-02-01' }),
  aPenempatan({ pegawaiId: 'budi', jabatanId: 'kabid', tmtMulai: '2026-02-01' }),
  aPenempatan({ pegawaiId: 'citra', jabatanId: 'kasi', tmtMulai: '2026-02-01' }),
  aPenempatan({ pegawaiId: 'dedi', jabatanId: 'operator' }),
  aPenempatan({ pegawaiId: 'eka', jabatanId: 'operator', tmtMulai: '2026-03-01' }),
  aPenempatan({ pegawaiId: 'fitri', jabatanId: 'guru', tmtMulai: '2023-05-01' })
]

const DASAR: Rows = { unor: [kota, dinas, bidang, badan], jabatan: [kabid, kasi, operator, guru], pegawai, penempatan }

function hasilOf(id: string, isian: IsianLaporan = {}, rows: Rows = {}): HasilLaporan {
  const hasil = laporanOf(id)?.susun(aBahan({ ...DASAR, ...rows }), isian)
  if (!hasil?.ok) throw new Error(`No report ${id}`)
  return hasil.value
}

const tabelUtama = ({ tabel: [utama] }: HasilLaporan): TabelLaporan => {
  if (!utama) throw new Error('No table')
  return utama
}

/** The rows of people by the names of the columns. */
function isiOf(hasil: HasilLaporan): readonly Readonly<Record<string, SelLaporan>>[] {
  const { kolom, baris } = tabelUtama(hasil)
  return baris.flatMap((b) => (b.jenis === 'ISI' ? [Object.fromEntries(kolom.map(({ kunci }, at) => [kunci, b.sel[at] ?? null]))] : []))
}
const namaOf = (hasil: HasilLaporan): readonly SelLaporan[] => isiOf(hasil).map((isi) => isi['nama']?.toString().split(',')[0] ?? null)
const jumlahOf = (hasil: HasilLaporan): readonly SelLaporan[] | undefined =>
  tabelUtama(hasil).baris.flatMap((b) => (b.jenis === 'JUMLAH' ? [b.sel] : []))[0]
const belumOf = (hasil: HasilLaporan): readonly (readonly SelLaporan[])[] =>
  hasil.tabel.slice(1).flatMap((t) => t.baris.flatMap((b) => (b.jenis === 'ISI' ? [[b.sel[2] ?? null, b.sel[5] ?? null]] : [])))

describe('kolom seperti pada ketentuan', () => {
  it.each([
    [
      'duk',
      'No; Nama; NIP; Pangkat: Gol. Ruang, TMT; Jabatan: Nama, TMT; Masa Kerja: Tahun, Bulan; Latihan Jabatan: Nama, Bulan/Tahun, Jumlah jam; Pendidikan: Nama, Lulus tahun, Tingkat ijazah; Usia; Catatan mutasi kepegawaian; Ket'
    ],
    [
      'nominatif',
      'No; NIP; Nama; L/P; Tempat, Tgl Lahir; Pangkat/Gol; TMT; Jabatan; Eselon/Jenjang; TMT Jabatan; Unit kerja; Pendidikan/Jurusan/Tahun; MK: Tahun, Bulan; Agama; Status; No HP; BUP'
    ],
    ['kgb', 'No; NIP; Nama; Gol; MK lama; TMT KGB terakhir; Gaji lama; MK baru; TMT KGB baru; Gaji baru; Unit kerja; Ket'],
    [
      'kenaikan-pangkat',
      'No; NIP; Nama; Lama: Gol, TMT; Baru: Gol, TMT; Jenis KP; Pendidikan; Batas maksimum; Predikat 2 th; Ujian dinas; AK (JF); Periode usul; Ket'
    ],
    ['satyalancana', 'No; NIP; Nama; Masa kerja; Jenis (X/XX/XXX); Hukdis (ada/tidak); Sudah menerima']
  ])('%s', (id, kolom) => {
    const kelompok: { readonly judul: string; readonly isi: string[] }[] = []
    for (const k of tabelUtama(hasilOf(id)).kolom) {
      const terakhir = kelompok.at(-1)
      if (k.kelompok !== undefined && terakhir?.judul === k.kelompok) terakhir.isi.push(k.judul)
      else kelompok.push({ judul: k.kelompok ?? k.judul, isi: k.kelompok === undefined ? [] : [k.judul] })
    }
    expect(kelompok.map(({ judul, isi }) => (isi.length === 0 ? judul : `${judul}: ${isi.join(', ')}`)).join('; ')).toBe(kolom)
  })
})

describe('DUK', () => {
  it('memuat semua PNS dan CPNS menurut urutannya, tanpa PPPK dan yang sudah keluar', () => {
    const hasil = hasilOf('duk', { tanggal: '2026-12-31' })
    expect(namaOf(hasil)).toEqual(['Citra', 'Budi', 'Eka', 'Dedi', 'Gani'])
    expect(jumlahOf(hasil)?.[1]).toBe('Jumlah: 5 orang')
    expect(hasil.judul).toEqual(['Daftar Urut Kepangkatan', 'Pemerintah Kota Contoh'])
    expect(hasil.keadaan).toBe('Keadaan: 31 Desember 2026')
  })

  it('mengisi setiap kolom pada keadaan tanggalnya', () => {
    const rows = { pelatihan: [aPelatihan({ pegawaiId: 'budi', jenis: 'PKA', tahun: 2022, jp: 900 })] }
    expect(isiOf(hasilOf('duk', { tanggal: '2026-12-31' }, rows))[1]).toEqual({
      no: 2,
      nama: 'Budi, S.Sos.',
      nip: budi.nip,
      golongan: 'III/d',
      tmtGolongan: '2022-04-01',
      jabatan: 'Kepala Bidang Lalu Lintas',
      tmtJabatan: '2026-02-01',
      mkTahun: 21,
      mkBulan: 11,
      latihan: 'Pelatihan Kepemimpinan Administrator',
      tahunLatihan: '2022',
      jamLatihan: 900,
      pendidikan: 'S-1 Ilmu Administrasi Negara',
      tahunLulus: '2003',
      tingkat: 'S-1',
      usia: 46,
      mutasi: 'Dari Kepala Seksi Rambu',
      ket: null
    })
  })

  it('mengenal jabatan pada hari lampau', () => {
    const hasil = hasilOf('duk', { tanggal: '2025-12-31' })
    expect(isiOf(hasil).find((isi) => isi['nip'] === budi.nip)).toMatchObject({ jabatan: 'Kepala Seksi Rambu', mutasi: null })
    expect(namaOf(hasil)).not.toContain('Eka')
    expect(hasil.catatan.at(-1)).toMatch(/^Jabatan menurut keadaan tanggal itu/)
  })

  it('yang datanya kurang tetap dimuat, disebut pada Ket dan dihitung', () => {
    const hasil = hasilOf('duk')
    expect(isiOf(hasil).at(-1)).toMatchObject({ ket: 'golongan belum diisi; TMT golongan belum diisi; TMT CPNS belum diisi' })
    expect(hasil.catatan).toContain('1 PNS diurutkan di belakang yang setara karena datanya belum lengkap; lihat kolom Ket.')
    expect(isiOf(hasil)[2]).toMatchObject({ nama: 'Eka, S.Sos.', ket: 'CPNS' })
  })

  it('satu unit dengan semua di bawahnya', () => {
    const hasil = hasilOf('duk', { unor: 'dinas' })
    expect(namaOf(hasil)).toEqual(['Citra', 'Budi'])
    expect(hasil.judul[1]).toBe('Dinas Perhubungan')
  })

  it('per perangkat daerah: setiap daftar bernomor dari 1, yang tanpa jabatan terakhir', () => {
    const { baris } = tabelUtama(hasilOf('duk', { susunan: 'PERANGKAT' }))
    expect(baris.map((b) => (b.jenis === 'KELOMPOK' ? b.teks : b.sel[0]))).toEqual([
      'Badan Keuangan',
      1,
      2,
      'Dinas Perhubungan',
      1,
      2,
      'Tanpa jabatan definitif',
      1,
      null
    ])
  })
})

describe('daftar nominatif', () => {
  it('menyamarkan nomor HP, kecuali diminta; ditandai menurut isinya', () => {
    const tersamar = hasilOf('nominatif')
    expect(isiOf(tersamar).map((isi) => isi['noHp'])).toEqual(['••••', null, null, null, null, null])
    expect(tersamar.sifat).toBe('MEMUAT DATA PRIBADI')
    const tanpa = { tempatLahir: null, tanggalLahir: null, noHp: null }
    expect(hasilOf('nominatif', { hp: true }, { pegawai: [aPegawai({ id: 'budi', nama: 'Budi', ...tanpa })] }).sifat).toBeUndefined()
    const terbuka = hasilOf('nominatif', { hp: true })
    expect(isiOf(terbuka)[0]?.['noHp']).toBe('080012345678')
    expect(terbuka.sifat).toBe('MEMUAT DATA PRIBADI')
  })

  it('menyebut perangkat daerah sebuah bidang, dan diam tentang hukuman disiplin', () => {
    const dihukum = aPegawai({ id: 'budi', nama: 'Budi', kedudukanHukum: 'HUKUMAN_DISIPLIN' })
    const belajar = aPegawai({ id: 'dedi', nama: 'Dedi', kedudukanHukum: 'TUGAS_BELAJAR' })
    expect(isiOf(hasilOf('nominatif', {}, { pegawai: [dihukum, belajar] })).map((isi) => [isi['unit'], isi['status']])).toEqual([
      ['Bidang Lalu Lintas, Dinas Perhubungan', 'PNS'],
      ['Badan Keuangan', 'PNS, Tugas belajar']
    ])
  })

  it('semua yang masih bertugas menurut nama, atau satu jenis ASN', () => {
    expect(namaOf(hasilOf('nominatif'))).toEqual(['Budi', 'Citra', 'Dedi', 'Eka', 'Fitri', 'Gani'])
    expect(namaOf(hasilOf('nominatif', { jenisAsn: 'PPPK' }))).toEqual(['Fitri'])
    expect(namaOf(hasilOf('nominatif', { jenisAsn: 'PNS', unor: 'badan' }))).toEqual(['Dedi', 'Eka'])
  })
})

describe('daftar KGB', () => {
  const kgb = [
    aKgb({ pegawaiId: 'budi', tmt: '2025-01-01', gaji: 4_000_000, nomorSk: '800/12/2025' }),
    aKgb({ pegawaiId: 'citra', tmt: '2024-06-01' })
  ]

  it('yang terlambat dahulu, sampai hari terakhir batasnya', () => {
    const hasil = hasilOf('kgb', { bulan: 2 }, { kgb })
    expect(isiOf(hasil).map((isi) => [isi['nama'], isi['tmtBaru'], isi['ket']])).toEqual([
      ['Citra, S.Sos.', '2026-06-01', 'terlambat'],
      ['Budi, S.Sos.', '2027-01-01', 'SK 800/12/2025']
    ])
    expect(namaOf(hasilOf('kgb', { bulan: 1 }, { kgb }))).toEqual(['Citra'])
  })

  it.each([
    ['2024-12-30', true],
    ['2024-12-31', false]
  ])('sampai sebulan sesudah 30 November: KGB %s ikut %s', (tmt, isIkut) => {
    const hasil = hasilOf('kgb', { tanggal: '2026-11-30', bulan: 1 }, { kgb: [aKgb({ pegawaiId: 'budi', tmt })] })
    expect(namaOf(hasil).includes('Budi')).toBe(isIkut)
  })

  it('gaji dari catatan dan tabel gaji pokok; tanpa tabel dikatakan', () => {
    const kosong = hasilOf('kgb', {}, { kgb })
    expect(isiOf(kosong).find((isi) => isi['nip'] === budi.nip)).toMatchObject({
      gajiLama: 4_000_000,
      gajiBaru: null,
      mkLama: '20 th 0 bl',
      mkBaru: '22 th 0 bl'
    })
    expect(kosong.catatan).toContain('Tabel gaji pokok belum diisi; gaji hanya tertulis bila tercatat pada KGB terakhir.')
    const gajiPokok = [
      GajiPokok.parse({ id: 'III/d-20', golongan: 'III/d', mk: 20, rupiah: 4_100_000 }),
      GajiPokok.parse({ id: 'III/d-22', golongan: 'III/d', mk: 22, rupiah: 4_300_000 })
    ]
    const isi = hasilOf('kgb', { bulan: 2 }, { kgb, gajiPokok })
    expect(isiOf(isi).map((i) => [i['gajiLama'], i['gajiBaru']])).toEqual([
      [4_100_000, 4_300_000],
      [4_000_000, 4_300_000]
    ])
    expect([jumlahOf(isi)?.[6], jumlahOf(isi)?.[9]]).toEqual([8_100_000, 8_600_000])
  })

  it('yang diperkirakan dihitung pada catatan; yang kurang datanya pada tabel kedua', () => {
    const hasil = hasilOf('kgb', { bulan: 24 }, { kgb })
    expect(hasil.catatan).toContain(
      '1 di antaranya perkiraan dari TMT golongan dan masa kerja golongan, karena KGB terakhirnya belum tercatat.'
    )
    expect(belumOf(hasil)).toEqual([['Gani, S.Sos.', 'Golongan, TMT golongan belum diisi']])
    expect(hasil.catatan.some((c) => c.startsWith('1 pegawai belum dapat dihitung'))).toBe(true)
  })

  it.each([
    ['BAIK', 'SK 800/12/2025'],
    ['BUTUH_PERBAIKAN', 'SK 800/12/2025; periksa: predikat 2025 Butuh Perbaikan'],
    ['KURANG', 'SK 800/12/2025; ditunda: predikat 2025 Kurang']
  ] as const)('predikat terakhir %s', (predikat, ket) => {
    const hasil = hasilOf('kgb', {}, { kgb, predikat: [aPredikat({ pegawaiId: 'budi', predikat })] })
    expect(isiOf(hasil).find((isi) => isi['nip'] === budi.nip)?.['ket']).toBe(ket)
  })

  it('mengikuti ketentuan kantor', () => {
    const ketentuan = [aKetentuan({ kunci: 'berkala.bulanKgb', nilai: '36' })]
    expect(isiOf(hasilOf('kgb', { bulan: 60 }, { kgb, ketentuan })).find((isi) => isi['nip'] === budi.nip)?.['tmtBaru']).toBe('2028-01-01')
  })
})

describe('daftar kenaikan pangkat', () => {
  it('12 bulan mundur dan maju, menurut periode; yang lebih lama disebut', () => {
    const hasil = hasilOf('kenaikan-pangkat')
    expect(isiOf(hasil).map((isi) => [isi['nama'], isi['golonganBaru'], isi['tmtBaru'], isi['periode'], isi['jenis']])).toEqual([
      ['Budi, S.Sos.', 'IV/a', '2026-04-01', 'April 2026', 'Pilihan (struktural)'],
      ['Dedi, S.Sos.', 'II/d', '2027-01-01', 'Januari 2027', 'Reguler']
    ])
    expect(hasil.catatan).toContain('1 pegawai sudah cukup masanya sebelum itu; perbesar “Mundur” untuk melihatnya.')
    expect(namaOf(hasilOf('kenaikan-pangkat', { mundur: 20 }))).toEqual(['Citra', 'Budi', 'Dedi'])
  })

  it.each([
    ['REGULER', ['Dedi']],
    ['PILIHAN', ['Budi']]
  ])('hanya %s', (jenis, nama) => expect(namaOf(hasilOf('kenaikan-pangkat', { jenis }))).toEqual(nama))

  it.each([
    ['2026-10-01', 0, 3, true],
    ['2026-09-30', 0, 3, false],
    ['2027-01-01', 0, 0, true],
    ['2027-02-01', 1, 0, true],
    ['2027-02-02', 1, 0, false]
  ])('periode 1 Januari 2027 dilihat dari %s, mundur %i dan maju %i bulan: %s', (tanggal, mundur, maju, isIkut) => {
    expect(namaOf(hasilOf('kenaikan-pangkat', { tanggal, mundur, maju })).includes('Dedi')).toBe(isIkut)
  })

  it('yang menghambat ditulis, dan rahasia hanya bila menyebut hukuman', () => {
    const predikat = [2024, 2025].map((tahun) => aPredikat({ pegawaiId: 'dedi', tahun }))
    const terbuka = hasilOf('kenaikan-pangkat', { jenis: 'REGULER' }, { predikat })
    expect([isiOf(terbuka)[0]?.['predikat'], isiOf(terbuka)[0]?.['ket'], terbuka.sifat]).toEqual([
      '2025: Baik; 2024: Baik',
      null,
      undefined
    ])
    const tertutup = hasilOf('kenaikan-pangkat', { jenis: 'REGULER' }, { predikat, hukdis: [aHukdis({ pegawaiId: 'dedi' })] })
    expect([isiOf(tertutup)[0]?.['ket'], tertutup.sifat]).toEqual(['Hukuman disiplin sedang', 'RAHASIA'])
  })

  it('yang kurang datanya pada tabel kedua', () => {
    expect(belumOf(hasilOf('kenaikan-pangkat'))).toEqual([['Gani, S.Sos.', 'Golongan, TMT golongan, jabatan definitif belum diisi']])
  })
})

describe('calon Satyalancana', () => {
  it('yang genap pada harinya, yang tertinggi dahulu', () => {
    const hasil = hasilOf('satyalancana')
    expect(isiOf(hasil).map((isi) => [isi['nama'], isi['masaKerja'], isi['jenis'], isi['hukdis'], isi['sudah']])).toEqual([
      ['Budi, S.Sos.', '21 th 10 bl', 'XX', 'tidak', 'belum'],
      ['Citra, S.Sos.', '21 th 10 bl', 'XX', 'tidak', 'belum'],
      ['Dedi, S.Sos.', '10 th 0 bl', 'X', 'tidak', 'belum']
    ])
    expect(namaOf(hasilOf('satyalancana', { tanggal: '2026-11-21' }))).toEqual(['Budi', 'Citra'])
    expect(hasil.catatan[0]).toBe('Calon penerima: X 1 orang, XX 2 orang, XXX 0 orang.')
    expect(belumOf(hasil)).toEqual([['Gani, S.Sos.', 'TMT CPNS belum diisi']])
  })

  it('yang sudah menerima tidak diusulkan lagi; yang sedang dihukum disebut jumlahnya', () => {
    const penghargaan = [aPenghargaan({ pegawaiId: 'budi', jenis: 'SATYALANCANA_XX', tahun: 2025 }), aPenghargaan({ pegawaiId: 'citra' })]
    const hasil = hasilOf('satyalancana', {}, { penghargaan, hukdis: [aHukdis({ pegawaiId: 'dedi' })] })
    expect(isiOf(hasil).map((isi) => [isi['nama'], isi['sudah']])).toEqual([['Citra, S.Sos.', 'X (2016)']])
    expect(hasil.catatan).toContain('1 pegawai sedang menjalani hukuman disiplin sedang atau berat dan tidak dicantumkan.')
    expect(hasil.sifat).toBe('RAHASIA')
  })

  it('hukuman yang sudah selesai disebut dengan hari hitungannya', () => {
    const hukdis = [aHukdis({ pegawaiId: 'budi', mulai: '2015-01-01', selesai: '2015-07-01' })]
    expect(isiOf(hasilOf('satyalancana', { jenis: 'X' }, { hukdis }))[0]).toMatchObject({
      nama: 'Budi, S.Sos.',
      jenis: 'X',
      hukdis: 'ada, dihitung sejak 01-07-2015'
    })
  })
})

describe('daftar nominatif PPPK', () => {
  const laras = aPegawai({
    id: 'laras',
    nama: 'Laras',
    jenisAsn: 'PPPK_PARUH_WAKTU',
    golongan: 'X',
    tmtGolongan: '2025-01-01',
    tmtCpns: null
  })
  const mira = aPegawai({
    id: 'mira',
    nama: 'Mira',
    jenisAsn: 'PPPK',
    golongan: 'IX',
    tmtGolongan: '2022-05-01',
    tmtCpns: null,
    tanggalLahir: '1970-03-17'
  })
  const rows: Rows = {
    pegawai: [...pegawai, laras, mira],
    penempatan: [...penempatan, aPenempatan({ pegawaiId: 'mira', jabatanId: 'guru', tmtMulai: '2022-05-01' })]
  }

  it('menurut golongan, lalu TMT; tanpa PNS', () => {
    expect(namaOf(hasilOf('nominatif-pppk', {}, rows))).toEqual(['Laras', 'Mira', 'Fitri'])
    expect(namaOf(hasilOf('nominatif-pppk', { jenis: 'PPPK' }, rows))).toEqual(['Mira', 'Fitri'])
  })

  it.each([
    ['berjalan', { selesai: '2027-04-30' }, 5, null],
    ['berakhir hari ini', { selesai: '2026-11-22' }, 0, null],
    ['berakhir kemarin', { selesai: '2026-11-21' }, null, 'perjanjian kerja sudah berakhir'],
    ['sampai sehari sebelum TMT pensiun', { selesai: '2028-03-31' }, 16, null],
    ['sampai TMT pensiun', { selesai: '2028-04-01' }, 16, 'perjanjian kerja melewati BUP (01-04-2028)'],
    ['belum mulai', { mulai: '2026-12-01', selesai: '2027-11-30' }, 12, 'perjanjian kerja belum mulai']
  ])('perjanjian kerja %s', (_, said, sisa, ket) => {
    const kontrak = [aKontrak({ pegawaiId: 'mira', ...said })]
    expect(isiOf(hasilOf('nominatif-pppk', {}, { ...rows, kontrak }))[1]).toMatchObject({ sisa, ket })
  })

  it('memakai perjanjian yang berlaku, dan masa kerja sejak yang pertama', () => {
    const kontrak = [
      aKontrak({ pegawaiId: 'mira', nomor: 'kedua', mulai: '2025-01-01', selesai: '2027-12-31' }),
      aKontrak({ pegawaiId: 'mira', nomor: 'pertama', mulai: '2020-01-01', selesai: '2024-12-31' })
    ]
    const hasil = hasilOf('nominatif-pppk', {}, { ...rows, kontrak })
    expect(isiOf(hasil)[1]).toMatchObject({ nomorKontrak: 'kedua', selesai: '2027-12-31', mkTahun: 6, mkBulan: 10 })
    expect(hasil.catatan[0]).toBe('2 PPPK belum mempunyai catatan perjanjian kerja; akhir perjanjiannya kosong.')
  })
})
