import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { JabatanId } from '../organisasi/jabatan'
import { PegawaiId } from '../pegawai/pegawai'
import { RencanaId } from './rencana'

export const IzinId = z.string().min(1).brand<'IzinId'>()
export type IzinId = z.infer<typeof IzinId>

/** Approvals and recommendations a plan may need before its decree, by the rule that asks for them (R-16, R-29… ). */
export const JENIS_IZIN = [
  'PANSEL',
  'PERTEK',
  'MENDAGRI_PILKADA',
  'MENDAGRI_PELANTIKAN',
  'BKN_KDH_SEMENTARA',
  'GUBERNUR',
  'MENDAGRI',
  'DPRD',
  'ANTARINSTANSI'
] as const
export type JenisIzin = (typeof JENIS_IZIN)[number]

/** Izin: the number and date of one approval, for the whole plan, for one post, or for one person. */
export const Izin = z.object({
  id: IzinId,
  rencanaId: RencanaId,
  jenis: z.enum(JENIS_IZIN),
  jabatanId: JabatanId.nullable(),
  pegawaiId: PegawaiId.nullable(),
  nomor: z.string().trim().min(1).max(120),
  tanggal: Tanggal.nullable(),
  catatan: z.string().nullable()
})
export type Izin = z.infer<typeof Izin>
