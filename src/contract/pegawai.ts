import { z } from 'zod'
import { Hubungan } from '../domain/pegawai/hubungan'
import { Hukdis } from '../domain/pegawai/hukdis'
import { JENIS_ASN, KEDUDUKAN_HUKUM, Pegawai, PegawaiId, PegawaiRingkas } from '../domain/pegawai/pegawai'
import { Penempatan } from '../domain/pegawai/penempatan'
import type { RouteDef } from './route'

export const pegawaiRoutes = {
  'pegawai.list': {
    input: z.object({
      cari: z.string(),
      unorId: z.string().nullable(),
      jenisAsn: z.enum(JENIS_ASN).nullable(),
      kedudukanHukum: z.enum(KEDUDUKAN_HUKUM).nullable(),
      golongan: z.string().nullable(),
      urut: z.enum(['nama', 'nip', 'golongan', 'jabatan', 'unor']),
      turun: z.boolean(),
      mulai: z.int().min(0),
      jumlah: z.int().min(1).max(500)
    }),
    output: z.object({
      total: z.int(),
      baris: z.array(
        PegawaiRingkas.extend({
          jabatan: z.string().nullable(),
          eselon: z.string().nullable(),
          unor: z.string().nullable(),
          tmtJabatan: z.string().nullable()
        })
      )
    }),
    reads: ['pegawai', 'penempatan', 'jabatan', 'unor']
  },
  /** Everything of one person. `nik` comes masked; null = no such person. */
  'pegawai.detail': {
    input: z.object({ id: PegawaiId }),
    output: z
      .object({
        pegawai: Pegawai,
        penempatan: z.array(Penempatan.extend({ jabatan: z.string(), eselon: z.string().nullable(), unor: z.string() })),
        hukdis: z.array(Hukdis),
        hubungan: z.array(Hubungan.extend({ namaKerabat: z.string() }))
      })
      .nullable(),
    reads: ['pegawai', 'penempatan', 'jabatan', 'unor', 'hukdis', 'hubungan']
  }
} as const satisfies Record<string, RouteDef>
