import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { BarisJabatan } from '../domain/organisasi/baris-jabatan'
import { Jabatan, JabatanId } from '../domain/organisasi/jabatan'
import { KOLOM_JABATAN } from '../domain/organisasi/kolom-jabatan'
import { SaringanJabatan } from '../domain/organisasi/saringan-jabatan'
import { Unor } from '../domain/organisasi/unor'
import { PegawaiId, PegawaiRingkas } from '../domain/pegawai/pegawai'
import { Penempatan } from '../domain/pegawai/penempatan'
import type { RouteDef } from './route'

/** What narrows the register of posts, and its order. */
const PermintaanJabatan = SaringanJabatan.extend({ urut: z.enum(KOLOM_JABATAN), turun: z.boolean() })

const Pemegang = Penempatan.omit({ jabatanId: true }).extend({
  pegawaiId: PegawaiId,
  nama: z.string(),
  nip: z.string(),
  golongan: z.string().nullable()
})

export const organisasiRoutes = {
  /** The whole organisation as of a day (null = today): a few MB for 10,000 people, sent once and kept. */
  'organisasi.snapshot': {
    input: z.object({ tanggal: z.iso.date().nullable() }),
    output: z.object({
      tanggal: z.iso.date(),
      unor: z.array(Unor),
      jabatan: z.array(Jabatan),
      pegawai: z.array(PegawaiRingkas),
      penempatan: z.array(Penempatan)
    }),
    reads: ['unor', 'jabatan', 'pegawai', 'penempatan']
  },
  /** A stretch of the register of posts that exist today. */
  'jabatan.list': {
    input: PermintaanJabatan.extend({ mulai: z.int().min(0), jumlah: z.int().min(1).max(500) }),
    output: z.object({ total: z.int(), baris: z.array(BarisJabatan) }),
    reads: ['jabatan', 'unor', 'penempatan', 'pegawai']
  },
  /** The ids of all posts that match, for "Pilih semua". */
  'jabatan.ids': { input: PermintaanJabatan, output: z.array(JabatanId), reads: ['jabatan', 'unor', 'penempatan', 'pegawai'] },
  /** Everything of one post: who holds it, who held it. null = no such post. */
  'jabatan.detail': {
    input: z.object({ id: JabatanId }),
    output: z
      .object({
        jabatan: Jabatan,
        unor: z.string(),
        perangkatDaerah: z.string(),
        isKosong: z.boolean(),
        kosongSejak: z.iso.date().nullable(),
        pemegang: z.array(Pemegang),
        riwayat: z.array(Pemegang)
      })
      .nullable(),
    reads: ['jabatan', 'unor', 'penempatan', 'pegawai']
  },
  /** Writes the register of posts as it stands to a file the officer chooses; null = none chosen. */
  'jabatan.ekspor': {
    input: PermintaanJabatan.extend({ kolom: z.array(z.enum(KOLOM_JABATAN)).min(1), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  },
  /** Writes the tree of units to a file the officer chooses. */
  'unor.ekspor': {
    input: z.object({ format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
