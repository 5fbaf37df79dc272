import { describe, expect, it } from 'vitest'
import { batasBentuk, type Bentuk, menyentuh } from '../../../src/domain/cetak/adegan'
import { isiKartu } from '../../../src/domain/cetak/isi-kartu'
import { kartuCetak, LEBAR_KARTU, rupaKartu } from '../../../src/domain/cetak/kartu-cetak'
import { arahMungkin, faktorLembar, KERTAS, UKURAN_KERTAS } from '../../../src/domain/cetak/kertas'
import type { Lembar } from '../../../src/domain/cetak/lembar'
import { JUDUL_CETAK } from '../../../src/domain/cetak/pilihan-cetak'
import { gambarPas, pasTerbesar } from '../../../src/domain/cetak/pas-lembar'
import { baganPilihan, rangkaPilihan } from '../../../src/domain/cetak/satu'
import { susunCetakan } from './susun-cetakan'
import { MEDAN_KARTU } from '../../../src/domain/organisasi/medan-kartu'
import type { Bounds } from '../../../src/domain/organisasi/spatial-index'
import { TATA_BAGAN } from '../../../src/domain/organisasi/tata-bagan'
import { buildTree, type Simpul } from '../../../src/domain/organisasi/tree'
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

function simpulDinas(): Simpul {
  const akar = unorBernama('Dinas Perhubungan')
  const [simpul] = buildTree(kotaCetak, { akar, tingkat: 1, lipatan: new Map() }).akar
  if (!simpul) throw new Error('No dinas')
  return simpul
}

const TANDA = { warna: '#123456', isLapisan: false, isInduk: false, perubahan: null } as const

describe('a card', () => {
  const simpul = [...buildTree(kotaCetak, { akar: null, tingkat: 99, lipatan: new Map() }).byId.values()]
  const rupa = JUDUL_CETAK.flatMap((judul) => [true, false].map((denganNama) => ({ judul, denganNama, medan: [...MEDAN_KARTU] })))

  it.each(rupa)('holds all its words: $judul, names $denganNama', (pilihan) => {
    const isi = simpul.map((s) => isiKartu(kotaCetak, s, pilihan))
    const look = rupaKartu(isi, pilihan)
    const keluar = isi.flatMap((satu) => {
      const bentuk = kartuCetak(satu, look, TANDA)
      return bentuk.filter((b) => {
        const { x, y, lebar, tinggi } = batasBentuk(b)
        return b.jenis === 'TULISAN' && (x < 0 || y < 0 || x + lebar > LEBAR_KARTU || y + tinggi > look.tinggi + 2)
      })
    })
    expect(keluar).toEqual([])
  })

  it('puts no line of words over another', () => {
    const pilihan = { judul: 'STRUKTUR_ORGANISASI' as const, denganNama: true, medan: [...MEDAN_KARTU] }
    const isi = simpul.map((s) => ({ ...isiKartu(kotaCetak, s, pilihan), terlipat: 0 }))
    const look = rupaKartu(isi, pilihan)
    const bertumpuk = isi.filter((satu) => {
      const words = kartuCetak(satu, look, TANDA)
        .filter((b) => b.jenis === 'TULISAN')
        .map((b) => ({ x: b.x, y: b.y, kanan: batasBentuk(b).x + batasBentuk(b).lebar, kiri: batasBentuk(b).x, ukuran: b.huruf.ukuran }))
      return words.some((a, i) =>
        words.some((b, j) => i < j && a.kiri < b.kanan && b.kiri < a.kanan && Math.abs(a.y - b.y) < Math.min(a.ukuran, b.ukuran) * 0.8)
      )
    })
    expect(bertumpuk.map(({ utama }) => utama)).toEqual([])
  })

  it('is no higher than its words need: without names nothing is left white for them', () => {
    const [dengan, tanpa] = [true, false].map((denganNama) => {
      const pilihan = { judul: 'PETA_JABATAN' as const, denganNama, medan: [...MEDAN_KARTU] }
      return rupaKartu(
        simpul.map((s) => isiKartu(kotaCetak, s, pilihan)),
        pilihan
      ).tinggi
    })
    expect(tanpa).toBeLessThan((dengan ?? 0) * 0.75)
  })

  it('of a unit that is closed is struck through, and says so', () => {
    const isi = {
      ...isiKartu(kotaCetak, simpulDinas(), { judul: 'STRUKTUR_ORGANISASI', denganNama: true, medan: [] }),
      utama: 'Dinas Lama'
    }
    const coret = (perubahan: 'DITUTUP' | 'UBAH'): number =>
      kartuCetak(isi, rupaKartu([isi], { judul: 'STRUKTUR_ORGANISASI' }), { ...TANDA, perubahan }).filter((b) => b.jenis === 'GARIS').length
    expect([coret('DITUTUP'), coret('UBAH')]).toEqual([1, 0])
  })
})

describe('what stands around a chart', () => {
  const sheets = KERTAS.flatMap((kertas) => (['TEGAK', 'MENDATAR'] as const).map((arah) => [kertas, arah] as const))

  it.each(sheets)('is never covered by it (%s %s)', (kertas, arah) => {
    for (const said of [{ tingkat: 99 }, { tingkat: 2 }, { akar: unorBernama('Dinas Perhubungan'), tata: 'HALAMAN' as const }]) {
      const pilihan = aPilihan({ kertas, arah, ...said })
      const bahan = bahanKota()
      const bagan = baganPilihan(bahan, pilihan)
      const ukuran = arahMungkin(UKURAN_KERTAS[kertas], arah)
      const pas = pasTerbesar(bagan, ukuran, rangkaPilihan(bahan, pilihan, bagan))
      const chart = gambarPas(bagan, { ...pas, rangka: { ...pas.rangka, bentuk: [] } })
      for (const b of chart) {
        expect(pas.rangka.halangan.filter((h) => menyentuh(b, dipersempit(h, 3.9 * faktorLembar(pas.ukuran))))).toEqual([])
        expect(batasBentuk(b).y).toBeGreaterThanOrEqual(pas.rangka.ruang.y - 0.01)
      }
    }
  })

  it('explains the marks that are on the chart, and no others', () => {
    const said = { akar: unorBernama('Kecamatan Talawi'), tingkat: 99 }
    expect(teksOf(susunCetakan(bahanKota(), aPilihan(said)).lembar)).not.toContain('Garis koordinasi')
    expect(teksOf(susunCetakan(bahanKota(), aPilihan()).lembar)).toEqual(
      expect.arrayContaining(['Garis komando', 'Garis koordinasi', 'Jabatan pimpinan kosong'])
    )
  })
})

/** Less the gap that is kept around it. */
const dipersempit = ({ x, y, lebar, tinggi }: Bounds, sela: number): Bounds => ({
  x: x + sela,
  y: y + sela,
  lebar: lebar - 2 * sela,
  tinggi: tinggi - 2 * sela
})

it('fits the whole city on A0 in letters that can be read, with everything on its cards', () => {
  expect(susunCetakan(bahanKota(), aPilihan({ kertas: 'A0', tingkat: 99 })).hurufTerkecil).toBeGreaterThanOrEqual(5)
})
