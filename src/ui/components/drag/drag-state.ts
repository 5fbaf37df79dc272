import type { JenisHasil } from '../../../domain/kit/rule'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'

/** A person on the move: who, and what the ghost says below the name. */
export type PegawaiDiseret = { readonly id: PegawaiId; readonly nama: string; readonly keterangan: string | null }

/** One thing a rule says of a drop, shown while hovering. */
export type Vonis = { readonly warna: JenisHasil; readonly teks: string }

/** A drag under way. */
export type DragState = { readonly pegawai: PegawaiDiseret; readonly sasaran: JabatanId | null; readonly vonis: readonly Vonis[] }
