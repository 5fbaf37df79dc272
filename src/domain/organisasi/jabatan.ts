import { z } from 'zod'
import { TINGKAT_PENDIDIKAN } from '../pegawai/pendidikan'
import { UnorId } from './unor'

export const JabatanId = z.string().min(1).brand<'JabatanId'>()
export type JabatanId = z.infer<typeof JabatanId>

/** Kinds of post, highest first (UU 20/2023; PP 11/2017). */
export const JENIS_JABATAN = ['JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'JF', 'PELAKSANA'] as const
export type JenisJabatan = (typeof JENIS_JABATAN)[number]

/** Eselon of structural posts in a city, highest first. */
export const ESELON = ['II.a', 'II.b', 'III.a', 'III.b', 'IV.a', 'IV.b', 'V.a'] as const
export type Eselon = (typeof ESELON)[number]

/** Jenjang of jabatan fungsional, highest first. */
export const JENJANG_JF = ['AHLI_UTAMA', 'AHLI_MADYA', 'AHLI_MUDA', 'AHLI_PERTAMA', 'PENYELIA', 'MAHIR', 'TERAMPIL', 'PEMULA'] as const
export type JenjangJf = (typeof JENJANG_JF)[number]

/** Jabatan: a post in a unor; a seat (or `kebutuhan` equal seats), not the person in it. */
export const Jabatan = z.object({
  id: JabatanId,
  unorId: UnorId,
  nama: z.string().min(1),
  jenis: z.enum(JENIS_JABATAN),
  /** Structural posts only. */
  eselon: z.enum(ESELON).nullable(),
  /** Jabatan fungsional only. */
  jenjang: z.enum(JENJANG_JF).nullable(),
  /** Kelas jabatan 1–17, if known. */
  kelas: z.int().min(1).max(17).nullable(),
  /** How many people the post needs (K). Structural posts have one seat. */
  kebutuhan: z.int().min(0),
  /** The post that leads its unor. */
  isPimpinan: z.boolean(),
  /** A post that may not be empty for a day: it needs a Plt/Plh at once. */
  isJabatanKunci: z.boolean(),
  /** Education the post itself asks for; null = the general minimum of its kind. */
  pendidikanMinimum: z.enum(TINGKAT_PENDIDIKAN).nullable(),
  /** Retirement age of this very post where it differs from its kind (e.g. guru 60). */
  bup: z.int().nullable(),
  urut: z.int(),
  siasnId: z.string().nullable()
})
export type Jabatan = z.infer<typeof Jabatan>

/** Structural posts (eselon) have exactly one seat. */
export const isStruktural = (jabatan: Pick<Jabatan, 'jenis'>): boolean => jabatan.jenis !== 'JF' && jabatan.jenis !== 'PELAKSANA'

/** The kind of structural post an eselon means. */
export function jenisOfEselon(eselon: Eselon): JenisJabatan {
  if (eselon.startsWith('II.')) return 'JPT_PRATAMA'
  if (eselon.startsWith('III.')) return 'ADMINISTRATOR'
  return eselon === 'V.a' ? 'PELAKSANA' : 'PENGAWAS'
}
