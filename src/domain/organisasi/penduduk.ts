import type { Tanggal } from '../kit/tanggal'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { JabatanId } from './jabatan'

/** The placements of a post that are not over by a day: whoever sits there then, or will. */
export const pendudukSejak = (penempatan: readonly Penempatan[], jabatanId: JabatanId, sejak: Tanggal): readonly Penempatan[] =>
  penempatan.filter((p) => p.jabatanId === jabatanId && (p.tmtSelesai === null || p.tmtSelesai > sejak))

/** The people among placements, each once. */
export const orangDari = (penempatan: readonly Penempatan[]): readonly PegawaiId[] => [...new Set(penempatan.map((p) => p.pegawaiId))]
