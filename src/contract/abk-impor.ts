import { z } from 'zod'
import { Tugas } from '../domain/abk/abk'
import { STATUS_ABK } from '../domain/abk/impor/rencana-abk'
import { MasalahImpor } from '../domain/impor/masalah-impor'
import { FORMAT_TABEL } from '../domain/kit/tabel-ekspor'
import { JabatanId } from '../domain/organisasi/jabatan'
import { UnorId } from '../domain/organisasi/unor'
import type { RouteDef } from './route'

const Tujuan = z.object({ id: JabatanId, nama: z.string(), jalur: z.string() })

/** One ABK of the chosen files, and what it would do. */
export const ButirAbk = z.object({
  id: z.string(),
  namaBerkas: z.string(),
  lembar: z.string(),
  baris: z.int(),
  /** The post as the file writes it. */
  nama: z.string(),
  unit: z.string(),
  status: z.enum(STATUS_ABK),
  /** The post it is for. */
  jabatan: Tujuan.nullable(),
  /** Posts it may be for, while that is not certain. */
  calon: z.array(Tujuan),
  tugasKini: z.int(),
  tugasNanti: z.int(),
  kebutuhanKini: z.int().nullable(),
  kebutuhanNanti: z.int().nullable(),
  /** Minutes a year. */
  bebanNanti: z.number(),
  isIkhtisar: z.boolean(),
  masalah: z.array(MasalahImpor),
  /** Rows that could not be taken over. */
  ditolak: z.int(),
  /** Why it cannot be taken; null when it can. */
  halangan: z.string().nullable(),
  isDapat: z.boolean(),
  isDiambil: z.boolean()
})
export type ButirAbk = z.infer<typeof ButirAbk>

/** The files that are being imported, and what they would do as decided so far. */
export const DrafAbk = z.object({
  drafId: z.string(),
  berkas: z.array(z.string()),
  jumlah: z.record(z.enum(STATUS_ABK), z.int()),
  /** How many may be for one post only, which is not certain. */
  calonTunggal: z.int(),
  /** How many have rows with remarks. */
  bermasalah: z.int(),
  akanDisimpan: z.int(),
  /** What is to be said of sheets as a whole. */
  catatan: z.array(MasalahImpor),
  /** Moves with every decision: pages of an older state are asked for again. */
  keadaan: z.int(),
  /** The label of the saved step; null = not saved. */
  label: z.string().nullable()
})
export type DrafAbk = z.infer<typeof DrafAbk>

/** What the officer decides: take one or leave it, take all that can be or none, the post that one is for (null = as found), or for all the only one each may be for. */
export const PutusanAbkDraf = z.union([
  z.object({ jenis: z.literal('AMBIL'), id: z.string(), isDiambil: z.boolean() }),
  z.object({ jenis: z.literal('SEMUA'), isDiambil: z.boolean() }),
  z.object({ jenis: z.literal('CALON_TUNGGAL') }),
  z.object({ jenis: z.literal('JABATAN'), id: z.string(), jabatanId: JabatanId.nullable() })
])
export type PutusanAbkDraf = z.infer<typeof PutusanAbkDraf>

/** Which of them a list shows. */
export const SARINGAN_ABK = ['SEMUA', 'PERLU_DIPILIH', 'BERMASALAH', ...STATUS_ABK] as const
export type SaringanAbk = (typeof SARINGAN_ABK)[number]

export const abkImporRoutes = {
  /** Reads files (null = asks for them) in a throw-away process and prepares a draft. null = the officer chose none. */
  'abk-impor.buka': {
    hak: 'DATA',
    input: z.object({ jalur: z.array(z.string()).max(20).nullable() }),
    output: DrafAbk.nullable(),
    reads: []
  },
  /** The draft that is open, if any: a dialog that was closed finds it again. */
  'abk-impor.draf': { hak: 'DATA', input: z.null(), output: DrafAbk.nullable(), reads: [] },
  'abk-impor.butir': {
    hak: 'DATA',
    input: z.object({
      drafId: z.string(),
      keadaan: z.int(),
      saringan: z.enum(SARINGAN_ABK),
      cari: z.string(),
      mulai: z.int().min(0),
      jumlah: z.int().min(1).max(500)
    }),
    output: z.object({ total: z.int(), baris: z.array(ButirAbk) }),
    reads: []
  },
  /** The tasks of one of them as they would be, each with its minutes a year, and what becomes of those the post has. */
  'abk-impor.tugas': {
    hak: 'DATA',
    input: z.object({ drafId: z.string(), keadaan: z.int(), id: z.string() }),
    output: z.object({ tugas: z.array(Tugas.extend({ beban: z.number() })), ubahan: z.string().nullable() }),
    reads: []
  },
  'abk-impor.atur': { hak: 'DATA', input: z.object({ drafId: z.string(), putusan: PutusanAbkDraf }), output: DrafAbk, reads: [] },
  /** Commits what is taken in one transaction, as one undo step. */
  'abk-impor.simpan': {
    hak: 'DATA',
    cadangkan: 'SEBELUM_IMPOR',
    input: z.object({ drafId: z.string() }),
    output: z.object({ label: z.string() }),
    reads: []
  },
  'abk-impor.tutup': { hak: 'DATA', input: z.object({ drafId: z.string() }), output: z.null(), reads: [] },
  /** Writes the ABK of a unit and everything below it (null = the city) as the list that is read again here. */
  'abk-impor.ekspor': {
    hak: 'DATA',
    input: z.object({ akar: UnorId.nullable(), format: z.enum(FORMAT_TABEL) }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
