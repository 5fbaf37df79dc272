import { tanggalPanjang } from '../kit/tanggal'
import type { Snapshot } from '../organisasi/snapshot'
import type { Bounds } from '../organisasi/spatial-index'
import type { Unor, UnorId } from '../organisasi/unor'
import { type Bentuk, kotak, letakkan, paragraf, pena, tinggiParagraf } from './adegan'
import type { BaganCetak } from './bagan-cetak'
import type { BahanCetak, ButirLegenda } from './bahan-cetak'
import { faktorLembar, tepiLembar, type UkuranLembar } from './kertas'
import type { JudulCetak, Penandatangan } from './pilihan-cetak'
import { huruf, type Huruf, lebarTeks, muatkan, type TeksMuat } from './tulisan'
import { TINTA } from './warna-cetak'

/** The head of a sheet: its title lines, and a quiet line below them. */
export type KepalaLembar = { readonly judul: readonly string[]; readonly keterangan: string }

/** One entry of a legend: a sample drawn into its room (in a sheet's own factor), or words alone. */
export type ContohLegenda = { readonly label: string; readonly gambar: ((ruang: Bounds, f: number) => Bentuk) | null }

/** What the colours, marks and letters of a sheet mean. */
export type LegendaRangka = { readonly judul: string; readonly butir: readonly ContohLegenda[] }

/** What stands around a chart on its sheet. */
export type IsiRangka = {
  readonly kepala: KepalaLembar
  readonly legenda: LegendaRangka | null
  readonly penandatangan: { readonly orang: Penandatangan; readonly tanggal: string } | null
}

/** What stands around a chart, drawn, and the room it leaves. */
export type Rangka = {
  readonly bentuk: readonly Bentuk[]
  /** From below the head down to the lower margin. */
  readonly ruang: Bounds
  /** What stands in the lower corners of that room: legend and signature. */
  readonly halangan: readonly Bounds[]
}

/** The legend of a chart: its colours, and the marks that are on it. */
export function legendaRangka({ legendaOf }: BahanCetak, { unor, adaKosong, adaPutus }: BaganCetak): LegendaRangka {
  const { judul, butir } = legendaOf(unor)
  return { judul, butir: [...butir.map(contohWarna), ...(adaKosong ? [CONTOH_KOSONG] : []), ...(adaPutus ? CONTOH_GARIS : [])] }
}

const contohWarna = ({ label, warna, jumlah }: ButirLegenda): ContohLegenda => ({
  label: jumlah === null ? label : `${label} (${jumlah})`,
  gambar: (b, f) => kotak(b, { isi: warna, sudut: 0.4 * f })
})

const CONTOH_KOSONG: ContohLegenda = {
  label: 'Jabatan pimpinan kosong',
  gambar: (b, f) => kotak(b, { isi: TINTA.latarKosong, pena: pena(TINTA.kosong, 0.3 * f, true), sudut: 0.4 * f })
}

const garisContoh = ({ x, y, lebar, tinggi }: Bounds, f: number, isPutus: boolean): Bentuk => ({
  jenis: 'GARIS',
  titik: [x, y + tinggi / 2, x + lebar, y + tinggi / 2],
  pena: pena(TINTA.garis, 0.3 * f, isPutus)
})

/** The lines of a chart: of command, and of coordination. */
export const CONTOH_GARIS: readonly ContohLegenda[] = [
  { label: 'Garis komando', gambar: (b, f) => garisContoh(b, f, false) },
  { label: 'Garis koordinasi', gambar: (b, f) => garisContoh(b, f, true) }
]

/** How papers of charts are headed. */
const LABEL_JUDUL: Readonly<Record<JudulCetak, string>> = {
  PETA_JABATAN: 'PETA JABATAN',
  STRUKTUR_ORGANISASI: 'STRUKTUR ORGANISASI'
}

/** The head of a chart of a unit, or of the whole organisation. */
export function kepalaLembar(snapshot: Snapshot, judul: JudulCetak, akar: UnorId | null): KepalaLembar {
  const { root, nama: pemerintah, catatan } = pemerintahOf(snapshot)
  const fokus = akar === null || akar === root?.id ? undefined : snapshot.unor.get(akar)
  const nama = [fokus?.nama ?? '', pemerintah].filter((teks) => teks !== '').map((teks) => teks.toUpperCase())
  const keterangan = [`Keadaan per ${tanggalPanjang(snapshot.tanggal)}`, catatan].filter((teks) => teks !== '').join(' · ')
  return { judul: [LABEL_JUDUL[judul], ...nama], keterangan }
}

/** The government a sheet belongs to: its root, its name, and the note behind it (`struktur contoh`). */
export function pemerintahOf({ unor }: Snapshot): { readonly root: Unor | undefined; readonly nama: string; readonly catatan: string } {
  const root = [...unor.values()].find((u) => u.jenis === 'PEMERINTAH')
  const [nama, catatan] = pisahCatatan(root?.nama ?? '')
  return { root, nama, catatan }
}

/** `Pemerintah Kota X (struktur contoh)`: the name, and the note behind it. */
function pisahCatatan(nama: string): readonly [nama: string, catatan: string] {
  const found = /^(.*?)\s*\((.*)\)$/.exec(nama)
  return found ? [found[1] ?? '', found[2] ?? ''] : [nama, '']
}

/** Draws what stands around a chart on a sheet. */
export function rangkaLembar(ukuran: UkuranLembar, { kepala, legenda, penandatangan }: IsiRangka): Rangka {
  const [tepi, f] = [tepiLembar(ukuran), faktorLembar(ukuran)]
  const dalam = { x: tepi, y: tepi, lebar: ukuran.lebar - 2 * tepi, tinggi: ukuran.tinggi - 2 * tepi }
  const atas = gambarKepala(kepala, dalam, f)
  const tanda = penandatangan ? tandaTangan(penandatangan, f) : []
  const lebarTanda = tanda.length === 0 ? 0 : Math.min(LEBAR_TANDA * f, dalam.lebar / 2)
  const arti = legenda ? gambarLegenda(legenda, dalam.lebar - lebarTanda - 4 * f, f) : KOSONG
  const tinggiTanda = tanda.reduce((sum, b) => sum + b.tinggi, 0)
  const bawah = dalam.y + dalam.tinggi
  const sela = 4 * f
  const tempatArti = { x: dalam.x, y: bawah - arti.tinggi, lebar: arti.lebar, tinggi: arti.tinggi }
  const tempatTanda = { x: dalam.x + dalam.lebar - lebarTanda, y: bawah - tinggiTanda, lebar: lebarTanda, tinggi: tinggiTanda }
  return {
    bentuk: [...atas.bentuk, ...letakkan(arti.bentuk, { x: tempatArti.x, y: tempatArti.y, skala: 1 }), ...letakTanda(tanda, tempatTanda)],
    ruang: { x: dalam.x, y: dalam.y + atas.tinggi + sela, lebar: dalam.lebar, tinggi: dalam.tinggi - atas.tinggi - sela },
    halangan: [tempatArti, tempatTanda].filter(({ tinggi }) => tinggi > 0).map((b) => lebarkan(b, sela))
  }
}

const lebarkan = ({ x, y, lebar, tinggi }: Bounds, sela: number): Bounds => ({
  x: x - sela,
  y: y - sela,
  lebar: lebar + 2 * sela,
  tinggi: tinggi + 2 * sela
})

type Bagian = { readonly bentuk: readonly Bentuk[]; readonly lebar: number; readonly tinggi: number }

const KOSONG: Bagian = { bentuk: [], lebar: 0, tinggi: 0 }

const BESAR = [13, 13, 11] as const

function gambarKepala({ judul, keterangan }: KepalaLembar, { x, y, lebar }: Bounds, f: number): Bagian {
  const tengah = x + lebar / 2
  const bentuk: Bentuk[] = []
  let at = y
  const tambah = (teks: string, jenis: Huruf, warna: string): void => {
    const muat = muatkan(teks, jenis, { lebar, baris: 2, susut: 0.5 })
    bentuk.push(...paragraf(muat, { x: tengah, y: at, warna, rata: 'TENGAH' }))
    at += tinggiParagraf(muat)
  }
  judul.forEach((teks, n) => tambah(teks, huruf((BESAR[n] ?? 11) * f, true), TINTA.hitam))
  at += 0.6 * f
  tambah(keterangan, huruf(8 * f), TINTA.abu)
  return { bentuk, lebar, tinggi: at - y }
}

/** Samples with their meaning, row by row. */
function gambarLegenda({ judul, butir }: LegendaRangka, lebar: number, f: number): Bagian {
  const [jenis, tebal] = [huruf(7.5 * f), huruf(7.5 * f, true)]
  const baris = 4.4 * f
  const bentuk: Bentuk[] = [...paragraf({ baris: [judul], huruf: tebal }, { x: 0, y: 0, warna: TINTA.hitam })]
  let [x, y, kanan] = [0, baris, 0]
  for (const { label, gambar } of butir) {
    const contoh = gambar ? 5.6 * f : 0
    const panjang = contoh + lebarTeks(label, jenis)
    if (x > 0 && x + panjang > lebar) [x, y] = [0, y + baris]
    if (gambar) bentuk.push(gambar({ x, y: y + 0.35 * f, lebar: 4 * f, tinggi: 2.4 * f }, f))
    bentuk.push(
      ...paragraf(muatkan(label, jenis, { lebar: lebar - contoh, baris: 1, susut: 0.6 }), { x: x + contoh, y, warna: TINTA.hitam })
    )
    kanan = Math.max(kanan, x + panjang)
    x += panjang + 5 * f
  }
  return { bentuk, lebar: kanan, tinggi: y + baris }
}

const LEBAR_TANDA = 72
const RUANG_PARAF = 13

type BarisTanda = { readonly teks: TeksMuat | null; readonly tinggi: number }

/** The lines of a signature, with the room to sign in. */
function tandaTangan({ orang, tanggal }: NonNullable<IsiRangka['penandatangan']>, f: number): readonly BarisTanda[] {
  const lebar = LEBAR_TANDA * f
  const baris = (teks: string, tebal = false): readonly BarisTanda[] => {
    if (teks.trim() === '') return []
    const muat = muatkan(teks, huruf(8.5 * f, tebal), { lebar, baris: 3, susut: 0.7 })
    return [{ teks: muat, tinggi: tinggiParagraf(muat) }]
  }
  const tempat = [orang.tempat.trim(), tanggalPanjang(tanggal)].filter((t) => t !== '').join(', ')
  return [
    ...baris(tempat),
    ...baris(orang.jabatan.trim() === '' ? '' : `${orang.jabatan.trim()},`),
    { teks: null, tinggi: RUANG_PARAF * f },
    ...baris(orang.nama, true),
    ...baris(orang.pangkat),
    ...baris(orang.nip.trim() === '' ? '' : `NIP ${orang.nip.trim()}`)
  ]
}

function letakTanda(tanda: readonly BarisTanda[], { x, y }: Pick<Bounds, 'x' | 'y' | 'lebar'>): readonly Bentuk[] {
  let at = y
  return tanda.flatMap(({ teks, tinggi }) => {
    const atas = at
    at += tinggi
    return teks ? paragraf(teks, { x, y: atas, warna: TINTA.hitam }) : []
  })
}
