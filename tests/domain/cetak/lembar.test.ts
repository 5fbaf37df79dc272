import { describe, expect, it } from 'vitest'
import { batasBentuk, type Bentuk } from '../../../src/domain/cetak/adegan'
import { isiKartu } from '../../../src/domain/cetak/isi-kartu'
import { kartuCetak, LEBAR_KARTU, rupaKartu } from '../../../src/domain/cetak/kartu-cetak'
import { KERTAS, UKURAN_KERTAS } from '../../../src/domain/cetak/kertas'
import type { Lembar } from '../../../src/domain/cetak/lembar'
import { JUDUL_CETAK } from '../../../src/domain/cetak/pilihan-cetak'
import { susunCetakan } from '../../../src/domain/cetak/susun-cetakan'
import { MEDAN_KARTU } from '../../../src/domain/organisasi/medan-kartu'
import { TATA_BAGAN } from '../../../src/domain/organisasi/tata-bagan'
import { buildTree } from '../../../src/domain/organisasi/tree'
import { namaLengkap } from '../../../src/domain/pegawai/pegawai'
import { aPilihan, bahanKota, kotaCetak, unorBernama } from './kota-cetak'

const SERAMBUT = 1e-6

/** What of a sheet lies outside of it. */
const diLuar = ({ lebar, tinggi, bentuk }: Lembar): readonly Bentuk[] =>
  bentuk.filter((b) => {
    const { x, y, ...b2 } = batasBentuk(b)
    return x < -SERAMBUT || y < -SERAMBUT || x + b2.lebar > lebar + SERAMBUT || y + b2.tinggi > tinggi + SERAMBUT
  })

const teksOf = (lembar: readonly Lembar[]): readonly string[] =>
  lembar.flatMap(({ bentuk, jendela }) => [...bentuk, ...(jendela?.bentuk ?? [])]).flatMap((b) => (b.jenis === 'TULISAN' ? [b.teks] : []))

describe('a chart on one sheet', () => {
  it.each(KERTAS.flatMap((kertas) => TATA_BAGAN.map((tata) => [kertas, tata] as const)))('stays within %s (%s)', (kertas, tata) => {
    for (const arah of ['TEGAK', 'MENDATAR'] as const) {
      const akar = tata === 'HALAMAN' ? unorBernama('Dinas Kesehatan') : null
      const { lembar } = susunCetakan(bahanKota(), aPilihan({ kertas, tata, arah, akar }))
      expect(lembar).toHaveLength(1)
      const [pendek, panjang] = [UKURAN_KERTAS[kertas].lebar, UKURAN_KERTAS[kertas].tinggi]
      expect([lembar[0]?.lebar, lembar[0]?.tinggi]).toEqual(arah === 'TEGAK' ? [pendek, panjang] : [panjang, pendek])
      expect(lembar.flatMap(diLuar)).toEqual([])
    }
  })

  it('takes a sheet of any size', () => {
    const { lembar } = susunCetakan(bahanKota(), aPilihan({ kertas: 'BEBAS', ukuran: { lebar: 2400, tinggi: 500 }, arah: 'MENDATAR' }))
    expect([lembar[0]?.lebar, lembar[0]?.tinggi]).toEqual([2400, 500])
    expect(lembar.flatMap(diLuar)).toEqual([])
  })

  it('lies the way that lets it be larger, when it may choose', () => {
    const otomatis = susunCetakan(bahanKota(), aPilihan({ tingkat: 99 })).hurufTerkecil
    const huruf = (['TEGAK', 'MENDATAR'] as const).map((arah) => susunCetakan(bahanKota(), aPilihan({ tingkat: 99, arah })).hurufTerkecil)
    expect(otomatis).toBeGreaterThanOrEqual(Math.max(...huruf) / 1.04)
  })

  it('is headed by what it is, whose it is and when it was so', () => {
    const { lembar } = susunCetakan(
      bahanKota(),
      aPilihan({ judul: 'PETA_JABATAN', akar: unorBernama('Dinas Perhubungan'), tata: 'HALAMAN' })
    )
    const teks = teksOf(lembar)
    expect(teks).toEqual(expect.arrayContaining(['PETA JABATAN', 'DINAS PERHUBUNGAN', 'PEMERINTAH KOTA SAWAHLUNTO']))
    expect(teks).toContain('Keadaan per 22 November 2026 · struktur contoh')
    expect(teks).toContain('Kota Contoh, 22 November 2026')
  })

  it('warns of letters nobody can read and names the paper that would do', () => {
    const kecil = susunCetakan(bahanKota(), aPilihan({ kertas: 'A4', tingkat: 2 }))
    expect(kecil.hurufTerkecil).toBeLessThan(4)
    expect(kecil.saran).not.toBeNull()
    const cukup = susunCetakan(bahanKota(), aPilihan({ kertas: kecil.saran ?? 'A0', tingkat: 2 }))
    expect(cukup.hurufTerkecil).toBeGreaterThanOrEqual(4)
    expect(cukup.saran).toBeNull()
    const lebihKecil = KERTAS[KERTAS.indexOf(kecil.saran ?? 'A0') - 1] ?? 'A4'
    expect(susunCetakan(bahanKota(), aPilihan({ kertas: lebihKecil, tingkat: 2 })).hurufTerkecil).toBeLessThan(4)
  })

  it('tells how many units are of each class of a layer, and only of those on the sheet', () => {
    const akar = unorBernama('Dinas Perhubungan')
    const { lembar } = susunCetakan(bahanKota(kotaCetak, 'kekosongan'), aPilihan({ akar, tingkat: 99, lapisan: 'kekosongan' }))
    const counts = teksOf(lembar).flatMap((teks) => /\((\d+)\)$/.exec(teks)?.[1] ?? [])
    expect(counts.map(Number).reduce((a, b) => a + b, 0)).toBe(buildTree(kotaCetak, { akar, tingkat: 99, lipatan: new Map() }).byId.size)
  })
})

describe('names', () => {
  const akar = unorBernama('Dinas Perhubungan')
  const nama = new Set([...kotaCetak.pegawai.values()].map(namaLengkap))
  const named = (denganNama: boolean): readonly string[] =>
    teksOf(susunCetakan(bahanKota(), aPilihan({ akar, tata: 'HALAMAN', denganNama })).lembar).filter((teks) => nama.has(teks))

  it('are there when wanted, those of heads and of everybody in the tables', () => expect(named(true).length).toBeGreaterThan(10))
  it('are nowhere when not', () => expect(named(false)).toEqual([]))

  it('leaves no NIP behind either', () => {
    const { lembar } = susunCetakan(bahanKota(), aPilihan({ cara: 'BUKU', denganNama: false, penandatangan: null }))
    expect(teksOf(lembar).filter((teks) => /\d{8} \d{6} \d \d{3}/.test(teks) || nama.has(teks))).toEqual([])
  })
})

describe('a card', () => {
  const simpul = [...buildTree(kotaCetak, { akar: null, tingkat: 99, lipatan: new Map() }).byId.values()]
  const rupa = JUDUL_CETAK.flatMap((judul) => [true, false].map((denganNama) => ({ judul, denganNama, medan: [...MEDAN_KARTU] })))

  it.each(rupa)('holds all its words: $judul, names $denganNama', (pilihan) => {
    const look = rupaKartu(pilihan)
    const keluar = simpul.flatMap((s) => {
      const bentuk = kartuCetak(isiKartu(kotaCetak, s, pilihan), look, { warna: '#123456', isLapisan: false, perubahan: null })
      return bentuk.filter((b) => {
        const { x, y, lebar, tinggi } = batasBentuk(b)
        return b.jenis === 'TULISAN' && (x < 0 || y < 0 || x + lebar > LEBAR_KARTU || y + tinggi > look.tinggi + 2)
      })
    })
    expect(keluar).toEqual([])
  })

  it('puts no line of words over another', () => {
    const pilihan = { judul: 'STRUKTUR_ORGANISASI' as const, denganNama: true, medan: [...MEDAN_KARTU] }
    const look = rupaKartu(pilihan)
    const bertumpuk = simpul.filter((s) => {
      const words = kartuCetak({ ...isiKartu(kotaCetak, s, pilihan), terlipat: 0 }, look, {
        warna: '#123456',
        isLapisan: false,
        perubahan: null
      })
        .filter((b) => b.jenis === 'TULISAN')
        .map((b) => ({ x: b.x, y: b.y, kanan: batasBentuk(b).x + batasBentuk(b).lebar, kiri: batasBentuk(b).x, ukuran: b.huruf.ukuran }))
      return words.some((a, i) =>
        words.some((b, j) => i < j && a.kiri < b.kanan && b.kiri < a.kanan && Math.abs(a.y - b.y) < Math.min(a.ukuran, b.ukuran) * 0.8)
      )
    })
    expect(bertumpuk.map((s) => s.unor.nama)).toEqual([])
  })
})
