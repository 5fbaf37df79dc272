import { z } from 'zod'
import type { RouteDef } from './route'

/** The application itself: what it is, what it can take back, what it wrote down. */
export const aplikasiRoutes = {
  'aplikasi.info': {
    hak: 'SENDIRI',
    input: z.null(),
    output: z.object({
      versi: z.string(),
      berkas: z.string(),
      hariIni: z.iso.date(),
      jumlah: z.object({ unor: z.int(), jabatan: z.int(), pegawai: z.int() })
    }),
    reads: ['unor', 'jabatan', 'pegawai']
  },
  'command.run': {
    hak: 'SENDIRI',
    input: z.object({ name: z.string(), input: z.unknown(), kunci: z.string().min(8), tempat: z.string().nullable() }),
    output: z.object({ label: z.string() }),
    reads: []
  },
  'history.state': {
    hak: 'SENDIRI',
    input: z.null(),
    output: z.object({ undo: z.string().nullable(), redo: z.string().nullable() }),
    reads: []
  },
  'history.undo': {
    hak: 'SENDIRI',
    input: z.null(),
    output: z.object({ label: z.string().nullable(), tempat: z.string().nullable() }),
    reads: []
  },
  'history.redo': {
    hak: 'SENDIRI',
    input: z.null(),
    output: z.object({ label: z.string().nullable(), tempat: z.string().nullable() }),
    reads: []
  },
  /** One search over people, posts and units, for the command palette. */
  'cari.semua': {
    hak: 'LIHAT',
    input: z.object({ teks: z.string(), jumlah: z.int().min(1).max(50) }),
    output: z.array(
      z.object({
        jenis: z.enum(['pegawai', 'jabatan', 'unor', 'rencana']),
        id: z.string(),
        judul: z.string(),
        keterangan: z.string(),
        unorId: z.string().nullable()
      })
    ),
    reads: ['unor', 'jabatan', 'pegawai', 'penempatan', 'rencana']
  },
  /** Stops the long work that is running (import, sample city); it leaves nothing behind. */
  'kerja.batal': { hak: 'SENDIRI', input: z.null(), output: z.null(), reads: [] },
  /** Shows a file or folder that was written since the core was started where it lies; any other is passed over. */
  'berkas.tampilkan': { hak: 'SENDIRI', input: z.object({ berkas: z.string().max(4000) }), output: z.null(), reads: [] }
} as const satisfies Record<string, RouteDef>
