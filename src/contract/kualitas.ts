import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { URUT_ANOMALI } from '../domain/kualitas/baris-anomali'
import type { RouteDef } from './route'

const reads = ['pegawai', 'jabatan', 'unor', 'penempatan', 'predikat', 'ketentuan'] as const

/** The quality of the data: what the checks found, the rows behind each count, and both as a table. */
export const kualitasRoutes = {
  'kualitas.ringkasan': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.object({
      /** How many rows of each kind were looked at. */
      diperiksa: z.object({ pegawai: z.int(), jabatan: z.int(), unor: z.int() }),
      /** How many of them have at least one anomali. */
      bermasalah: z.object({ pegawai: z.int(), jabatan: z.int(), unor: z.int() }),
      total: z.int(),
      /** One line for each check, in the order of the registry. */
      periksa: z.array(z.object({ id: z.string(), jumlah: z.int() }))
    }),
    reads
  },
  'kualitas.anomali': {
    hak: 'LIHAT',
    input: z.object({
      periksa: z.string(),
      cari: z.string(),
      urut: z.enum(URUT_ANOMALI),
      turun: z.boolean(),
      mulai: z.int().min(0),
      jumlah: z.int().min(1).max(500)
    }),
    output: z.object({
      total: z.int(),
      baris: z.array(
        z.object({
          id: z.string(),
          nama: z.string(),
          nip: z.string().nullable(),
          kedudukan: z.string().nullable(),
          unit: z.string().nullable(),
          kata: z.string()
        })
      )
    }),
    reads
  },
  /** The rows of one check, or the summary of all (null), as a file; `berkas` null when the officer chose nowhere. */
  'kualitas.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ periksa: z.string().nullable(), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
