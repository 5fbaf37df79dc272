import { faktorLembar, type UkuranLembar } from '../cetak/kertas'
import { LUAR } from '../cetak/bagan-cetak'
import { atasKaki, isBebas, type Pas, pasCukup, pasTepat, pasTerbesar } from '../cetak/pas-lembar'
import type { IsiRangka } from '../cetak/rangka'
import type { JenisUnor, Unor, UnorId } from '../organisasi/unor'
import { type BaganPeta, baganPeta } from './halaman-bagan'
import { type KertasPeta } from './halaman-pilihan'
import { anakPeta, isiOf, type LahanPeta, pohonCabang, type PohonPeta, pohonTabel, pohonUnit } from './halaman-pohon'
import type { JudulPeta } from './halaman-rangka'
import { MANDIRI } from './halaman-susunan'
import { bagianTabel, HURUF_PETA } from './halaman-tabel'

/** A page of a perangkat daerah, fitted. */
export type HalamanPeta = { readonly judul: JudulPeta; readonly bagan: BaganPeta; readonly pas: Pas }

/** What the pages of one perangkat daerah are made with. */
export type MejaPeta = {
  readonly lahan: LahanPeta
  readonly milik: Unor
  readonly kertas: KertasPeta
  readonly ukuran: UkuranLembar
  /** What stands around a page; with the signature when it is the last. */
  readonly rangkaOf: (bagan: BaganPeta, judul: JudulPeta, isAkhir: boolean) => IsiRangka
}

/** Letters of a page are no smaller than this where it can be helped, in points: large paper is read from nearer than it looks. */
export const HURUF_TERKECIL: Readonly<Record<KertasPeta, number>> = { A3: 5, F4: 6, A4: 6 }

/** The pages of one perangkat daerah: all of it on one where it can be read, else its head with what fits, and its branches after it. Every page tried is a step. */
export function* halamanPeta(meja: MejaPeta): Generator<undefined, readonly HalamanPeta[]> {
  const pages: Coba[] = []
  yield* potong({ meja, pages }, meja.milik)
  const hasil: HalamanPeta[] = []
  for (const [n, { bagan, judul }] of pages.entries()) {
    yield
    const isi = meja.rangkaOf(bagan, judul, n === pages.length - 1)
    hasil.push({ judul, bagan, pas: ditengahkan(pasTerbaik(bagan, meja, isi), skalaTerkecil(meja)) })
  }
  return hasil
}

const skalaTerkecil = ({ kertas }: Pick<MejaPeta, 'kertas'>): number => HURUF_TERKECIL[kertas] / HURUF_PETA

/** As large as can be, in the natural shape where that is nearly as large; but in one that can be read before one that cannot. */
function pasTerbaik(bagan: BaganPeta, { ukuran, kertas }: MejaPeta, isi: IsiRangka): Pas {
  const pas = pasTerbesar(bagan, [ukuran], isi)
  const skala = skalaTerkecil({ kertas })
  return sewajarnya(pas.skala >= skala ? pas : (pasBesar(bagan, { ukuran, isi }, skala) ?? pas))
}

const pasBesar = (...[bagan, lembar, skala]: Parameters<typeof pasCukup>): Pas | null =>
  pasCukup(bagan, lembar, skala) ?? pasTepat(bagan, lembar, skala)

/** Little on a page is not blown up beyond the size of its title. */
const SKALA_MAKS = 1.15

function sewajarnya(pas: Pas): Pas {
  const { ukuran, rangka, susunan } = pas
  const skala = Math.min(pas.skala, SKALA_MAKS * faktorLembar(ukuran))
  if (skala === pas.skala) return pas
  const [lebar, tinggi] = [susunan.bounds.lebar + 2 * LUAR, susunan.bounds.tinggi + 2 * LUAR]
  const sisa = Math.max(0, atasKaki(rangka) - rangka.ruang.y - tinggi * skala)
  const kecil = {
    skala,
    x: pas.x + ((pas.skala - skala) * lebar) / 2,
    y: rangka.ruang.y + Math.min(sisa / 2, rangka.ruang.tinggi * TURUN_MAKS)
  }
  return isBebas(susunan, rangka.halangan, kecil) ? { ...pas, ...kecil } : pas
}

/** How far below the title a small drawing hangs, in parts of its room. */
const TURUN_MAKS = 0.1

/** The head in the middle of the sheet, below the title: a little smaller where that alone makes room, as long as it can be read; else as near to the middle as there is room. */
function ditengahkan(pas: Pas, terbaca: number): Pas {
  const kecil = MENGALAH.map((bagian) => pas.skala * bagian).filter((skala) => skala === pas.skala || skala >= terbaca)
  const tengah = kecil.map((skala) => geser(pas, { skala, bagian: 1 })).find((p) => p !== null)
  return tengah ?? MENDEKAT.map((bagian) => geser(pas, { skala: pas.skala, bagian })).find((p) => p !== null) ?? pas
}

type Geseran = { readonly skala: number; readonly bagian: number }

/** A page so large, moved so much of the way to where its head is in the middle; null where something is in the way. */
function geser(pas: Pas, { skala, bagian }: Geseran): Pas | null {
  const { susunan, ukuran, rangka } = pas
  const [akar] = susunan.boxes
  if (!akar) return pas
  const kiri = rangka.ruang.x
  const kanan = kiri + rangka.ruang.lebar - (susunan.bounds.lebar + 2 * LUAR) * skala
  const tengah = ukuran.lebar / 2 - (akar.x + akar.lebar / 2 - susunan.bounds.x + LUAR) * skala
  const ke = Math.min(Math.max(tengah, kiri), Math.max(kiri, kanan))
  const letak = { skala, x: pas.x + (ke - pas.x) * bagian, y: pas.y }
  return isBebas(susunan, rangka.halangan, letak) ? { ...pas, ...letak } : null
}

/** How much smaller a page becomes at most for its head to be in the middle, and how much of the way there is tried else. */
const MENGALAH = [1, 0.96, 0.92, 0.88, 0.84, 0.8]
const MENDEKAT = [0.75, 0.5, 0.25]

/** A page tried out; `isCukup` when it can be read, with a signature below it. */
type Coba = { readonly bagan: BaganPeta; readonly judul: JudulPeta; readonly isCukup: boolean }

type Susunan = { readonly meja: MejaPeta; readonly pages: Coba[] }

function coba({ meja, pages }: Susunan, pohon: PohonPeta, unit: Unor | null): Coba {
  const { lahan, kertas, ukuran, milik } = meja
  const skala = skalaTerkecil({ kertas })
  const bagan = baganPeta(pohon, {
    pppkTerpisah: lahan.pppkTerpisah,
    ruang: { lebar: ukuran.lebar / skala, tinggi: ukuran.tinggi / skala }
  })
  const judul = { milik, unit: unit === milik ? null : unit, isLanjutan: pages.length > 0 }
  const isi = meja.rangkaOf(bagan, judul, true)
  const isCukup = !isPenuh(bagan, ukuran, skala) && pasBesar(bagan, { ukuran, isi }, skala) !== null
  return { bagan, judul, isCukup }
}

/** Boxes joined by lines never fill more of a sheet than this, title and all: fuller pages need not be laid out to be refused. */
const TERISI_MAKS = 0.42
/** A few boxes with long tables may. */
const KOTAK_MIN = 6

const isPenuh = ({ luas, pohon }: BaganPeta, { lebar, tinggi }: UkuranLembar, skala: number): boolean =>
  pohon.kotak.size >= KOTAK_MIN && luas * skala ** 2 > TERISI_MAKS * lebar * tinggi

/** Puts a unit and all below it on pages, as few as can be read. */
function* potong(susunan: Susunan, unor: Unor): Generator<undefined> {
  const { lahan } = susunan.meja
  const utuh = coba(susunan, pohonUnit(lahan, { unor, dilipat: new Set(), tanpaTabel: false }), unor)
  yield
  if (utuh.isCukup) return void susunan.pages.push(utuh)
  const anak = anakPeta(lahan, unor)
  if (anak.length === 0) return yield* bagianTabelUnit(susunan, unor, utuh)
  const dilipat = yield* kepala(susunan, unor, anak)
  const menyusul = anak.filter((a) => dilipat.has(a.id))
  yield* cabang(susunan, unor, menyusul)
}

/** The page of a head: with as many of its branches as can be read. Says which are left for other pages. */
function* kepala(susunan: Susunan, unor: Unor, anak: readonly Unor[]): Generator<undefined, ReadonlySet<UnorId>> {
  for (const dilipat of lipatanMungkin(anak)) {
    const page = coba(susunan, pohonUnit(susunan.meja.lahan, { unor, dilipat, tanpaTabel: false }), unor)
    yield
    if (!page.isCukup) continue
    susunan.pages.push(page)
    return dilipat
  }
  const semua = new Set(anak.map(({ id }) => id))
  susunan.pages.push(coba(susunan, pohonUnit(susunan.meja.lahan, { unor, dilipat: semua, tanpaTabel: true }), unor))
  yield* bagianTabelUnit(susunan, unor, null)
  return semua
}

/** What stands beside a head leaves its page last. */
const SISI: ReadonlySet<JenisUnor> = new Set(['SEKRETARIAT', 'STAF_AHLI'])

/** What may be left for other pages, the least first: organisations of their own go before its parts. */
function lipatanMungkin(anak: readonly Unor[]): readonly ReadonlySet<UnorId>[] {
  const pilihan = [anak.filter((a) => MANDIRI.has(a.jenis)), anak.filter((a) => !SISI.has(a.jenis)), anak]
  return pilihan.filter((units) => units.length > 0).map((units) => new Set(units.map(({ id }) => id)))
}

/** Branches that stand together on a page so far. */
type Kumpulan = { readonly group: readonly Unor[]; readonly page: Coba | null }

const BELUM_ADA: Kumpulan = { group: [], page: null }

/** Puts branches beside each other while they can be read. */
function* cabang(susunan: Susunan, induk: Unor, units: readonly Unor[]): Generator<undefined> {
  let kini = BELUM_ADA
  for (const unor of units) kini = yield* tambahCabang(susunan, { induk, unor, kini })
  if (kini.page) susunan.pages.push(kini.page)
}

type Tambahan = { readonly induk: Unor; readonly unor: Unor; readonly kini: Kumpulan }

/** A page with one branch more; where that could not be read a new page, and a branch too large for that is cut up itself. */
function* tambahCabang(susunan: Susunan, { induk, unor, kini }: Tambahan): Generator<undefined, Kumpulan> {
  const group = [...kini.group, unor]
  const page = coba(susunan, pohonCabang(susunan.meja.lahan, induk, group), induk)
  yield
  if (page.isCukup) return { group, page }
  if (kini.page) {
    susunan.pages.push(kini.page)
    return yield* tambahCabang(susunan, { induk, unor, kini: BELUM_ADA })
  }
  yield* potong(susunan, unor)
  return BELUM_ADA
}

/** The table of a unit over as many pages as it needs; `utuh` is the page that was too full, null where the box of the unit has one already. */
function* bagianTabelUnit(susunan: Susunan, unor: Unor, utuh: Coba | null): Generator<undefined> {
  const { lahan } = susunan.meja
  const tabel = lahan.tabelOf(isiOf(lahan, unor.id), false)
  if (!tabel) return void susunan.pages.push(...(utuh ? [utuh] : []))
  for (let jumlah = 1; ; jumlah += 1) {
    const parts = bagianTabel(tabel, jumlah).map((t, n) =>
      coba(susunan, pohonTabel(lahan, unor, { tabel: t, isPertama: utuh !== null && n === 0 }), unor)
    )
    yield
    if (parts.some((p) => !p.isCukup) && jumlah < tabel.potongan.length) continue
    susunan.pages.push(...parts.map((p, n) => ({ ...p, judul: { ...p.judul, isLanjutan: p.judul.isLanjutan || n > 0 } })))
    return
  }
}
