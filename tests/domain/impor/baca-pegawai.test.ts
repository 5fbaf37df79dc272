import { describe, expect, it } from 'vitest'
import type { BarisPegawai } from '../../../src/domain/impor/baris-impor'
import type { Bacaan } from '../../../src/domain/impor/baca-berkas'
import type { BukuKerja, Sel } from '../../../src/domain/impor/buku-kerja'
import { jenisLembar } from '../../../src/domain/impor/jenis-lembar'
import { lembarOf, tabelOf } from '../../../src/domain/impor/tabel'
import { aBaris, aBerkas, aBuku, aLembar, bacaSemua, type Baris, temuan } from './buku'

const lembar = (...baris: readonly (readonly Sel[])[]): BukuKerja => aBerkas([aLembar('Data', ...baris)])
const baca = (baris: Baris): Bacaan => bacaSemua([aBuku([aBaris(baris)])])
const pesan = (baris: Baris): readonly string[] =>
  baca(baris)
    .masalah.filter((m) => m.baris > 0)
    .map((m) => `${m.parah} ${m.kolom}: ${m.pesan}`)
const orangOf = (bacaan: Bacaan): readonly BarisPegawai[] => bacaan.baris.flatMap((b) => (b.entitas === 'pegawai' ? [b] : []))
const orang = (baris: Baris): BarisPegawai | undefined => orangOf(baca(baris))[0]

/** The first sheet as it is found: kind, header row, fields by column, rows taken as data. */
function temu(buku: BukuKerja) {
  const [found] = temuan(buku)
  const l = found && lembarOf([buku], found.aturan)
  if (!found || !l) throw new Error('no sheet')
  const { jenis, barisJudul, isJudulDua, kolom } = found.aturan
  const baris = jenis === null ? [] : tabelOf(l, found.aturan, jenisLembar[jenis]).baris
  return { jenis, barisJudul, isJudulDua, kolom, baris: baris.map((b) => b.nomor) }
}

describe('finding the table', () => {
  it('passes over titles, blank rows and column numbers above the people', () => {
    const buku = lembar(
      ['DAFTAR PEGAWAI'],
      [],
      ['NO', 'NIP', 'NAMA', 'JABATAN', 'UNIT KERJA'],
      ['1', '2', '3', '4', '5'],
      ['1', '198003172005011001', 'RINALDI', 'Analis', 'Bidang']
    )
    expect(temu(buku)).toMatchObject({ jenis: 'PEGAWAI', barisJudul: 3, baris: [5] })
  })
  it('joins a header of two rows', () => {
    const buku = lembar(
      ['NO', 'NIP', 'NAMA', 'PANGKAT', null, 'JABATAN', null],
      [null, null, null, 'GOL', 'TMT', 'NAMA', 'TMT'],
      ['1', '198003172005011001', 'RINALDI', 'III/d', '01-04-2022', 'Analis', '10-01-2022']
    )
    expect(temu(buku)).toMatchObject({
      isJudulDua: true,
      kolom: { 1: 'nip', 2: 'nama', 3: 'golongan', 4: 'tmtGolongan', 5: 'jabatan', 6: 'tmtJabatan' },
      baris: [3]
    })
  })
  it('leaves out totals, group titles, signatures and a header that comes again', () => {
    const judul = ['NO', 'NIP', 'NAMA', 'JABATAN', 'UNIT KERJA']
    const buku = lembar(
      judul,
      ['DINAS CONTOH'],
      ['1', '198003172005011001', 'RINALDI', 'Analis', 'Bidang'],
      judul,
      ['JUMLAH', '1', 'orang', 'diperiksa'],
      [null, null, 'Kepala Badan,', null, 'Kota Contoh']
    )
    expect(temu(buku).baris).toEqual([3])
  })
  it.each([
    ['three known headers', ['NIP', 'NAMA', 'WARNA']],
    ['no NIP', ['NAMA', 'JABATAN', 'UNIT KERJA', 'ESELON']]
  ])('finds none with %s', (_, judul) => expect(temu(lembar(judul)).jenis).not.toBe('PEGAWAI'))
  it('reads the tables of all sheets and says what it left out', () => {
    const [a] = aBuku([aBaris()]).lembar
    const [b] = aBuku([aBaris({ 'NIP BARU': '199009132025212014', 'STATUS CPNS PNS': null, 'GOL AKHIR NAMA': 'IX' })]).lembar
    if (!a || !b) throw new Error('no sheet')
    const hasil = bacaSemua([aBerkas([a, { ...b, nama: 'PPPK' }, { nama: 'Lama', baris: [], tersembunyi: true }])])
    expect(orangOf(hasil).map((r) => [r.lembar, r.pegawai.jenisAsn, r.pegawai.golongan])).toEqual([
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
    [
      'NIP-4: day and month swapped',
      { 'NIP BARU': '198003052005011001', 'TANGGAL LAHIR': '03-05-1980', 'TMT JABATAN': '17-01-2022' },
      /^INFO .*dibaca 05-03-1980, begitu menurut NIP/
    ],
    [
      'NIP-7: a PPPK appointed at nineteen',
      {
        'NIP BARU': '200003172019211001',
        'STATUS CPNS PNS': null,
        'GOL AKHIR NAMA': 'IX',
        'TMT CPNS': null,
        'TANGGAL LAHIR': '17-03-2000'
      },
      /\(2019\) tidak wajar/
    ],
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
    ]
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
  it('keeps titles in the name until the officer says so', () =>
    expect(orang({ NAMA: 'Drs. RINALDI CHANIAGO, M.Si.' })?.pegawai).toMatchObject({
      gelarDepan: null,
      nama: 'Drs. RINALDI CHANIAGO, M.Si.',
      gelarBelakang: 'S.Sos.'
    }))
  it('reads years and months of service from one cell', () =>
    expect(orang({ 'MK TAHUN': '7 Th 3 Bl' })?.pegawai).toMatchObject({ mkTahun: 7, mkBulan: 3 }))
  it('keeps zero years of service', () =>
    expect(orang({ 'MK TAHUN': '0', 'MK BULAN': '07' })?.pegawai).toMatchObject({ mkTahun: 0, mkBulan: 7 }))
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
    const hasil = bacaSemua([aBuku([baris], judul)])
    expect(hasil.baris[0]).toMatchObject({
      pegawai: { golongan: 'III/d', tanggalLahir: '1980-03-17' },
      jabatan: { jenis: 'JF', jenjang: 'AHLI_MUDA', eselon: null },
      instansi: null,
      jalur: [{ nama: 'Inspektorat Daerah' }, { nama: 'Inspektur Pembantu I' }]
    })
    expect(hasil.masalah.filter((m) => m.baris > 0).map((m) => m.pesan)).toEqual([expect.stringContaining('TMT jabatan belum ada')])
  })
})
