import { describe, expect, it } from 'vitest'
import { readNominatif } from '../../../src/domain/impor/read-nominatif'
import { findTabel } from '../../../src/domain/impor/tabel'
import type { Sel } from '../../../src/domain/impor/buku-kerja'
import { HARI_INI } from '../../support/given'
import { aBaris, aBuku, type Baris } from './buku'

const lembar = (...baris: readonly (readonly Sel[])[]) => ({
  nama: 'Data',
  baris: baris.map((sel, i) => ({ nomor: i + 1, sel })).filter((b) => b.sel.length > 0)
})
const baca = (baris: Baris) => readNominatif(aBuku([aBaris(baris)]), HARI_INI)
const pesan = (baris: Baris): readonly string[] => baca(baris).masalah.map((m) => `${m.parah} ${m.kolom}: ${m.pesan}`)
const orang = (baris: Baris) => baca(baris).baris[0]

describe('finding the table', () => {
  it('passes over titles, blank rows and column numbers above the people', () => {
    const tabel = findTabel(
      lembar(
        ['DAFTAR PEGAWAI'],
        [],
        ['NO', 'NIP', 'NAMA', 'JABATAN', 'UNIT KERJA'],
        ['1', '2', '3', '4', '5'],
        ['1', '198003172005011001', 'RINALDI', 'Analis', 'Bidang']
      )
    )
    expect(tabel).toMatchObject({ barisJudul: 3, tidakDikenal: [] })
    expect(tabel?.baris.map((b) => b.nomor)).toEqual([5])
  })
  it('joins a header of two rows', () => {
    const tabel = findTabel(
      lembar(
        ['NO', 'NIP', 'NAMA', 'PANGKAT', null, 'JABATAN', null],
        [null, null, null, 'GOL', 'TMT', 'NAMA', 'TMT'],
        ['1', '198003172005011001', 'RINALDI', 'III/d', '01-04-2022', 'Analis', '10-01-2022']
      )
    )
    expect([...(tabel?.kolom ?? [])]).toEqual([
      ['nip', 1],
      ['nama', 2],
      ['golongan', 3],
      ['tmtGolongan', 4],
      ['jabatan', 5],
      ['tmtJabatan', 6]
    ])
    expect(tabel?.baris).toHaveLength(1)
  })
  it('leaves out totals, group titles, signatures and a header that comes again', () => {
    const judul = ['NO', 'NIP', 'NAMA', 'JABATAN', 'UNIT KERJA']
    const tabel = findTabel(
      lembar(
        judul,
        ['DINAS CONTOH'],
        ['1', '198003172005011001', 'RINALDI', 'Analis', 'Bidang'],
        judul,
        ['JUMLAH', '1', 'orang', 'diperiksa'],
        [null, null, 'Kepala Badan,', null, 'Kota Contoh']
      )
    )
    expect(tabel?.baris.map((b) => b.nomor)).toEqual([3])
  })
  it('finds none where no row has a NIP and four known headers', () => {
    expect(findTabel(lembar(['NIP', 'NAMA', 'WARNA']))).toBeNull()
    expect(findTabel(lembar(['NAMA', 'JABATAN', 'UNIT KERJA', 'ESELON']))).toBeNull()
  })
  it('names the columns it does not know', () =>
    expect(findTabel(lembar(['NIP', 'NAMA', 'JABATAN', 'UNIT KERJA', 'WARNA FAVORIT']))?.tidakDikenal).toEqual(['WARNA FAVORIT']))
  it('reads the tables of all sheets and says what it left out', () => {
    const [a] = aBuku([aBaris()]).lembar
    const [b] = aBuku([aBaris({ 'NIP BARU': '199009132025212014', 'STATUS CPNS PNS': null, 'GOL AKHIR NAMA': 'IX' })]).lembar
    if (!a || !b) throw new Error('no sheet')
    const hasil = readNominatif(
      { sistem1904: false, lembar: [a, { ...b, nama: 'PPPK' }, { nama: 'Lama', baris: [], tersembunyi: true }] },
      HARI_INI
    )
    expect(hasil.baris.map((r) => [r.lembar, r.pegawai.jenisAsn, r.pegawai.golongan])).toEqual([
      ['Data', 'PNS', 'III/d'],
      ['PPPK', 'PPPK', 'IX']
    ])
    expect(hasil.masalah).toContainEqual(expect.objectContaining({ lembar: 'Lama', parah: 'INFO' }))
  })
})

describe('a row', () => {
  it('that is clean raises nothing', () => {
    expect(pesan({})).toEqual([])
    expect(orang({})).toMatchObject({
      baris: 2,
      pegawai: {
        nip: '198003172005011001',
        tanggalLahir: '1980-03-17',
        jenisKelamin: 'L',
        jenisAsn: 'PNS',
        kedudukanHukum: 'AKTIF',
        golongan: 'III/d',
        tingkatPendidikan: 'S-1'
      },
      instansi: { nama: 'Pemerintah Kota Contoh' },
      jalur: [
        { nama: 'Dinas Contoh', siasnId: 'U-DINAS' },
        { nama: 'Bidang Mutasi', siasnId: 'U-MUTASI' }
      ],
      jabatan: { nama: 'Kepala Bidang Mutasi', jenis: 'ADMINISTRATOR', eselon: 'III.b', jenjang: null },
      tmtJabatan: '2022-01-10'
    })
  })
  it.each([
    ['no NIP', { 'NIP BARU': null }, /^TOLAK NIP BARU \(kolom B\): NIP kosong/],
    ['no name', { NAMA: '-' }, /^TOLAK NAMA \(kolom D\): Nama kosong/],
    ['an impossible day', { 'TANGGAL LAHIR': '31-04-1985' }, /^PERINGATAN TANGGAL LAHIR \(kolom I\): “31-04-1985” bukan tanggal/],
    ['a golongan nobody has', { 'GOL AKHIR NAMA': 'VI/z' }, /^PERINGATAN GOL AKHIR NAMA \(kolom AK\): “VI\/z” tidak dikenali/],
    [
      'NIP-3: columns against digits',
      { 'JENIS PEGAWAI NAMA': 'PPPK', 'GOL AKHIR NAMA': 'IX', 'STATUS CPNS PNS': null },
      /^PERINGATAN NIP BARU \(kolom B\): Angka ke-13 dan 14 NIP menunjukkan PNS/
    ],
    ['NIP-4: another birth date', { 'TANGGAL LAHIR': '18-03-1980' }, /berbeda dari NIP \(17-03-1980\)\. Cocokkan/],
    ['NIP-4: day and month swapped', { 'NIP BARU': '198003052005011001', 'TANGGAL LAHIR': '03-05-1980' }, /tampaknya tertukar/],
    ['NIP-5: another TMT CPNS', { 'TMT CPNS': '01-03-2006' }, /^PERINGATAN TMT CPNS \(kolom AD\): TMT CPNS berbeda dari NIP \(01-2005\)/],
    ['NIP-6: another sex', { 'JENIS KELAMIN': 'F' }, /angka ke-15 NIP \(L\)/],
    ['NIP-7: appointed as a child', { 'NIP BARU': '198003171990011001', 'TMT CPNS': null }, /Tahun pengangkatan menurut NIP \(1990\)/],
    ['a TMT before the age of sixteen', { 'TMT GOLONGAN': '01-04-1990' }, /sebelum pegawai berumur 16 tahun/],
    ['a TMT far ahead', { 'TMT JABATAN': '01-01-2030' }, /lebih dari setahun lagi/],
    ['no post', { 'JABATAN NAMA': null }, /Jabatan kosong/],
    [
      'a structural post without eselon',
      { 'ESELON NAMA': '-' },
      /^PERINGATAN ESELON NAMA \(kolom BQ\)|^PERINGATAN JABATAN NAMA \(kolom AR\): Eselon kosong; dari nama jabatannya dianggap III\.b/
    ],
    [
      'a NIK that was a number',
      { NIK: { angka: '1373011703800001', tanggal: false } },
      /^PERINGATAN NIK \(kolom O\): NIK tersimpan sebagai angka/
    ],
    ['titles in the name', { NAMA: 'Drs. RINALDI CHANIAGO, M.Si.' }, /^INFO NAMA \(kolom D\): Gelar di dalam nama \(Drs\. dan M\.Si\.\)/]
  ])('with %s says so at its cell', (_, baris, kata) => {
    const semua = pesan(baris)
    expect(semua).toHaveLength(1)
    expect(semua[0]).toMatch(kata)
  })
  it('never repeats the NIP or the NIK in a message', () => {
    const semua = [
      { 'NIP BARU': '198003172005011000' },
      { NIK: { angka: '1373011703800001', tanggal: false } },
      { NIK: '137301170380000' },
      { 'TANGGAL LAHIR': '18-03-1980' }
    ].flatMap(pesan)
    expect(semua).toHaveLength(4)
    expect(semua.join()).not.toMatch(/\d{15}/)
  })
  it('takes birth date and sex from the NIP where the columns are empty', () =>
    expect(orang({ 'TANGGAL LAHIR': null, 'JENIS KELAMIN': null })?.pegawai).toMatchObject({
      tanggalLahir: '1980-03-17',
      jenisKelamin: 'L'
    }))
  it('splits titles out of the name only where the title columns are empty', () =>
    expect(orang({ NAMA: 'Drs. RINALDI CHANIAGO, M.Si.' })?.pegawai).toMatchObject({
      gelarDepan: 'Drs.',
      nama: 'RINALDI CHANIAGO',
      gelarBelakang: 'S.Sos.'
    }))
  it('reads years and months of service from one cell', () =>
    expect(orang({ 'MK TAHUN': '7 Th 3 Bl' })?.pegawai).toMatchObject({ mkTahun: 7, mkBulan: 3 }))
  it('keeps zero years of service', () =>
    expect(orang({ 'MK TAHUN': '0', 'MK BULAN': '07' })?.pegawai).toMatchObject({ mkTahun: 0, mkBulan: 7 }))
  it('whose NIP was met before is refused and says where', () => {
    const hasil = readNominatif(aBuku([aBaris(), aBaris({ 'UNOR NAMA': 'Bidang Lain' })]), HARI_INI)
    expect(hasil).toMatchObject({ jumlahBaris: 2, barisDitolak: 1 })
    expect(hasil.masalah).toMatchObject([
      { baris: 3, kolom: 'NIP BARU (kolom B)', parah: 'TOLAK', pesan: expect.stringContaining('lembar “Data” baris 2') }
    ])
  })
  it('takes the unit itself when it is the perangkat daerah, and the root when there is nothing below', () => {
    expect(orang({ 'UNOR NAMA': 'DINAS CONTOH', 'UNOR ID': 'U-DINAS' })?.jalur).toEqual([{ nama: 'DINAS CONTOH', siasnId: 'U-DINAS' }])
    expect(orang({ 'UNOR NAMA': 'Pemerintah Kota Contoh', 'SATUAN KERJA KERJA NAMA': 'Pemerintah Kota Contoh' })?.jalur).toEqual([])
  })
})

describe('a local SIMPEG file', () => {
  it('is read by its own headers, eselon and level told from names', () => {
    const judul = ['NO', 'NIP', 'NAMA LENGKAP', 'TGL LAHIR', 'L/P', 'PANGKAT/GOL', 'NAMA JABATAN', 'ESELON', 'OPD', 'UNIT KERJA']
    const baris = {
      NO: '1',
      NIP: '198003172005011001',
      'NAMA LENGKAP': 'RINALDI',
      'TGL LAHIR': { angka: '29297', tanggal: true },
      'L/P': 'L',
      'PANGKAT/GOL': 'Penata Tk. I, III/d',
      'NAMA JABATAN': 'Auditor Ahli Muda',
      ESELON: '-',
      OPD: 'Inspektorat Daerah',
      'UNIT KERJA': 'Inspektur Pembantu I'
    }
    const hasil = readNominatif(aBuku([baris], judul), HARI_INI)
    expect(hasil.baris[0]).toMatchObject({
      pegawai: { golongan: 'III/d', tanggalLahir: '1980-03-17' },
      jabatan: { jenis: 'JF', jenjang: 'AHLI_MUDA', eselon: null },
      instansi: null,
      jalur: [{ nama: 'Inspektorat Daerah' }, { nama: 'Inspektur Pembantu I' }]
    })
    expect(hasil.masalah.map((m) => m.pesan)).toEqual([expect.stringContaining('TMT jabatan belum ada')])
  })
})
