import { describe, expect, it, test } from 'vitest'
import { createPencariTempel } from '../../../src/domain/mutasi/pencari-tempel'
import { butirTempel, type PilihanTempel, putusanTempel } from '../../../src/domain/mutasi/putusan-tempel'
import { readTempelMatriks, type TempelanMatriks } from '../../../src/domain/mutasi/tempel-matriks'
import { aJabatan, aLangkah, anUnor, aPegawai, aPenempatan, aRencana, aSnapshot } from '../../support/builders'
import { orang, pos } from './kota-kecil'

const post = (id: string, nama: string, unorId: string, said: Parameters<typeof aJabatan>[0] = {}) =>
  aJabatan({ id, nama, unorId, ...said })
const person = (id: string, nip: string, nama: string, said: Parameters<typeof aPegawai>[0] = {}) => aPegawai({ id, nip, nama, ...said })

const snapshot = aSnapshot({
  tanggal: '2027-01-01',
  unor: [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH' }),
    anUnor({ id: 'dinsos', nama: 'Dinas Sosial', indukId: 'kota' }),
    anUnor({ id: 'dishub', nama: 'Dinas Perhubungan', indukId: 'kota' }),
    anUnor({ id: 'bkpsdm', nama: 'Badan Kepegawaian', indukId: 'kota', jenis: 'BADAN' }),
    anUnor({ id: 'mutasi', nama: 'Bidang Mutasi', indukId: 'bkpsdm', jenis: 'BIDANG' })
  ],
  jabatan: [
    post('kadinsos', 'Kepala Dinas Sosial', 'dinsos'),
    post('kadishub', 'Kepala Dinas Perhubungan', 'dishub'),
    post('sekdinsos', 'Sekretaris', 'dinsos'),
    post('sekdishub', 'Sekretaris', 'dishub'),
    post('kabid', 'Kepala Bidang Mutasi', 'mutasi'),
    post('analis', 'Analis Kepegawaian', 'mutasi', { jenis: 'PELAKSANA', eselon: null, kebutuhan: 4 })
  ],
  pegawai: [
    person('rina', '198001012005012001', 'Rina Tanjung', { gelarBelakang: 'S.H.' }),
    person('budi', '197503142000031002', 'Budi Chaniago', { gelarDepan: 'Drs.' }),
    person('deni-1', '198203032006041003', 'Deni Koto'),
    person('deni-2', '199004042015051004', 'Deni Koto'),
    person('yulia', '198505052010012005', 'Yulia Sikumbang')
  ],
  penempatan: [aPenempatan({ pegawaiId: 'rina', jabatanId: 'kabid' }), aPenempatan({ pegawaiId: 'budi', jabatanId: 'kadishub' })]
})
const pencari = createPencariTempel(snapshot)
const RINA = '198001012005012001'

/** A block as a spreadsheet puts it on the clipboard. */
const blok = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n')
const baca = (...rows: readonly (readonly string[])[]): TempelanMatriks => readTempelMatriks(blok(...rows), pencari)
const arti = ({ baris }: TempelanMatriks): readonly string[] =>
  baris.map((b) => `${b.nomor}: ${b.orang.id ?? '?'} → ${b.jabatan.id ?? '?'}`)

describe('columns are found in any order', () => {
  it.each([
    ['NIP and post, no head', [[RINA, 'Kepala Dinas Sosial']], ['1: rina → kadinsos']],
    ['post first', [['Kepala Dinas Sosial', RINA]], ['1: rina → kadinsos']],
    [
      'name and post, with a number before',
      [
        ['1', 'Rina Tanjung, S.H.', 'Kepala Dinas Sosial'],
        ['2', 'Drs. Budi Chaniago', 'Kepala Bidang Mutasi']
      ],
      ['1: rina → kadinsos', '2: budi → kabid']
    ],
    ['old and new post, no head: the last is the new one', [[RINA, 'Kepala Bidang Mutasi', 'Kepala Dinas Sosial']], ['1: rina → kadinsos']],
    [
      'with a head: the new post is the one called so, wherever it stands',
      [
        ['No', 'Jabatan Baru', 'Nama', 'NIP', 'Jabatan Lama'],
        ['1', 'Kepala Dinas Sosial', 'Rina Tanjung', RINA, 'Kepala Bidang Mutasi']
      ],
      ['2: rina → kadinsos']
    ],
    [
      'name and NIP in one cell',
      [
        ['Nama / NIP', 'Jabatan Tujuan'],
        ['Rina Tanjung, S.H. / 19800101 200501 2 001', 'Kepala Dinas Sosial']
      ],
      ['2: rina → kadinsos']
    ],
    [
      'a title above the head, the numbers of the columns and an empty row below it',
      [
        ['DAFTAR USULAN', '', ''],
        ['No', 'NIP', 'Jabatan Baru'],
        ['1', '2', '3'],
        ['', '', ''],
        ['1', RINA, 'Kepala Dinas Sosial']
      ],
      ['5: rina → kadinsos']
    ],
    [
      'the unit in a column of its own tells two posts of one name apart',
      [
        ['NIP', 'Jabatan Baru', 'OPD'],
        [RINA, 'Sekretaris', 'Dinas Perhubungan']
      ],
      ['2: rina → sekdishub']
    ]
  ] as const)('%s', (_, rows, isi) => expect(arti(baca(...rows))).toEqual(isi))

  it.each([
    ['no person', [['Kepala Dinas Sosial'], ['Sekretaris']], 'Kolom NIP atau nama tidak dikenali dalam tempelan ini.'],
    ['no post', [[RINA], ['197503142000031002']], 'Kolom jabatan baru tidak dikenali dalam tempelan ini.'],
    [
      'nothing of either',
      [
        ['satu', 'dua'],
        ['tiga', 'empat']
      ],
      'Kolom NIP atau nama dan jabatan baru tidak dikenali dalam tempelan ini.'
    ],
    ['nothing at all', [['']], 'Kolom NIP atau nama dan jabatan baru tidak dikenali dalam tempelan ini.']
  ] as const)('%s: says what is missing', (_, rows, catatan) => {
    expect(baca(...rows)).toEqual({ baris: [], catatan: [catatan] })
  })
})

describe('who is meant', () => {
  const siapa = (nip: string, nama: string) => baca(['NIP', 'Nama', 'Jabatan Baru'], [nip, nama, 'Kepala Dinas Sosial']).baris[0]?.orang
  it.each([
    ['a NIP with spaces', '19800101 200501 2 001', '', 'rina'],
    ['a NIP with an apostrophe', "'198001012005012001", '', 'rina'],
    ['a spoiled NIP beside a name that is one person', '1.98001012005012E+17', 'Rina Tanjung', 'rina'],
    ['a NIP and the name with other titles', RINA, 'Hj. RINA TANJUNG, M.Si', 'rina'],
    ['a NIP decides between two of one name', '199004042015051004', 'Deni Koto', 'deni-2']
  ] as const)('%s', (_, nip, nama, id) => expect(siapa(nip, nama)).toMatchObject({ id, pesan: null }))

  it.each([
    ['a spoiled NIP alone', '1.98001012005012E+17', '', [], 'angka belakang NIP sudah hilang karena disimpan sebagai angka'],
    ['a NIP nobody has', '197001011995031009', '', [], 'NIP 19700101 199503 1 009 tidak ada dalam data'],
    ['too short a NIP', '19800101', '', [], 'bukan NIP 18 angka'],
    ['two people of one name', '', 'Deni Koto', ['deni-1', 'deni-2'], '2 orang bernama Deni Koto; pilih menurut NIP'],
    ['a name misspelled', '', 'Yullia Sikumbang', ['yulia'], 'tidak ada pegawai dengan nama itu'],
    ['a name cut short', '', 'Yulia', ['yulia'], 'tidak ada pegawai dengan nama itu'],
    ['a name unlike any', '', 'Zainal Abidin', [], 'tidak ada pegawai dengan nama itu'],
    ['NIP and name of two people', RINA, 'Budi Chaniago', ['rina', 'budi'], 'NIP itu milik Rina Tanjung, S.H., bukan Budi Chaniago'],
    ['neither', '', '', [], 'nama atau NIP kosong']
  ] as const)('%s is asked', (_, nip, nama, calon, pesan) => expect(siapa(nip, nama)).toMatchObject({ id: null, calon, pesan }))
})

describe('which post is meant', () => {
  const mana = (nama: string) => baca(['NIP', 'Jabatan Baru'], [RINA, nama]).baris[0]?.jabatan
  it.each([
    ['with its unit behind it', 'Sekretaris Dinas Sosial', 'sekdinsos'],
    ['abbreviated', 'Kabid Mutasi', 'kabid'],
    ['in capitals with spaces around', '  KEPALA  BIDANG MUTASI ', 'kabid'],
    ['with Plt. before it', 'Plt. Kepala Dinas Sosial', 'kadinsos']
  ] as const)('%s', (_, nama, id) => expect(mana(nama)).toMatchObject({ id, pesan: null }))
  it.each([
    ['a name two posts have', 'Sekretaris', ['sekdinsos', 'sekdishub'], 'belum pasti jabatan yang mana'],
    ['a name misspelled', 'Kepala Bidang Mutsi', ['kabid'], 'belum pasti jabatan yang mana'],
    ['a post there is not', 'Kepala Kebun Raya', [], 'tidak ada jabatan dengan nama itu'],
    ['none', '', [], 'jabatan kosong']
  ] as const)('%s is asked', (_, nama, calon, pesan) => {
    const found = mana(nama)
    expect({ ...found, calon: found?.calon.toSorted() }).toMatchObject({ id: null, calon, pesan })
  })
})

describe('rows that cannot both be', () => {
  const susunan = { snapshot, rencana: aRencana(), langkah: [aLangkah({ pegawaiId: 'yulia', jabatanId: 'sekdinsos' })] }
  const nilai = (rows: readonly (readonly string[])[], pilihan: readonly (readonly [number, PilihanTempel])[] = []) => {
    const putusan = putusanTempel(susunan, baca(['Nama', 'Jabatan Baru'], ...rows).baris, new Map(pilihan))
    return { status: putusan.map((p) => p.status), pesan: putusan.flatMap((p) => p.pesan ?? []), butir: butirTempel(putusan) }
  }
  const BUDI = ['Budi Chaniago', 'Kepala Dinas Sosial'] as const

  it('takes a doubled row once', () => {
    expect(nilai([BUDI, BUDI])).toEqual({
      status: ['SIAP', 'GANDA'],
      pesan: ['Baris 3 sama dengan baris 2; diambil sekali.'],
      butir: [{ pegawaiId: 'budi', jabatanId: 'kadinsos', jenis: null }]
    })
  })
  it('stops one person with two posts, until one row is left out', () => {
    const rows = [BUDI, ['Budi Chaniago', 'Kepala Bidang Mutasi']]
    expect(nilai(rows)).toMatchObject({ status: ['BENTROK', 'BENTROK'], butir: [] })
    expect(nilai(rows).pesan[0]).toBe('Baris 2 dan 3: orang yang sama dengan jabatan berbeda; lewati salah satunya.')
    expect(nilai(rows, [[2, { isLewat: true }]])).toMatchObject({ status: ['LEWAT', 'SIAP'], butir: [{ jabatanId: 'kabid' }] })
  })
  it('stops two people for one seat, but not for a post of several', () => {
    expect(nilai([BUDI, ['Rina Tanjung', 'Kepala Dinas Sosial']]).status).toEqual(['BENTROK', 'BENTROK'])
    expect(
      nilai([
        ['Budi Chaniago', 'Analis Kepegawaian'],
        ['Rina Tanjung', 'Analis Kepegawaian']
      ]).status
    ).toEqual(['SIAP', 'SIAP'])
  })
  it('takes a Plt beside the own move of the same person', () => {
    expect(nilai([BUDI, ['Budi Chaniago', 'Plt. Kepala Dinas Perhubungan']])).toEqual({
      status: ['SIAP', 'SIAP'],
      pesan: [],
      butir: [
        { pegawaiId: 'budi', jabatanId: 'kadinsos', jenis: null },
        { pegawaiId: 'budi', jabatanId: 'kadishub', jenis: 'PLT' }
      ]
    })
  })
  it('says why a Plt or Plh cannot be, counting what the other rows vacate and fill', () => {
    const plt = ['Rina Tanjung', 'Plt. Kepala Dinas Perhubungan']
    const terisi = 'Baris 2: Kepala Dinas Perhubungan tidak kosong dalam rencana ini; Plt hanya untuk jabatan yang kosong.'
    expect(nilai([plt])).toEqual({ status: ['BENTROK'], pesan: [terisi], butir: [] })
    expect(nilai([plt, BUDI]).status).toEqual(['SIAP', 'SIAP'])
    expect(nilai([plt, BUDI, ['Yulia Sikumbang', 'Kepala Dinas Perhubungan']]).status).toEqual(['BENTROK', 'SIAP', 'SIAP'])
    expect(nilai([['Rina Tanjung', 'Plh. Kepala Dinas Perhubungan']]).status).toEqual(['SIAP'])
    expect(nilai([['Rina Tanjung', 'Plt. Analis Kepegawaian']]).pesan[0]).toContain('hanya untuk jabatan struktural')
  })
  it('passes over what the plan or the data say already', () => {
    expect(
      nilai([
        ['Yulia Sikumbang', 'Sekretaris Dinas Sosial'],
        ['Rina Tanjung', 'Kepala Bidang Mutasi']
      ]).status
    ).toEqual(['SUDAH_ADA', 'SUDAH_ADA'])
  })
  it('names row and column of what is unclear, and takes what the officer chooses', () => {
    const rows = [['Deni Koto', 'Sekretaris']]
    expect(nilai(rows).pesan).toEqual([
      'Baris 2, kolom Nama / NIP “Deni Koto”: 2 orang bernama Deni Koto; pilih menurut NIP; kolom Jabatan baru “Sekretaris”: belum pasti jabatan yang mana.'
    ])
    expect(nilai(rows, [[2, { pegawaiId: orang('deni-2'), jabatanId: pos('sekdishub') }]])).toEqual({
      status: ['SIAP'],
      pesan: [],
      butir: [{ pegawaiId: 'deni-2', jabatanId: 'sekdishub', jenis: null }]
    })
  })
})

test('seventy rows are read in a moment', () => {
  const rows = Array.from({ length: 70 }, (_, n) => [n % 2 ? RINA : '197503142000031002', 'Analis Kepegawaian', String(n)])
  const mulai = performance.now()
  expect(baca(['NIP', 'Jabatan Baru', 'Ket'], ...rows).baris).toHaveLength(70)
  expect(performance.now() - mulai).toBeLessThan(500)
})
