import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { BarisJabatan } from '../domain/organisasi/baris-jabatan'
import { ESELON, Jabatan, JabatanId, JENIS_JABATAN, JENJANG_JF } from '../domain/organisasi/jabatan'
import { KOLOM_JABATAN } from '../domain/organisasi/kolom-jabatan'
import { Unor, UnorId } from '../domain/organisasi/unor'
import { PegawaiId, PegawaiRingkas } from '../domain/pegawai/pegawai'
import { Penempatan } from '../domain/pegawai/penempatan'
import type { RouteDef } from './route'

/** What narrows the register of posts, and its order. An empty list narrows nothing. */
const SaringanJabatan = z.object({
  cari: z.string(),
  /** The unit with everything under it. */
  unorId: UnorId.nullable(),
  jenis: z.array(z.enum(JENIS_JABATAN)),
  tingkat: z.array(z.enum([...ESELON, ...JENJANG_JF])),
  kelas: z.array(z.int()),
  /** Only posts nobody holds. */
  isKosong: z.boolean(),
  isKunci: z.boolean(),
  /** Only posts the last file did not name. */
  isTidakDiBerkas: z.boolean(),
  urut: z.enum(KOLOM_JABATAN),
  turun: z.boolean()
})

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
    input: SaringanJabatan.extend({ mulai: z.int().min(0), jumlah: z.int().min(1).max(500) }),
    output: z.object({ total: z.int(), baris: z.array(BarisJabatan) }),
    reads: ['jabatan', 'unor', 'penempatan', 'pegawai']
  },
  /** The ids of all posts that match, for "Pilih semua". */
  'jabatan.ids': { input: SaringanJabatan, output: z.array(JabatanId), reads: ['jabatan', 'unor', 'penempatan', 'pegawai'] },
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
    input: SaringanJabatan.extend({ kolom: z.array(z.enum(KOLOM_JABATAN)).min(1), format: z.enum(FORMAT_TABEL) }),
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
