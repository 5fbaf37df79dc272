import { z } from 'zod'
import { Jabatan } from '../organisasi/jabatan'
import { Unor } from '../organisasi/unor'
import { BarisNominatif, SimpulUnor } from './baris-nominatif'

/** How a row points at a unor: by SIASN id, by kode, by name, or by the path of names below the root. Null = it does not say. */
export const RujukanUnor = z.object({
  siasnId: z.string().nullable(),
  kode: z.string().nullable(),
  nama: z.string().nullable(),
  /** Units from below the root down to it, itself last; empty when the sheet knows no path. */
  jalur: z.array(SimpulUnor).readonly()
})
export type RujukanUnor = z.infer<typeof RujukanUnor>

const Asal = { berkas: z.int(), lembar: z.string(), baris: z.int() }

/** A row of a list of units; null where it says nothing, and nothing is then changed. `induk` null = a root, or unknown. */
export const BarisUnor = z.object({
  entitas: z.literal('unor'),
  ...Asal,
  unor: z.object({
    siasnId: z.string().nullable(),
    kode: z.string().nullable(),
    nama: z.string().min(1),
    jenis: Unor.shape.jenis.nullable(),
    tipe: Unor.shape.tipe,
    urut: z.int().nullable()
  }),
  induk: RujukanUnor.nullable(),
  /** True of a new name that rows of people give; it is no list, and misses nothing. */
  isGantiNama: z.literal(true).optional()
})
export type BarisUnor = z.infer<typeof BarisUnor>

/** A row of a list of posts with their need; null where it says nothing. */
export const BarisJabatan = z.object({
  entitas: z.literal('jabatan'),
  ...Asal,
  jabatan: z.object({
    siasnId: z.string().nullable(),
    kode: z.string().nullable(),
    nama: z.string().min(1),
    jenis: Jabatan.shape.jenis,
    eselon: Jabatan.shape.eselon,
    jenjang: Jabatan.shape.jenjang,
    kelas: Jabatan.shape.kelas,
    kebutuhan: z.int().min(0).nullable(),
    isPimpinan: z.boolean().nullable()
  }),
  unor: RujukanUnor,
  /** True of a new name that rows of people give; it is no list, and misses nothing. */
  isGantiNama: z.literal(true).optional()
})
export type BarisJabatan = z.infer<typeof BarisJabatan>

/** A row of a nominatif, with the file it stands in. */
export const BarisPegawai = BarisNominatif.extend({ entitas: z.literal('pegawai'), berkas: z.int() })
export type BarisPegawai = z.infer<typeof BarisPegawai>

/** One accepted row of a sheet of any kind. */
export const BarisImpor = z.discriminatedUnion('entitas', [BarisUnor, BarisJabatan, BarisPegawai])
export type BarisImpor = z.infer<typeof BarisImpor>

/** What identifies a row within a draft. */
export const kunciBaris = ({ berkas, lembar, baris }: Pick<BarisImpor, 'berkas' | 'lembar' | 'baris'>): string =>
  `${berkas}|${lembar}|${baris}`

/** A row of people that was refused for its NIP alone, read as far as it goes: another NIP would save it. */
export type BarisTanpaNip = { readonly baris: Omit<BarisPegawai, 'pegawai'> & { readonly pegawai: Omit<BarisPegawai['pegawai'], 'nip'> } }
