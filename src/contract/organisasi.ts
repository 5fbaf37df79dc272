import { z } from 'zod'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { Predikat } from '../domain/kinerja/predikat'
import { BarisJabatan } from '../domain/organisasi/baris-jabatan'
import { Jabatan, JabatanId } from '../domain/organisasi/jabatan'
import { KOLOM_JABATAN } from '../domain/organisasi/kolom-jabatan'
import { SaringanJabatan } from '../domain/organisasi/saringan-jabatan'
import { SusulanRows } from '../domain/organisasi/susulan'
import { Unor } from '../domain/organisasi/unor'
import { UnorLampau } from '../domain/organisasi/unor-lampau'
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

/** A table the window has put together, as `TabelEkspor` describes it. */
const TabelDiLayar = z.object({
  judul: z.string().max(200),
  lembar: z.string().max(31),
  kolom: z.array(z.object({ judul: z.string(), jenis: z.enum(['TEKS', 'ANGKA', 'TANGGAL']), lebar: z.number() })).max(40),
  baris: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).max(50_000)
})

export const organisasiRoutes = {
  /** The whole organisation as of a day (null = today): a few MB for 10,000 people, sent once, then followed by `organisasi.susulan`. */
  'organisasi.snapshot': {
    hak: 'LIHAT',
    input: z.object({ tanggal: z.iso.date().nullable() }),
    output: z.object({
      tanggal: z.iso.date(),
      /** Which state of the data this is; `organisasi.susulan` says what came after. */
      revisi: z.int(),
      unor: z.array(Unor),
      jabatan: z.array(Jabatan),
      pegawai: z.array(PegawaiRingkas),
      penempatan: z.array(Penempatan)
    }),
    // kept up to date by `organisasi.susulan` instead (`ui/lib/snapshot-answers.ts`)
    reads: []
  },
  /** What has changed in a snapshot since a revision; `susulan` null = too much, or too long ago: ask the whole again. */
  'organisasi.susulan': {
    hak: 'LIHAT',
    input: z.object({ tanggal: z.iso.date(), sejak: z.int() }),
    output: z.object({ revisi: z.int(), susulan: SusulanRows.nullable() }),
    reads: []
  },
  /** Every row with its times, to work out any day from (`snapshotPada`); asked once the officer turns to another day. */
  'organisasi.waktu': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.object({
      tanggal: z.iso.date(),
      unor: z.array(Unor),
      unorLampau: z.array(UnorLampau),
      jabatan: z.array(Jabatan),
      pegawai: z.array(PegawaiRingkas),
      penempatan: z.array(Penempatan)
    }),
    reads: ['unor', 'unorLampau', 'jabatan', 'pegawai', 'penempatan']
  },
  /** Everybody's predikat kinerja of a year. */
  'predikat.tahun': {
    hak: 'LIHAT',
    input: z.object({ tahun: z.int() }),
    output: z.array(Predikat.pick({ pegawaiId: true, predikat: true })),
    reads: ['predikat']
  },
  /** Writes a table as it stands on the chart's screen to a file the officer chooses. */
  'bagan.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ tabel: TabelDiLayar, format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  },
  /** A stretch of the register of posts that exist today. */
  'jabatan.list': {
    hak: 'LIHAT',
    input: PermintaanJabatan.extend({ mulai: z.int().min(0), jumlah: z.int().min(1).max(500) }),
    output: z.object({ total: z.int(), baris: z.array(BarisJabatan) }),
    reads: ['jabatan', 'unor', 'penempatan', 'pegawai']
  },
  /** The ids of all posts that match, for "Pilih semua". */
  'jabatan.ids': {
    hak: 'LIHAT',
    input: PermintaanJabatan,
    output: z.array(JabatanId),
    reads: ['jabatan', 'unor', 'penempatan', 'pegawai']
  },
  /** Everything of one post: who holds it, who held it. null = no such post. */
  'jabatan.detail': {
    hak: 'LIHAT',
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
    hak: 'EKSPOR',
    input: PermintaanJabatan.extend({ kolom: z.array(z.enum(KOLOM_JABATAN)).min(1), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  },
  /** Writes the tree of units to a file the officer chooses. */
  'unor.ekspor': {
    hak: 'EKSPOR',
    input: z.object({ format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
