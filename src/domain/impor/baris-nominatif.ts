import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { Jabatan } from '../organisasi/jabatan'
import { Pegawai } from '../pegawai/pegawai'

/** A unit as a row names it. */
export const SimpulUnor = z.object({ nama: z.string().min(1), siasnId: z.string().nullable() })
export type SimpulUnor = z.infer<typeof SimpulUnor>

/** A post as a row names it. */
export const JabatanNominatif = Jabatan.pick({ nama: true, jenis: true, eselon: true, jenjang: true, kelas: true, siasnId: true })
export type JabatanNominatif = z.infer<typeof JabatanNominatif>

/** What a row says of a person; null where it says nothing, and nothing is then changed. */
export const PegawaiNominatif = Pegawai.omit({ id: true, disunting: true, tidakDiBerkasSejak: true }).extend({
  jenisAsn: Pegawai.shape.jenisAsn.nullable(),
  kedudukanHukum: Pegawai.shape.kedudukanHukum.nullable()
})
export type PegawaiNominatif = z.infer<typeof PegawaiNominatif>

/** One accepted row of a nominatif: a person, the post, and the path of units from below the root down to it. */
export const BarisNominatif = z.object({
  lembar: z.string(),
  baris: z.int(),
  pegawai: PegawaiNominatif,
  instansi: SimpulUnor.nullable(),
  jalur: z.array(SimpulUnor).readonly(),
  jabatan: JabatanNominatif.nullable(),
  tmtJabatan: Tanggal.nullable()
})
export type BarisNominatif = z.infer<typeof BarisNominatif>
