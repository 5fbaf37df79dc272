import { describe, expect, it } from 'vitest'
import { bacaBerkas } from '../../../src/domain/impor/baca-berkas'
import type { BarisImpor } from '../../../src/domain/impor/baris-impor'
import { finished } from '../../../src/domain/kit/steps'
import { liesWithin, type Unor } from '../../../src/domain/organisasi/unor'
import { aJabatan, anUnor } from '../../support/builders'
import type { Rows } from '../../support/memory-reader'
import { HARI_INI } from '../../support/given'
import { aBaris, aBuku, type Baris, temuan } from './buku'
import { aBarisJabatan, aBarisUnor, aDraf, beda, hitung, impor, medanTeks, read } from './plan-draf'

/** The tree as `Induk > Unit`. */
function tree(rows: Rows): readonly string[] {
  const byId = new Map((rows.unor ?? []).map((u) => [u.id, u]))
  const jalur = (u: Unor): string => {
    const induk = u.indukId ? byId.get(u.indukId) : undefined
    return induk ? `${jalur(induk)} > ${u.nama}` : u.nama
  }
  return (rows.unor ?? []).map(jalur).toSorted()
}

const kota = anUnor({ id: 'kota', nama: 'Pemerintah Kota Contoh', jenis: 'PEMERINTAH', siasnId: 'S-0', kode: '1' })
const dinas = anUnor({ id: 'dinas', nama: 'Dinas Contoh', indukId: 'kota', siasnId: 'S-1', kode: '1.1' })
const bidang = anUnor({ id: 'bidang', nama: 'Bidang Mutasi', jenis: 'BIDANG', indukId: 'dinas', siasnId: 'S-2', kode: '1.1.1' })
const umum = anUnor({ id: 'umum', nama: 'Bidang Umum', jenis: 'BIDANG', indukId: 'dinas' })
const ada: Rows = { unor: [kota, dinas, bidang, umum] }

describe('a list of units', () => {
  it('builds the tree, also where parents come later and the root names itself or nobody', () => {
    for (const puncak of [null, { siasnId: 'A' }, { siasnId: 'TIDAK-ADA' }]) {
      const rows = impor({}, [
        aBarisUnor(2, { nama: 'Seksi Umum', siasnId: 'C' }, { siasnId: 'B' }),
        aBarisUnor(3, { nama: 'Dinas Contoh', siasnId: 'B' }, { siasnId: 'A' }),
        aBarisUnor(4, { nama: 'Pemerintah Kota Contoh', siasnId: 'A' }, puncak)
      ])
      expect(tree(rows)).toEqual([
        'Pemerintah Kota Contoh',
        'Pemerintah Kota Contoh > Dinas Contoh',
        'Pemerintah Kota Contoh > Dinas Contoh > Seksi Umum'
      ])
      expect(rows.unor?.map((u) => u.jenis)).toEqual(['PEMERINTAH', 'DINAS', 'SEKSI'])
    }
  })
  it('hangs what names no parent below the root, and what names an unknown one below a new unit of that name', () => {
    const rows = impor(ada, [aBarisUnor(2, { nama: 'Dinas Baru' }, null), aBarisUnor(3, { nama: 'Bidang Satu' }, { nama: 'Badan Lain' })])
    expect(tree(rows)).toEqual(
      expect.arrayContaining(['Pemerintah Kota Contoh > Dinas Baru', 'Pemerintah Kota Contoh > Badan Lain > Bidang Satu'])
    )
  })
  it('does not take a lone dinas for the root of an empty application', () =>
    expect(tree(impor({}, [aBarisUnor(2, { nama: 'Dinas Contoh' }, null)]))).toEqual([
      'Pemerintah Daerah',
      'Pemerintah Daerah > Dinas Contoh'
    ]))

  const cocok: readonly (readonly [string, BarisImpor, readonly string[]])[] = [
    [
      'by SIASN id, though its name is new',
      aBarisUnor(2, { nama: 'Bidang Mutasi dan Promosi', siasnId: 'S-2' }, { siasnId: 'S-1' }),
      ['Nama: Bidang Mutasi → Bidang Mutasi dan Promosi']
    ],
    ['by kode', aBarisUnor(2, { nama: 'Bidang Mutasi ASN', kode: '1.1.1' }, { kode: '1.1' }), ['Nama: Bidang Mutasi → Bidang Mutasi ASN']],
    [
      'by name below the same parent, in any spelling',
      aBarisUnor(2, { nama: 'BIDANG  UMUM', kode: '1.1.9' }, { nama: 'Dinas Contoh' }),
      ['Kode: — → 1.1.9']
    ],
    [
      'and moves with its parent',
      aBarisUnor(2, { nama: 'Bidang Mutasi', siasnId: 'S-2' }, { siasnId: 'S-0' }),
      ['Unit induk: Dinas Contoh → Pemerintah Kota Contoh']
    ],
    ['says nothing of what is empty', aBarisUnor(2, { nama: 'Bidang Mutasi', siasnId: 'S-2' }, null), []]
  ]
  it.each(cocok)('finds a unit %s', (_, baris, medan) => {
    const draf = aDraf(ada, [baris])
    const ubah = beda(draf, 'unor', medan.length > 0 ? 'BERUBAH' : 'SAMA')
    expect(ubah.map(medanTeks)).toEqual([medan].filter((m) => m.length > 0 || ubah.length > 0))
    expect(hitung(draf, 'unor')).not.toContain('baru')
  })
  it('refuses rows that are parents of each other, naming all of them, and what hangs below them', () => {
    const draf = aDraf(ada, [
      aBarisUnor(5, { nama: 'A', kode: 'a' }, { kode: 'c' }),
      aBarisUnor(6, { nama: 'B', kode: 'b' }, { kode: 'a' }),
      aBarisUnor(7, { nama: 'C', kode: 'c' }, { kode: 'b' }),
      aBarisUnor(8, { nama: 'D', kode: 'd' }, { kode: 'c' })
    ])
    expect(draf.pesan.map((p) => p.slice(0, 42))).toEqual([
      '5 TOLAK Baris 5, 6, 7 saling menjadi induk',
      '7 TOLAK Baris 5, 6, 7 saling menjadi induk',
      '6 TOLAK Baris 5, 6, 7 saling menjadi induk',
      '8 TOLAK Induknya di baris 7 tidak diambil,'
    ])
    expect(draf.rencana.perubahan).toEqual([])
  })
  it('refuses to put a unit below itself by way of what the data has', () => {
    const draf = aDraf(ada, [aBarisUnor(2, { nama: 'Dinas Contoh', kode: '1.1' }, { kode: '1.1.1' })])
    expect(draf.pesan).toEqual([expect.stringMatching(/^2 TOLAK “Dinas Contoh” tidak dapat diletakkan di bawah “Bidang Mutasi”/)])
    expect(draf.rencana.perubahan).toEqual([])
  })
  it('lets a list turn parent and child around: nothing ends below itself', () => {
    const rows = impor(ada, [
      aBarisUnor(2, { nama: 'Dinas Contoh', kode: '1.1' }, { kode: '1.1.1' }),
      aBarisUnor(3, { nama: 'Bidang Mutasi', kode: '1.1.1' }, { kode: '1' })
    ])
    const byId = new Map((rows.unor ?? []).map((u) => [u.id, u]))
    expect(liesWithin(byId, bidang.id, dinas.id)).toBe(true)
    expect(tree(rows)).toContain('Pemerintah Kota Contoh > Bidang Mutasi > Dinas Contoh')
  })
  it('does not fall over a chain made to be deep', () => {
    const rantai = Array.from({ length: 5000 }, (_, n) => aBarisUnor(n + 2, { nama: `Unit ${n}`, kode: `k${n}` }, { kode: `k${n + 1}` }))
    expect(aDraf(ada, rantai).pesan.filter((p) => p.includes('TOLAK')).length).toBeGreaterThan(0)
  })
  it('refuses the same unit twice', () =>
    expect(aDraf(ada, [aBarisUnor(2, { nama: 'X', kode: '1.1' }, null), aBarisUnor(3, { nama: 'Y', kode: '1.1' }, null)]).pesan).toEqual([
      expect.stringMatching(/^3 TOLAK Unit ini sudah ada di baris 2/)
    ]))
  it('misses only units beside those it lists', () => {
    const draf = aDraf(ada, [aBarisUnor(2, { nama: 'Bidang Mutasi', kode: '1.1.1' }, { kode: '1.1' })])
    expect(beda(draf, 'unor', 'HILANG').map((b) => b.judul)).toEqual(['Bidang Umum'])
    expect(impor(ada, draf.isi.baris).unor?.map((u) => u.tidakDiBerkasSejak !== null)).toEqual([false, false, false, true])
  })
  it('is taken before the people of another sheet, who then stand in its units', () => {
    const draf = aDraf({}, [
      aBarisUnor(2, { nama: 'Pemerintah Kota Contoh', siasnId: 'U-KOTA' }, null),
      aBarisUnor(3, { nama: 'Dinas Contoh', siasnId: 'U-DINAS' }, { siasnId: 'U-KOTA' }),
      aBarisUnor(4, { nama: 'Bidang Mutasi', siasnId: 'U-MUTASI' }, { siasnId: 'U-DINAS' }),
      ...read(aBaris())
    ])
    expect(hitung(draf, 'unor')).toBe('baru 3')
    expect(draf.rencana.perubahan.filter((c) => c.entity === 'unor')).toHaveLength(3)
  })
})

describe('a list of posts', () => {
  const kabid = aJabatan({
    id: 'kabid',
    unorId: 'bidang',
    nama: 'Kepala Bidang Mutasi',
    jenis: 'ADMINISTRATOR',
    eselon: 'III.b',
    isPimpinan: true
  })
  const staf = aJabatan({
    id: 'staf',
    unorId: 'bidang',
    nama: 'Penelaah Teknis Kebijakan',
    jenis: 'PELAKSANA',
    eselon: null,
    kebutuhan: 2,
    siasnId: 'J-1'
  })
  const kantor: Rows = { ...ada, jabatan: [kabid, staf] }
  const diBidang = { kode: '1.1.1' }

  it('sets the need and the class, and leaves alone what it does not say or only spells in another way', () => {
    const draf = aDraf(kantor, [aBarisJabatan(2, { nama: 'PENELAAH TEKNIS KEBIJAKAN', kebutuhan: 5, kelas: 7 }, diBidang)])
    expect(beda(draf, 'jabatan', 'BERUBAH').map(medanTeks)).toEqual([['Kelas jabatan: 11 → 7', 'Kebutuhan: 2 → 5']])
  })
  it('keeps one seat in a structural post, whatever the list says', () => {
    const draf = aDraf(kantor, [
      aBarisJabatan(2, { nama: 'Kepala Bidang Mutasi', jenis: 'ADMINISTRATOR', eselon: 'III.b', kebutuhan: 3 }, diBidang)
    ])
    expect(hitung(draf, 'jabatan')).toBe('sama 1, hilang 1')
    const baru = impor(kantor, [
      aBarisJabatan(2, { nama: 'Kepala Bidang Umum', jenis: 'ADMINISTRATOR', kebutuhan: 4 }, { nama: 'Bidang Umum' })
    ])
    expect(baru.jabatan?.at(-1)).toMatchObject({ nama: 'Kepala Bidang Umum', kebutuhan: 1, isPimpinan: true })
  })
  it('makes new posts with their need, and people of other sheets do not change it', () => {
    const rows = impor({}, [
      aBarisJabatan(
        2,
        { nama: 'Penelaah Teknis Kebijakan', kebutuhan: 4 },
        {
          siasnId: 'U-MUTASI',
          jalur: [
            { nama: 'Dinas Contoh', siasnId: 'U-DINAS' },
            { nama: 'Bidang Mutasi', siasnId: 'U-MUTASI' }
          ]
        }
      ),
      ...read(aBaris({ 'JENIS JABATAN ID': '4', 'JABATAN NAMA': 'Penelaah Teknis Kebijakan', 'ESELON NAMA': null }))
    ])
    expect(rows.jabatan).toMatchObject([{ nama: 'Penelaah Teknis Kebijakan', kebutuhan: 4 }])
  })
  it('finds a renamed post in its unit by its SIASN id', () =>
    expect(
      beda(aDraf(kantor, [aBarisJabatan(2, { nama: 'Penelaah Kebijakan', siasnId: 'J-1' }, diBidang)]), 'jabatan', 'BERUBAH').map(medanTeks)
    ).toEqual([['Nama: Penelaah Teknis Kebijakan → Penelaah Kebijakan']]))
  it('keeps one leading post in a unit', () => {
    const rows = impor(kantor, [aBarisJabatan(2, { nama: 'Koordinator', isPimpinan: true }, diBidang)])
    expect(rows.jabatan?.filter((j) => j.isPimpinan).map((j) => j.nama)).toEqual(['Kepala Bidang Mutasi'])
  })
  it('refuses what it cannot place: no unit, an unknown kode, a name that several units have', () => {
    const kembar = anUnor({ id: 'kembar', nama: 'Bidang Umum', indukId: 'kota', jenis: 'BIDANG' })
    const draf = aDraf({ ...kantor, unor: [...(kantor.unor ?? []), kembar] }, [
      aBarisJabatan(2, { nama: 'X' }, {}),
      aBarisJabatan(3, { nama: 'X' }, { kode: '9.9' }),
      aBarisJabatan(4, { nama: 'X' }, { nama: 'Bidang Umum' })
    ])
    expect(draf.pesan).toEqual([
      expect.stringMatching(/^2 TOLAK Unit kerja kosong/),
      expect.stringMatching(/^3 TOLAK Unit dengan kode “9.9” tidak ada/),
      expect.stringMatching(/^4 TOLAK Ada 2 unit bernama “Bidang Umum”/)
    ])
  })
  it('misses only posts of the units it lists, and none a row of people names', () => {
    const draf = aDraf({ ...kantor, jabatan: [kabid, staf, aJabatan({ id: 'lain', unorId: 'umum' })] }, [
      aBarisJabatan(2, { nama: 'Kepala Bidang Mutasi', jenis: 'ADMINISTRATOR' }, diBidang)
    ])
    expect(beda(draf, 'jabatan', 'HILANG').map((b) => b.judul)).toEqual(['Penelaah Teknis Kebijakan'])
  })
})

describe('the exchange sheet of Peta Jabatan Builder', () => {
  const JUDUL = ['nomor', 'nama', 'tipe', 'kategori', 'jenjang', 'kebutuhan', 'kode', 'kepala_nama', 'kepala_jenjang', 'kepala_kebutuhan']
  const baris = (nomor: string, nama: string, sisa: Baris): Baris => ({ nomor, nama, ...sisa })
  const unit = (nomor: string, nama: string, kepala: string): Baris =>
    baris(nomor, nama, { tipe: 'unit', kepala_nama: kepala, kepala_kebutuhan: '1' })
  const isi = [
    unit('1', 'Dinas Contoh', 'Kepala Dinas Contoh'),
    unit('1.1', 'Sekretariat', 'Sekretaris Dinas Contoh'),
    unit('1.1.1', 'Subbagian Umum', 'Kepala Subbagian Umum'),
    baris('1.1.1.1', 'Pengadministrasi Perkantoran', { tipe: 'jabatan', kategori: 'Pelaksana', kebutuhan: '3' }),
    unit('1.2', 'Bidang Mutasi', 'Kepala Bidang Mutasi'),
    baris('1.2.1', 'Analis SDM Aparatur Ahli Muda', { tipe: 'jabatan', kategori: 'JF', jenjang: 'Ahli Muda', kebutuhan: '2' })
  ]
  const baca = (): readonly BarisImpor[] => {
    const buku = [aBuku(isi, JUDUL)]
    return finished(
      bacaBerkas(
        buku,
        temuan(...buku).map((l) => l.aturan),
        { today: HARI_INI, acuan: [] }
      )
    ).baris
  }

  it('builds the tree with its heads and its need, and finds all of it again', () => {
    const rows = impor({ unor: [kota] }, baca())
    expect(tree(rows)).toEqual([
      'Pemerintah Kota Contoh',
      'Pemerintah Kota Contoh > Dinas Contoh',
      'Pemerintah Kota Contoh > Dinas Contoh > Bidang Mutasi',
      'Pemerintah Kota Contoh > Dinas Contoh > Sekretariat',
      'Pemerintah Kota Contoh > Dinas Contoh > Sekretariat > Subbagian Umum'
    ])
    expect(rows.jabatan?.map((j) => [j.nama, j.kebutuhan, j.isPimpinan])).toEqual(
      expect.arrayContaining([
        ['Kepala Dinas Contoh', 1, true],
        ['Pengadministrasi Perkantoran', 3, false],
        ['Analis SDM Aparatur Ahli Muda', 2, false]
      ])
    )
    const lagi = aDraf(rows, baca())
    expect([hitung(lagi, 'unor'), hitung(lagi, 'jabatan'), lagi.rencana.perubahan]).toEqual(['sama 4', 'sama 6', []])
  })
})
