import type { Tanggal } from '../kit/tanggal'
import { isBerlaku, type Penempatan } from '../pegawai/penempatan'
import { isKosong } from './kartu'

/** The first day nobody held a post any more; null = somebody holds it, or nobody ever did. `penempatan`: all that were ever in it. */
export function kosongSejak(penempatan: readonly Pick<Penempatan, 'jenis' | 'tmtMulai' | 'tmtSelesai'>[], pada: Tanggal): Tanggal | null {
  if (!isKosong(penempatan.filter((p) => isBerlaku(p, pada)))) return null
  const akhir = penempatan.flatMap((p) => (p.jenis === 'DEFINITIF' || p.jenis === 'TUGAS_TAMBAHAN' ? (p.tmtSelesai ?? []) : []))
  return (
    akhir
      .filter((hari) => hari <= pada)
      .toSorted()
      .at(-1) ?? null
  )
}
