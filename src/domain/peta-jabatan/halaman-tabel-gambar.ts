import { type Bentuk, kotak, paragraf, pena } from '../cetak/adegan'
import { huruf, type Huruf } from '../cetak/tulisan'
import { TINTA } from '../cetak/warna-cetak'
import type { UnorId } from '../organisasi/unor'
import {
  HURUF_BARIS,
  HURUF_ORANG,
  INDEN_ORANG,
  type Potongan,
  sambungan,
  SELA_BARIS,
  SELA_KOLOM,
  type SelPeta,
  type TabelMengalir,
  type TabelPeta,
  TEPI_BARIS,
  TINGGI_JUDUL,
  TINGGI_KEPALA,
  tinggiKolom,
  tinggiNama,
  tinggiPotongan,
  tinggiSambungan
} from './halaman-tabel'

/** On which page the box of a unit stands, once pages are numbered. */
export type NomorOf = (unor: UnorId) => number | null

const TEBAL = huruf(6.4, true)
const KEPALA = huruf(6, true)
const JUDUL = huruf(7, true)
const GARIS = pena(TINTA.bingkai, 0.15)
const BINGKAI = pena(TINTA.hitam, 0.2)

/** A flowed table, its upper left corner at 0,0. */
export function gambarTabelPeta({ tabel, kolom, lebar }: TabelMengalir, nomorOf: NomorOf): readonly Bentuk[] {
  const { judul } = tabel
  const atas = judul === null ? 0 : TINGGI_JUDUL
  return [
    ...(judul === null ? [] : gambarJudul(judul, lebar)),
    ...kolom.flatMap((potongan, n) => {
      const x = n * (tabel.lebar + SELA_KOLOM)
      return gambarKolom({ tabel, potongan, isAkhir: n === kolom.length - 1, nomorOf }, x, atas)
    })
  ]
}

const gambarJudul = (judul: string, lebar: number): readonly Bentuk[] => [
  kotak({ x: 0, y: 0, lebar, tinggi: TINGGI_JUDUL }, { isi: TINTA.putih, pena: BINGKAI }),
  ...paragraf({ baris: [judul], huruf: JUDUL }, { x: lebar / 2, y: 0.85, warna: TINTA.hitam, rata: 'TENGAH' })
]

type Kolom = {
  readonly tabel: TabelPeta
  readonly potongan: readonly Potongan[]
  readonly isAkhir: boolean
  readonly nomorOf: NomorOf
}

function gambarKolom({ tabel, potongan, isAkhir, nomorOf }: Kolom, x: number, atas: number): readonly Bentuk[] {
  const { lebar, kepala, kaki, kolom } = tabel
  const awal = atas + TINGGI_KEPALA
  const bawah = awal + tinggiKolom(potongan)
  const tinggi = bawah + (isAkhir ? TINGGI_KEPALA : 0) - atas
  const sel = (gaya: GayaSel, isi: readonly SelPeta[]): readonly Bentuk[] => gambarSel({ tabel, x, nomorOf }, gaya, isi)
  // the line that says a table goes on has no cells
  const kakiTiang = kaki.sel.length === 0 ? bawah : atas + tinggi
  return [
    kotak({ x, y: atas, lebar, tinggi }, { isi: TINTA.putih, pena: BINGKAI }),
    kotak({ x, y: atas, lebar, tinggi: TINGGI_KEPALA }, { isi: TINTA.latar, pena: BINGKAI }),
    ...paragraf({ baris: [kepala], huruf: KEPALA }, { x: x + TEPI_BARIS, y: atas + 0.7, warna: TINTA.hitam }),
    ...sel(
      { y: atas + 0.7, jenis: KEPALA, selisih: 0 },
      kolom.map((k) => k.judul)
    ),
    ...gambarBaris({ tabel, potongan, x, awal }, sel),
    ...(isAkhir ? [...garisDatar(x, bawah, lebar), ...gambarKaki(tabel, { x, y: bawah }, sel)] : []),
    ...kolom.map((_, n) => tegak(x + tiangKe(tabel, n), [atas, isAkhir ? kakiTiang : atas + tinggi]))
  ]
}

type Sel = (gaya: GayaSel, isi: readonly SelPeta[]) => readonly Bentuk[]
type Rentetan = { readonly tabel: TabelPeta; readonly potongan: readonly Potongan[]; readonly x: number; readonly awal: number }

/** The pieces of a column one below the other, with a line above every row but the first. */
function gambarBaris({ tabel, potongan, x, awal }: Rentetan, sel: Sel): readonly Bentuk[] {
  let y = awal
  return potongan.flatMap((satu, n): readonly Bentuk[] => {
    const isSambungan = n === 0 && !satu.isAwal
    const atas = y
    const orang = atas + (isSambungan ? tinggiSambungan(satu) : 0)
    y = orang + tinggiPotongan(satu)
    return [
      ...(n > 0 && satu.isAwal ? garisDatar(x, atas, tabel.lebar) : []),
      ...(isSambungan ? nama(sambungan(satu.baris), x, atas) : []),
      ...(satu.isAwal ? [...nama(satu.baris.nama, x, atas), ...sel(gayaBaris(satu, atas), satu.baris.sel)] : []),
      ...namaOrang(satu, x, satu.isAwal ? atas + tinggiNama(satu.baris) : orang)
    ]
  })
}

const gayaBaris = ({ baris }: Potongan, y: number): GayaSel => ({ y: y + SELA_BARIS, jenis: HURUF_BARIS, selisih: baris.selisih })

const nama = (baris: readonly string[], x: number, y: number): readonly Bentuk[] =>
  paragraf({ baris, huruf: HURUF_BARIS }, { x: x + TEPI_BARIS, y: y + SELA_BARIS, warna: TINTA.hitam })

const namaOrang = ({ orang }: Potongan, x: number, y: number): readonly Bentuk[] =>
  paragraf({ baris: orang, huruf: HURUF_ORANG }, { x: x + TEPI_BARIS + INDEN_ORANG, y, warna: TINTA.abu })

const gambarKaki = ({ kaki }: TabelPeta, { x, y }: { readonly x: number; readonly y: number }, sel: Sel): readonly Bentuk[] => [
  ...paragraf({ baris: [kaki.label], huruf: TEBAL }, { x: x + TEPI_BARIS, y: y + 0.55, warna: TINTA.hitam }),
  ...sel({ y: y + 0.55, jenis: TEBAL, selisih: kaki.selisih }, kaki.sel)
]

type GayaSel = { readonly y: number; readonly jenis: Huruf; readonly selisih: number }
type TempatSel = { readonly tabel: TabelPeta; readonly x: number; readonly nomorOf: NomorOf }

/** The cells of a row beside its name; a shortage is red, a surplus blue. */
function gambarSel({ tabel, x, nomorOf }: TempatSel, { y, jenis, selisih }: GayaSel, isi: readonly SelPeta[]): readonly Bentuk[] {
  return isi.flatMap((satu, n) => {
    const kolom = tabel.kolom[n]
    const teks = typeof satu === 'string' ? satu : String(nomorOf(satu.halamanOf) ?? '')
    if (!kolom || teks === '') return []
    const warna = kolom.isSelisih === true ? warnaSelisih(selisih) : TINTA.hitam
    return paragraf({ baris: [teks], huruf: jenis }, { x: x + tiangKe(tabel, n) + kolom.lebar / 2, y, warna, rata: 'TENGAH' })
  })
}

/** Red for a shortage, blue for a surplus. */
export function warnaSelisih(selisih: number): string {
  if (selisih === 0) return TINTA.hitam
  return selisih < 0 ? TINTA.kosong : TINTA.lebih
}

/** Where a column of numbers begins. */
const tiangKe = ({ lebar, kolom }: TabelPeta, n: number): number => lebar - kolom.slice(n).reduce((sum, k) => sum + k.lebar, 0)

const tegak = (x: number, [dari, sampai]: readonly [number, number]): Bentuk => ({
  jenis: 'GARIS',
  titik: [x, dari, x, sampai],
  pena: GARIS
})

const garisDatar = (x: number, y: number, lebar: number): readonly Bentuk[] => [
  { jenis: 'GARIS', titik: [x, y, x + lebar, y], pena: GARIS }
]
