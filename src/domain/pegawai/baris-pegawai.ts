import { z } from 'zod'
import { PREDIKAT } from '../kinerja/predikat'
import { Tanggal } from '../kit/tanggal'
import { ESELON, JENIS_JABATAN, JabatanId, JENJANG_JF } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'
import { Pegawai } from './pegawai'

/** One line of the register: a person with the definitive post held today and what follows from it. No NIK, phone or e-mail. */
export const BarisPegawai = Pegawai.pick({
  id: true,
  nip: true,
  nama: true,
  gelarDepan: true,
  gelarBelakang: true,
  jenisKelamin: true,
  tanggalLahir: true,
  agama: true,
  jenisAsn: true,
  kedudukanHukum: true,
  golongan: true,
  tmtGolongan: true,
  tingkatPendidikan: true,
  pendidikan: true,
  tidakDiBerkasSejak: true
}).extend({
  jabatanId: JabatanId.nullable(),
  jabatan: z.string().nullable(),
  jenisJabatan: z.enum(JENIS_JABATAN).nullable(),
  eselon: z.enum(ESELON).nullable(),
  jenjang: z.enum(JENJANG_JF).nullable(),
  tmtJabatan: Tanggal.nullable(),
  unorId: UnorId.nullable(),
  unor: z.string().nullable(),
  perangkatDaerah: z.string().nullable(),
  tmtPensiun: Tanggal.nullable(),
  usia: z.int().nullable(),
  /** Of the last year there is one. */
  predikat: z.enum(PREDIKAT).nullable(),
  tahunPredikat: z.int().nullable()
})
export type BarisPegawai = Readonly<z.infer<typeof BarisPegawai>>
