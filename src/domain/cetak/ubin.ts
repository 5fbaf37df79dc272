import type { Layout } from '../organisasi/layout'
import { type Bounds, createSpatialIndex } from '../organisasi/spatial-index'
import { batasBentuk, type Bentuk, hurufTerkecil, kotak, letakkan, paragraf, pena } from './adegan'
import { type BaganCetak, LUAR } from './bagan-cetak'
import type { BahanCetak } from './bahan-cetak'
import { HURUF_ALAMI } from './kartu-cetak'
import { arahMungkin, tepiLembar, type UkuranLembar } from './kertas'
import type { HasilCetak, Lembar } from './lembar'
import { atasKaki, gambarPas, kertasOf, type Pas } from './pas-lembar'
import type { PilihanCetak } from './pilihan-cetak'
import { type IsiRangka, rangkaLembar } from './rangka'
import { baganPilihan, rangkaPilihan } from './satu'
import { huruf, MM_PER_PT, muatkan } from './tulisan'
import { TINTA } from './warna-cetak'

/** How far neighbouring sheets lie over each other, in millimetres. */
export const TINDIH = 10
/** The white border of every sheet, cut off before gluing. */
export const TEPI_UBIN = 12

/** How a poster is cut: its size, the sheets, and how many stand beside and below each other. */
export type Potongan = {
  readonly poster: UkuranLembar
  readonly kertas: UkuranLembar
  readonly kolom: number
  readonly baris: number
}

/** The whole chart on sheets that are glued together, with a map of them first. */
export function* cetakUbin(bahan: BahanCetak, pilihan: PilihanCetak): Generator<undefined, HasilCetak> {
  const bagan = baganPilihan(bahan, pilihan)
  const isi = rangkaPilihan(bahan, pilihan, bagan)
  const skala = pilihan.hurufUbin / HURUF_ALAMI
  yield
  const { pas, potongan } = potonganTersedikit(bagan, { isi, skala, sheets: arahMungkin(kertasOf(pilihan), pilihan.arah) })
  const bentuk = gambarPas(bagan, pas)
  const index = createSpatialIndex(bentuk, batasBentuk)
  yield
  const lembar: Lembar[] = [petaLembar(potongan, bentuk, isi.kepala.judul)]
  for (let b = 0; b < potongan.baris; b += 1) {
    for (let k = 0; k < potongan.kolom; k += 1) {
      const batas = batasUbin(potongan, b, k)
      lembar.push(ubin(potongan, { b, k, bentuk: geserKe(index.within(batas), batas) }))
    }
    yield
  }
  return { lembar, hurufTerkecil: (hurufTerkecil(bentuk) ?? 0) / MM_PER_PT, saran: null }
}

type Poster = { readonly isi: IsiRangka; readonly skala: number; readonly sheets: readonly UkuranLembar[] }

/** The shape and direction that need the fewest sheets. */
function potonganTersedikit(bagan: BaganCetak, { isi, skala, sheets }: Poster): { readonly pas: Pas; readonly potongan: Potongan } {
  const all = bagan.susunan.flatMap((susun) => {
    const pas = pasPoster(susun(), isi, skala)
    return sheets.map((kertas) => ({ pas, potongan: potonganOf(pas.ukuran, kertas) }))
  })
  return all.reduce((best, p) => (usaha(p.potongan) < usaha(best.potongan) ? p : best))
}

/** How much work a poster is: its sheets, and more where it is much longer than wide. */
function usaha(potongan: Potongan): number {
  const { lebar, tinggi } = potongan.poster
  return jumlahUbin(potongan) * Math.max(1, Math.max(lebar / tinggi, tinggi / lebar) / RASIO_POSTER)
}

const RASIO_POSTER = 1.7

const jumlahUbin = ({ kolom, baris }: Potongan): number => kolom * baris

const LEBAR_MIN = 240
const PUTARAN = 5

/** A sheet just large enough for the chart at this size and what stands around it. */
function pasPoster(susunan: Layout, isi: IsiRangka, skala: number): Pas {
  const [lebar, tinggi] = [(susunan.bounds.lebar + 2 * LUAR) * skala, (susunan.bounds.tinggi + 2 * LUAR) * skala]
  let ukuran: UkuranLembar = { lebar: Math.max(lebar, LEBAR_MIN), tinggi }
  for (let n = 0; n < PUTARAN; n += 1) {
    const rangka = rangkaLembar(ukuran, isi)
    ukuran = {
      lebar: Math.max(ukuran.lebar, lebar + 2 * tepiLembar(ukuran)),
      tinggi: ukuran.tinggi + Math.max(0, tinggi - (atasKaki(rangka) - rangka.ruang.y))
    }
  }
  const rangka = rangkaLembar(ukuran, isi)
  return { ukuran, rangka, susunan, skala, x: (ukuran.lebar - lebar) / 2, y: rangka.ruang.y }
}

/** How many sheets a poster takes. */
export function potonganOf(poster: UkuranLembar, kertas: UkuranLembar): Potongan {
  const { lebar, tinggi } = jendelaUbin(kertas)
  const berapa = (panjang: number, jendela: number): number => Math.max(1, Math.ceil((panjang - TINDIH) / (jendela - TINDIH)))
  return { poster, kertas, kolom: berapa(poster.lebar, lebar), baris: berapa(poster.tinggi, tinggi) }
}

/** The part of a sheet that shows the poster. */
export const jendelaUbin = ({ lebar, tinggi }: UkuranLembar): Bounds => ({
  x: TEPI_UBIN,
  y: TEPI_UBIN,
  lebar: lebar - 2 * TEPI_UBIN,
  tinggi: tinggi - 2 * TEPI_UBIN
})

/** The part of the poster that one sheet shows; the poster lies in the middle of all sheets. */
export function batasUbin({ poster, kertas, kolom, baris }: Potongan, b: number, k: number): Bounds {
  const { lebar, tinggi } = jendelaUbin(kertas)
  const [langkahX, langkahY] = [lebar - TINDIH, tinggi - TINDIH]
  const kiri = (kolom * langkahX + TINDIH - poster.lebar) / 2
  const atas = (baris * langkahY + TINDIH - poster.tinggi) / 2
  return { x: k * langkahX - kiri, y: b * langkahY - atas, lebar, tinggi }
}

const geserKe = (bentuk: readonly Bentuk[], batas: Bounds): readonly Bentuk[] =>
  letakkan(bentuk, { x: TEPI_UBIN - batas.x, y: TEPI_UBIN - batas.y, skala: 1 })

/** `A1`, `B3`: the row as a letter, the column as a number. */
export function kodeUbin(b: number, k: number): string {
  const huruf = b < 26 ? '' : String.fromCharCode(64 + Math.floor(b / 26))
  return `${huruf}${String.fromCharCode(65 + (b % 26))}${k + 1}`
}

const POTONG = pena(TINTA.hitam, 0.2)
const TINDIHAN = pena(TINTA.muda, 0.2, true)

type Satu = { readonly b: number; readonly k: number; readonly bentuk: readonly Bentuk[] }

function ubin({ kertas, kolom, baris }: Potongan, { b, k, bentuk }: Satu): Lembar {
  const batas = jendelaUbin(kertas)
  const sambung = [k + 1 < kolom ? `kanan ${kodeUbin(b, k + 1)}` : null, b + 1 < baris ? `bawah ${kodeUbin(b + 1, k)}` : null]
  const teks = [`Lembar ${kodeUbin(b, k)} · ${b * kolom + k + 1} dari ${kolom * baris}`, ...sambung.filter((s) => s !== null)].join(' · ')
  return {
    nama: `Lembar ${kodeUbin(b, k)}`,
    ...kertas,
    jendela: { batas, bentuk },
    bentuk: [
      ...tandaPotong(batas),
      ...(k > 0 ? garisTindih(batas, 'TEGAK') : []),
      ...(b > 0 ? garisTindih(batas, 'DATAR') : []),
      ...paragraf({ baris: [teks], huruf: huruf(7) }, { x: kertas.lebar / 2, y: kertas.tinggi - 8, warna: TINTA.abu, rata: 'TENGAH' })
    ]
  }
}

const PANJANG_TANDA = 5

/** Marks at the corners along which the white border is cut off. */
function tandaPotong({ x, y, lebar, tinggi }: Bounds): readonly Bentuk[] {
  const garis = (titik: readonly number[]): Bentuk => ({ jenis: 'GARIS', titik, pena: POTONG })
  return [x, x + lebar].flatMap((px, i) =>
    [y, y + tinggi].flatMap((py, j) => [
      garis([px, py + (j === 0 ? -1 : 1), px, py + (j === 0 ? -PANJANG_TANDA : PANJANG_TANDA)]),
      garis([px + (i === 0 ? -1 : 1), py, px + (i === 0 ? -PANJANG_TANDA : PANJANG_TANDA), py])
    ])
  )
}

/** How far the sheet before lies over this one, marked in the border. */
function garisTindih({ x, y, lebar, tinggi }: Bounds, arah: 'TEGAK' | 'DATAR'): readonly Bentuk[] {
  const garis = (titik: readonly number[]): Bentuk => ({ jenis: 'GARIS', titik, pena: TINDIHAN })
  if (arah === 'TEGAK')
    return [garis([x + TINDIH, y - PANJANG_TANDA, x + TINDIH, y - 1]), garis([x + TINDIH, y + tinggi + 1, x + TINDIH, y + tinggi + 3.5])]
  return [
    garis([x - PANJANG_TANDA, y + TINDIH, x - 1, y + TINDIH]),
    garis([x + lebar + 1, y + TINDIH, x + lebar + PANJANG_TANDA, y + TINDIH])
  ]
}

/** The first sheet: the poster in small, with the code of every sheet where it goes. */
function petaLembar(potongan: Potongan, poster: readonly Bentuk[], judul: readonly string[]): Lembar {
  const { kertas, kolom, baris } = potongan
  const tengah = kertas.lebar / 2
  const ruang = { x: TEPI_UBIN, y: 40, lebar: kertas.lebar - 2 * TEPI_UBIN, tinggi: kertas.tinggi - 40 - TEPI_UBIN }
  const ujung = batasUbin(potongan, baris - 1, kolom - 1)
  const awal = batasUbin(potongan, 0, 0)
  const [lebar, tinggi] = [ujung.x + ujung.lebar - awal.x, ujung.y + ujung.tinggi - awal.y]
  const skala = Math.min(ruang.lebar / lebar, ruang.tinggi / tinggi)
  const letak = { x: ruang.x + (ruang.lebar - lebar * skala) / 2 - awal.x * skala, y: ruang.y - awal.y * skala, skala }
  const keterangan = `${kolom * baris} lembar, ${baris} baris × ${kolom} kolom; terpasang ${meter(potongan.poster.lebar)} × ${meter(potongan.poster.tinggi)}`
  return {
    nama: 'Peta lembar',
    ...kertas,
    jendela: null,
    bentuk: [
      ...paragraf(muatkan(`PETA LEMBAR · ${judul.join(' · ')}`, huruf(11, true), { lebar: ruang.lebar, baris: 2, susut: 0.6 }), {
        x: tengah,
        y: 12,
        warna: TINTA.hitam,
        rata: 'TENGAH'
      }),
      ...paragraf({ baris: [keterangan], huruf: huruf(8) }, { x: tengah, y: 23, warna: TINTA.hitam, rata: 'TENGAH' }),
      ...paragraf({ baris: [PETUNJUK], huruf: huruf(7) }, { x: tengah, y: 28, warna: TINTA.abu, rata: 'TENGAH' }),
      ...letakkan(
        poster.filter((b) => b.jenis !== 'TULISAN'),
        letak
      ),
      ...kotakUbin(potongan, letak)
    ]
  }
}

const PETUNJUK = `Potong tepi putih pada tanda di sudut, tindihkan ${TINDIH} mm, lalu rekatkan menurut kode.`

const meter = (mm: number): string => `${(mm / 1000).toFixed(2).replace('.', ',')} m`

/** The outline and code of every sheet over the small poster. */
function kotakUbin(potongan: Potongan, letak: { readonly x: number; readonly y: number; readonly skala: number }): readonly Bentuk[] {
  const { kolom, baris } = potongan
  return Array.from({ length: kolom * baris }, (_, n) => [Math.floor(n / kolom), n % kolom] as const).flatMap(([b, k]) => {
    const batas = batasUbin(potongan, b, k)
    const x = batas.x * letak.skala + letak.x
    const y = batas.y * letak.skala + letak.y
    const [lebar, tinggi] = [batas.lebar * letak.skala, batas.tinggi * letak.skala]
    const pt = Math.min(28, Math.max(4, (tinggi / 3) * 2.83, 4), (lebar / 2.2) * 2.83)
    const kode = { baris: [kodeUbin(b, k)], huruf: huruf(pt, true) }
    return [
      kotak({ x, y, lebar, tinggi }, { pena: pena(TINTA.lebih, 0.25) }),
      ...paragraf(kode, { x: x + lebar / 2, y: y + tinggi / 2 - kode.huruf.ukuran * 0.6, warna: TINTA.lebih, rata: 'TENGAH' })
    ]
  })
}
