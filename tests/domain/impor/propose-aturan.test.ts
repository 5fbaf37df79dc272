import { describe, expect, it } from 'vitest'
import type { AturanLembar } from '../../../src/domain/impor/aturan-lembar'
import type { BukuKerja } from '../../../src/domain/impor/buku-kerja'
import { KOLOM_SIASN } from '../../../src/domain/impor/kolom'
import { formatPemetaan, parsePemetaan, pemetaanOf, sidikJudul } from '../../../src/domain/impor/pemetaan'
import { describeAturan, type Ingatan, type LembarTemu, proposeAturan } from '../../../src/domain/impor/propose-aturan'
import { aBerkas, aBaris, aBuku, aLembar, bacaSemua, temuan } from './buku'

const first = (temu: readonly LembarTemu[]): LembarTemu => {
  const [lembar] = temu
  if (!lembar) throw new Error('no sheet')
  return lembar
}
const jenisOf = (...judul: readonly string[]): string | null => first(temuan(aBerkas([aLembar('Lembar1', judul)]))).aturan.jenis

/** What the application would remember of a sheet as it was read. */
function ingat({ aturan, judul }: LembarTemu): Ingatan {
  const pemetaan = pemetaanOf(aturan, judul)
  const kembali = pemetaan && parsePemetaan(formatPemetaan(pemetaan))
  return new Map(kembali ? [[sidikJudul(kembali.jenis, judul), kembali]] : [])
}

describe('the kind of a sheet', () => {
  it.each([
    ['PEGAWAI', [...KOLOM_SIASN]],
    ['PEGAWAI', ['NO', 'NIP', 'NAMA', 'PANGKAT/GOL', 'JABATAN']],
    ['UNOR', ['ID', 'NAMA_UNOR', 'ID_ATASAN']],
    ['UNOR', ['Kode', 'Nama', 'Induk']],
    ['UNOR', ['NO', 'KODE UNIT KERJA', 'NAMA UNIT KERJA']],
    ['JABATAN', ['No', 'Nama Jabatan', 'Jenis', 'Kelas Jabatan', 'Unit Kerja', 'Bezetting PNS', 'Bezetting PPPK', 'Kebutuhan']],
    ['JABATAN', ['No', 'Nama Jabatan', 'Beban Kerja Jabatan', 'Perhitungan Jumlah Kebutuhan', 'Unit Kerja']],
    ['JABATAN', ['ID', 'Nama_jabatan', 'Eselon_id', 'JENJANG', 'BUP']],
    ['PETA_JABATAN', ['nomor', 'nama', 'tipe', 'kategori', 'rumpun', 'jenjang', 'kebutuhan', 'eksisting', 'kode']],
    [null, ['KODE', 'NAMA', 'KETERANGAN']],
    [null, ['NAMA', 'TANGGAL LAHIR', 'JENIS KELAMIN', 'JABATAN', 'ESELON', 'UNIT KERJA']],
    [null, ['Tanggal', 'Uraian', 'Jumlah']],
    [null, []]
  ] as const)('%s: %j', (jenis, judul) => expect(jenisOf(...judul)).toBe(jenis))

  it('is none of a hidden sheet, which says so', () =>
    expect(first(temuan(aBerkas([{ nama: 'Lama', baris: [], tersembunyi: true }])))).toMatchObject({
      aturan: { jenis: null },
      catatan: [expect.stringContaining('Lembar tersembunyi tidak dibaca')]
    }))

  it('is told sheet by sheet, file by file', () => {
    const temu = temuan(aBerkas([aLembar('A', ['catatan']), aLembar('B', ['ID', 'NAMA_UNOR', 'ID_ATASAN'])]), aBuku([aBaris()]))
    expect(temu.map(({ aturan }) => [aturan.berkas, aturan.lembar, aturan.jenis])).toEqual([
      [0, 'A', null],
      [0, 'B', 'UNOR'],
      [1, 'Data', 'PEGAWAI']
    ])
  })
})

describe('what the officer sees of a sheet', () => {
  const buku = aBuku([aBaris({ NIK: '1373011703800001' })])
  it('is its header, how many rows it has, and a value of each column, never a NIK', () => {
    const temu = first(temuan(buku))
    expect(temu).toMatchObject({ judul: [...KOLOM_SIASN], jumlahBaris: 1 })
    expect(temu.contoh[KOLOM_SIASN.indexOf('NIP BARU')]).toBe('198003172005011001')
    expect(temu.contoh[KOLOM_SIASN.indexOf('NIK')]).toBe('••••')
    expect(temu.contoh[KOLOM_SIASN.indexOf('ALAMAT')]).toBe('')
  })
})

describe('a rule the officer corrected', () => {
  const buku = aBerkas([
    aLembar(
      'Data',
      ['Rekap', 'NIP', 'NAMA', 'JABATAN', 'UNIT KERJA'],
      ['Kolom A', 'Nomor', 'Sebutan', 'Pekerjaan', 'Tempat'],
      ['1', '198003172005011001', 'RINALDI CHANIAGO', 'Arsiparis', 'Dinas Contoh']
    )
  ])
  const aturan = first(temuan(buku)).aturan
  const describe1 = (lain: Partial<AturanLembar>, ingatan: Ingatan = new Map()): LembarTemu =>
    describeAturan([buku], { ...aturan, ...lain }, ingatan)

  it('keeps its columns and tells which of them are the officer’s', () => {
    const temu = describe1({ kolom: { 1: 'nip', 2: 'nama', 3: 'unor', 4: 'jabatan' } })
    expect(temu.aturan.kolom).toEqual({ 1: 'nip', 2: 'nama', 3: 'unor', 4: 'jabatan' })
    expect(temu.asal).toEqual({ 1: 'PERSIS', 2: 'PERSIS', 3: 'TANGAN', 4: 'TANGAN' })
  })
  it('gets columns anew when it has none, as after another header row', () => {
    const temu = describe1({ barisJudul: 2, isJudulDua: false, kolom: {} })
    expect(temu).toMatchObject({ judul: ['Kolom A', 'Nomor', 'Sebutan', 'Pekerjaan', 'Tempat'], aturan: { kolom: {} }, jumlahBaris: 1 })
  })
  it('loses columns that its kind does not have, and a field said twice', () =>
    expect(describe1({ kolom: { 1: 'nip', 2: 'nama', 3: 'nama', 4: 'kebutuhan' } }).aturan.kolom).toEqual({ 1: 'nip', 2: 'nama' }))
  it('may say that there is no header at all', () => {
    const tanpaJudul: BukuKerja = aBerkas([aLembar('Data', ['198003172005011001', 'RINALDI CHANIAGO', 'Arsiparis'])])
    const temu = describeAturan(
      [tanpaJudul],
      { ...aturan, barisJudul: 0, isJudulDua: false, kolom: { 0: 'nip', 1: 'nama', 2: 'jabatan' } },
      new Map()
    )
    expect(temu.jumlahBaris).toBe(1)
    expect(bacaSemua([tanpaJudul], { aturan: [temu.aturan] }).baris).toMatchObject([
      { baris: 1, pegawai: { nama: 'RINALDI CHANIAGO' }, jabatan: { nama: 'Arsiparis' } }
    ])
  })
  it('of a sheet that is no longer there leaves it out', () =>
    expect(describe1({ lembar: 'Hilang' })).toMatchObject({ aturan: { jenis: null }, jumlahBaris: 0 }))
})

describe('memory of a shape', () => {
  const judul = ['Kode', 'Siapa', 'Kerja apa', 'Di mana', 'TMT', 'TMT']
  const isi = ['198003172005011001', 'RINALDI CHANIAGO', 'Arsiparis', 'Dinas Contoh', '01-04-2022', '17-01-2023']
  const buku = aBerkas([aLembar('Data', ['Nominatif'], judul, isi)])
  const tangan: AturanLembar = {
    berkas: 0,
    lembar: 'Data',
    jenis: 'PEGAWAI',
    barisJudul: 2,
    isJudulDua: false,
    kolom: { 0: 'nip', 1: 'nama', 2: 'jabatan', 3: 'unor', 5: 'tmtJabatan' }
  }
  const ingatan = ingat(describeAturan([buku], tangan, new Map()))

  it('finds header row, kind and columns of the next file of that shape', () => {
    expect(first(temuan(buku)).aturan.jenis).toBeNull()
    const temu = first(proposeAturan([buku], ingatan))
    expect(temu.aturan).toEqual(tangan)
    expect(new Set(Object.values(temu.asal))).toEqual(new Set(['INGAT']))
  })
  it('follows columns that moved', () => {
    const pindah = [judul.toReversed(), isi.toReversed()] as const
    const temu = first(proposeAturan([aBerkas([aLembar('Lain', ...pindah)])], ingatan))
    expect(temu.aturan).toMatchObject({ jenis: 'PEGAWAI', barisJudul: 1, kolom: { 5: 'nip', 4: 'nama', 3: 'jabatan', 2: 'unor' } })
  })
  it('wins over names', () => {
    const nominatif = aBerkas([aLembar('Data', ['NIP', 'NAMA', 'JABATAN', 'UNIT KERJA', 'OPD'], isi)])
    const biasa = first(temuan(nominatif))
    const tukar = { ...biasa.aturan, kolom: { 0: 'nip', 1: 'nama', 2: 'jabatan', 3: 'satuanKerja', 4: 'unor' } }
    const temu = first(proposeAturan([nominatif], ingat({ ...biasa, aturan: tukar })))
    expect(temu.aturan.kolom).toEqual(tukar.kolom)
    expect(temu.aturan.kolom).not.toEqual(biasa.aturan.kolom)
  })
  it('is of that very shape alone', () =>
    expect(first(proposeAturan([aBerkas([aLembar('Data', [...judul, 'Baru'], isi)])], ingatan)).aturan.jenis).toBeNull())
  it('keeps nothing of a sheet that is left out, and reads nothing that is not its own', () => {
    expect(pemetaanOf({ ...tangan, jenis: null }, judul)).toBeNull()
    expect([parsePemetaan('{'), parsePemetaan('{"jenis":"LAIN"}')]).toEqual([null, null])
  })
})
