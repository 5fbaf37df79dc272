import { type Bentuk, letakkan, pena } from '../cetak/adegan'
import { type BaganCetak, LUAR } from '../cetak/bagan-cetak'
import { garisTunggal } from '../cetak/garis'
import type { Pas } from '../cetak/pas-lembar'
import type { UkuranLembar } from '../cetak/kertas'
import { TINTA } from '../cetak/warna-cetak'
import { type Box, layout, type Layout } from '../organisasi/layout'
import type { Ukuran } from '../organisasi/layout-items'
import type { Simpul } from '../organisasi/tree'
import type { IsiUnit } from './halaman-isi'
import {
  gambarKotakJabatan,
  gambarRujukan,
  type KotakRujukan,
  lebarRujukan,
  type RupaKotak,
  rupaKotak,
  tinggiRujukan
} from './halaman-kotak'
import type { IsiKotak, PohonPeta } from './halaman-pohon'
import { opsiPeta } from './halaman-susunan'
import { alirkan, alirkanKe, type TabelMengalir, type TabelPeta, TINGGI_JUDUL } from './halaman-tabel'
import { gambarTabelPeta, type NomorOf } from './halaman-tabel-gambar'

/** A page's tree ready for paper; its drawing waits for the numbers of the pages it refers to. */
export type BaganPeta = Omit<BaganCetak, 'gambar'> & {
  readonly pohon: PohonPeta
  readonly gambar: (pas: TempatPas, nomorOf: NomorOf) => readonly Bentuk[]
}

/** How a page is drawn: whether PPPK are counted apart, and how much room there is at the smallest letters. */
export type RencanaPeta = { readonly pppkTerpisah: boolean; readonly ruang: UkuranLembar }

/** Prepares the tree of a page in the shapes it may be laid out in, the natural one first. */
export function baganPeta(pohon: PohonPeta, { pppkTerpisah, ruang }: RencanaPeta): BaganPeta {
  const units = [...pohon.kotak.values()].flatMap(unitOf)
  const rupa = rupaKotak(units, pppkTerpisah)
  const ukuran = (tinggiMaks: number): ((simpul: Simpul) => Ukuran) => {
    const known = new Map<Simpul, Ukuran>()
    return (simpul) => {
      const found = known.get(simpul) ?? ukuranOf(pohon.kotak.get(simpul), rupa, tinggiMaks)
      known.set(simpul, found)
      return found
    }
  }
  const alami = ukuran(Infinity)
  const simpul = [...pohon.kotak.keys()]
  return {
    pohon,
    susunan: tinggiTabel(pohon, ruang).flatMap((tinggi) => {
      const sizes = ukuran(tinggi)
      const opsi = opsiPeta(pohon.akar, { lebar: rupa.lebar, isMelebar: tinggi < Infinity })
      return opsi.map((satu) => sekali(() => layout({ akar: [pohon.akar] }, { sizes }, satu)))
    }),
    gambar: (pas, nomorOf) => gambarPada(pas, jujur(pas.susunan, pohon), (box) => gambarBox(box, { pohon, rupa, pppkTerpisah, nomorOf })),
    luas: simpul.map(alami).reduce((sum, { lebar, tinggi }) => sum + lebar * tinggi, 0),
    unor: new Set(units.map(({ unor }) => unor.id)),
    adaKosong: units.some(({ kepala }) => kepala?.isKosong === true),
    adaPutus: simpul.some((s) => isPutus(s, pohon.kotak.get(s)))
  }
}

const unitOf = (kotak: IsiKotak): readonly IsiUnit[] => (kotak.jenis === 'UNIT' ? [kotak.isi] : [])

const isPutus = ({ kedudukan }: Simpul, kotak: IsiKotak | undefined): boolean =>
  kedudukan === 'STAF_AHLI' || (kotak?.jenis === 'KELOMPOK' && kotak.isi.isKelompokJf)

/** How high tables may be before they flow into columns: as they are, and in parts of the room. */
function tinggiTabel({ kotak }: PohonPeta, { tinggi }: UkuranLembar): readonly number[] {
  const tables = [...kotak.values()].flatMap(tabelOf)
  const tertinggi = Math.max(0, ...tables.map((t) => alirkan(t, Infinity).tinggi))
  return [Infinity, ...BAGIAN_TINGGI.map((bagian) => bagian * tinggi).filter((t) => t < tertinggi)]
}

const BAGIAN_TINGGI = [0.6, 0.4, 0.25]

const tabelOf = (kotak: IsiKotak): readonly TabelPeta[] => ('tabel' in kotak && kotak.tabel ? [kotak.tabel] : [])

function ukuranOf(kotak: IsiKotak | undefined, rupa: RupaKotak, tinggiMaks: number): Ukuran {
  if (!kotak) throw new Error('A box without content')
  switch (kotak.jenis) {
    case 'UNIT': {
      if (!kotak.tabel) return { lebar: rupa.lebar, tinggi: rupa.tinggi }
      const { lebar, tinggi } = alirkan(kotak.tabel, tinggiMaks)
      return { lebar, tinggi: rupa.tinggi + tinggi, kepala: rupa.tinggi }
    }
    case 'KELOMPOK':
    case 'DAFTAR':
      return { ...ukuranTabel(alirkan(kotak.tabel, tinggiMaks)), kepala: TINGGI_JUDUL }
    case 'LANJUTAN': {
      const kepala = tinggiRujukan(kotak)
      const { lebar, tinggi } = alirkan(kotak.tabel, tinggiMaks)
      return { lebar, tinggi: kepala + tinggi, kepala }
    }
    case 'ATASAN':
    case 'BAWAHAN':
      return { lebar: lebarRujukan(rupa.pppkTerpisah), tinggi: tinggiRujukan(kotak) }
  }
}

const ukuranTabel = ({ lebar, tinggi }: TabelMengalir): Ukuran => ({ lebar, tinggi })

function sekali(susun: () => Layout): () => Layout {
  let hasil: Layout | null = null
  return () => (hasil ??= susun())
}

/** The line to a table is one of coordination only where JF alone are in it. */
function jujur({ connectors }: Layout, { kotak }: PohonPeta): Layout['connectors'] {
  const jf = new Set([...kotak.values()].flatMap((k) => (k.jenis === 'KELOMPOK' && k.isi.isKelompokJf ? [k.isi.unor.id] : [])))
  return connectors.map((c) => (c.dari === c.ke && !jf.has(c.dari) ? { ...c, isPutus: false } : c))
}

const GARIS = pena(TINTA.hitam, 0.3)
const GARIS_PUTUS = pena(TINTA.hitam, 0.3, true)

type TempatPas = Pick<Pas, 'susunan' | 'skala' | 'x' | 'y'>

/** Lines and boxes in their places on the sheet, the lines below. */
function gambarPada(
  { susunan: { boxes, bounds }, skala, x, y }: TempatPas,
  connectors: Layout['connectors'],
  gambarSatu: (box: Box) => readonly Bentuk[]
): readonly Bentuk[] {
  const lines = (putus: boolean): readonly Bentuk[] =>
    garisTunggal(connectors.flatMap((c) => (c.isPutus === putus ? [c.titik] : []))).map((titik) => ({
      jenis: 'GARIS',
      titik,
      pena: putus ? GARIS_PUTUS : GARIS
    }))
  const [kiri, atas] = [x + (LUAR - bounds.x) * skala, y + (LUAR - bounds.y) * skala]
  return [
    ...letakkan([...lines(true), ...lines(false)], { x: kiri, y: atas, skala }),
    ...boxes.flatMap((box) => letakkan(gambarSatu(box), { x: kiri + box.x * skala, y: atas + box.y * skala, skala }))
  ]
}

type RupaBox = {
  readonly pohon: PohonPeta
  readonly rupa: RupaKotak
  readonly pppkTerpisah: boolean
  readonly nomorOf: NomorOf
}

function gambarBox({ simpul, lebar, kepala }: Box, { pohon, rupa, pppkTerpisah, nomorOf }: RupaBox): readonly Bentuk[] {
  const kotak = pohon.kotak.get(simpul)
  if (!kotak) return []
  const tabel = (isi: TabelPeta, y: number): readonly Bentuk[] =>
    letakkan(gambarTabelPeta(alirkanKe(isi, lebar), nomorOf), { x: 0, y, skala: 1 })
  const rujukan = (isi: KotakRujukan): readonly Bentuk[] => gambarRujukan(isi, { lebar, pppkTerpisah, nomorOf })
  switch (kotak.jenis) {
    case 'UNIT':
      return [...(kotak.tabel ? tabel(kotak.tabel, kepala) : []), ...gambarKotakJabatan(kotak.isi, rupa, { lebar, pppkTerpisah })]
    case 'KELOMPOK':
    case 'DAFTAR':
      return tabel(kotak.tabel, 0)
    case 'LANJUTAN':
      return [...tabel(kotak.tabel, kepala), ...rujukan(kotak)]
    case 'ATASAN':
    case 'BAWAHAN':
      return rujukan(kotak)
  }
}
