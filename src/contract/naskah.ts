import { z } from 'zod'
import { FORMAT_DOKUMEN } from '../domain/kit/document'
import { RencanaId } from '../domain/mutasi/rencana'
import { Naskah } from '../domain/naskah/naskah'
import type { RouteDef } from './route'

/** What an officer fills in before a paper is made, by field name; which fields a paper has stands in its definition. */
export const Isian = z.record(z.string(), z.string())

export const naskahRoutes = {
  'naskah.list': { input: z.null(), output: z.array(Naskah.omit({ isi: true })), reads: ['naskah'] },
  /** The fields of a paper with what they hold now: last saved, else the default. */
  'naskah.isian': {
    input: z.object({ rencanaId: RencanaId }),
    output: Isian,
    reads: ['rencana', 'ketentuan', 'naskah']
  },
  /** The paper as a page of HTML, the very one that is printed. `peringatan` names what is still missing. */
  'naskah.pratinjau': {
    input: z.object({ dokumen: z.string(), rencanaId: RencanaId, isian: Isian }),
    output: z.object({ html: z.string(), peringatan: z.array(z.string()) }),
    reads: ['rencana', 'langkah', 'pengesampingan', 'pegawai', 'penempatan', 'jabatan', 'unor', 'ketentuan']
  },
  /** Asks where to, writes the paper whole or not at all. `berkas` null = the officer chose none. */
  'naskah.ekspor': {
    input: z.object({ dokumen: z.string(), format: z.enum(FORMAT_DOKUMEN), rencanaId: RencanaId, isian: Isian }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  }
} as const satisfies Record<string, RouteDef>
