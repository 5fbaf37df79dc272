import { describe, expect, it } from 'vitest'
import { ambilNomor } from '../../../src/domain/naskah/nomor/ambil-nomor'
import { BUKU_BAKU, type BukuNomor, BukuNomorId, semuaBuku } from '../../../src/domain/naskah/nomor/buku-nomor'
import { celahNomor, celahTeks, nomorBuku, nomorGanda, urutBerikut } from '../../../src/domain/naskah/nomor/deret-nomor'
import { naskahTeks } from '../../../src/domain/naskah/nomor/laporan-nomor'
import type { Nomor } from '../../../src/domain/naskah/nomor/nomor'
import { bacaNomor, masalahPola, teksNomor } from '../../../src/domain/naskah/nomor/teks-nomor'
import { aNaskah, aNomor } from '../../support/builders'

const buku = (lain: Partial<BukuNomor> = {}): BukuNomor => ({
  id: BukuNomorId.parse('pengangkatan'),
  nama: 'Naskah pengangkatan',
  kode: '800.1.3.3',
  unit: 'BKPSDM',
  pola: '{kode}/{urut}/{unit}/{tahun}',
  mulai: 1,
  isDiketik: false,
  ...lain
})
const nomor = (urut: number | null, lain: Partial<Nomor> = {}): Nomor => aNomor({ urut, ...lain })

describe('teksNomor', () => {
  it.each([
    ['{kode}/{urut}/{unit}/{tahun}', 12, '2026-11-22', '800.1.3.3/12/BKPSDM/2026'],
    ['{kode}/Kep.{urut}/{unit}/{bulan}/{tahun}', 411, '2025-10-03', '800.1.3.3/Kep.411/BKPSDM/10/2025'],
    ['{kode}/{urut3}/{bulan_romawi}/{tahun}', 7, '2026-01-31', '800.1.3.3/007/I/2026'],
    ['{urut3}/{bulan_romawi}/{tahun}', 1234, '2026-12-01', '1234/XII/2026'],
    ['{kode}/{urut}/{bulan}/{tahun}', 5, '2027-01-01', '800.1.3.3/5/01/2027']
  ])('%s', (pola, urut, tanggal, teks) => {
    expect(teksNomor(buku({ pola }), urut, tanggal)).toBe(teks)
  })

  it('leaves no second slash where the unit is empty', () => {
    expect(teksNomor(buku({ unit: '' }), 3, '2026-11-22')).toBe('800.1.3.3/3/2026')
    expect(teksNomor(buku({ kode: '' }), 3, '2026-11-22')).toBe('3/BKPSDM/2026')
  })

  it.each([
    ['{kode}/{urut}/{tahun}', false, null],
    ['{kode}/{tahun}', false, '{urut}'],
    ['{kode}/{urut}', false, '{tahun}'],
    ['{kode}/{nomer}/{tahun}', false, '{nomer} tidak dikenal'],
    ['{nomer}', true, '{nomer} tidak dikenal'],
    ['sesuai Bagian Hukum', true, null]
  ])('says what is wrong with %s', (pola, isDiketik, masalah) => {
    const kata = masalahPola({ pola, isDiketik })
    if (masalah === null) expect(kata).toBeNull()
    else expect(kata).toContain(masalah)
  })

  it('counts with every book the house comes with', () => {
    expect(BUKU_BAKU.map(masalahPola)).toEqual(BUKU_BAKU.map(() => null))
  })

  it('gives no number of a book the house comes with in another one', () => {
    for (const satu of BUKU_BAKU)
      for (const lain of BUKU_BAKU.filter((b) => b !== satu)) expect(bacaNomor(lain, teksNomor(satu, 12, '2026-11-22'))).toBeNull()
  })
})

describe('naskahTeks', () => {
  const lembar = (judul: string, dibatalkanPada: string | null = null) => ({ judul: `${judul} Nomor 7 a.n. Ani`, dibatalkanPada })
  it.each([
    [[], ''],
    [[lembar('SPP')], 'SPP a.n. Ani'],
    [[lembar('SPP', '2026-11-22')], 'SPP a.n. Ani (dinyatakan batal)'],
    [[lembar('Lama', '2026-11-22'), lembar('Baru')], 'Baru a.n. Ani (1 naskah lain batal)'],
    [[lembar('SK'), lembar('Petikan')], '2 naskah, pertama: SK a.n. Ani']
  ])('%j', (naskah, teks) => {
    expect(naskahTeks({ teks: '7', naskah })).toBe(teks)
  })
})

describe('bacaNomor', () => {
  it.each([
    ['{kode}/{urut}/{unit}/{tahun}', '800.1.3.3/12/BKPSDM/2026', { urut: 12, tahun: 2026 }],
    ['{kode}/{urut}/{unit}/{tahun}', ' 800.1.3.3 / 12 / bkpsdm / 2026 ', { urut: 12, tahun: 2026 }],
    ['{kode}/{urut3}/{bulan_romawi}/{tahun}', '800.1.3.3/012/XI/2026', { urut: 12, tahun: 2026 }],
    ['{kode}/{urut}/{unit}/{bulan}/{tahun}', '800.1.3.3/12/BKPSDM/9/2026', { urut: 12, tahun: 2026 }],
    ['{urut}/{tahun}/{urut3}', '12/2026/012', { urut: 12, tahun: 2026 }],
    ['{kode}/{urut}', '800.1.3.3/12', { urut: 12, tahun: null }],
    ['{kode}/{urut}/{unit}/{tahun}', '800x1x3x3/12/BKPSDM/2026', null],
    ['{kode}/{urut}/{unit}/{tahun}', '800.1.3.3/Kep.411/BKPSDM/10/2025', null],
    ['{kode}/{urut}/{unit}/{tahun}', '800.1.3.3/0/BKPSDM/2026', null],
    ['{kode}/{urut}/{unit}/{tahun}', 'sembarang', null],
    ['{kode}/{urut}/{unit}/{tahun}', '', null]
  ])('%s reads %s', (pola, teks, dibaca) => {
    expect(bacaNomor(buku({ pola }), teks)).toEqual(dibaca)
  })

  it('reads what it writes, also where code or unit is empty or full of signs', () => {
    for (const b of [
      buku(),
      buku({ unit: '' }),
      buku({ kode: '' }),
      buku({ unit: 'B(K)*+?', kode: '[800]' }),
      buku({ pola: 'No {urut}-{tahun}' })
    ])
      for (const tanggal of ['2026-01-01', '2026-12-31']) expect(bacaNomor(b, teksNomor(b, 37, tanggal))).toEqual({ urut: 37, tahun: 2026 })
  })
})

describe('a book', () => {
  it.each([
    ['nothing yet', 1, [], 1, ''],
    ['begins elsewhere', 100, [], 100, ''],
    ['one after another', 1, [1, 2, 3], 4, ''],
    ['one missing', 1, [1, 3], 4, '2'],
    ['many missing', 1, [2, 6, 7, 10], 11, '1 3–5 8–9'],
    ['began elsewhere', 100, [101], 102, '100'],
    ['numbers below its beginning', 100, [3, 100], 101, ''],
    ['numbers of another office', 1, [1, null, 2], 3, '']
  ])('%s', (_, mulai, urut, berikut, celah) => {
    const milik = urut.map((u) => nomor(u))
    expect(urutBerikut({ mulai }, milik)).toBe(berikut)
    expect(celahNomor({ mulai }, milik).map(celahTeks).join(' ')).toBe(celah)
  })

  it('misses no number that stands in another book', () => {
    expect(celahNomor({ mulai: 1 }, [nomor(1), nomor(5)], (urut) => urut === 3).map(celahTeks)).toEqual(['2', '4'])
  })

  it('counts reserved and void numbers, of its own year and itself only', () => {
    const semua = [
      nomor(1),
      nomor(2, { status: 'BATAL' }),
      nomor(3, { status: 'DIPESAN' }),
      nomor(9, { tahun: 2025 }),
      nomor(8, { bukuId: BukuNomorId.parse('usulan') })
    ]
    expect(nomorBuku(semua, buku().id, 2026).map((n) => n.urut)).toEqual([1, 2, 3])
    expect(urutBerikut(buku(), nomorBuku(semua, buku().id, 2026))).toBe(4)
    expect(urutBerikut(buku(), nomorBuku(semua, buku().id, 2025))).toBe(10)
    expect(urutBerikut(buku(), nomorBuku(semua, buku().id, 2027))).toBe(1)
  })

  it('finds what stands twice, whatever its spaces and capitals', () => {
    expect(nomorGanda(['800/1/BKPSDM/2026', '800/2/BKPSDM/2026', '800 / 1 / bkpsdm / 2026', '800/1/BKPSDM/2026'])).toEqual([
      '800/1/BKPSDM/2026'
    ])
    expect(nomorGanda([])).toEqual([])
  })

  it('stands as the office wrote it over the one of the house', () => {
    const sendiri = buku({ pola: '{urut}/{tahun}' })
    const semua = semuaBuku([sendiri, buku({ id: BukuNomorId.parse('lain') })])
    expect(semua).toHaveLength(BUKU_BAKU.length + 1)
    expect(semua.find((b) => b.id === sendiri.id)?.pola).toBe('{urut}/{tahun}')
  })
})

describe('ambilNomor', () => {
  const tanggal = '2026-11-22'
  const ambil = (semua: readonly Nomor[], ketikan: string | null, jumlah = 1, b = buku(), lama: readonly string[] = []): unknown => {
    const hasil = ambilNomor({ nomor: semua, lama: lama.map((teks) => aNaskah({ nomor: teks })) }, b, { tanggal, ketikan, jumlah })
    return hasil.ok ? hasil.value.map(({ id, urut, teks }) => `${id ?? '-'} ${urut ?? '-'} ${teks}`) : hasil.error.pesan
  }
  const satu = aNomor({ id: 'satu', urut: 1 })
  const dipesan = aNomor({ id: 'dua', urut: 2, status: 'DIPESAN' })
  const batal = aNomor({ id: 'tiga', urut: 3, status: 'BATAL', alasan: 'Salah ketik' })

  it('gives the next numbers', () => {
    expect(ambil([satu], null, 2)).toEqual(['- 2 800.1.3.3/2/BKPSDM/2026', '- 3 800.1.3.3/3/BKPSDM/2026'])
    expect(ambil([satu, dipesan, batal], null)).toEqual(['- 4 800.1.3.3/4/BKPSDM/2026'])
  })

  it('begins anew with the year', () => {
    const hasil = ambilNomor({ nomor: [satu, dipesan], lama: [] }, buku(), { tanggal: '2027-01-02', ketikan: null, jumlah: 1 })
    expect(hasil).toEqual({ ok: true, value: [{ id: null, urut: 1, teks: '800.1.3.3/1/BKPSDM/2027' }] })
  })

  it('passes over a number whose text stands in another book or on a paper of before', () => {
    const lain = aNomor({ bukuId: 'keputusan', urut: null, teks: '800.1.3.3 / 2 / bkpsdm / 2026' })
    expect(ambil([satu, lain], null)).toEqual(['- 3 800.1.3.3/3/BKPSDM/2026'])
    expect(ambil([satu], null, 1, buku(), ['800.1.3.3/2/BKPSDM/2026'])).toEqual(['- 3 800.1.3.3/3/BKPSDM/2026'])
  })

  it('takes what is typed: reserved, read by the pattern, or free', () => {
    expect(ambil([satu, dipesan], '800.1.3.3/2/BKPSDM/2026')).toEqual(['dua 2 800.1.3.3/2/BKPSDM/2026'])
    expect(ambil([satu], '800.1.3.3/17/BKPSDM/2026')).toEqual(['- 17 800.1.3.3/17/BKPSDM/2026'])
    expect(ambil([satu], ' 800.1.3.3/Kep.411/BKPSDM/10/2026 ')).toEqual(['- - 800.1.3.3/Kep.411/BKPSDM/10/2026'])
    expect(ambil([], '800.1.3.3/17/BKPSDM/2025')).toEqual(['- - 800.1.3.3/17/BKPSDM/2025'])
  })

  it('goes on from a typed number through reserved and free ones', () => {
    expect(ambil([satu, dipesan], '800.1.3.3/2/BKPSDM/2026', 3)).toEqual([
      'dua 2 800.1.3.3/2/BKPSDM/2026',
      '- 3 800.1.3.3/3/BKPSDM/2026',
      '- 4 800.1.3.3/4/BKPSDM/2026'
    ])
  })

  it('passes over what is taken on its way, but not the one asked for', () => {
    const empat = aNomor({ id: 'empat', urut: 4 })
    const lama = ['800.1.3.3/5/BKPSDM/2026']
    expect(ambil([dipesan, batal, empat], '800.1.3.3/2/BKPSDM/2026', 3, buku(), lama)).toEqual([
      'dua 2 800.1.3.3/2/BKPSDM/2026',
      '- 6 800.1.3.3/6/BKPSDM/2026',
      '- 7 800.1.3.3/7/BKPSDM/2026'
    ])
    expect(ambil([empat], '800.1.3.3/4/BKPSDM/2026')).toEqual(['empat 4 800.1.3.3/4/BKPSDM/2026'])
  })

  it('refuses a void number, a free text for many, and to count where another office does', () => {
    expect(ambil([batal], '800.1.3.3/3/bkpsdm/2026')).toContain('sudah dibatalkan (Salah ketik)')
    expect(ambil([], 'Kep.7', 2)).toContain('hanya untuk satu naskah')
    expect(ambil([], null, 1, buku({ isDiketik: true }))).toContain('ketik nomornya')
    expect(ambil([], '800.1.3.3/9/BKPSDM/2026', 1, buku({ isDiketik: true }))).toEqual(['- - 800.1.3.3/9/BKPSDM/2026'])
  })
})
