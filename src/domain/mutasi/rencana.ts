import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { JabatanId } from '../organisasi/jabatan'
import { PegawaiId } from '../pegawai/pegawai'

export const RencanaId = z.string().min(1).brand<'RencanaId'>()
export type RencanaId = z.infer<typeof RencanaId>
export const LangkahId = z.string().min(1).brand<'LangkahId'>()
export type LangkahId = z.infer<typeof LangkahId>
export const PengesampinganId = z.string().min(1).brand<'PengesampinganId'>()

/** What a plan is for. */
export const JENIS_RENCANA = ['ROTASI', 'PROMOSI', 'PENGISIAN', 'PENATAAN'] as const
export type JenisRencana = (typeof JENIS_RENCANA)[number]

/** The way of a plan, in order: from the list of vacancies to the report in SIASN. */
export const STATUS_RENCANA = [
  'DRAF',
  'USULAN',
  'SIMULASI',
  'UJI',
  'SIDANG',
  'DISETUJUI_PPK',
  'PERTEK',
  'SK_TERBIT',
  'UNDANGAN',
  'DILANTIK',
  'SPMT',
  'SELESAI'
] as const
export type StatusRencana = (typeof STATUS_RENCANA)[number]

/** Rencana mutasi: a set of steps with one TMT. It never copies the organisation. */
export const RencanaMutasi = z.object({
  id: RencanaId,
  nama: z.string().min(1),
  tmt: Tanggal,
  jenis: z.enum(JENIS_RENCANA),
  status: z.enum(STATUS_RENCANA),
  /** The plan this one is a scenario of (A/B/C); null = it stands alone or is the first of its scenarios. */
  indukId: RencanaId.nullable(),
  /** `A`, `B`, `C`: which scenario it is; null = the only one. */
  skenario: z.string().min(1).max(3).nullable(),
  /** Posts that fall vacant by retirement up to so many months after the TMT open chains by themselves; 0 = none. */
  horizonBulan: z.int().min(0).max(60),
  /** Dates of the decree and of the pelantikan, once they are fixed. */
  tanggalSk: Tanggal.nullable(),
  tanggalLantik: Tanggal.nullable(),
  catatan: z.string().nullable(),
  dibuatPada: z.string(),
  /** The instant it was put away; null = on the list. */
  diarsipkanPada: z.string().nullable()
})
export type RencanaMutasi = z.infer<typeof RencanaMutasi>

/** What a new plan is when nothing more is said. */
export const RENCANA_BAKU = {
  jenis: 'ROTASI',
  status: 'DRAF',
  indukId: null,
  skenario: null,
  horizonBulan: 0,
  tanggalSk: null,
  tanggalLantik: null,
  catatan: null,
  diarsipkanPada: null
} satisfies Partial<RencanaMutasi>

/**
 * Langkah: one typed operation of a plan.
 * ANGKAT puts a person into a post for good and takes them out of their old one;
 * LEPAS takes a person out of their post and leaves them "belum ditempatkan", unless its reason ends their service here;
 * PLT and PLH make a person acting holder beside their own post, until `sampai`.
 */
export const JENIS_LANGKAH = ['ANGKAT', 'LEPAS', 'PLT', 'PLH'] as const
export type JenisLangkah = (typeof JENIS_LANGKAH)[number]

/** Why a person is released or goes down; the last four end the service in this city. */
export const ALASAN_LANGKAH = [
  'HUKDIS',
  'PENATAAN',
  'PERMOHONAN',
  'KINERJA',
  'PENSIUN',
  'MENINGGAL',
  'MENGUNDURKAN_DIRI',
  'PINDAH_INSTANSI'
] as const
export type AlasanLangkah = (typeof ALASAN_LANGKAH)[number]

export const Langkah = z.object({
  id: LangkahId,
  rencanaId: RencanaId,
  urut: z.int(),
  jenis: z.enum(JENIS_LANGKAH),
  pegawaiId: PegawaiId,
  /** The definitive post the person held when the step was planned: tells when the data has moved on. */
  dariJabatanId: JabatanId.nullable(),
  /** The post to take; null only for LEPAS. */
  jabatanId: JabatanId.nullable(),
  /** Own TMT of this step; null = the TMT of the plan. */
  tmt: Tanggal.nullable(),
  /** Last day of a Plt or Plh; null for the others. */
  sampai: Tanggal.nullable(),
  alasan: z.enum(ALASAN_LANGKAH).nullable(),
  /** The other agency: where the person comes from (ANGKAT) or goes to (LEPAS); null = within the city. */
  instansi: z.string().max(160).nullable(),
  catatan: z.string().max(500).nullable(),
  /** The instant it was carried out; null = not yet. */
  diterapkanPada: z.string().nullable()
})
export type Langkah = z.infer<typeof Langkah>

/** What a step is when nothing more is said. */
export const LANGKAH_BAKU = {
  tmt: null,
  sampai: null,
  alasan: null,
  instansi: null,
  catatan: null,
  diterapkanPada: null
} satisfies Partial<Langkah>

/** Pengesampingan: a finding that a person with the right has overridden, with the reason. */
export const Pengesampingan = z.object({
  id: PengesampinganId,
  rencanaId: RencanaId,
  /** The step it is about; null = the plan as a whole. */
  langkahId: LangkahId.nullable(),
  aturan: z.string().min(1),
  /** The finding's own words when it was overridden: a changed finding must be overridden anew. */
  pesan: z.string(),
  alasan: z.string().min(1),
  /** The officer who answers for it. */
  petugas: z.string().trim().min(1).max(120),
  /** The paper the reason rests on, if any. */
  rujukan: z.string().nullable(),
  pada: z.string()
})
export type Pengesampingan = z.infer<typeof Pengesampingan>
