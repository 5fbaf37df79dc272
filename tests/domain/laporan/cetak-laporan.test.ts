import { describe, expect, it } from 'vitest'
import type { Blok, Dokumen } from '../../../src/domain/kit/document'
import { bentukTabel } from '../../../src/domain/laporan/bentuk-tabel'
import { dokumenLaporan } from '../../../src/domain/laporan/dokumen-laporan'
import { hasilCetak, isPribadi, namaHasil } from '../../../src/domain/laporan/hasil-cetak'
import { baris, type HasilLaporan, type KolomLaporan } from '../../../src/domain/laporan/hasil-laporan'
import { lebarCetak } from '../../../src/domain/laporan/lebar-cetak'
import { pratinjauLaporan } from '../../../src/domain/laporan/pratinjau-laporan'
import { tabelLaporan } from '../../../src/domain/laporan/tabel-laporan'
import { aHasil, aTabel, KANTOR_UJI, KOLOM_UJI, nipUji } from '../../documents/laporan-uji'

const SEMUA = { cari: '', urut: null, turun: false }
const kolom = (lebar: number, judul = 'Nama'): KolomLaporan => ({ kunci: judul, judul, jenis: 'TEKS', lebar })
const blokOf = ({ bagian }: Dokumen): readonly Blok[] => bagian.flatMap(({ blok }) => blok)
const tabelOf = (dokumen: Dokumen) => blokOf(dokumen).filter((b) => b.jenis === 'TABEL')

describe('a report as a paper', () => {
  const dokumen = dokumenLaporan(aHasil([aTabel(2)], { sifat: 'RAHASIA' }), KANTOR_UJI)

  it('has secrecy, title in capitals, day and printer, table, notes and signatory in that order', () => {
    expect(blokOf(dokumen)).toMatchObject([
      { jenis: 'PARAGRAF', teks: 'RAHASIA', rata: 'KANAN', tebal: true },
      { jenis: 'KEPALA', baris: ['DAFTAR UJI', 'DINAS SOSIAL', 'PEMERINTAH KOTA CONTOH'], tebal: true },
      { jenis: 'PARAGRAF', teks: 'Keadaan: 31 Desember 2026. Dicetak oleh penguji pada 22 November 2026.' },
      { jenis: 'TABEL' },
      { jenis: 'PARAGRAF', teks: 'Catatan:\n- Data belum lengkap.' },
      { jenis: 'TANDA_TANGAN', pembuka: ['Contoh, 22 November 2026'], jabatan: 'Kepala BKPSDM,', nama: 'Hj. Uji Cetak, S.E.' }
    ])
    expect(dokumen).toMatchObject({ judul: 'Daftar Uji Dinas Sosial', pembuat: 'Pemerintah Kota Contoh', rupaHuruf: 'ARIAL' })
  })

  it('writes each cell as its column says and stands it where it is read best', () => {
    const [tabel] = tabelOf(dokumen)
    expect(tabel?.baris[0]).toEqual({
      jenis: 'ISI',
      sel: [
        { angka: 1, desimal: 0 },
        nipUji(0),
        'Pegawai 1',
        '01-04-2020',
        { angka: 1200, desimal: 0 },
        { selisih: -2 },
        '12,5%',
        { rupiah: 1_260_000 },
        { angka: 1.5, desimal: 2 }
      ]
    })
    expect(tabel?.kolom.map(({ rata }) => rata)).toEqual(['KANAN', 'KIRI', 'KIRI', 'TENGAH', 'KANAN', 'KANAN', 'KANAN', 'KANAN', 'KANAN'])
    expect(tabel?.kolom.map(({ kelompok }) => kelompok).filter(Boolean)).toEqual(['Bezetting', 'Bezetting'])
  })

  it('keeps words in a column of numbers or days, and nothing where nothing is', () => {
    const aneh = { ...aTabel(0), baris: [baris(['-', null, null, 'tidak diketahui', null, null, null, null, null])] }
    const [tabel] = tabelOf(dokumenLaporan(aHasil([aneh]), KANTOR_UJI))
    expect(tabel?.baris[0]).toMatchObject({ sel: ['-', null, null, 'tidak diketahui', null, null, null, null, null] })
  })

  it('lets tables of one orientation share their pages and begins a new page where the paper turns', () => {
    const sempit = (judul: string) => ({ judul, kolom: [kolom(40)], baris: [] })
    const { bagian } = dokumenLaporan(aHasil([aTabel(1), sempit('A'), sempit('B')]), KANTOR_UJI)
    expect(bagian.map(({ orientasi, huruf }) => [orientasi, huruf])).toEqual([
      ['MENDATAR', 9],
      ['TEGAK', 9]
    ])
    expect(bagian[1]?.blok.map((b) => ('teks' in b ? b.teks : b.jenis))).toEqual([
      'A',
      'TABEL',
      'B',
      'TABEL',
      'Catatan:\n- Data belum lengkap.',
      'TANDA_TANGAN'
    ])
  })
})

describe('the shape of a table on paper', () => {
  const { tata } = KANTOR_UJI
  it.each([
    [180, 'TEGAK', 9],
    [181, 'MENDATAR', 9],
    [295, 'MENDATAR', 9],
    [332, 'MENDATAR', 7.5],
    [400, 'MENDATAR', 7],
    [900, 'MENDATAR', 7]
  ] as const)('%d mm of columns on F4: %s, %d points', (lebar, orientasi, huruf) => {
    expect(bentukTabel([kolom(lebar)], tata)).toEqual({ orientasi, huruf })
  })

  const lebarOf = (semua: readonly KolomLaporan[], isi: readonly (readonly (string | number | null)[])[], lebar = 295) =>
    lebarCetak({ kolom: semua, baris: isi.map((sel) => baris(sel)) }, { lebar, huruf: 7 })

  it('shares the width in proportion while nothing would break', () => {
    expect(lebarOf([kolom(10), kolom(30)], [['a', 'b']], 200)).toEqual([50, 150])
  })

  it('gives an NIP, a day, a number and a title the room they need, and takes it from the others', () => {
    const semua: readonly KolomLaporan[] = [
      kolom(8, 'NIP'),
      { kunci: 'tmt', judul: 'TMT', jenis: 'TANGGAL', lebar: 4 },
      { kunci: 'n', judul: 'N', jenis: 'ANGKA', lebar: 2 },
      kolom(3, 'Keterangan'),
      kolom(500, 'Panjang')
    ]
    const [nip = 0, tmt = 0, n = 0, ket = 0, panjang = 0] = lebarOf(semua, [[nipUji(1), '2020-04-01', 20_000, null, 'satu dua tiga']])
    // Arial: a digit is 0.556 of its size
    expect(nip).toBeGreaterThan(18 * 0.556 * 7 * 0.3528 + 2)
    expect(tmt).toBeGreaterThan(12.5)
    expect(n).toBeGreaterThan(9)
    expect(ket).toBeGreaterThan(14)
    expect(nip + tmt + n + ket + panjang).toBeCloseTo(295)
    expect(panjang).toBeGreaterThan(200)
  })

  it('breaks words before an NIP or a day where not all finds room', () => {
    const kata = Array.from({ length: 12 }, (_, at) => kolom(20, `Keterangan ${at}`))
    const semua: readonly KolomLaporan[] = [kolom(37, 'NIP'), { kunci: 'tmt', judul: 'TMT', jenis: 'TANGGAL', lebar: 20 }, ...kata]
    const hasil = lebarOf(semua, [[nipUji(1), '2020-04-01', ...kata.map(() => 'pertanggungjawabannya')]], 295)
    const [nip = 0, tmt = 0] = hasil
    expect(nip).toBeGreaterThan(18 * 0.556 * 7 * 0.3528 + 2)
    expect(tmt).toBeGreaterThan(12.5)
    expect(new Set(hasil.slice(2).map((h) => h.toFixed(6))).size).toBe(1)
    expect(hasil.reduce((sum, h) => sum + h, 0)).toBeCloseTo(295)
  })

  it('takes room from the longest words first', () => {
    const kata = Array.from({ length: 14 }, (_, at) => kolom(20, `Kata ${at}`))
    const hasil = lebarOf([kolom(20, 'No'), ...kata, kolom(20, 'Nomor')], [['1', ...kata.map(() => 'Keterangan'), 'x'.repeat(24)]], 255)
    const sendiri = lebarOf([kolom(0.001, 'Kata 1'), kolom(100, 'B')], [['Keterangan', null]])[0] ?? 0
    expect(hasil[1]).toBeCloseTo(sendiri)
    expect(hasil.at(-1)).toBeGreaterThan(sendiri)
    expect(hasil.at(-1)).toBeLessThan(35)
    expect(hasil.reduce((sum, h) => sum + h, 0)).toBeCloseTo(255)
  })

  it('shrinks all alike when there is no room at all, and gives no word more than a fifth of the page', () => {
    const semua = Array.from({ length: 40 }, (_, at) => kolom(20, `K${at}`))
    const hasil = lebarOf(semua, [semua.map(() => nipUji(1))])
    expect(new Set(hasil.map((h) => h.toFixed(6))).size).toBe(1)
    expect(hasil.reduce((sum, h) => sum + h, 0)).toBeCloseTo(295)
    const [panjang = 0] = lebarOf([kolom(1, 'A'), kolom(100, 'B')], [['x'.repeat(400), null]])
    expect(panjang).toBeCloseTo(59)
  })
})

describe('a report as it is looked at', () => {
  it('prints the rows of the view and says what they are', () => {
    const hasil = hasilCetak(aHasil([aTabel(3), aTabel(2, 'Lain')]), { cari: ' pegawai ', urut: 'no', turun: true })
    expect(hasil.tabel.map(({ baris: b }) => b.map((r) => (r.jenis === 'KELOMPOK' ? r.teks : r.sel[0])))).toEqual([
      [3, 2, 1],
      [1, 2, null]
    ])
    expect(hasil.catatan).toEqual([
      'Hanya baris yang memuat “pegawai”.',
      'Diurutkan menurut No, dari yang terbesar.',
      'Data belum lengkap.'
    ])
  })

  it('says that there is nothing where there is nothing', () => {
    const hasil = hasilCetak(aHasil([aTabel(3)]), { ...SEMUA, cari: 'tidak ada di mana pun' })
    expect(hasil.tabel[0]?.baris).toEqual([{ jenis: 'KELOMPOK', teks: 'Tidak ada data.' }])
  })

  it('changes nothing of what is looked at as it stands', () => {
    const hasil = aHasil([aTabel(3)])
    expect(hasilCetak(hasil, SEMUA)).toEqual(hasil)
  })

  it('is personal when it is marked or speaks of persons', () => {
    const umum = { judul: null, kolom: [kolom(1)], baris: [baris(['x'])] }
    expect(isPribadi(aHasil([aTabel(1)]))).toBe(true)
    expect(isPribadi(aHasil([umum]))).toBe(false)
    expect(isPribadi(aHasil([umum], { sifat: 'RAHASIA' }))).toBe(true)
  })

  it('is called by its title without the government', () => {
    expect(namaHasil({ judul: ['DUK', 'Dinas Sosial', 'Pemerintah Kota Contoh'] })).toBe('DUK Dinas Sosial')
    expect(namaHasil({ judul: ['DUK'] })).toBe('DUK')
  })
})

describe('a report before it is printed', () => {
  const blokTerakhir = (hasil: HasilLaporan): readonly string[] =>
    blokOf(pratinjauLaporan(hasil, KANTOR_UJI).dokumen).map(({ jenis }) => jenis)

  it('is whole up to eighty rows', () => {
    expect(pratinjauLaporan(aHasil([aTabel(79)]), KANTOR_UJI).isSemua).toBe(true)
    expect(blokTerakhir(aHasil([aTabel(79)])).at(-1)).toBe('TANDA_TANGAN')
  })

  it('is its beginning beyond that: nobody signs it and no page says which of how many it is', () => {
    const { dokumen, isSemua } = pratinjauLaporan(aHasil([aTabel(80)]), KANTOR_UJI)
    expect(isSemua).toBe(false)
    expect(blokTerakhir(aHasil([aTabel(80)])).at(-1)).toBe('TABEL')
    expect(dokumen.bagian.map(({ nomorHalaman }) => nomorHalaman)).toEqual(['TANPA'])
    expect(tabelOf(dokumen)[0]?.baris).toHaveLength(80)
  })
})

describe('a report as plain rows', () => {
  it('names the columns of a group after it and keeps totals and titles', () => {
    const tabel = { ...aTabel(1), baris: [{ jenis: 'KELOMPOK', teks: 'Dinas Sosial' } as const, ...aTabel(1).baris] }
    const [{ kolom: judul, baris: isi, sifat }] = tabelLaporan(aHasil([tabel], { sifat: 'RAHASIA' }))
    expect(sifat).toBe('RAHASIA')
    expect(judul.map((k) => k.judul)).toEqual(KOLOM_UJI.map((k) => (k.kelompok ? `Bezetting: ${k.judul}` : k.judul)))
    expect(isi[0]).toEqual(['Dinas Sosial'])
    expect(isi[1]).toEqual([1, nipUji(0), 'Pegawai 1', '2020-04-01', 1200, -2, '12,5%', 1_260_000, 1.5])
    expect(isi[2]?.[2]).toBe('Jumlah')
  })

  it('has every table, the main one under the name of the report', () => {
    const semua = tabelLaporan(aHasil([aTabel(1), aTabel(2, 'Agama'), aTabel(3)], { sifat: 'RAHASIA' }))
    expect(semua.map(({ judul, baris: b, sifat }) => [judul, b.length, sifat])).toEqual([
      ['Daftar Uji Dinas Sosial', 2, 'RAHASIA'],
      ['Agama', 3, 'RAHASIA'],
      ['Tabel 3', 4, 'RAHASIA']
    ])
    expect(tabelLaporan(aHasil([]))).toMatchObject([{ judul: 'Daftar Uji Dinas Sosial', baris: [] }])
  })
})
