import { describe, expect, it } from 'vitest'
import { batasBentuk } from '../../../src/domain/cetak/adegan'
import { indeksJabatan, indeksNama } from '../../../src/domain/cetak/indeks-buku'
import { kolomBuku, rentangHalaman } from '../../../src/domain/cetak/kolom-buku'
import { HURUF_TERBACA } from '../../../src/domain/cetak/lembar'
import { susunCetakan } from './susun-cetakan'
import { namaLengkap } from '../../../src/domain/pegawai/pegawai'
import { aPilihan, bahanKota, kotaCetak, unorBernama } from './kota-cetak'

const { lembar, hurufTerkecil } = susunCetakan(bahanKota(), aPilihan({ cara: 'BUKU', judul: 'PETA_JABATAN' }))
const teksHalaman = lembar.map(({ bentuk }) => bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [b.teks] : [])))
const halaman = (nama: string): readonly number[] => lembar.flatMap((l, n) => (l.nama === nama ? [n + 1] : []))

/** What an entry of a list says its page is: the number at the right end of its line. */
function nomorDi(daftar: string, teks: string): number | null {
  for (const n of halaman(daftar)) {
    const words = lembar[n - 1]?.bentuk.flatMap((b) => (b.jenis === 'TULISAN' ? [b] : [])) ?? []
    const entry = words.find((w) => w.teks === teks)
    const nomor = entry && words.filter((w) => w.rata === 'KANAN' && Math.abs(w.y - entry.y) < 0.01 && w.x > entry.x)
    const first = nomor?.toSorted((a, b) => a.x - b.x)[0]
    if (first) return Number(first.teks)
  }
  return null
}

describe('a book of the organisation', () => {
  it('has cover, contents, charts and both indexes in that order', () => {
    expect(lembar[0]?.nama).toBe('Sampul')
    expect(halaman('Daftar isi')[0]).toBe(2)
    expect(halaman('Susunan perangkat daerah')).toHaveLength(1)
    const [jabatan, nama] = [halaman('Indeks jabatan'), halaman('Indeks nama')]
    expect(Math.min(...jabatan)).toBeGreaterThan(halaman('Susunan perangkat daerah')[0] ?? 0)
    expect(Math.min(...nama)).toBeGreaterThan(Math.max(...jabatan))
    expect(Math.max(...nama)).toBe(lembar.length)
  })

  it('numbers every page but the cover', () =>
    expect(teksHalaman.flatMap((teks, n) => (n > 0 && teks.includes(String(n + 1)) ? [] : [n + 1]))).toEqual([1]))

  it.each(['Dinas Pendidikan', 'Dinas Perhubungan', 'Kecamatan Talawi', 'Indeks jabatan', 'Indeks nama'])(
    'says in its contents where %s begins',
    (nama) => {
      const nomor = nomorDi('Daftar isi', nama)
      expect(nomor).not.toBeNull()
      expect(teksHalaman[(nomor ?? 0) - 1]).toContain(nama.toUpperCase())
    }
  )

  it('finds every person on the page the index gives', () => {
    const nama = [...kotaCetak.byPegawai.keys()].flatMap((id) => kotaCetak.pegawai.get(id) ?? []).map(namaLengkap)
    const unik = nama.filter((teks) => nama.indexOf(teks) === nama.lastIndexOf(teks))
    const dicetak = unik.flatMap((teks) => {
      const nomor = nomorDi('Indeks nama', teks)
      return nomor === null ? [] : [{ teks, nomor }]
    })
    // long names stand on two lines and are left to the eye
    expect(dicetak.length).toBeGreaterThan(unik.length * 0.9)
    expect(dicetak.filter(({ teks, nomor }) => !teksHalaman[nomor - 1]?.join(' ').includes(teks))).toEqual([])
  })

  it('lists everybody who holds a post', () => {
    const nomor = new Map([...kotaCetak.unor.keys()].map((id) => [id, 1]))
    const held = [...kotaCetak.byJabatan].flatMap(([id, list]) => (kotaCetak.jabatan.has(id) ? list : []))
    expect(indeksNama(kotaCetak, nomor).filter(({ jenis }) => jenis === 'BUTIR')).toHaveLength(held.length)
  })

  it('is written in letters that can be read, on the paper of every office too', () => {
    expect(hurufTerkecil).toBeGreaterThanOrEqual(HURUF_TERBACA - 0.01)
    for (const kertas of ['F4', 'A4'] as const)
      expect(susunCetakan(bahanKota(), aPilihan({ cara: 'BUKU', kertas, judul: 'PETA_JABATAN' })).hurufTerkecil).toBeGreaterThanOrEqual(
        HURUF_TERBACA - 0.01
      )
  })

  it('keeps every page within its paper', () => {
    for (const { bentuk, lebar, tinggi, nama } of lembar)
      for (const b of bentuk) {
        const { x, y, ...luas } = batasBentuk(b)
        const isIn = x >= -1e-6 && y >= -1e-6 && x + luas.lebar <= lebar + 1e-6 && y + luas.tinggi <= tinggi + 1e-6
        expect(isIn, `${nama}: ${JSON.stringify(b)}`).toBe(true)
      }
  })

  it('has no index of names without names', () => {
    const tanpa = susunCetakan(bahanKota(), aPilihan({ cara: 'BUKU', denganNama: false })).lembar
    expect(tanpa.some(({ nama }) => nama === 'Indeks nama')).toBe(false)
    expect(tanpa.some(({ nama }) => nama === 'Indeks jabatan')).toBe(true)
  })

  it('is of one perangkat daerah when the chart is', () => {
    const satu = susunCetakan(bahanKota(), aPilihan({ cara: 'BUKU', akar: unorBernama('Dinas Perhubungan') })).lembar
    expect(satu.filter(({ nama }) => nama.startsWith('Dinas'))).not.toHaveLength(0)
    expect(satu.some(({ nama }) => nama === 'Susunan perangkat daerah' || nama.startsWith('Kecamatan'))).toBe(false)
  })
})

describe('page numbers', () => {
  it.each([
    [[4], '4'],
    [[12, 13, 14, 20], '12–14, 20'],
    [[7, 5, 6, 5], '5–7'],
    [[1, 3, 5], '1, 3, 5']
  ])('of %j read %s', (list, teks) => expect(rentangHalaman(list)).toBe(teks))
})

describe('the columns of a list', () => {
  const ruang = { x: 10, y: 20, lebar: 190, tinggi: 60 }
  const rows = Array.from({ length: 60 }, (_, n) => ({ jenis: 'BUTIR', teks: `Butir ${n}`, rinci: null, halaman: [n] }) as const)

  it('fill a page column by column before the next begins, and lose no row', () => {
    const pages = kolomBuku([{ jenis: 'KEPALA', teks: 'A' }, ...rows], ruang)
    const teks = pages.map((page) => page.flatMap((b) => (b.jenis === 'TULISAN' && b.teks.startsWith('Butir') ? [b] : [])))
    expect(teks.flat().map((b) => b.teks)).toEqual(rows.map((r) => r.teks))
    expect(new Set(teks[0]?.map((b) => b.x)).size).toBe(2)
    expect(teks.flat().every((b) => b.y <= ruang.y + ruang.tinggi)).toBe(true)
  })

  it('leave no heading alone at the end of a column', () => {
    const isi = rows.slice(0, 14)
    const [page] = kolomBuku([...isi, { jenis: 'KEPALA', teks: 'B' }, ...rows.slice(14, 20)], ruang)
    const at = page?.find((b) => b.jenis === 'TULISAN' && b.teks === 'B')
    const next = page?.find((b) => b.jenis === 'TULISAN' && b.teks === 'Butir 14')
    expect(at?.jenis === 'TULISAN' && next?.jenis === 'TULISAN' && at.x === next.x).toBe(true)
  })
})

describe('the index of posts', () => {
  it('puts posts of one name together with all their pages, by the alphabet', () => {
    const nomor = new Map([...kotaCetak.unor.keys()].map((id, n) => [id, (n % 5) + 1]))
    const rows = indeksJabatan(kotaCetak, nomor)
    const kepala = rows.flatMap((r) => (r.jenis === 'KEPALA' ? [r.teks] : []))
    expect(kepala).toEqual([...new Set(kepala)].toSorted((a, b) => a.localeCompare(b, 'id')))
    const nama = rows.flatMap((r) => (r.jenis === 'BUTIR' ? [r.teks] : []))
    expect(new Set(nama).size).toBe(nama.length)
    expect(new Set(nama)).toEqual(new Set([...kotaCetak.jabatan.values()].map((j) => j.nama)))
  })
})
