import { type Layout, layout, LAYOUT_OPTIONS } from './layout'
import { withKelompok } from './layout-halaman'
import type { LayoutOptions, Ukuran } from './layout-items'
import { type TabelJabatan, tabelOf, tinggiTabel, UKURAN_TABEL } from './layout-tabel'
import type { MedanKartu } from './medan-kartu'
import type { Snapshot } from './snapshot'
import type { TataBagan } from './tata-bagan'
import { buildTree, type Pohon, type Simpul, type Tampilan } from './tree'

/** How a chart is drawn: its layout, and what its cards say. */
export type RupaBagan = { readonly tata: TataBagan; readonly medan: readonly MedanKartu[] }

/** What is laid out: a view of the organisation, and how it is drawn. */
export type Susun = { readonly snapshot: Snapshot; readonly view: Tampilan; readonly rupa: RupaBagan }

/** A chart laid out, with the tree it shows. */
export type Bagan = Layout & {
  readonly pohon: Pohon
  /** Drawn as a page with tables of posts: only one perangkat daerah is, the whole city never. */
  readonly isHalaman: boolean
}

/** Lays out a view of the organisation. `before` lends what has not changed since. */
export function layoutBagan({ snapshot, view, rupa }: Susun, before: Pohon | null = null): Bagan {
  const isHalaman = rupa.tata === 'HALAMAN' && view.akar !== null && snapshot.unor.has(view.akar)
  // on a page everything below stands open unless it was folded by hand
  const pohon = buildTree(snapshot, isHalaman ? { ...view, tingkat: 99 } : view, before)
  if (isHalaman) return { ...layoutHalaman(pohon, { snapshot, ukuran: ukuranKartu(rupa) }), pohon, isHalaman }
  const tata = rupa.tata === 'HALAMAN' ? 'ATAS_BAWAH' : rupa.tata
  const ukuran = ukuranKartu({ ...rupa, tata })
  return { ...layout(pohon, { sizes: () => ukuran }, OPSI_TATA[tata]), pohon, isHalaman }
}

/** The size of cards. It depends on what they may say, not on what they do say: a plan never moves them. */
export function ukuranKartu({ tata, medan }: RupaBagan): Ukuran {
  const has = (...any: readonly MedanKartu[]): boolean => any.some((m) => medan.includes(m))
  const orang = has('PEJABAT') ? 20 : 0
  const rinci = has('PEJABAT') ? (['PANGKAT', 'NIP', 'TMT'] as const).filter((m) => has(m)).length * 14 : 0
  const kaki = has('KELAS', 'BEZETTING') || tata === 'HALAMAN' ? 17 : 0
  return { lebar: tata === 'HALAMAN' ? UKURAN_TABEL.lebar : 244, tinggi: 77 + orang + rinci + kaki }
}

type IsiHalaman = { readonly snapshot: Snapshot; readonly ukuran: Ukuran }

function layoutHalaman(pohon: Pohon, { snapshot, ukuran }: IsiHalaman): Layout {
  const tables = new Map<Simpul, TabelJabatan | null>()
  const tabel = (simpul: Simpul): TabelJabatan | null => {
    const known = tables.get(simpul)
    if (known !== undefined) return known
    const found = tabelSimpul(snapshot, simpul)
    tables.set(simpul, found)
    return found
  }
  const sizes = (simpul: Simpul): Ukuran => {
    const below = tabel(simpul)
    const kepala = simpul.kedudukan === 'KELOMPOK' ? 0 : ukuran.tinggi
    return below ? { ...ukuran, tinggi: kepala + tinggiTabel(below), kepala: kepala || UKURAN_TABEL.judul } : ukuran
  }
  const page = { akar: pohon.akar.map((simpul) => withKelompok(snapshot, simpul)) }
  const susunan = layout(page, { sizes, tabelOf: tabel }, OPSI_TATA.HALAMAN)
  // boxes speak of the tree itself, not of the page's copy of it
  const boxes = susunan.boxes.map((box) => (box.isKelompok ? box : { ...box, simpul: pohon.byId.get(box.id) ?? box.simpul }))
  return { ...susunan, boxes }
}

/** The table of a lowest box, or of a group of JF; a box with units below has none. */
function tabelSimpul({ jabatanByUnor }: Snapshot, { unor, kedudukan, anak, terlipat }: Simpul): TabelJabatan | null {
  const posts = jabatanByUnor.get(unor.id) ?? []
  if (kedudukan === 'KELOMPOK') return tabelOf(posts, 'TERPISAH')
  return anak.length === 0 && terlipat === 0 ? tabelOf(posts, 'MELEKAT') : null
}

/** The distances and habits of every layout. */
export const OPSI_TATA: Readonly<Record<TataBagan, LayoutOptions>> = {
  ATAS_BAWAH: LAYOUT_OPTIONS,
  KIRI_KANAN: {
    ...LAYOUT_OPTIONS,
    arah: 'KANAN',
    gapX: 18,
    gapY: 72,
    gantungDi: Infinity,
    gantungDiAkar: Infinity,
    lebarMaks: Infinity,
    samping: false
  },
  RAPAT: {
    ...LAYOUT_OPTIONS,
    gapX: 14,
    gapY: 36,
    gapBaris: 10,
    inden: 20,
    gantungDi: 0,
    gantungDiAkar: 0,
    barisMaks: 12,
    lebarMaks: 2400,
    rasio: 1.8
  },
  HALAMAN: {
    ...LAYOUT_OPTIONS,
    gapX: 28,
    gantungDi: 0,
    gantungDiAkar: Infinity,
    barisMaks: 4,
    rasio: 1.6,
    barisSendiri: new Set(['UPTD', 'KELURAHAN'])
  }
}
