import { describe, expect, it } from 'vitest'
import { aBerkas, aLembar } from '../../impor/buku'
import { baca, buku, DAFTAR, FORMULIR, kata, n, ringkas, singkat } from './berkas-abk'
import { BERSIH, KASUS_ABK } from './kasus-abk'
import { KASUS_LAPANGAN } from './kasus-lapangan'

const SEMUA = [...KASUS_ABK, ...KASUS_LAPANGAN]

describe('a sheet of ABK', () => {
  it('has cases of its own name', () => expect(new Set(SEMUA.map((k) => k.nama)).size).toBe(SEMUA.length))

  it.each(SEMUA.map((kasus) => [kasus.nama, kasus.menangkap, kasus] as const))('%s (catches: %s)', (_nama, _menangkap, kasus) => {
    const { lembar, tugas = BERSIH, jabatan = 1, masalah = [] } = kasus
    const bacaan = baca(buku(...lembar))
    expect(bacaan.abk.flatMap((a) => a.tugas.map(singkat))).toEqual(tugas)
    expect(bacaan.abk).toHaveLength(jabatan)
    const berat = kata(bacaan).filter((k) => !k.startsWith('INFO'))
    expect(berat).toHaveLength(masalah.length)
    for (const pola of masalah) expect(berat).toContainEqual(expect.stringMatching(pola))
  })
})

describe('whose ABK it is', () => {
  it('stands in the lines above a form', () => {
    const [abk] = baca(buku(...FORMULIR)).abk
    expect(abk).toMatchObject({
      baris: 9,
      ikhtisar: 'Menganalisis rehabilitasi sosial.',
      rujukan: { nama: 'Analis Rehabilitasi Ahli Muda', unit: ['Bidang Rehabilitasi'], sekitar: ['DINAS SOSIAL'] }
    })
  })

  it.each([
    ['in one cell', ['Nama Jabatan : Analis Hukum']],
    ['with the colon beside the label', ['Nama Jabatan:', 'Analis Hukum']],
    ['with the colon before the name', ['Nama Jabatan', null, ': Analis Hukum']],
    ['with a number before it', ['1.', 'Nama Jabatan', ':', 'Analis Hukum']],
    ['in capitals', ['NAMA JABATAN', ':', 'Analis Hukum']]
  ])('%s', (_nama, baris) => {
    const [abk] = baca(buku(baris, ['No', 'Uraian Tugas', 'Volume', 'Norma Waktu (menit)'], [n(1), 'Menyusun', n(1), n(1)])).abk
    expect(abk?.rujukan.nama).toBe('Analis Hukum')
  })

  it('is the name of the sheet when no line says it', () => {
    const lembar = aLembar('Analis Hukum', ['No', 'Uraian Tugas', 'Volume', 'Norma Waktu (menit)'], [n(1), 'Menyusun', n(1), n(1)])
    expect(baca(aBerkas([lembar])).abk.map(ringkas)).toEqual([['Analis Hukum', [], ['Menyusun: 1/TAHUN x 1 MENIT']]])
  })

  it('stands in the rows of a list', () => {
    expect(baca(buku(...DAFTAR)).abk.map((a) => [a.baris, a.rujukan.nama, a.rujukan.unit])).toEqual([
      [2, 'Analis Rehabilitasi Ahli Muda', ['Dinas Sosial', 'Bidang Rehabilitasi']],
      [4, 'Pengadministrasi Perkantoran', ['Dinas Sosial', 'Sekretariat']]
    ])
  })

  it('does not reach from one form into the next', () => {
    const kedua = FORMULIR.filter((_, i) => i !== 4 && i !== 5).map((s, i) => (i === 1 ? ['DINAS PERHUBUNGAN'] : s))
    expect(baca(buku(...FORMULIR, ...kedua)).abk.map((a) => [a.rujukan.unit, a.rujukan.sekitar, a.ikhtisar])).toEqual([
      [['Bidang Rehabilitasi'], ['DINAS SOSIAL'], 'Menganalisis rehabilitasi sosial.'],
      [[], ['DINAS PERHUBUNGAN'], null]
    ])
  })
})

describe('what is told of a sheet', () => {
  it('another effective time is told once', () => {
    const lain = FORMULIR.map((s, i) => (i >= 8 && i < 11 ? s.map((x, k) => (k === 5 ? n(72000) : k === 7 ? n(0.1333) : x)) : s))
    const pesan = kata(baca(buku(...lain)))
    expect(pesan.filter((p) => /Waktu efektif di berkas 72\.000 menit/.test(p))).toHaveLength(1)
  })
  it('a hidden sheet and a sheet without ABK are told, a blank one is not', () => {
    const tersembunyi = { nama: 'Lama', baris: [], tersembunyi: true as const }
    const bacaan = baca(aBerkas([aLembar('Catatan', ['Rapat', 'Senin']), tersembunyi, aLembar('Kosong')]))
    expect(bacaan.masalah.map((m) => [m.lembar, m.pesan.split(' ').slice(0, 3).join(' ')])).toEqual([
      ['Catatan', 'Tidak ada tabel'],
      ['Lama', 'Lembar tersembunyi tidak']
    ])
  })
})
