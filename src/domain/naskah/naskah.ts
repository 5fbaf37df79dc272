import { z } from 'zod'
import { Tanggal } from '../kit/tanggal'
import { RencanaId } from '../mutasi/rencana'

export const NaskahId = z.string().min(1).brand<'NaskahId'>()
export type NaskahId = z.infer<typeof NaskahId>

/** Naskah: an issued paper. `isi` is the document model as it was issued (JSON): later data never changes it. */
export const Naskah = z.object({
  id: NaskahId,
  rencanaId: RencanaId.nullable(),
  jenis: z.string().min(1),
  nomor: z.string().min(1),
  tanggal: Tanggal,
  judul: z.string(),
  isi: z.string(),
  dibuatPada: z.string()
})
export type Naskah = z.infer<typeof Naskah>
