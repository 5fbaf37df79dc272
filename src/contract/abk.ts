import { z } from 'zod'
import { Abk, PolaAbk } from '../domain/abk/abk'
import { AturanAbk } from '../domain/abk/aturan-abk'
import { InformasiJabatan } from '../domain/abk/informasi-jabatan'
import { NormaTugas } from '../domain/abk/norma-tugas'
import { Jabatan, JabatanId } from '../domain/organisasi/jabatan'
import { RancanganId } from '../domain/rancangan/rancangan'
import { TABEL_RANCANGAN } from '../domain/rancangan/tabel-susunan'
import type { RouteDef } from './route'

/** Of which organisation: a draft's, or null = the one there is. */
const Tempat = z.object({ rancanganId: RancanganId.nullable() })

const Bezetting = z.object({ pns: z.int(), pppk: z.int(), jumlah: z.int(), kebutuhan: z.int(), selisih: z.int() })

/** Another post of the same name, kind and jenjang, to which an ABK may be copied. */
const Serupa = z.object({ id: JabatanId, unor: z.string(), perangkatDaerah: z.string(), berAbk: z.boolean() })

export const abkRoutes = {
  /** Everything of the ABK and the informasi jabatan of one post. `jalur`: its units from the perangkat daerah down. null = no such post. */
  'abk.detail': {
    hak: 'LIHAT',
    input: Tempat.extend({ jabatanId: JabatanId }),
    output: z
      .object({
        jabatan: Jabatan,
        jalur: z.array(z.string()),
        abk: Abk.nullable(),
        informasi: InformasiJabatan.nullable(),
        bezetting: Bezetting,
        serupa: z.array(Serupa),
        /** The template of the name of the post. */
        pola: PolaAbk.nullable()
      })
      .nullable(),
    reads: TABEL_RANCANGAN
  },
  /** What every ABK is worked out with today. */
  'abk.aturan': { hak: 'LIHAT', input: z.null(), output: AturanAbk, reads: ['ketentuan'] },
  /** Every ABK of the city; `tugas` is its list of `Tugas` as JSON text, for there are tens of thousands of them. */
  'abk.tugas': { hak: 'LIHAT', input: Tempat, output: z.array(z.object({ id: JabatanId, tugas: z.string() })), reads: TABEL_RANCANGAN },
  /** Every task of the city once by its wording, with the norma waktu it has here and there. */
  'abk.norma': { hak: 'LIHAT', input: Tempat, output: z.array(NormaTugas), reads: TABEL_RANCANGAN },
  /** Every template, by name. */
  'pola-abk.list': { hak: 'LIHAT', input: z.null(), output: z.array(PolaAbk), reads: ['polaAbk'] }
} as const satisfies Record<string, RouteDef>
