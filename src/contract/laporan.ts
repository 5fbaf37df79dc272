import { z } from 'zod'
import { TUJUAN_DATA } from '../domain/akses/tujuan-data'
import { JENIS_KOLOM } from '../domain/laporan/hasil-laporan'
import { PermintaanLaporan } from '../domain/laporan/permintaan'
import { DefinisiLaporan } from '../domain/laporan/sendiri/definisi'
import { JabatanId } from '../domain/organisasi/jabatan'
import { RencanaId } from '../domain/mutasi/rencana'
import { UnorId } from '../domain/organisasi/unor'
import { PegawaiId } from '../domain/pegawai/pegawai'
import { SimpananId } from '../domain/simpanan/simpanan'
import type { RouteDef } from './route'

/** A report may read anything that is about people, posts and plans. */
const reads = [
  'pegawai',
  'jabatan',
  'unor',
  'unorLampau',
  'penempatan',
  'ketentuan',
  'predikat',
  'pelatihan',
  'hukdis',
  'kgb',
  'kontrak',
  'penghargaan',
  'gajiPokok',
  'rencana',
  'langkah',
  'naskah',
  'simpanan'
] as const

const Sel = z.union([z.string(), z.number(), z.null()])

/** What a row is about: opened from the screen. */
export const Tujuan = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('PEGAWAI'), id: PegawaiId }),
  z.object({ jenis: z.literal('JABATAN'), id: JabatanId }),
  z.object({ jenis: z.literal('UNOR'), id: UnorId }),
  z.object({ jenis: z.literal('RENCANA'), id: RencanaId })
])

/** How the rows of a table are looked at: searched and ordered by a column (null = as the report orders them). */
export const TampilanLaporan = z.object({ cari: z.string(), urut: z.string().nullable(), turun: z.boolean() })

/** Formats a report is written in. */
export const FORMAT_LAPORAN = ['pdf', 'xlsx', 'csv'] as const
export type FormatLaporan = (typeof FORMAT_LAPORAN)[number]

/** Reports: made in the core, looked at row by row, written as they stand. */
export const laporanRoutes = {
  /** Makes a report; answers with all but its rows. */
  'laporan.buka': {
    hak: 'LIHAT',
    input: PermintaanLaporan,
    output: z.object({
      judul: z.array(z.string()),
      keadaan: z.string(),
      sifat: z.string().nullable(),
      tabel: z.array(
        z.object({
          judul: z.string().nullable(),
          kolom: z.array(
            z.object({
              kunci: z.string(),
              judul: z.string(),
              kelompok: z.string().optional(),
              jenis: z.enum(JENIS_KOLOM),
              lebar: z.number()
            })
          ),
          jumlah: z.int()
        })
      ),
      catatan: z.array(z.string())
    }),
    reads
  },
  /** A stretch of the rows of one of its tables. A search or an order leaves out titles and totals between the rows. */
  'laporan.baris': {
    hak: 'LIHAT',
    input: z.object({
      permintaan: PermintaanLaporan,
      tabel: z.int().min(0),
      tampilan: TampilanLaporan,
      mulai: z.int().min(0),
      jumlah: z.int().min(1).max(500)
    }),
    output: z.object({
      total: z.int(),
      baris: z.array(
        z.object({
          /** Its place in the table, from 0. */
          at: z.int(),
          jenis: z.enum(['ISI', 'JUMLAH', 'KELOMPOK']),
          /** The cells; of a title its text alone. */
          sel: z.array(Sel),
          tuju: Tujuan.nullable()
        })
      )
    }),
    reads
  },
  /** Writes the report; the main table as it is looked at. `berkas` null when the officer chose nowhere; `lain` = the names of files beside it: CSV holds one table each. */
  'laporan.ekspor': {
    hak: 'EKSPOR',
    input: z.object({
      permintaan: PermintaanLaporan,
      tampilan: TampilanLaporan,
      format: z.enum(FORMAT_LAPORAN),
      /** For what personal data are taken out whole; absent = they are masked. */
      lengkap: z.enum(TUJUAN_DATA).optional()
    }),
    output: z.object({ berkas: z.string().nullable(), halaman: z.int().nullable(), lain: z.array(z.string()) }),
    reads: []
  },
  /** The first pages as PDF (base64), to be looked at before printing, and whether that is all of it. */
  'laporan.pratinjau': {
    hak: 'LIHAT',
    input: z.object({ permintaan: PermintaanLaporan, tampilan: TampilanLaporan }),
    output: z.object({ pdf: z.string(), isSemua: z.boolean() }),
    reads
  },
  /** All its pages as PDF (base64), for whoever reads on beyond the first; shows how far it is, and may be stopped. */
  'laporan.halaman': {
    hak: 'LIHAT',
    input: z.object({ permintaan: PermintaanLaporan, tampilan: TampilanLaporan }),
    output: z.object({ pdf: z.string() }),
    reads: []
  },
  /** The reports the office has kept, by name; `definisi` null for one this application does not understand. */
  'laporan-sendiri.list': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.array(z.object({ id: SimpananId, judul: z.string(), definisi: DefinisiLaporan.nullable() })),
    reads: ['simpanan']
  },
  /** Writes an own report as a file for another office. */
  'laporan-sendiri.bagikan': {
    hak: 'EKSPOR',
    input: z.object({ definisi: DefinisiLaporan }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  },
  /** Reads such a file; `asing` are columns it names that this application does not have. */
  'laporan-sendiri.buka': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.object({ definisi: DefinisiLaporan.nullable(), asing: z.array(z.string()) }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
