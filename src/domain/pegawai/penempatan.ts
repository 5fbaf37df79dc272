import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { JabatanId } from '../organisasi/jabatan'
import { PegawaiId } from './pegawai'

export const PenempatanId = z.string().min(1).brand<'PenempatanId'>()
export type PenempatanId = z.infer<typeof PenempatanId>

/** How a post is held: for good, acting (post vacant), stand-in (holder away), or as an extra duty. */
export const JENIS_PENEMPATAN = ['DEFINITIF', 'PLT', 'PLH', 'TUGAS_TAMBAHAN'] as const
export type JenisPenempatan = (typeof JENIS_PENEMPATAN)[number]

/** Penempatan: one person in one post for a time. History: closed by `tmtSelesai`, never overwritten. */
export const Penempatan = z.object({
  id: PenempatanId,
  pegawaiId: PegawaiId,
  jabatanId: JabatanId,
  jenis: z.enum(JENIS_PENEMPATAN),
  /** First day in the post, if known. */
  tmtMulai: Tanggal.nullable(),
  /** First day no longer in the post; null = still there. */
  tmtSelesai: Tanggal.nullable(),
  nomorSk: z.string().nullable()
})
export type Penempatan = z.infer<typeof Penempatan>

/** True when the placement holds on that day: begun (or begin unknown) and not yet over. */
export const isBerlaku = (p: Pick<Penempatan, 'tmtMulai' | 'tmtSelesai'>, pada: Tanggal): boolean =>
  (p.tmtMulai === null || p.tmtMulai <= pada) && (p.tmtSelesai === null || pada < p.tmtSelesai)

/** True when both hold on some day. */
export const isBeririsan = (a: Rentang, b: Rentang): boolean =>
  (a.tmtSelesai === null || b.tmtMulai === null || b.tmtMulai < a.tmtSelesai) &&
  (b.tmtSelesai === null || a.tmtMulai === null || a.tmtMulai < b.tmtSelesai)

type Rentang = Pick<Penempatan, 'tmtMulai' | 'tmtSelesai'>
