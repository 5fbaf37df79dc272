import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { RencanaId } from '../mutasi/rencana'
import { PegawaiId } from '../pegawai/pegawai'
import { NomorId } from './nomor/nomor'

export const NaskahId = z.string().min(1).brand<'NaskahId'>()
export type NaskahId = z.infer<typeof NaskahId>

/** Naskah: an issued paper. `isi` is the document model as it was issued (JSON, pictures by their id): later data never changes it. */
export const Naskah = z.object({
  id: NaskahId,
  rencanaId: RencanaId.nullable(),
  jenis: z.string().min(1),
  nomor: z.string().min(1),
  tanggal: Tanggal,
  judul: z.string(),
  /** Which copy of the paper it is: the `kunci` of its subject. */
  subjek: z.string(),
  /** Whom it is about; null = several, or nobody in particular. */
  pegawaiId: PegawaiId.nullable(),
  /** Its number in the books; null for papers from before there were books. Papers of one decree share it. */
  nomorId: NomorId.nullable(),
  isi: z.string(),
  dibuatPada: z.string(),
  /** The instant it was declared void; null = it stands. */
  dibatalkanPada: z.string().nullable(),
  alasanBatal: z.string().max(500).nullable()
})
export type Naskah = z.infer<typeof Naskah>

/** An issued paper without its words. */
export const NaskahRingkas = Naskah.omit({ isi: true })
export type NaskahRingkas = z.infer<typeof NaskahRingkas>
