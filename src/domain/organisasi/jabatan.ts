import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { GOLONGAN_PNS } from '../pegawai/pangkat'
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
  /** How many people the post needs (K): from its ABK where it has one, else as entered. Structural posts have one seat. */
  kebutuhan: z.int().min(0),
  /** Minutes a year of all tasks of its ABK, kept in step with them by the commands of `abk/`; null = it has none. */
  bebanKerja: z.number().min(0).nullable(),
  /** The post that leads its unor. */
  isPimpinan: z.boolean(),
  /** A post that may not be empty for a day: it needs a Plt/Plh at once. */
  isJabatanKunci: z.boolean(),
  /** Education the post itself asks for; null = the general minimum of its kind. */
  pendidikanMinimum: z.enum(TINGKAT_PENDIDIKAN).nullable(),
  /** Retirement age of this very post where it differs from its kind (e.g. guru 60). */
  bup: z.int().nullable(),
  urut: z.int(),
  siasnId: z.string().nullable(),
  kode: z.string().nullable(),
  /** Lowest golongan the post itself asks for; null = the general one of its eselon or jenjang. */
  golonganMinimum: z.enum(GOLONGAN_PNS).nullable(),
  /** Structural or technical training the post asks for: `PKP`, `Diklat Bendahara`. */
  syaratPelatihan: z.string().nullable(),
  /** Certificate without which nobody may hold it: `Kepamongprajaan`, `PBJ`. */
  syaratSertifikat: z.string().nullable(),
  /** Written coordination with the gubernur is needed (PP 72/2019): Sekda, Inspektur, Irban. */
  perluPersetujuanGubernur: z.boolean(),
  /** Appointed by Mendagri (UU 24/2013 Ps 83A): Disdukcapil. */
  perluPersetujuanMendagri: z.boolean(),
  /** With approval of the leadership of DPRD (UU 23/2014 Ps 205): Sekretaris DPRD. */
  perluPersetujuanDprd: z.boolean(),
  /** First day it exists; null = always has. */
  aktifDari: Tanggal.nullable(),
  /** First day it no longer exists; null = still does. */
  aktifSampai: Tanggal.nullable(),
  /** Fields written by hand since a file last filled them (`suntingan.ts`). */
  disunting: z.string(),
  /** The day an import first missed it; null = present in the last file. */
  tidakDiBerkasSejak: Tanggal.nullable()
})
export type Jabatan = z.infer<typeof Jabatan>

/** What a new post is when nothing more is said of it. */
export const JABATAN_BAKU = {
  eselon: null,
  jenjang: null,
  kelas: null,
  kebutuhan: 1,
  bebanKerja: null,
  isPimpinan: false,
  isJabatanKunci: false,
  pendidikanMinimum: null,
  bup: null,
  siasnId: null,
  kode: null,
  golonganMinimum: null,
  syaratPelatihan: null,
  syaratSertifikat: null,
  perluPersetujuanGubernur: false,
  perluPersetujuanMendagri: false,
  perluPersetujuanDprd: false,
  aktifDari: null,
  aktifSampai: null,
  disunting: '',
  tidakDiBerkasSejak: null
} satisfies Partial<Jabatan>

/** Structural posts (eselon) have exactly one seat. */
export const isStruktural = (jabatan: Pick<Jabatan, 'jenis'>): boolean => jabatan.jenis !== 'JF' && jabatan.jenis !== 'PELAKSANA'

/** The kind of structural post an eselon means. */
export function jenisOfEselon(eselon: Eselon): JenisJabatan {
  if (eselon.startsWith('II.')) return 'JPT_PRATAMA'
  if (eselon.startsWith('III.')) return 'ADMINISTRATOR'
  return eselon === 'V.a' ? 'PELAKSANA' : 'PENGAWAS'
}
