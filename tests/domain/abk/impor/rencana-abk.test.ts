import { describe, expect, it } from 'vitest'
import type { Abk, Tugas } from '../../../../src/domain/abk/abk'
import { importAbk } from '../../../../src/domain/abk/commands/import-abk'
import { type ButirRencana, type DataAbk, isDapatDiambil } from '../../../../src/domain/abk/impor/rencana-abk'
import { informasiKosong } from '../../../../src/domain/abk/isian-informasi'
import { inverse } from '../../../../src/domain/kit/changeset'
import { JabatanId } from '../../../../src/domain/organisasi/jabatan'
import { aGiven } from '../../../support/given'
import { applied, memoryReader, type Rows as DataRows } from '../../../support/memory-reader'
import { buku, DAFTAR, FORMULIR, KOTA, n, rencana, type Rows } from './berkas-abk'

const aTugas = (uraian: string, said: Partial<Tugas> = {}): Tugas => ({
  uraian,
  hasil: 'Dokumen',
  satuan: 'Dokumen',
  volume: 4,
  periode: 'TAHUN',
  norma: 2400,
  satuanNorma: 'MENIT',
  ...said
})
const anAbk = (id: string, tugas: readonly Tugas[]): Abk => ({ id: JabatanId.parse(id), tugas: [...tugas] })
const formulir = (...kepala: readonly (readonly string[])[]): Rows => [
  ...kepala,
  ['No', 'Uraian Tugas', 'Hasil Kerja', 'Jumlah Hasil', 'Waktu Penyelesaian (menit)'],
  [n(1), 'Menyusun rencana kerja', 'Dokumen', n(4), n(2400)]
]
const satu = (list: readonly ButirRencana[]): ButirRencana => {
  const [butir] = list
  if (!butir || list.length > 1) throw new Error(`${list.length} ABK instead of one`)
  return butir
}
const temu = (...kepala: readonly (readonly string[])[]): ButirRencana => satu(rencana([buku(...formulir(...kepala))]))

describe('the post an ABK is for', () => {
  it.each([
    [
      'a name and its unit',
      [['Nama Jabatan: Pengadministrasi Perkantoran'], ['Unit Kerja: Sekretariat'], ['Perangkat Daerah: Dinas Sosial']],
      'adm-dinsos'
    ],
    [
      'a name and a path of units',
      [['Nama Jabatan: Pengadministrasi Perkantoran'], ['Unit Kerja: Dinas Perhubungan / Sekretariat']],
      'adm-dishub'
    ],
    [
      'a name and the office above its unit',
      [['Nama Jabatan: Pengadministrasi Perkantoran'], ['Unit Kerja: Dinas Perhubungan']],
      'adm-dishub'
    ],
    [
      'a title above the form',
      [['ANALISIS BEBAN KERJA DINAS SOSIAL'], ['Nama Jabatan: Pengadministrasi Perkantoran'], ['Unit Kerja: Sekretariat']],
      'adm-dinsos'
    ],
    ['a name that only one post has', [['Nama Jabatan: Analis Rehabilitasi Ahli Muda']], 'analis'],
    ['other capitals and signs', [['Nama Jabatan: ANALIS REHABILITASI (AHLI MUDA)']], 'analis'],
    ['sub bagian and &', [['Nama Jabatan: Kepala Sub Bagian Umum & Kepegawaian']], 'kasubbag'],
    ['an abbreviation', [['Nama Jabatan: Kasubbag Umum dan Kepegawaian']], 'kasubbag'],
    ['an abbreviation in parts', [['Nama Jabatan: Ka. Sub Bag. Umum & Kepegawaian']], 'kasubbag'],
    ['a jenjang that the data keeps apart', [['Nama Jabatan: Pranata Komputer Ahli Pertama']], 'pranata'],
    ['the unit behind the name', [['Nama Jabatan: Sekretaris Dinas Perhubungan']], 'sekdis'],
    ['its code', [['Nama Jabatan: Prakom'], ['Kode Jabatan: 11.02']], 'pranata']
  ])('is found by %s', (_nama, kepala, id) => expect(temu(...kepala)).toMatchObject({ status: 'BARU', jabatan: { id }, isDiambil: true }))

  it.each([
    ['a name in two units', [['Nama Jabatan: Pengadministrasi Perkantoran']], 'AMBIGU', ['adm-dinsos', 'adm-dishub']],
    ['twins in one unit', [['Nama Jabatan: Pengelola Kepegawaian']], 'AMBIGU', ['kembar-1', 'kembar-2']],
    ['a unit it does not stand in', [['Nama Jabatan: Sekretaris'], ['Unit Kerja: Dinas Sosial']], 'AMBIGU', ['sekdis']],
    [
      'a slip of the pen',
      [['Nama Jabatan: Pengadministrasi Perkantorn'], ['Unit Kerja: Dinas Sosial']],
      'AMBIGU',
      ['adm-dinsos', 'adm-dishub']
    ],
    ['the beginning of names', [['Nama Jabatan: Pengadministrasi']], 'AMBIGU', ['adm-dinsos', 'adm-dishub']],
    [
      'units in one breath, the likeliest first',
      [['Nama Jabatan: Pengadministrasi Perkantoran'], ['Unit Kerja: Sekretariat Dinas Perhubungan']],
      'AMBIGU',
      ['adm-dishub', 'adm-dinsos']
    ],
    ['a name nobody knows', [['Nama Jabatan: Juru Masak']], 'TAK_DIKENAL', []],
    ['a jenjang nobody has', [['Nama Jabatan: Pranata Komputer Ahli Madya']], 'TAK_DIKENAL', []]
  ])('is asked for: %s', (_nama, kepala, status, calon) =>
    expect(temu(...kepala)).toMatchObject({ status, calon, jabatan: null, isDiambil: false })
  )

  it('is the one the officer chooses', () => {
    const semua = [buku(...formulir(['Nama Jabatan: Juru Masak']))]
    const id = satu(rencana(semua)).terbaca.id
    const putusan = new Map([[id, { jabatanId: JabatanId.parse('analis'), isDiambil: null }]])
    expect(satu(rencana(semua, KOTA, putusan))).toMatchObject({ status: 'BARU', jabatan: { id: 'analis' }, isDiambil: true })
  })

  describe('when files hold two ABK for it', () => {
    const lain = buku(...formulir(['Nama Jabatan: Analis Rehabilitasi Ahli Muda']))
    const nasib = (semua: readonly ButirRencana[]): readonly unknown[] => semua.map((b) => [b.status, b.isDiambil])

    it('is not chosen by the order of sheets: neither is taken', () =>
      expect(nasib(rencana([lain, buku(...FORMULIR)]))).toEqual([
        ['GANDA', false],
        ['GANDA', false]
      ]))
    it('takes the one the officer ticks, be it the second', () => {
      const semua = [lain, buku(...FORMULIR)]
      const kedua = rencana(semua)[1]
      expect(kedua && isDapatDiambil(kedua)).toBe(true)
      const putusan = new Map([[kedua?.terbaca.id ?? '', { jabatanId: null, isDiambil: true }]])
      expect(nasib(rencana(semua, KOTA, putusan))).toEqual([
        ['GANDA', false],
        ['BARU', true]
      ])
    })
    it('takes the first when they say the same', () =>
      expect(nasib(rencana([buku(...FORMULIR), buku(...FORMULIR)]))).toEqual([
        ['BARU', true],
        ['GANDA', false]
      ]))
  })
})

describe('what an ABK does', () => {
  const punya = (...tugas: readonly Tugas[]): DataAbk => ({ ...KOTA, abk: [anAbk('analis', tugas)] })
  const terhadap = (data: DataAbk, ...tugas: Rows): ButirRencana =>
    satu(
      rencana(
        [
          buku(
            ['Nama Jabatan: Analis Rehabilitasi Ahli Muda'],
            ['No', 'Uraian Tugas', 'Jumlah Hasil', 'Waktu Penyelesaian (menit)'],
            ...tugas
          )
        ],
        data
      )
    )

  it('is new with its load and need', () =>
    expect(satu(rencana([buku(...FORMULIR)]))).toMatchObject({
      status: 'BARU',
      tugasKini: 0,
      bebanNanti: 28_800,
      kebutuhanNanti: 0,
      ikhtisar: 'Menganalisis rehabilitasi sosial.'
    }))

  it.each([
    ['the same numbers', aTugas('Menyusun'), [n(1), 'Menyusun', n(4), n(2400)]],
    ['another period of the same volume a year', aTugas('Menyusun', { volume: 1, periode: 'TRIWULAN' }), [n(1), 'Menyusun', n(4), n(2400)]],
    ['hours of the same minutes', aTugas('Menyusun', { norma: 40, satuanNorma: 'JAM' }), [n(1), 'Menyusun', n(4), n(2400)]],
    ['other spaces', aTugas('Menyusun  laporan\nkegiatan'), [n(1), 'Menyusun laporan kegiatan', n(4), n(2400)]]
  ])('is nothing: %s', (_nama, tugas, baris) =>
    expect(terhadap(punya(tugas), baris)).toMatchObject({ status: 'SAMA', tugas: null, isDiambil: false })
  )

  it('keeps of a known task what the file does not say', () => {
    const { status, tugas } = terhadap(punya(aTugas('Menyusun', { volume: 1, periode: 'TRIWULAN' })), [n(1), 'Menyusun', n(4), n(60)])
    expect([status, tugas]).toEqual(['BERUBAH', [aTugas('Menyusun', { volume: 1, periode: 'TRIWULAN', norma: 60 })]])
  })

  it('changes the period when the file says one', () => {
    const { tugas } = terhadap(punya(aTugas('Menyusun', { volume: 1, periode: 'TRIWULAN' })), [n(1), 'Menyusun', '4/tahun', n(2400)])
    expect(tugas).toEqual([aTugas('Menyusun')])
  })

  it('is a change when tasks are fewer, more, or in another order', () => {
    const [a, b] = [aTugas('Satu'), aTugas('Dua')]
    const [barisA, barisB] = [
      [n(1), 'Satu', n(4), n(2400)],
      [n(2), 'Dua', n(4), n(2400)]
    ]
    expect(terhadap(punya(a, b), barisA).tugas).toEqual([a])
    expect(terhadap(punya(a, b), barisB, barisA).tugas).toEqual([b, a])
    expect(terhadap(punya(a), barisA, barisB)).toMatchObject({ status: 'BERUBAH', tugasKini: 1 })
  })

  it('is not taken by itself when rows of it were refused, but may be', () => {
    const semua = [buku(...FORMULIR.map((s, i) => (i === 9 ? [n(2), 'Memeriksa', 'Berkas', 'entah', n(30)] : s)))]
    const butir = satu(rencana(semua))
    expect(butir).toMatchObject({ status: 'BARU', isDiambil: false, terbaca: { ditolak: 1 } })
    const putusan = new Map([[butir.terbaca.id, { jabatanId: null, isDiambil: true }]])
    expect(satu(rencana(semua, KOTA, putusan)).isDiambil).toBe(true)
  })

  it('is not taken by itself when it comes to no load at all', () =>
    expect(terhadap(KOTA, [n(1), 'Menyusun', null, n(2400)])).toMatchObject({ status: 'BARU', bebanNanti: 0, isDiambil: false }))
  it('cannot be taken when none of its rows could be', () => {
    const butir = terhadap(KOTA, [n(1), 'Menyusun', 'entah', n(2400)])
    expect(butir).toMatchObject({ halangan: 'Tidak ada baris yang dapat diambil.', isDiambil: false })
    expect(isDapatDiambil(butir)).toBe(false)
  })

  it('cannot be taken with a need no office has', () =>
    expect(terhadap(KOTA, [n(1), 'Menyusun', n(9_000_000), n(9_000_000)])).toMatchObject({
      isDiambil: false,
      halangan: expect.stringMatching(/Periksa volume/)
    }))
  it('cannot be taken with more tasks than an ABK may have', () =>
    expect(terhadap(KOTA, ...Array.from({ length: 201 }, (_, i) => [n(i + 1), `Tugas ${i}`, n(1), n(1)]))).toMatchObject({
      isDiambil: false,
      halangan: expect.stringMatching(/paling banyak 200/)
    }))
})

describe('abk.import', () => {
  const rows: DataRows = { unor: KOTA.unor, jabatan: KOTA.jabatan }
  const isi = (semua: readonly ButirRencana[]) =>
    semua.flatMap(({ jabatan, tugas, ikhtisar, isDiambil }) => (jabatan && isDiambil ? [{ jabatanId: jabatan.id, tugas, ikhtisar }] : []))
  const jalankan = (now: DataRows, semua: readonly ButirRencana[]) => {
    const input = { berkas: 'abk.xlsx', butir: isi(semua) }
    const fakta = importAbk.gather(memoryReader(now), input, aGiven())
    if (!fakta.ok) throw new Error(fakta.error.pesan)
    return { hasil: importAbk.decide(fakta.value, input, aGiven()), label: importAbk.label(fakta.value, input) }
  }

  it('writes ABK, load, need and ikhtisar in one step that undo takes back whole', () => {
    const { hasil, label } = jalankan(rows, rencana([buku(...FORMULIR), buku(...DAFTAR.slice(0, 1), ...DAFTAR.slice(3))]))
    if (!hasil.ok) throw new Error(hasil.error.pesan)
    const jadi = applied(rows, hasil.value)
    expect(jadi.jabatan?.find((j) => j.id === 'analis')).toMatchObject({ bebanKerja: 28_800, kebutuhan: 0 })
    expect(jadi.jabatan?.find((j) => j.id === 'adm-dinsos')).toMatchObject({ bebanKerja: 11_750 })
    expect(jadi.abk?.map((a) => [a.id, a.tugas.length])).toEqual([
      ['analis', 3],
      ['adm-dinsos', 1]
    ])
    expect(jadi.informasiJabatan).toEqual([
      { ...informasiKosong(JabatanId.parse('analis')), ikhtisar: 'Menganalisis rehabilitasi sosial.' }
    ])
    expect(label).toBe('Impor ABK 2 jabatan dari abk.xlsx')
    expect(applied(jadi, inverse(hasil.value))).toEqual({ ...rows, abk: [], informasiJabatan: [] })
  })

  it('changes an ikhtisar alone', () => {
    const tugas = [
      aTugas('Menyusun rencana kerja'),
      aTugas('Memeriksa berkas bantuan', { hasil: 'Berkas', volume: 240, norma: 30 }),
      aTugas('Melaporkan pelaksanaan', { hasil: 'Laporan', volume: 12, norma: 1000 })
    ]
    const abk = [anAbk('analis', tugas)]
    const { hasil } = jalankan({ ...rows, abk }, rencana([buku(...FORMULIR)], { ...KOTA, abk }))
    expect(hasil.ok && hasil.value.map((c) => c.entity)).toEqual(['informasiJabatan'])
  })

  it('refuses when nothing is taken', () => expect(jalankan(rows, []).hasil).toMatchObject({ ok: false, error: { code: 'INVALID' } }))
})
