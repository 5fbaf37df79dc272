import { z } from 'zod'
import { JabatanId } from '../organisasi/jabatan'
import type { Abk, Tugas } from './abk'
import { normaMenit } from './hitung-abk'
import { kunciTugas } from './isian-tugas'

/** One wording of a task over the whole city, with the shortest and the longest norma waktu it has, in minutes. */
export const NormaTugas = z.object({
  uraian: z.string(),
  satuan: z.string(),
  jumlahJabatan: z.int(),
  normaTerkecil: z.number(),
  normaTerbesar: z.number(),
  jabatanIds: z.array(JabatanId)
})
export type NormaTugas = z.infer<typeof NormaTugas>

/** The tasks of some ABK once by their wording, in its order. Told as the first of them is written. */
export function normaTugas(semua: readonly Abk[]): readonly NormaTugas[] {
  const found = new Map<string, Kumpulan>()
  for (const { id, tugas } of semua) for (const t of tugas) collect(found, t, id)
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { ids, ...norma }]) => ({ ...norma, jumlahJabatan: ids.size, jabatanIds: [...ids] }))
}

type Kumpulan = Pick<NormaTugas, 'uraian' | 'satuan' | 'normaTerkecil' | 'normaTerbesar'> & { readonly ids: Set<JabatanId> }

function collect(found: Map<string, Kumpulan>, { uraian, satuan, norma, satuanNorma }: Tugas, id: JabatanId): void {
  const kunci = kunciTugas(uraian)
  const menit = normaMenit(norma, satuanNorma)
  const lama = found.get(kunci) ?? { uraian, satuan, normaTerkecil: menit, normaTerbesar: menit, ids: new Set<JabatanId>() }
  lama.ids.add(id)
  found.set(kunci, {
    ...lama,
    satuan: lama.satuan === '' ? satuan : lama.satuan,
    normaTerkecil: Math.min(lama.normaTerkecil, menit),
    normaTerbesar: Math.max(lama.normaTerbesar, menit)
  })
}
