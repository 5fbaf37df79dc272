import type { Snapshot } from '../organisasi/snapshot'
import { buildTree, type Simpul } from '../organisasi/tree'
import type { Unor, UnorId } from '../organisasi/unor'
import { type BaganCetak, baganCetak } from './bagan-cetak'
import type { BahanCetak } from './bahan-cetak'
import type { UkuranLembar } from './kertas'
import { type Pas, pasCukup, pasTerbesar, SKALA_TERBACA } from './pas-lembar'
import type { PilihanCetak } from './pilihan-cetak'
import type { IsiRangka } from './rangka'
import type { Takaran } from './takaran'

/** A page of charts in a book: what it shows, fitted. */
export type HalamanBagan = {
  /** The perangkat daerah it belongs to. */
  readonly milik: UnorId
  readonly judul: readonly string[]
  readonly bagan: BaganCetak
  readonly pas: Pas
  /** The units whose posts are all on this page: where an index points to. */
  readonly lengkap: readonly UnorId[]
}

/** What the pages of a book are made with. */
export type BahanBuku = {
  readonly bahan: BahanCetak
  readonly pilihan: PilihanCetak
  readonly ukuran: UkuranLembar
  /** What was measured once for all pages. */
  readonly takaran: Takaran
  /** What stands around a page of a unit; `lanjutan` counts from 0 for its first page. */
  readonly rangkaOf: (milik: UnorId, bagan: BaganCetak, lanjutan: number) => IsiRangka
}

/** The pages of one perangkat daerah: all of it on one, or its head first and then its branches. */
export function halamanPerangkat(buku: BahanBuku, perangkat: Unor): readonly HalamanBagan[] {
  const pages: Bagian[] = []
  potong({ buku, milik: perangkat.id, pages }, perangkat.id)
  return pages.map(({ bagan, isi, lengkap }, n) => ({
    milik: perangkat.id,
    judul: n === 0 ? [perangkat.nama] : [perangkat.nama, `lanjutan ${n}`],
    bagan,
    pas: pasTerbesar(bagan, [buku.ukuran], isi),
    lengkap
  }))
}

/** A page as it is tried out: `cukup` is the first shape in which it can be read. */
type Bagian = { readonly bagan: BaganCetak; readonly isi: IsiRangka; readonly cukup: Pas | null; readonly lengkap: readonly UnorId[] }

/** The pages of one perangkat daerah as they come together. */
type Susunan = { readonly buku: BahanBuku; readonly milik: UnorId; readonly pages: Bagian[] }

/** Puts a unit and all below it on pages, as few as can be read. */
function potong(susunan: Susunan, id: UnorId): void {
  const { pages, buku } = susunan
  const { snapshot } = buku.bahan
  const anak = snapshot.anakByUnor.get(id) ?? []
  const isi = isiPohon(snapshot, id)
  const whole = isi.length > UNIT_MAKS ? null : bagian(susunan, { akar: [pohonOf(snapshot, id, SEMUA)] }, isi)
  if (whole && (whole.cukup || anak.length === 0)) return void pages.push(whole)
  const kepala = bagianKepala(susunan, id, 2)
  // a head with more units below it than can be read stands alone
  pages.push(kepala.cukup ? kepala : bagianKepala(susunan, id, 1))
  cabang(susunan, anak)
}

/** No page of any paper holds more units in letters that can be read. */
const UNIT_MAKS = 1500

/** Puts branches beside each other while they can be read; one that cannot even alone is cut up itself. */
function cabang(susunan: Susunan, anak: readonly Unor[]): void {
  let group: readonly Unor[] = []
  let kini: Bagian | null = null
  const tutup = (): void => {
    if (kini) susunan.pages.push(kini)
    group = []
    kini = null
  }
  const coba = (unor: Unor): boolean => {
    const lebih = bagianHutan(susunan, [...group, unor])
    if (!lebih.cukup) return false
    group = [...group, unor]
    kini = lebih
    return true
  }
  for (const unor of anak) {
    if (coba(unor)) continue
    tutup()
    if (!coba(unor)) potong(susunan, unor.id)
  }
  tutup()
}

const SEMUA = 99

function bagianHutan(susunan: Susunan, units: readonly Unor[]): Bagian {
  const { snapshot } = susunan.buku.bahan
  return bagian(
    susunan,
    { akar: units.map(({ id }) => pohonOf(snapshot, id, SEMUA)) },
    units.flatMap(({ id }) => isiPohon(snapshot, id))
  )
}

/** A head with the units below it as cards; what is in them follows on pages of their own. */
const bagianKepala = (susunan: Susunan, id: UnorId, tingkat: number): Bagian =>
  bagian(susunan, { akar: [pohonOf(susunan.buku.bahan.snapshot, id, tingkat)], tanpaTabelBawah: true }, [id])

type Gambar = { readonly akar: readonly Simpul[]; readonly tanpaTabelBawah?: boolean }

function bagian({ buku, milik, pages }: Susunan, gambar: Gambar, lengkap: readonly UnorId[]): Bagian {
  const { bahan, pilihan, ukuran, takaran, rangkaOf } = buku
  const bagan = baganCetak(bahan, { ...pilihan, tata: 'HALAMAN', ...gambar }, takaran)
  const isi = rangkaOf(milik, bagan, pages.length)
  return { bagan, isi, cukup: pasCukup(bagan, { ukuran, isi }, SKALA_TERBACA), lengkap }
}

function pohonOf(snapshot: Snapshot, akar: UnorId, tingkat: number): Simpul {
  const [simpul] = buildTree(snapshot, { akar, tingkat, lipatan: new Map() }).akar
  if (!simpul) throw new Error('A unit without a tree')
  return simpul
}

const isiPohon = (snapshot: Snapshot, id: UnorId): readonly UnorId[] => [
  id,
  ...(snapshot.anakByUnor.get(id) ?? []).flatMap((anak) => isiPohon(snapshot, anak.id))
]
