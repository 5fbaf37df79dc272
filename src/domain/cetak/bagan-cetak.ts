import { type Box, layout, type Layout } from '../organisasi/layout'
import { OPSI_TATA } from '../organisasi/layout-bagan'
import { withKelompok } from '../organisasi/layout-halaman'
import type { LayoutOptions, Ukuran } from '../organisasi/layout-items'
import type { TataBagan } from '../organisasi/tata-bagan'
import type { Simpul } from '../organisasi/tree'
import type { UnorId } from '../organisasi/unor'
import { type Adegan, type Bentuk, letakkan, pena } from './adegan'
import type { BahanCetak } from './bahan-cetak'
import { garisTunggal } from './garis'
import type { IsiKartu, PilihanKartu } from './isi-kartu'
import { kartuCetak, LEBAR_KARTU, type RupaKartu, rupaKartu } from './kartu-cetak'
import { gambarTabel, type TabelCetak, TINGGI_JUDUL_TABEL } from './tabel-cetak'
import { type Takaran, takaranOf } from './takaran'
import { layoutTiang } from './tiang'
import { TINTA } from './warna-cetak'

/** What is drawn and how: some trees of the organisation in a layout. */
export type PilihanBagan = PilihanKartu & {
  readonly tata: TataBagan
  readonly akar: readonly Simpul[]
  /** True where the posts of the lowest units follow on other pages: only heads then have their tables. */
  readonly tanpaTabelBawah?: boolean
}

/** A chart that is going onto paper: the ways it may be laid out, and how one of them is drawn. */
export type BaganCetak = {
  /** The same chart in several shapes, each laid out when it is first asked for; which one fits a sheet best depends on the sheet. */
  readonly susunan: readonly (() => Layout)[]
  readonly gambar: (susunan: Layout) => Adegan
  /** What its cards and tables cover: no shape of it is smaller. */
  readonly luas: number
  /** The units whose cards are drawn. */
  readonly unor: ReadonlySet<UnorId>
  /** True when a leading post on it is vacant. */
  readonly adaKosong: boolean
  /** True when it has dashed lines. */
  readonly adaPutus: boolean
}

/** Chart units of the screen in a millimetre of paper at full size. */
const SATUAN = LEBAR_KARTU / 244
/** Room around a chart, in millimetres at full size, for what stands over the edges of cards. */
export const LUAR = 2
const GARIS = pena(TINTA.garis, 0.3)
const GARIS_PUTUS = pena(TINTA.garis, 0.3, true)

/** Prepares the trees for paper. `takaran` remembers what was measured for other charts of the same book. */
export function baganCetak(bahan: BahanCetak, pilihan: PilihanBagan, takaran: Takaran = takaranOf(bahan, pilihan)): BaganCetak {
  const isHalaman = pilihan.tata === 'HALAMAN'
  const akar = isHalaman ? pilihan.akar.map((simpul) => withKelompok(bahan.snapshot, simpul)) : pilihan.akar
  const semua = allOf(akar)
  const tabel = isHalaman ? tablesOf(semua, takaran, pilihan) : new Map<Simpul, TabelCetak>()
  const isi = new Map(semua.map((simpul) => [simpul, takaran.isi(simpul)]))
  const rupa = rupaKartu([...isi.values()], pilihan)
  const sizes = (simpul: Simpul): Ukuran => ukuranOf(simpul, rupaOf(isi.get(simpul), rupa), tabel.get(simpul))
  return {
    susunan: [...susunanPohon(akar, { tata: pilihan.tata, sizes }), ...susunanTiang(akar, { tata: pilihan.tata, sizes })].map(sekali),
    gambar: (susunan) =>
      gambarBagan(susunan, (box) => gambarKotak(bahan, box, { isi: isi.get(box.simpul), rupa, tabel: tabel.get(box.simpul) })),
    luas: semua.map(sizes).reduce((sum, { lebar, tinggi }) => sum + lebar * tinggi, 0),
    unor: new Set(semua.map(({ unor }) => unor.id)),
    adaKosong: [...isi.values()].some(({ isKosong }) => isKosong),
    adaPutus: semua.some(({ kedudukan, tingkat }) => tingkat > 1 && (kedudukan === 'STAF_AHLI' || kedudukan === 'KELOMPOK'))
  }
}

/** Laid out once, with the room its lines take beside its cards. */
function sekali(susun: () => Layout): () => Layout {
  let hasil: Layout | null = null
  return () => (hasil ??= withGaris(susun()))
}

function withGaris(susunan: Layout): Layout {
  const { x, y, lebar, tinggi } = susunan.bounds
  let [kiri, atas, kanan, bawah] = [x, y, x + lebar, y + tinggi]
  for (const { titik } of susunan.connectors) {
    titik.forEach((t, n) => {
      if (n % 2 === 0) [kiri, kanan] = [Math.min(kiri, t), Math.max(kanan, t)]
      else [atas, bawah] = [Math.min(atas, t), Math.max(bawah, t)]
    })
  }
  return { ...susunan, bounds: { x: kiri, y: atas, lebar: kanan - kiri, tinggi: bawah - atas } }
}

const allOf = (akar: readonly Simpul[]): readonly Simpul[] => akar.flatMap((simpul) => [simpul, ...allOf(simpul.anak)])

/** The tables of a page: below the lowest boxes, and of the groups of JF. */
function tablesOf(semua: readonly Simpul[], takaran: Takaran, { tanpaTabelBawah = false }: PilihanBagan): ReadonlyMap<Simpul, TabelCetak> {
  const lowest = semua.filter(
    (simpul) => simpul.anak.length === 0 && simpul.terlipat === 0 && !(tanpaTabelBawah && simpul.kedudukan !== 'KELOMPOK')
  )
  return new Map(
    lowest.flatMap((simpul) => {
      const tabel = takaran.tabel(simpul)
      return tabel ? [[simpul, tabel] as const] : []
    })
  )
}

function ukuranOf({ kedudukan }: Simpul, rupa: RupaKartu, tabel: TabelCetak | undefined): Ukuran {
  if (!tabel) return { lebar: LEBAR_KARTU, tinggi: rupa.tinggi }
  if (kedudukan === 'KELOMPOK') return { lebar: LEBAR_KARTU, tinggi: tabel.tinggi, kepala: TINGGI_JUDUL_TABEL }
  return { lebar: LEBAR_KARTU, tinggi: rupa.tinggi + tabel.tinggi, kepala: rupa.tinggi }
}

/** What a chart is laid out by. */
type Rencana = { readonly tata: TataBagan; readonly sizes: (simpul: Simpul) => Ukuran }

/** The chart as a tree: unbroken, and broken into rows. */
const susunanPohon = (akar: readonly Simpul[], { tata, sizes }: Rencana): readonly (() => Layout)[] =>
  opsiMungkin(tata, isTiang(tata, akar)).map((opsi) => () => layout({ akar }, { sizes }, opsi))

/** Shapes that rows of branches may be broken into: as width to height, and from how many cards beside each other on. */
const RASIO = [0.45, 0.9, 1.6, 3.2]
const DERET_MIN = [2, 5]

/** The options of a tree in millimetres; of one that may stand in columns, the natural shape and a few others do. */
function opsiMungkin(tata: TataBagan, isTiang: boolean): readonly LayoutOptions[] {
  const { gapX, gapY, gapBaris, inden, ...lain } = OPSI_TATA[tata]
  const opsi = {
    ...lain,
    gapX: gapX * SATUAN,
    gapY: gapY * SATUAN * RAPAT_KERTAS,
    gapBaris: gapBaris * SATUAN,
    inden: inden * SATUAN,
    lebarMaks: Infinity
  }
  if (opsi.arah === 'KANAN') return [opsi]
  const deretMin = isTiang ? DERET_MIN.slice(1) : DERET_MIN
  const pecah = RASIO.flatMap((rasio) => deretMin.map((deret) => ({ ...opsi, rasio, lebarMaks: deret * (LEBAR_KARTU + opsi.gapX) })))
  return tata === 'HALAMAN' ? [opsi, ...datar(opsi), ...pecah] : [opsi, ...(isTiang ? pecah.slice(1, 3) : pecah)]
}

/** Paper is dear: levels stand closer than on screen. */
const RAPAT_KERTAS = 0.72

/** Flatter pages for paper that lies: what is below the secretariat beside each other, and UPTD in line with the others. */
const datar = (opsi: LayoutOptions): readonly LayoutOptions[] => [
  { ...opsi, sampingDatar: true },
  { ...opsi, sampingDatar: true, barisSendiri: new Set() }
]

/** How many columns a wall chart may have. */
const KOLOM = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20, 24, 30]
const JARAK_TIANG = { gapX: 7, gapY: 7, gapBaris: 2.2, gapCabang: 6, inden: 5 }
/** Fewer cards are drawn as a tree. */
const KARTU_TIANG = 24

/** Whether a chart may stand in columns: it has one root and many cards. */
const isTiang = (tata: TataBagan, akar: readonly Simpul[]): boolean =>
  (tata === 'ATAS_BAWAH' || tata === 'RAPAT') && akar.length === 1 && allOf(akar).length >= KARTU_TIANG

/** The chart in columns, each as high as so many of them need. */
function susunanTiang(trees: readonly Simpul[], { tata, sizes }: Rencana): readonly (() => Layout)[] {
  const [akar] = trees
  if (!akar || !isTiang(tata, trees)) return []
  const panjang = allOf(trees).reduce(
    (sum, simpul) => sum + sizes(simpul).tinggi + JARAK_TIANG.gapBaris,
    akar.anak.length * JARAK_TIANG.gapCabang
  )
  return KOLOM.map((n) => () => layoutTiang(akar, { sizes, jarak: JARAK_TIANG, tinggiMaks: panjang / n }))
}

function gambarBagan({ boxes, connectors, bounds }: Layout, gambarSatu: (box: Box) => readonly Bentuk[]): Adegan {
  const lines = (isPutus: boolean): readonly Bentuk[] =>
    garisTunggal(connectors.flatMap((c) => (c.isPutus === isPutus ? [c.titik] : []))).map((titik) => ({
      jenis: 'GARIS',
      titik,
      pena: isPutus ? GARIS_PUTUS : GARIS
    }))
  const kartu = boxes.flatMap((box) => letakkan(gambarSatu(box), { x: box.x, y: box.y, skala: 1 }))
  const bentuk = letakkan([...lines(true), ...lines(false), ...kartu], { x: LUAR - bounds.x, y: LUAR - bounds.y, skala: 1 })
  return { lebar: bounds.lebar + 2 * LUAR, tinggi: bounds.tinggi + 2 * LUAR, bentuk }
}

/** A unit without a leading post has a head and nothing else. */
const rupaOf = (isi: IsiKartu | undefined, rupa: RupaKartu): RupaKartu =>
  isi?.isBerpimpinan ? rupa : { ...rupa, tinggi: rupa.tinggiKepala, barisPejabat: 0, isBerkaki: false }

type RupaKotak = { readonly isi: IsiKartu | undefined; readonly rupa: RupaKartu; readonly tabel: TabelCetak | undefined }

function gambarKotak(bahan: BahanCetak, { simpul, isKelompok, kepala }: Box, { isi, rupa, tabel }: RupaKotak): readonly Bentuk[] {
  const { id } = simpul.unor
  if (isKelompok || !isi) return tabel ? gambarTabel(tabel) : []
  const tanda = {
    warna: bahan.warna.get(id) ?? TINTA.muda,
    isLapisan: bahan.isLapisan,
    isInduk: simpul.tingkat <= 2 && simpul.anak.length > 0,
    perubahan: bahan.perubahan.get(id) ?? null
  }
  const kartu = kartuCetak(isi, rupaOf(isi, rupa), tanda)
  return tabel ? [...letakkan(gambarTabel(tabel), { x: 0, y: kepala, skala: 1 }), ...kartu] : kartu
}
