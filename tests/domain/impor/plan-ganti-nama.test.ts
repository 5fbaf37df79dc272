import { describe, expect, it } from 'vitest'
import { byHand } from '../../../src/domain/kit/suntingan'
import type { Rows } from '../../support/memory-reader'
import { aBaris, type Baris } from './buku'
import { aBarisUnor, aDraf, beda, type Draf, hitung, impor, medanTeks, read } from './plan-draf'

const pelaksana = (n: number, said: Baris = {}): Baris =>
  aBaris({
    'NIP BARU': `19800317200501100${n}`,
    NAMA: `PELAKSANA ${n}`,
    'JENIS JABATAN ID': '4',
    'JABATAN ID': 'J-1',
    'JABATAN NAMA': 'Pengelola Data',
    'ESELON NAMA': null,
    ...said
  })
const bulanLalu = impor({}, read(aBaris({ 'JABATAN ID': 'J-9' }), pelaksana(2), pelaksana(3)))
const unitBaru = { 'UNOR NAMA': 'Bidang Mutasi dan Promosi' }
const jabatanBaru = { 'JABATAN NAMA': 'Penelaah Data' }
const perubahan = (d: Draf): readonly string[] => d.rencana.perubahan.map((c) => `${c.entity} ${c.before ? 'ubah' : 'baru'}`)
const namaJabatan = (rows: Rows): readonly string[] => (rows.jabatan ?? []).map((j) => j.nama).toSorted()
const berubah = (d: Draf, entitas: 'unor' | 'jabatan'): readonly (readonly string[])[] => beda(d, entitas, 'BERUBAH').map(medanTeks)

describe('a unit that SIASN has renamed, seen in a file of people', () => {
  const berkas = read(aBaris({ 'JABATAN ID': 'J-9', ...unitBaru }), pelaksana(2, unitBaru), pelaksana(3, unitBaru))
  it('is one change of its name, nobody moves, and nothing is missing', () => {
    const draf = aDraf(bulanLalu, berkas)
    expect(berubah(draf, 'unor')).toEqual([['Nama: Bidang Mutasi → Bidang Mutasi dan Promosi']])
    expect([hitung(draf, 'unor'), hitung(draf, 'pegawai')]).toEqual(['berubah 1', 'sama 3'])
    expect(perubahan(draf)).toEqual(['unor ubah'])
    expect(perubahan(aDraf(impor(bulanLalu, berkas), berkas))).toEqual([])
  })
  it('keeps its name when the officer says so', () => {
    const [ganti] = beda(aDraf(bulanLalu, berkas), 'unor', 'BERUBAH')
    expect(perubahan(aDraf(bulanLalu, berkas, { tentang: 'BARIS', kunci: ganti?.kunci ?? '', isDiambil: false }))).toEqual([])
  })
  it('is a conflict when its name was written by hand', () => {
    const unor = (bulanLalu.unor ?? []).map((u) => (u.nama === 'Bidang Mutasi' ? { ...u, ...byHand(u, { nama: 'Bidang Mutasi ASN' }) } : u))
    expect(berubah(aDraf({ ...bulanLalu, unor }, berkas), 'unor')).toEqual([['(Nama!: Bidang Mutasi ASN → Bidang Mutasi dan Promosi)']])
  })
  it('is not renamed by rows that disagree, nor by another spelling of its name, nor beside a list that names it', () => {
    expect(hitung(aDraf(bulanLalu, read(aBaris(), pelaksana(2, unitBaru))), 'unor')).toBe('')
    expect(hitung(aDraf(bulanLalu, read(aBaris({ 'UNOR NAMA': 'BIDANG  MUTASI' }))), 'unor')).toBe('')
    const daftar = aBarisUnor(2, { nama: 'Bidang Mutasi', siasnId: 'U-MUTASI' }, { siasnId: 'U-DINAS' })
    expect(hitung(aDraf(bulanLalu, [daftar, ...berkas]), 'unor')).toBe('sama 1')
  })
  it('shares its row with its parent, renamed as well: both are shown and decided apart', () => {
    const semua = { ...unitBaru, 'SATUAN KERJA KERJA NAMA': 'Dinas Contoh Baru' }
    const draf = aDraf(bulanLalu, read(aBaris({ 'JABATAN ID': 'J-9', ...semua }), pelaksana(2, semua), pelaksana(3, semua)))
    expect(new Set(beda(draf, 'unor', 'BERUBAH').map((b) => b.kunci)).size).toBe(2)
    expect(perubahan(draf)).toEqual(['unor ubah', 'unor ubah'])
  })
})

describe('a post that SIASN has renamed, seen in a file of people', () => {
  const berkas = read(aBaris({ 'JABATAN ID': 'J-9' }), pelaksana(2, jabatanBaru), pelaksana(3, jabatanBaru))
  it('is one change of its name, and its people stay where they are', () => {
    const draf = aDraf(bulanLalu, berkas)
    expect(berubah(draf, 'jabatan')).toEqual([['Nama: Pengelola Data → Penelaah Data']])
    expect([hitung(draf, 'jabatan'), hitung(draf, 'pegawai')]).toEqual(['berubah 1', 'sama 3'])
    expect(perubahan(draf)).toEqual(['jabatan ubah'])
    expect(namaJabatan(impor(bulanLalu, berkas))).toEqual(['Kepala Bidang Mutasi', 'Penelaah Data'])
  })
  it('whose new name is refused keeps its people: no second post is made for them', () => {
    const [ganti] = beda(aDraf(bulanLalu, berkas), 'jabatan', 'BERUBAH')
    const putusan = { tentang: 'BARIS', kunci: ganti?.kunci ?? '', isDiambil: false } as const
    expect(perubahan(aDraf(bulanLalu, berkas, putusan))).toEqual([])
  })
  it('is another post when both names occur', () => {
    const draf = aDraf(bulanLalu, read(aBaris({ 'JABATAN ID': 'J-9' }), pelaksana(2, jabatanBaru), pelaksana(3)))
    expect([hitung(draf, 'jabatan'), hitung(draf, 'pegawai')]).toEqual(['baru 1', 'berubah 1, sama 2'])
  })
})

describe('a new unit or post that no list names', () => {
  const berkas = read(
    aBaris({ 'JABATAN ID': 'J-9' }),
    pelaksana(2),
    pelaksana(3),
    pelaksana(4, { ...jabatanBaru, 'JABATAN ID': 'J-2', 'UNOR ID': 'U-B', 'UNOR NAMA': 'Bidang Baru' })
  )
  const keadaan = (...putusan: Parameters<typeof aDraf>[2][]): readonly (readonly [string, boolean, boolean])[] => {
    const draf = aDraf(bulanLalu, berkas, ...putusan)
    return (['unor', 'jabatan', 'pegawai'] as const).flatMap((e) => beda(draf, e, 'BARU')).map((b) => [b.judul, b.isDiambil, b.isTerpakai])
  }
  const [, , orang] = (['unor', 'jabatan', 'pegawai'] as const).flatMap((e) => beda(aDraf(bulanLalu, berkas), e, 'BARU'))

  it('comes with the person who needs it', () =>
    expect(keadaan()).toEqual([
      ['Bidang Baru', true, true],
      ['Penelaah Data', true, true],
      ['PELAKSANA 4, S.Sos.', true, true]
    ]))
  it('stays out with that person, or with that person’s post, and can then not be taken by itself', () => {
    const kunci = orang?.kunci ?? ''
    expect(keadaan({ tentang: 'BARIS', kunci, isDiambil: false })).toEqual([
      ['Bidang Baru', false, false],
      ['Penelaah Data', false, false],
      ['PELAKSANA 4, S.Sos.', false, true]
    ])
    expect(keadaan({ tentang: 'MEDAN', kunci, medan: 'jabatan', isDiambil: false })).toEqual([
      ['Bidang Baru', false, false],
      ['Penelaah Data', false, false],
      ['PELAKSANA 4, S.Sos.', true, true]
    ])
  })
  it('shows of a new post only what it is, not what it is not', () => {
    const [jabatan] = beda(aDraf(bulanLalu, berkas), 'jabatan', 'BARU')
    expect(jabatan?.medan.map((m) => m.judul)).toEqual(expect.not.arrayContaining([expect.stringMatching(/[a-z][A-Z]/)]))
    expect(jabatan?.medan.map((m) => m.baru)).not.toContain('Tidak')
  })
})

describe('a list of units after a file that knew them by name alone', () => {
  const datar = impor({}, read(aBaris({ 'UNOR ID': null, 'SATUAN KERJA KERJA ID': null, 'SATUAN KERJA KERJA NAMA': null })))
  const daftar = [
    aBarisUnor(2, { nama: 'Dinas Contoh', siasnId: 'U-DINAS' }, null),
    aBarisUnor(3, { nama: 'Bidang Mutasi', siasnId: 'U-MUTASI' }, { siasnId: 'U-DINAS' })
  ]
  it('puts the unit where it belongs instead of making it twice', () => {
    const rows = impor(datar, daftar)
    expect(rows.unor?.filter((u) => u.nama === 'Bidang Mutasi')).toMatchObject([{ siasnId: 'U-MUTASI' }])
    expect(rows.unor?.find((u) => u.nama === 'Bidang Mutasi')?.indukId).toBe(rows.unor?.find((u) => u.nama === 'Dinas Contoh')?.id)
    expect(perubahan(aDraf(rows, daftar))).toEqual([])
  })
  it('does not guess when the list has that name twice', () => {
    const dua = [
      ...daftar,
      aBarisUnor(4, { nama: 'Dinas Lain', siasnId: 'U-LAIN' }, null),
      aBarisUnor(5, { nama: 'Bidang Mutasi', siasnId: 'U-2' }, { siasnId: 'U-LAIN' })
    ]
    expect(impor(datar, dua).unor?.filter((u) => u.nama === 'Bidang Mutasi')).toHaveLength(3)
  })
})
