import { type AnakOf, TINGKAT_PALING } from './batas-susunan'
import type { CatatanSusunan } from './induk-lazim'
import type { Penempatan } from '../pegawai/penempatan'
import type { Jabatan } from './jabatan'
import type { Snapshot } from './snapshot'
import type { Unor } from './unor'

/** How much a structural finding weighs, gravest first. */
export const BERAT_TELAAH = ['BERAT', 'SEDANG', 'RINGAN'] as const
export type BeratTelaah = (typeof BERAT_TELAAH)[number]

/** Numbers by which a structure is judged, unless the office says otherwise. */
export const SETELAN_TELAAH: SetelanTelaah = { rentangPaling: 10, tingkatPaling: TINGKAT_PALING, rantaiPaling: 2 }

/** What the office may see otherwise. */
export type SetelanTelaah = {
  /** The most units one head leads directly; UPTD, schools, kelurahan and staf ahli do not count. */
  readonly rentangPaling: number
  readonly tingkatPaling: number
  /** How many units in a row with a single one below make a chain. */
  readonly rantaiPaling: number
}

/** What every check may look at besides the unit itself. */
export type BahanTelaah = { readonly snapshot: Snapshot; readonly setelan: SetelanTelaah; readonly anakOf: AnakOf }

/** A unit as checks look at it. */
export type UnorDitelaah = {
  readonly unor: Unor
  /** The one it hangs below; null = it hangs below none, or below one that is not there. */
  readonly induk: Unor | null
  /** Its level, a top is level 1; null = it hangs in a circle. */
  readonly tingkat: number | null
  readonly anak: readonly Unor[]
  readonly jabatan: readonly Jabatan[]
  /** The posts that lead it, with whoever sits there; one in a unit in order. */
  readonly pimpinan: readonly Kursi[]
}

/** A post, and what is held of it on the day. */
export type Kursi = { readonly jabatan: Jabatan; readonly duduk: readonly Penempatan[] }

/** One check of every unit: what it asks, and how much its finding weighs. */
export type Telaah<Jenis extends string> = {
  readonly jenis: Jenis
  readonly judul: string
  readonly berat: BeratTelaah
  readonly dasar: string
  /** Its findings are marked on the card of the unit. */
  readonly isTanda: boolean
  /** What it finds; with a source of its own where one check rests on several. */
  readonly periksa: (di: UnorDitelaah, bahan: BahanTelaah) => readonly (Pick<CatatanSusunan, 'pesan'> & Partial<CatatanSusunan>)[]
}

/** A check of the table. */
export const defineTelaah = <const Jenis extends string>(t: Telaah<Jenis>): Telaah<Jenis> => t
