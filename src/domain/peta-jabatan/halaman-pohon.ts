import type { Kedudukan, Simpul } from '../organisasi/tree'
import type { Snapshot } from '../organisasi/snapshot'
import type { Unor, UnorId } from '../organisasi/unor'
import type { IsiUnit } from './halaman-isi'
import { tabelMenyusul, type TabelPeta, tabelRujukan } from './halaman-tabel'

/** What one box of a page is: a unit, the table of its posts, or a word about what stands on another page. */
export type IsiKotak =
  | { readonly jenis: 'UNIT'; readonly isi: IsiUnit; readonly tabel: TabelPeta | null }
  | { readonly jenis: 'KELOMPOK'; readonly isi: IsiUnit; readonly tabel: TabelPeta }
  | { readonly jenis: 'DAFTAR'; readonly cabang: readonly IsiUnit[]; readonly tabel: TabelPeta }
  | { readonly jenis: 'BAWAHAN' | 'ATASAN'; readonly isi: IsiUnit }
  | { readonly jenis: 'LANJUTAN'; readonly isi: IsiUnit; readonly tabel: TabelPeta }

/** The tree of a page, and what each of its boxes is. */
export type PohonPeta = { readonly akar: Simpul; readonly kotak: ReadonlyMap<Simpul, IsiKotak> }

/** What trees grow from. */
export type LahanPeta = {
  readonly snapshot: Snapshot
  /** What pages say of every unit of the perangkat daerah. */
  readonly isi: ReadonlyMap<UnorId, IsiUnit>
  /** The table of a unit, measured once however many pages it is tried on. */
  readonly tabelOf: (isi: IsiUnit, isTerpisah: boolean) => TabelPeta | null
  readonly pppkTerpisah: boolean
  /** Units that hang below the perangkat daerah on paper though they stand beside it: its staf ahli. */
  readonly tambahan: readonly Unor[]
  /** The perangkat daerah. */
  readonly milik: UnorId
}

/** A unit as the top of a page. `dilipat`: branches that follow on other pages; `tanpaTabel`: so do the posts of the unit itself. */
export type PucukPeta = { readonly unor: Unor; readonly dilipat: ReadonlySet<UnorId>; readonly tanpaTabel: boolean }

/** The units right below a unit on paper. */
export function anakPeta({ snapshot, milik, tambahan }: LahanPeta, { id, jenis }: Unor): readonly Unor[] {
  // the government itself is a page of its own posts: its perangkat daerah have theirs
  const anak = jenis === 'PEMERINTAH' ? [] : (snapshot.anakByUnor.get(id) ?? [])
  return id === milik ? [...tambahan, ...anak] : anak
}

/** The tree of a unit, what is folded of it only named. */
export function pohonUnit(lahan: LahanPeta, { unor, dilipat, tanpaTabel }: PucukPeta): PohonPeta {
  const kebun = kebunBaru(lahan)
  const akar = kebun.unit(unor, 1, { dilipat, tanpaTabel })
  return { akar, kotak: kebun.kotak }
}

/** Branches of one superior on a page of their own, the superior only named above them. */
export function pohonCabang(lahan: LahanPeta, induk: Unor, cabang: readonly Unor[]): PohonPeta {
  const kebun = kebunBaru(lahan)
  const anak = cabang.map((unor) => kebun.unit(unor, 2, UTUH))
  const akar = kebun.tanam({ unor: induk, kedudukan: 'LINI', tingkat: 1, anak }, { jenis: 'ATASAN', isi: isiOf(lahan, induk.id) })
  return { akar, kotak: kebun.kotak }
}

/** A page of the table of a unit that does not fit beside its box; the first part may stand below the box itself. */
export function pohonTabel(lahan: LahanPeta, unor: Unor, { tabel, isPertama }: BagianTabel): PohonPeta {
  const kebun = kebunBaru(lahan)
  const isi = isiOf(lahan, unor.id)
  const kotak: IsiKotak = isPertama ? { jenis: 'UNIT', isi, tabel } : { jenis: 'LANJUTAN', isi, tabel }
  return { akar: kebun.tanam({ unor, kedudukan: 'LINI', tingkat: 1, anak: [] }, kotak), kotak: kebun.kotak }
}

type BagianTabel = { readonly tabel: TabelPeta; readonly isPertama: boolean }

const UTUH: Omit<PucukPeta, 'unor'> = { dilipat: new Set(), tanpaTabel: false }

/** More branches than this are listed, not drawn as boxes. */
const RUJUKAN_MAKS = 12

type Bibit = Pick<Simpul, 'unor' | 'kedudukan' | 'tingkat' | 'anak'>

type Kebun = {
  readonly kotak: Map<Simpul, IsiKotak>
  readonly tanam: (bibit: Bibit, isi: IsiKotak) => Simpul
  readonly unit: (unor: Unor, tingkat: number, lipatan: Omit<PucukPeta, 'unor'>) => Simpul
}

function kebunBaru(lahan: LahanPeta): Kebun {
  const kotak = new Map<Simpul, IsiKotak>()
  const tanam = (bibit: Bibit, isi: IsiKotak): Simpul => {
    const simpul: Simpul = { ...bibit, terlipat: 0 }
    kotak.set(simpul, isi)
    return simpul
  }
  const unit: Kebun['unit'] = (unor, tingkat, { dilipat, tanpaTabel }) => {
    const isi = isiOf(lahan, unor.id)
    const anak = anakPeta(lahan, unor)
    const penuh = lahan.tabelOf(isi, anak.length > 0)
    const sendiri = penuh && tanpaTabel ? tabelMenyusul(penuh) : penuh
    const kelompok =
      sendiri && anak.length > 0
        ? [tanam({ unor, kedudukan: 'KELOMPOK', tingkat: tingkat + 1, anak: [] }, { jenis: 'KELOMPOK', isi, tabel: sendiri })]
        : []
    const terbuka = anak.filter((a) => !dilipat.has(a.id)).map((a) => unit(a, tingkat + 1, UTUH))
    const tertutup = rujukanOf(
      lahan,
      anak.filter((a) => dilipat.has(a.id))
    )
    const lipatan = tertutup.map(({ isi: r, unor: u }) => tanam({ unor: u, kedudukan: kedudukanOf(u), tingkat: tingkat + 1, anak: [] }, r))
    return tanam(
      { unor, kedudukan: tingkat === 1 ? 'LINI' : kedudukanOf(unor), tingkat, anak: [...kelompok, ...terbuka, ...lipatan] },
      { jenis: 'UNIT', isi, tabel: anak.length > 0 ? null : sendiri }
    )
  }
  return { kotak, tanam, unit }
}

type Rujukan = { readonly unor: Unor; readonly isi: IsiKotak }

function rujukanOf(lahan: LahanPeta, dilipat: readonly Unor[]): readonly Rujukan[] {
  const [first] = dilipat
  const isi = dilipat.map((u) => isiOf(lahan, u.id))
  if (!first || dilipat.length <= RUJUKAN_MAKS)
    return dilipat.map((unor) => ({ unor, isi: { jenis: 'BAWAHAN', isi: isiOf(lahan, unor.id) } }))
  return [{ unor: first, isi: { jenis: 'DAFTAR', cabang: isi, tabel: tabelRujukan(isi, JUDUL_DAFTAR, lahan.pppkTerpisah) } }]
}

const JUDUL_DAFTAR = 'Unit pada halaman lain'

const kedudukanOf = ({ jenis }: Unor): Kedudukan => (jenis === 'SEKRETARIAT' || jenis === 'STAF_AHLI' ? jenis : 'LINI')

/** What is said of a unit. */
export function isiOf({ isi }: LahanPeta, id: UnorId): IsiUnit {
  const found = isi.get(id)
  if (!found) throw new Error(`No content of ${id}`)
  return found
}
