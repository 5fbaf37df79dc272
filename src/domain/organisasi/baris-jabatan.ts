import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { Jabatan } from './jabatan'

/** A post as its register shows it: with its unit, its office, and how it is held. */
export const BarisJabatan = Jabatan.pick({
  id: true,
  unorId: true,
  nama: true,
  jenis: true,
  eselon: true,
  jenjang: true,
  kelas: true,
  kebutuhan: true,
  bebanKerja: true,
  isPimpinan: true,
  isJabatanKunci: true,
  syaratSertifikat: true,
  perluPersetujuanGubernur: true,
  perluPersetujuanMendagri: true,
  perluPersetujuanDprd: true,
  tidakDiBerkasSejak: true
}).extend({
  unor: z.string(),
  perangkatDaerah: z.string(),
  terisi: z.int(),
  /** How many of them are PPPK. */
  pppk: z.int(),
  selisih: z.int(),
  /** The names of those who hold it, with Plt. and Plh. before theirs. */
  pemegang: z.string().nullable(),
  isKosong: z.boolean(),
  /** The first day nobody held it; null = it is held, or never was. */
  kosongSejak: Tanggal.nullable()
})
export type BarisJabatan = z.infer<typeof BarisJabatan>
