import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bagan, layoutBagan, ukuranKartu } from '../../../src/domain/organisasi/layout-bagan'
import { bezettingBaris, selisihTeks, tabelOf, tinggiTabel, UKURAN_TABEL } from '../../../src/domain/organisasi/layout-tabel'
import { MEDAN_BAKU } from '../../../src/domain/organisasi/medan-kartu'
import { indexSnapshot, type Snapshot } from '../../../src/domain/organisasi/snapshot'
import { rowsOfSnapshot } from '../../../src/domain/organisasi/susulan'
import { TATA_BAGAN, type TataBagan } from '../../../src/domain/organisasi/tata-bagan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { aJabatan, anOrganisasi, type Cabang } from './organisasi-builder'
import { anyTree, boxOf, crossedBy, isOrthogonal, onEdge, overlaps } from './layout-periksa'

const semua = { akar: null, tingkat: 99, lipatan: new Map() }

const susun = (snapshot: Snapshot, tata: TataBagan, akar: string | null = null): Bagan =>
  layoutBagan({ snapshot, view: { ...semua, akar: akar === null ? null : UnorId.parse(akar) }, rupa: { tata, medan: MEDAN_BAKU } })

/** Gives units posts: the head, and so many others as its turn says. */
function withPosts(snapshot: Snapshot, banyak: readonly number[]): Snapshot {
  const jabatan = [...snapshot.unor.keys()].flatMap((id, i) => [
    aJabatan(`Kepala ${id}`, id),
    ...Array.from({ length: banyak[i % banyak.length] ?? 0 }, (_, n) =>
      aJabatan(`Analis Kebijakan Pengembangan Aparatur ${'x'.repeat(n * 5)} ${id}`, id, { jenis: 'JF', isPimpinan: false, urut: n + 1 })
    )
  ])
  return indexSnapshot({ ...rowsOfSnapshot(snapshot), jabatan })
}

const anyCase = (): fc.Arbitrary<{ readonly cabang: Cabang; readonly tata: TataBagan; readonly banyak: readonly number[] }> =>
  fc.record({
    cabang: anyTree(),
    tata: fc.constantFrom(...TATA_BAGAN),
    banyak: fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 5 })
  })

const susunCase = ({
  cabang,
  tata,
  banyak
}: {
  readonly cabang: Cabang
  readonly tata: TataBagan
  readonly banyak: readonly number[]
}): Bagan => {
  const snapshot = withPosts(anOrganisasi(cabang), banyak)
  return susun(snapshot, tata, tata === 'HALAMAN' ? 'U1' : null)
}

describe('every layout, for any tree', () => {
  test('no two boxes overlap, every unit has one, and the same tree gives the same chart', () => {
    fc.assert(
      fc.property(anyCase(), (kasus) => {
        const hasil = susunCase(kasus)
        expect(overlaps(hasil)).toEqual([])
        expect(hasil.boxes.filter((b) => !b.isKelompok).map((b) => b.id)).toHaveLength(hasil.pohon.byId.size)
        expect(susunCase(kasus)).toEqual(hasil)
      }),
      { numRuns: 200 }
    )
  })

  test('every unit but the root is joined by an orthogonal line that ends at both boxes and crosses no other', () => {
    fc.assert(
      fc.property(anyCase(), (kasus) => {
        const hasil = susunCase(kasus)
        expect(hasil.connectors).toHaveLength(hasil.boxes.length - 1)
        for (const connector of hasil.connectors) {
          expect(isOrthogonal(connector.titik)).toBe(true)
          expect(crossedBy(hasil, connector)).toEqual([])
          const [from, to] = [boxesOf(hasil, connector.dari), boxesOf(hasil, connector.ke)]
          expect(from.some((box) => onEdge(box, connector.titik.slice(0, 2)))).toBe(true)
          expect(to.some((box) => onEdge(box, connector.titik.slice(-2)))).toBe(true)
        }
      }),
      { numRuns: 200 }
    )
  })

  test('siblings stand in their order: each right of or below the one before, or in a later row', () => {
    fc.assert(
      fc.property(anyCase(), (kasus) => {
        const hasil = susunCase(kasus)
        for (const { anak } of hasil.pohon.byId.values()) {
          // on a page the UPTD stand below the others whatever their order
          const lini = anak
            .filter((s) => s.kedudukan === 'LINI' && (kasus.tata !== 'HALAMAN' || s.unor.jenis !== 'UPTD'))
            .map((s) => boxOf(hasil, s.unor.id))
          lini.slice(1).forEach((box, i) => {
            const before = lini[i]
            expect(before && (box.x >= before.x + before.lebar || box.y >= before.y + before.tinggi)).toBe(true)
          })
        }
      }),
      { numRuns: 200 }
    )
  })
})

const boxesOf = (hasil: Bagan, id: UnorId): Bagan['boxes'] => hasil.boxes.filter((b) => b.id === id)

describe('left to right', () => {
  test('children stand right of their parent, below each other, around its middle', () => {
    const hasil = susun(anOrganisasi(['Kota', 'A', 'S:SEKRETARIAT', 'C', 'D', 'E']), 'KIRI_KANAN')
    const kota = boxOf(hasil, 'Kota')
    const anak = ['A', 'S', 'C', 'D', 'E'].map((nama) => boxOf(hasil, nama))
    expect(new Set(anak.map((b) => b.x)).size).toBe(1)
    expect(anak.every((b) => b.x > kota.x + kota.lebar)).toBe(true)
    expect(anak.map((b) => b.y)).toEqual(anak.map((b) => b.y).toSorted((a, b) => a - b))
    expect(kota.y).toBeCloseTo(boxOf(hasil, 'C').y)
    expect([kota.lebar, kota.tinggi]).toEqual([244, 128])
  })
})

describe('compact', () => {
  test('even a single leaf hangs below its head, and the whole is narrower than from top to bottom', () => {
    const kota = anOrganisasi(['Kota', ['A', 'A1', 'A2'], ['B', 'B1'], ['C', 'C1', 'C2', 'C3']])
    const [rapat, biasa] = [susun(kota, 'RAPAT'), susun(kota, 'ATAS_BAWAH')]
    expect(rapat.bounds.lebar).toBeLessThan(biasa.bounds.lebar)
    expect(boxOf(rapat, 'A1').x).toBe(boxOf(rapat, 'A2').x)
    expect(boxOf(rapat, 'B1').x).toBeGreaterThan(boxOf(rapat, 'B').x)
  })
})

describe('the page of a perangkat daerah', () => {
  const kota = withPosts(
    anOrganisasi(['Kota:PEMERINTAH', ['Dinas', ['S:SEKRETARIAT', 'Umum'], 'Bidang 1:BIDANG', ['Bidang 2:BIDANG', 'Seksi'], 'Balai:UPTD']]),
    [2]
  )
  const hasil = susun(kota, 'HALAMAN', 'Dinas')

  test('lists the posts of a lowest box in a table attached to it, and makes none of them a box', () => {
    const bidang = boxOf(hasil, 'Bidang 1')
    expect(bidang.tabel?.baris.map((b) => b.teks.join(' '))).toEqual([
      'Analis Kebijakan Pengembangan Aparatur  Bidang 1'.replace('  ', ' '),
      'Analis Kebijakan Pengembangan Aparatur xxxxx Bidang 1'
    ])
    expect(bidang.kepala).toBe(128)
    expect(bidang.tabel && bidang.tinggi).toBe(128 + tinggiTabel(bidang.tabel ?? { judul: null, baris: [], kebutuhan: 0 }))
  })

  test('puts the posts of a box with units below it apart, on a dashed line', () => {
    expect(boxOf(hasil, 'Dinas').tabel).toBeNull()
    const kelompok = hasil.boxes.filter((b) => b.isKelompok)
    expect(kelompok.map((b) => b.id)).toEqual(['Dinas', 'S', 'Bidang 2'])
    expect(kelompok[0]?.tabel?.judul).toBe('Kelompok Jabatan Fungsional')
    expect(hasil.connectors.filter((c) => c.isPutus).map((c) => [c.dari, c.ke])).toEqual([
      ['Dinas', 'Dinas'],
      ['S', 'S'],
      ['Bidang 2', 'Bidang 2']
    ])
  })

  test('stands the UPTD in a row below everything else', () => {
    const lain = hasil.boxes.filter((b) => b.id !== 'Balai')
    expect(lain.every((b) => b.y + b.tinggi < boxOf(hasil, 'Balai').y)).toBe(true)
  })

  test('is drawn for a unit in focus only; the whole city is drawn from top to bottom', () => {
    const semuanya = susun(kota, 'HALAMAN')
    expect(semuanya.boxes.some((b) => b.tabel)).toBe(false)
    expect(boxOf(semuanya, 'Bidang 1').kepala).toBe(boxOf(semuanya, 'Bidang 1').tinggi)
  })
})

describe('tabelOf', () => {
  const posts = [
    aJabatan('Kepala', 'Dinas'),
    aJabatan('a1', 'Dinas', { nama: 'Arsiparis Mahir', kelas: 7, kebutuhan: 2, isPimpinan: false, jenis: 'JF' }),
    aJabatan('p1', 'Dinas', { nama: 'Pengelola Umum', kelas: 5, kebutuhan: 3, isPimpinan: false, jenis: 'PELAKSANA' }),
    aJabatan('a2', 'Dinas', { nama: 'Arsiparis Mahir', kelas: 7, kebutuhan: 1, isPimpinan: false, jenis: 'JF' })
  ]

  test('names a post once, with the need of all its rows and who holds them', () => {
    const tabel = tabelOf(posts, 'MELEKAT')
    expect(tabel?.baris.map(({ teks, kebutuhan }) => [teks.join(' '), kebutuhan])).toEqual([
      ['Arsiparis Mahir', 3],
      ['Pengelola Umum', 3]
    ])
    expect(tabel?.kebutuhan).toBe(6)
    const [arsiparis] = tabel?.baris ?? []
    expect(arsiparis && bezettingBaris(arsiparis, () => [])).toBe(0)
  })

  test('calls a table that stands apart by what is in it', () => {
    expect(tabelOf(posts, 'TERPISAH')?.judul).toBe('Jabatan Fungsional dan Pelaksana')
    expect(tabelOf(posts.slice(0, 2), 'TERPISAH')?.judul).toBe('Kelompok Jabatan Fungsional')
    expect(tabelOf(posts.slice(0, 1), 'TERPISAH')).toBeNull()
  })

  test('breaks every name into lines that fit its column, losing no letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,40}( [a-z]{1,12}){0,8}$/), (nama) => {
        const [baris] = tabelOf([aJabatan('x', 'Dinas', { nama, isPimpinan: false })], 'MELEKAT')?.baris ?? []
        expect(baris?.teks.join('').replaceAll(' ', '')).toBe(nama.replaceAll(' ', ''))
        expect(baris?.teks.every((line) => line.length <= UKURAN_TABEL.huruf)).toBe(true)
      })
    )
  })

  test('writes surplus and shortage with their sign', () => {
    expect([2, 0, -1].map(selisihTeks)).toEqual(['+2', '0', '-1'])
  })
})

describe('ukuranKartu', () => {
  test('is as before for what cards say at first, and grows and shrinks with the fields', () => {
    expect(ukuranKartu({ tata: 'ATAS_BAWAH', medan: MEDAN_BAKU })).toEqual({ lebar: 244, tinggi: 128 })
    expect(ukuranKartu({ tata: 'ATAS_BAWAH', medan: [...MEDAN_BAKU, 'NIP', 'TMT'] }).tinggi).toBe(156)
    expect(ukuranKartu({ tata: 'ATAS_BAWAH', medan: ['ESELON'] }).tinggi).toBe(77)
  })
})
