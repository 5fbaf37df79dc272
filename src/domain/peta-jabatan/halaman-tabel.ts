import { selisihCetak } from '../cetak/isi-kartu'
import { huruf, pecahTeks } from '../cetak/tulisan'
import { type Bezetting, jumlahBezetting } from '../organisasi/bezetting'
import type { UnorId } from '../organisasi/unor'
import type { IsiUnit } from './halaman-isi'

/** Text of a cell, or the page of a unit. */
export type SelPeta = string | { readonly halamanOf: UnorId }

/** A row of a table measured for paper: its name in lines, the cells beside it, and people each in lines. */
export type BarisUkur = {
  readonly nama: readonly string[]
  readonly sel: readonly SelPeta[]
  readonly selisih: number
  readonly orang: readonly (readonly string[])[]
}

/** A piece of a row that is never torn: its beginning with the first of its people, or one more of them. */
export type Potongan = { readonly baris: BarisUkur; readonly isAwal: boolean; readonly isAkhir: boolean; readonly orang: readonly string[] }

/** A table measured for paper. It may flow into several columns, each with its own heading. */
export type TabelPeta = {
  readonly judul: string | null
  readonly kepala: string
  readonly lebar: number
  readonly kolom: readonly Kolom[]
  readonly potongan: readonly Potongan[]
  readonly kaki: Pick<BarisUkur, 'sel' | 'selisih'> & { readonly label: string }
}

type Kolom = { readonly judul: string; readonly lebar: number; readonly isSelisih?: boolean }

const KELAS: Kolom = { judul: 'Kelas', lebar: 7.4 }
const PEGAWAI: readonly Kolom[] = [
  { judul: 'PNS', lebar: 6.6 },
  { judul: 'PPPK', lebar: 7.8 }
]
const ANGKA: readonly Kolom[] = [
  { judul: 'B', lebar: 6.2 },
  { judul: 'K', lebar: 6.2 },
  { judul: '+/−', lebar: 6.8, isSelisih: true }
]
/** Branches have more people than posts. */
const ANGKA_CABANG = ANGKA.map((kolom) => ({ ...kolom, lebar: kolom.lebar + 1.2 }))
const HALAMAN: Kolom = { judul: 'Hal.', lebar: 7.4 }

/** Width of boxes and of a column of a table at full size, in millimetres. */
export const lebarKotak = (pppkTerpisah: boolean): number => (pppkTerpisah ? 72 : 61)

/** Between columns of one table, in millimetres. */
export const SELA_KOLOM = 3
/** No table has more columns beside each other than this. */
const KOLOM_MAKS = 7

/** The letters of rows and of the people below them. */
export const HURUF_BARIS = huruf(6.4)
export const HURUF_ORANG = huruf(6)
/** Left of the words of a row, and of the people below them. */
export const TEPI_BARIS = 1
export const INDEN_ORANG = 1.6
/** Height of the heading of a table and of its total. */
export const TINGGI_KEPALA = 3.7

/** Height of the title of a table that stands apart. */
export const TINGGI_JUDUL = 4.6

/** The size of the smallest letters of tables and boxes at full size, in points. */
export const HURUF_PETA = 6

/** The table of the posts of a unit beside the one that leads it; null when there are none. */
export function tabelJabatan({ baris, judulTabel }: IsiUnit, isTerpisah: boolean, pppkTerpisah: boolean): TabelPeta | null {
  if (baris.length === 0) return null
  const kolom = [KELAS, ...(pppkTerpisah ? PEGAWAI : []), ...ANGKA]
  const lebar = lebarKotak(pppkTerpisah)
  const ruang = lebar - kolom.reduce((sum, k) => sum + k.lebar, 0) - 2 * TEPI_BARIS
  const ukur = baris.map(({ nama, kelas, bezetting, orang }) => ({
    nama: pecahTeks(nama, HURUF_BARIS, ruang),
    sel: [kelas === null ? '–' : String(kelas), ...selBezetting(bezetting, pppkTerpisah)],
    selisih: bezetting.selisih,
    orang: orang.map((o) => pecahTeks(o, HURUF_ORANG, ruang - INDEN_ORANG))
  }))
  const jumlah = jumlahBezetting(baris.map((b) => b.bezetting))
  return {
    judul: isTerpisah ? judulTabel : null,
    kepala: 'Nama Jabatan',
    lebar,
    kolom,
    potongan: ukur.flatMap(potonganOf),
    kaki: { label: 'JUMLAH', sel: ['', ...selBezetting(jumlah, pppkTerpisah)], selisih: jumlah.selisih }
  }
}

/** A list of branches that stand on other pages, with what is in them. */
export function tabelRujukan(cabang: readonly IsiUnit[], judul: string, pppkTerpisah: boolean): TabelPeta {
  const kolom = [...(pppkTerpisah ? PEGAWAI : []), ...ANGKA_CABANG, HALAMAN]
  const lebar = lebarKotak(pppkTerpisah)
  const ruang = lebar - kolom.reduce((sum, k) => sum + k.lebar, 0) - 2 * TEPI_BARIS
  const jumlah = jumlahBezetting(cabang.map((c) => c.cabang))
  const ukur = cabang.map(({ unor, cabang: isi }) => ({
    nama: pecahTeks(unor.nama, HURUF_BARIS, ruang),
    sel: [...selBezetting(isi, pppkTerpisah), { halamanOf: unor.id }],
    selisih: isi.selisih,
    orang: []
  }))
  const kaki = { label: 'JUMLAH', sel: [...selBezetting(jumlah, pppkTerpisah), ''], selisih: jumlah.selisih }
  return { judul, kepala: 'Unit Kerja', lebar, kolom, potongan: ukur.flatMap(potonganOf), kaki }
}

const selBezetting = ({ pns, pppk, jumlah, kebutuhan, selisih }: Bezetting, pppkTerpisah: boolean): readonly string[] => [
  ...(pppkTerpisah ? [String(pns), String(pppk)] : []),
  String(jumlah),
  String(kebutuhan),
  selisihCetak(selisih)
]

function potonganOf(baris: BarisUkur): readonly Potongan[] {
  const orang = baris.orang.length === 0 ? [[]] : baris.orang
  return orang.map((satu, n) => ({ baris, isAwal: n === 0, isAkhir: n === orang.length - 1, orang: satu }))
}

/** A table cut into so many parts of the same length, for pages that follow each other; only the last has the total. */
export function bagianTabel(tabel: TabelPeta, jumlah: number): readonly TabelPeta[] {
  const { potongan, kaki } = tabel
  const cut = (n: number): number => Math.round((n * potongan.length) / jumlah)
  const bersambung = { label: 'Bersambung ke halaman berikutnya', sel: [], selisih: 0 }
  return Array.from({ length: jumlah }, (_, n) => ({
    ...tabel,
    potongan: potongan.slice(cut(n), cut(n + 1)),
    kaki: n === jumlah - 1 ? kaki : bersambung
  }))
}

/** A table whose rows all stand on the pages that follow. */
export const tabelMenyusul = (tabel: TabelPeta): TabelPeta => ({
  ...tabel,
  potongan: [],
  kaki: { label: 'Lihat halaman berikutnya', sel: [], selisih: 0 }
})

/** A table flowed into columns. */
export type TabelMengalir = {
  readonly tabel: TabelPeta
  readonly kolom: readonly (readonly Potongan[])[]
  readonly lebar: number
  readonly tinggi: number
}

/** Flows a table into as few columns as keep it no higher than so much, as even as can be. */
export function alirkan(tabel: TabelPeta, tinggiMaks: number): TabelMengalir {
  const ruang = Math.max(tinggiMaks - tinggiTetap(tabel), 1)
  return alirkanKolom(tabel, Math.min(KOLOM_MAKS, Math.max(1, Math.ceil(tinggiKolom(tabel.potongan) / ruang))))
}

/** Flows a table into a box so wide. */
export const alirkanKe = (tabel: TabelPeta, lebar: number): TabelMengalir =>
  alirkanKolom(tabel, Math.round((lebar + SELA_KOLOM) / (tabel.lebar + SELA_KOLOM)))

/** The same number of columns always gives the same columns: a box is drawn as it was measured. */
function alirkanKolom(tabel: TabelPeta, jumlah: number): TabelMengalir {
  const kolom = kolomRata(tabel.potongan, jumlah)
  if (kolom.length < jumlah) return alirkanKolom(tabel, kolom.length)
  return {
    tabel,
    kolom,
    lebar: kolom.length * tabel.lebar + (kolom.length - 1) * SELA_KOLOM,
    tinggi: tinggiTetap(tabel) + Math.max(...kolom.map(tinggiKolom))
  }
}

const tinggiTetap = ({ judul }: TabelPeta): number => (judul === null ? 0 : TINGGI_JUDUL) + 2 * TINGGI_KEPALA

/** Columns filled one after the other, to the least height at which there are not too many. */
function kolomRata(potongan: readonly Potongan[], jumlah: number): readonly (readonly Potongan[])[] {
  if (jumlah <= 1) return [potongan]
  let batas = tinggiKolom(potongan) / jumlah
  for (;;) {
    const kolom = isiKolom(potongan, batas)
    if (kolom.length <= jumlah) return kolom
    batas *= LONGGAR
  }
}

const LONGGAR = 1.03

function isiKolom(potongan: readonly Potongan[], batas: number): readonly (readonly Potongan[])[] {
  const kolom: Potongan[][] = []
  let tinggi = Infinity
  for (const satu of potongan) {
    const lagi = tinggiPotongan(satu)
    if (tinggi + lagi > batas && tinggi > 0) {
      kolom.push([])
      tinggi = satu.isAwal ? 0 : tinggiSambungan(satu)
    }
    kolom.at(-1)?.push(satu)
    tinggi += lagi
  }
  return kolom
}

/** How high the rows of a column are. */
export const tinggiKolom = (potongan: readonly Potongan[]): number => {
  const [first] = potongan
  const sambungan = first && !first.isAwal ? tinggiSambungan(first) : 0
  return potongan.reduce((sum, p) => sum + tinggiPotongan(p), sambungan)
}

const BARIS = HURUF_BARIS.ukuran * 1.2
/** Above the words of a row, and below them. */
export const SELA_BARIS = 0.45

/** How high a piece of a row is. */
export const tinggiPotongan = ({ baris, isAwal, isAkhir, orang }: Potongan): number =>
  (isAwal ? tinggiNama(baris) : 0) + orang.length * HURUF_ORANG.ukuran * 1.2 + (isAkhir ? SELA_BARIS : 0)

/** How high the name of a row is, with the room above it. */
export const tinggiNama = ({ nama }: Pick<BarisUkur, 'nama'>): number => SELA_BARIS + nama.length * BARIS

/** Above people whose row began in another column, its name is said again. */
export const tinggiSambungan = ({ baris }: Potongan): number => SELA_BARIS + sambungan(baris).length * BARIS

/** The name of a row that goes on. */
export const sambungan = ({ nama }: BarisUkur): readonly string[] => [...nama, '(lanjutan)']
