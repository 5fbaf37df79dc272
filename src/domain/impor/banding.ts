import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import type { Pegawai } from '../pegawai/pegawai'
import type { BarisImpor } from './baris-impor'
import type { JenisBeda } from './beda'
import type { MasalahImpor } from './masalah-impor'
import type { Niat } from './niat'

type Dasar = {
  readonly kunci: string
  readonly jenis: JenisBeda
  /** The row that says it; null of what is missing from the file, or needed without being listed. */
  readonly isi: BarisImpor | null
  readonly lembar: string | null
  readonly baris: number | null
  /** Fields that come out different; of a new row none are listed, for all are new. */
  readonly medan: readonly string[]
  /** Those of them that an officer wrote by hand, or that the data knows better. */
  readonly bentrok: readonly string[]
  /** Of a unit or post that no list names: the rows that need it. It comes into being with the first of them that is taken. */
  readonly pemakai?: readonly Banding[]
}

/** One unit held against the file; of a missing one both sides are the present one. */
export type BandingUnor = Dasar & { readonly entitas: 'unor'; readonly sebelum: Unor | null; readonly sesudah: Unor }
/** One post held against the file. */
export type BandingJabatan = Dasar & {
  readonly entitas: 'jabatan'
  readonly sebelum: Jabatan | null
  readonly sesudah: Jabatan
  /** What of the row is not taken, and why. */
  readonly catatan: string | null
}
/** One person held against the file; `niat` null = missing from it. */
export type BandingPegawai = Dasar & {
  readonly entitas: 'pegawai'
  readonly sebelum: Pegawai | null
  readonly sesudah: Pegawai
  readonly niat: Niat | null
}

/** One unit, post or person held against the file, as short as can be: its words are made when they are asked for. */
export type Banding = BandingUnor | BandingJabatan | BandingPegawai

/** The whole file held against the data. */
export type Perbandingan = {
  readonly banding: ReadonlyMap<string, Banding>
  readonly instansiUtama: string | null
  /** Units and posts as they would be, new ones with ids of this comparison alone. */
  readonly unor: ReadonlyMap<UnorId, Unor>
  readonly jabatan: ReadonlyMap<JabatanId, Jabatan>
  readonly masalah: readonly MasalahImpor[]
}
