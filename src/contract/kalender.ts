import { z } from 'zod'
import { berandaRoutes } from './beranda'
import type { RouteDef } from './route'

const { output, reads } = berandaRoutes['pengingat.list']

/** The calendar of dated duties. */
export const kalenderRoutes = {
  /** Every dated duty from one day to another, by day, and the kinds there are. */
  'kalender.butir': {
    hak: 'LIHAT',
    input: z.object({ dari: z.iso.date(), sampai: z.iso.date() }),
    output: z.object({
      hariIni: z.iso.date(),
      /** The last day the calendar tells of: duties are reckoned some years ahead. */
      akhir: z.iso.date(),
      jenis: z.array(z.object({ id: z.string(), judul: z.string(), arti: z.string() })),
      butir: output.shape.baris
    }),
    reads: [...reads, 'penghargaan']
  },
  /** Writes the duties of these kinds between two days as a calendar file (.ics), each with a reminder so many days before; `berkas` null = the officer chose none. */
  'kalender.ekspor': {
    hak: 'EKSPOR',
    input: z.object({
      jenis: z.array(z.string()).min(1, 'Pilih sedikitnya satu jenis tugas.'),
      dari: z.iso.date(),
      sampai: z.iso.date(),
      ingatkan: z.int().min(0).max(90).nullable()
    }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
