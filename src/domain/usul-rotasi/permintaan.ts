import { z } from 'zod'
import { RencanaId } from '../mutasi/rencana'
import { JENIS_JABATAN, JabatanId } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'
import { PegawaiId } from '../pegawai/pegawai'

/** How many posts may be asked for. */
export const JABATAN_MAKSIMUM = 200
/** How many posts one proposal arranges at most, those that chains run through included. */
export const BARIS_MAKSIMUM = 300

/** Kolam: who may be drawn on, beside the holders of the posts to fill. */
export const KolamUsul = z.object({
  /** Perangkat daerah they come from; null = the whole city. */
  unor: z.array(UnorId).nullable(),
  /** Kinds of post they hold now. */
  jenis: z.array(z.enum(JENIS_JABATAN)),
  /** People who hold no post as well. */
  tanpaJabatan: z.boolean()
})
export type KolamUsul = z.infer<typeof KolamUsul>

/** Batas: what the officer does not want to go beyond; null = no limit. */
export const BatasUsul = z.object({
  /** Most people who move. */
  pindah: z.int().min(1).nullable(),
  /** Most of them who go up. */
  promosi: z.int().min(0).nullable(),
  /** Most of the structural holders of one perangkat daerah who change, in percent. */
  persenUnit: z.int().min(0).max(100).nullable(),
  /** These stay where they are. */
  tetap: z.array(PegawaiId),
  /** These go to one of these posts, or stay. */
  hanyaKe: z.array(z.object({ pegawaiId: PegawaiId, jabatan: z.array(JabatanId) })),
  /** These two do not come to sit in one perangkat daerah; who does already need not be parted. */
  pisah: z.array(z.tuple([PegawaiId, PegawaiId])),
  /** Nor do relatives. */
  pisahKerabat: z.boolean(),
  /** Whoever comes from a structural post outside the list is left alone: no new vacancy. */
  tanpaLowonganBaru: z.boolean()
})
export type BatasUsul = z.infer<typeof BatasUsul>

/** No limits but those of the law. */
export const BATAS_KOSONG: BatasUsul = {
  pindah: null,
  promosi: null,
  persenUnit: null,
  tetap: [],
  hanyaKe: [],
  pisah: [],
  pisahKerabat: true,
  tanpaLowonganBaru: false
}

/** Permintaan usul: the posts to fill, who may be drawn on, and the limits. */
export const PermintaanUsul = z.object({
  rencanaId: RencanaId,
  jabatan: z
    .array(JabatanId)
    .min(1, 'Pilih sedikitnya satu jabatan.')
    .max(JABATAN_MAKSIMUM, `Paling banyak ${JABATAN_MAKSIMUM} jabatan sekali usul.`),
  /** Holders of some of these posts who must leave them. */
  wajibPindah: z.array(PegawaiId),
  kolam: KolamUsul,
  /** Posts that people of the pool leave are filled from the pool as well, so that chains run on until they close or end below. */
  berantai: z.boolean(),
  batas: BatasUsul
})
export type PermintaanUsul = z.infer<typeof PermintaanUsul>
