import { z } from 'zod'
import { ASAL_KOLOM, AturanLembar } from '../domain/impor/aturan-lembar'
import { Beda, JENIS_BEDA, Putusan } from '../domain/impor/beda'
import { MasalahImpor, PARAH } from '../domain/impor/masalah-impor'
import { JENIS_USUL, Usul } from '../domain/impor/usul'
import type { RouteDef } from './route'

const Halaman = { drafId: z.string(), mulai: z.int().min(0), jumlah: z.int().min(1).max(500) }
const JumlahBeda = z.object({ baru: z.int(), berubah: z.int(), sama: z.int(), hilang: z.int(), bentrok: z.int() })

/** What a draft would do as decided so far. */
export const RingkasanImpor = z.object({
  barisDibaca: z.int(),
  barisDitolak: z.int(),
  masalah: z.object({ TOLAK: z.int(), PERINGATAN: z.int(), INFO: z.int() }),
  /** Offers not yet answered, by kind. */
  usul: z.object({ PISAH_GELAR: z.int(), PERBAIKI_NIP: z.int(), NAMA_UNOR: z.int(), NAMA_JABATAN: z.int() }),
  beda: z.object({ unor: JumlahBeda, jabatan: JumlahBeda, pegawai: JumlahBeda }),
  /** Rows that saving would write, after the officer's decisions. */
  akanDisimpan: z.int(),
  /** Conflicts for which the file's value was chosen. */
  bentrokDiambil: z.int()
})
export type RingkasanImpor = z.infer<typeof RingkasanImpor>

/** One sheet of the chosen files, and how it will be read. */
export const LembarStudio = z.object({
  aturan: AturanLembar,
  namaBerkas: z.string(),
  isTersembunyi: z.boolean(),
  jumlahBaris: z.int(),
  /** The header as written, by column. */
  judul: z.array(z.string()),
  /** How each mapped column came by its field. */
  asal: z.record(z.string(), z.enum(ASAL_KOLOM)),
  /** The top rows of the sheet, to find the header by eye. */
  atas: z.array(z.object({ nomor: z.int(), sel: z.array(z.string()) })),
  /** A first value of each column, below the header. */
  contoh: z.array(z.string()),
  /** Formulas, merged cells, hidden rows, macros: what the officer should know. */
  catatan: z.array(z.string())
})
export type LembarStudio = z.infer<typeof LembarStudio>

/** A draft: the files as they are read, and what they would do. */
export const DrafImpor = z.object({
  drafId: z.string(),
  berkas: z.array(z.string()),
  lembar: z.array(LembarStudio),
  ringkasan: RingkasanImpor
})
export type DrafImpor = z.infer<typeof DrafImpor>

export const imporRoutes = {
  /** Reads files (null = asks for them) in a throw-away process and prepares a draft. null = the officer chose none. */
  'impor.buka': {
    hak: 'DATA',
    input: z.object({ jalur: z.array(z.string()).max(20).nullable() }),
    output: DrafImpor.nullable(),
    reads: []
  },
  /** The draft that is open, if any: a screen that was left finds it again. */
  'impor.draf': { hak: 'DATA', input: z.null(), output: DrafImpor.nullable(), reads: [] },
  /** Reads the sheets again as the officer set them; the columns are remembered for the next file of the same shape. */
  'impor.atur': { hak: 'DATA', input: z.object({ drafId: z.string(), aturan: z.array(AturanLembar) }), output: DrafImpor, reads: [] },
  'impor.masalah': {
    hak: 'DATA',
    input: z.object({ ...Halaman, parah: z.enum(PARAH).nullable(), cari: z.string() }),
    output: z.object({ total: z.int(), baris: z.array(MasalahImpor) }),
    reads: []
  },
  'impor.usul': {
    hak: 'DATA',
    input: z.object({ ...Halaman, jenis: z.enum(JENIS_USUL).nullable() }),
    output: z.object({ total: z.int(), baris: z.array(Usul.extend({ isDiterima: z.boolean().nullable() })) }),
    reads: []
  },
  'impor.beda': {
    hak: 'DATA',
    input: z.object({ ...Halaman, entitas: Beda.shape.entitas, jenis: z.enum([...JENIS_BEDA, 'BENTROK']), cari: z.string() }),
    output: z.object({ total: z.int(), baris: z.array(Beda) }),
    reads: []
  },
  'impor.putus': {
    hak: 'DATA',
    input: z.object({ drafId: z.string(), putusan: z.array(Putusan).max(1000) }),
    output: RingkasanImpor,
    reads: []
  },
  /** Commits the draft in one transaction, as one undo step. The draft stays for its report until it is closed. */
  'impor.simpan': {
    hak: 'DATA',
    cadangkan: 'SEBELUM_IMPOR',
    input: z.object({ drafId: z.string() }),
    output: z.object({ label: z.string() }),
    reads: []
  },
  /** Writes what was taken and what was refused into a workbook, at a place the officer chooses. */
  'impor.laporan': { hak: 'DATA', input: z.object({ drafId: z.string() }), output: z.object({ berkas: z.string().nullable() }), reads: [] },
  'impor.tutup': { hak: 'DATA', input: z.object({ drafId: z.string() }), output: z.null(), reads: [] }
} as const satisfies Record<string, RouteDef>
