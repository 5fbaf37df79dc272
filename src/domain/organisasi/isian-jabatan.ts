import { z } from 'zod'
import { Jabatan } from './jabatan'
import { TeksOpsional } from './teks-opsional'

/** What an officer fills in of a post. Numbers and names come as typed: `examineJabatan` says what is wrong with them, in words. */
export const IsianJabatan = Jabatan.pick({
  unorId: true,
  jenis: true,
  eselon: true,
  jenjang: true,
  isPimpinan: true,
  isJabatanKunci: true,
  pendidikanMinimum: true,
  golonganMinimum: true,
  perluPersetujuanGubernur: true,
  perluPersetujuanMendagri: true,
  perluPersetujuanDprd: true
}).extend({
  nama: z.string().trim(),
  kode: TeksOpsional,
  syaratPelatihan: TeksOpsional,
  syaratSertifikat: TeksOpsional,
  kelas: z.number().nullable(),
  kebutuhan: z.number(),
  bup: z.number().nullable()
})
export type IsianJabatan = z.infer<typeof IsianJabatan>
export type MedanJabatan = keyof IsianJabatan

/** What of a post can be changed for many at once: one field, one value. */
export const UbahBanyak = z.discriminatedUnion('medan', [
  z.object({ medan: z.literal('kelas'), nilai: z.number().nullable() }),
  z.object({ medan: z.literal('kebutuhan'), nilai: z.number() }),
  z.object({
    medan: z.enum(['isJabatanKunci', 'perluPersetujuanGubernur', 'perluPersetujuanMendagri', 'perluPersetujuanDprd']),
    nilai: z.boolean()
  }),
  z.object({ medan: z.literal('syaratSertifikat'), nilai: TeksOpsional })
])
export type UbahBanyak = z.infer<typeof UbahBanyak>
