import { z } from 'zod'
import { JabatanId } from '../organisasi/jabatan'

const pasangan = (nama: z.ZodString) => z.object({ nama, untuk: z.string() })
const korelasi = (jabatan: z.ZodString) => z.object({ jabatan, unit: z.string(), hal: z.string() })

/** Perangkat kerja: a tool and what it is used for; bahan kerja, lingkungan and risiko are pairs of the same kind. */
export const Pasangan = pasangan(z.string().min(1))
export type Pasangan = z.infer<typeof Pasangan>

/** Korelasi jabatan: with whom, where, about what. */
export const Korelasi = korelasi(z.string().min(1))
export type Korelasi = z.infer<typeof Korelasi>

/** The parts of an informasi jabatan; `nama` is what the first word of each row must be. */
const bagian = (nama: z.ZodString) => ({
  id: JabatanId,
  ikhtisar: z.string(),
  pendidikan: z.array(nama),
  pelatihan: z.array(nama),
  pengalaman: z.array(nama),
  bahanKerja: z.array(pasangan(nama)),
  perangkatKerja: z.array(pasangan(nama)),
  tanggungJawab: z.array(nama),
  wewenang: z.array(nama),
  korelasi: z.array(korelasi(nama)),
  /** Kondisi lingkungan kerja: aspect and factor, `Tempat kerja` / `Di dalam ruangan`. */
  lingkungan: z.array(pasangan(nama)),
  /** Risiko bahaya: what may happen and why. */
  risiko: z.array(pasangan(nama)),
  keterampilan: z.array(nama),
  bakat: z.array(nama),
  temperamen: z.array(nama),
  minat: z.array(nama),
  upayaFisik: z.array(nama),
  kondisiFisik: z.array(nama),
  fungsiPekerjaan: z.array(nama),
  prestasi: z.string()
})

/**
 * Informasi jabatan (anjab) of one post, with the id of its post (PermenPANRB 1/2020). What stands elsewhere is not kept twice:
 * name, code, unit, class come from the post, tugas pokok and hasil kerja from its ABK.
 */
export const InformasiJabatan = z.object(bagian(z.string().min(1)))
export type InformasiJabatan = z.infer<typeof InformasiJabatan>

/** What an officer fills in of it: a row may still be empty; `rapikanInformasi` leaves those out. */
export const IsianInformasi = z.object(bagian(z.string()))
export type IsianInformasi = z.infer<typeof IsianInformasi>
