import { z } from 'zod'
import { Ketentuan } from '../domain/ketentuan/ketentuan'
import { Predikat } from '../domain/kinerja/predikat'
import { RencanaBerkas } from '../domain/mutasi/berbagi/rencana-berkas'
import { Izin } from '../domain/mutasi/izin'
import { KeputusanRapat } from '../domain/mutasi/keputusan-rapat'
import { MasaLarangan } from '../domain/mutasi/masa-larangan'
import { Langkah, Pengesampingan, RencanaId, RencanaMutasi } from '../domain/mutasi/rencana'
import { SikapJabatan } from '../domain/mutasi/sikap-jabatan'
import { TahapRencana } from '../domain/mutasi/tahap-rencana'
import { TindakLanjut } from '../domain/mutasi/tindak-lanjut'
import { Jabatan } from '../domain/organisasi/jabatan'
import { Unor } from '../domain/organisasi/unor'
import { Asesmen } from '../domain/pegawai/asesmen'
import { Catatan } from '../domain/pegawai/catatan'
import { Hubungan } from '../domain/pegawai/hubungan'
import { Hukdis } from '../domain/pegawai/hukdis'
import { Pelatihan } from '../domain/pegawai/pelatihan'
import { Penempatan } from '../domain/pegawai/penempatan'
import type { RouteDef } from './route'

export const mutasiRoutes = {
  'rencana.list': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.array(RencanaMutasi.extend({ jumlahLangkah: z.int() })),
    reads: ['rencana', 'langkah']
  },
  /** A plan with its steps and overrides. Projection and findings are computed by whoever reads it, from the snapshot on its TMT. */
  'rencana.detail': {
    hak: 'LIHAT',
    input: z.object({ id: RencanaId }),
    output: z
      .object({
        rencana: RencanaMutasi,
        langkah: z.array(Langkah),
        pengesampingan: z.array(Pengesampingan),
        izin: z.array(Izin),
        sikap: z.array(SikapJabatan),
        tahap: z.array(TahapRencana),
        keputusan: z.array(KeputusanRapat),
        tindakLanjut: z.array(TindakLanjut),
        /** All scenarios of the same plan, this one included, in order of their letters. */
        skenario: z.array(RencanaMutasi)
      })
      .nullable(),
    reads: ['rencana', 'langkah', 'pengesampingan', 'izin', 'sikapJabatan', 'tahapRencana', 'keputusanRapat', 'tindakLanjut']
  },
  /** Writes a plan as one sealed file for another Penata; `sandi` null = anybody may open it. */
  'rencana.bagikan': {
    hak: 'RENCANA',
    input: z.object({ id: RencanaId, sandi: z.string().min(1).max(200).nullable() }),
    output: z.object({ berkas: z.string().nullable() }),
    reads: []
  },
  /** Asks for such a file (`berkas` null) or opens the one just chosen with its password, and says how it fits the data of here. */
  'rencana.buka-berkas': {
    hak: 'RENCANA',
    input: z.object({ berkas: z.string().max(4000).nullable(), sandi: z.string().max(200).nullable() }),
    output: z.discriminatedUnion('jenis', [
      z.object({ jenis: z.literal('BATAL') }),
      z.object({ jenis: z.literal('SANDI'), berkas: z.string(), pesan: z.string() }),
      z.object({ jenis: z.literal('TINJAUAN'), isi: RencanaBerkas, dibuatPada: z.string(), ikut: z.int(), beda: z.array(z.string()) })
    ]),
    reads: []
  },
  /** The dossiers the rules read beside the organisation: for the window's own checks, never shown as they are. */
  'mutasi.arsip': {
    hak: 'LIHAT',
    input: z.null(),
    output: z.object({
      penempatan: z.array(Penempatan),
      jabatan: z.array(Jabatan),
      unor: z.array(Unor),
      predikat: z.array(Predikat),
      pelatihan: z.array(Pelatihan),
      asesmen: z.array(Asesmen),
      hukdis: z.array(Hukdis),
      hubungan: z.array(Hubungan),
      catatan: z.array(Catatan),
      masaLarangan: z.array(MasaLarangan),
      imporTerakhir: z.iso.date().nullable()
    }),
    reads: [
      'penempatan',
      'jabatan',
      'unor',
      'predikat',
      'pelatihan',
      'asesmen',
      'hukdis',
      'hubungan',
      'catatan',
      'masaLarangan',
      'simpanan'
    ]
  },
  'ketentuan.list': { hak: 'LIHAT', input: z.null(), output: z.array(Ketentuan), reads: ['ketentuan'] }
} as const satisfies Record<string, RouteDef>
