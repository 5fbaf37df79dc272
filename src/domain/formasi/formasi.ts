import { z } from 'zod'
import { JabatanId } from '../organisasi/jabatan'

export const FormasiId = z.string().min(1).brand<'FormasiId'>()
export type FormasiId = z.infer<typeof FormasiId>

/** Formasi: people the office proposes to recruit for a post in a year. Its id is `<jabatanId>@<tahun>`. */
export const Formasi = z.object({
  id: FormasiId,
  jabatanId: JabatanId,
  tahun: z.int().min(2000).max(2100),
  pns: z.int().min(0).max(999),
  pppk: z.int().min(0).max(999)
})
export type Formasi = z.infer<typeof Formasi>

/** What is proposed for a post in a year, before it is a row; nobody and nobody takes a proposal back. */
export type ButirFormasi = Omit<Formasi, 'id'>

/** The one id of the proposal of a post for a year. */
export const formasiIdOf = ({ jabatanId, tahun }: Pick<Formasi, 'jabatanId' | 'tahun'>): FormasiId =>
  FormasiId.parse(`${jabatanId}@${tahun}`)

/** The proposals as they will be once some of them are set: what comes to nobody is gone. */
export function denganButir(formasi: readonly Formasi[], butir: readonly ButirFormasi[]): readonly Formasi[] {
  const byId = new Map(formasi.map((f) => [f.id, f]))
  for (const b of butir) {
    const id = formasiIdOf(b)
    if (isNihil(b)) byId.delete(id)
    else byId.set(id, { id, ...b })
  }
  return [...byId.values()]
}

/** Nobody is proposed. */
export const isNihil = ({ pns, pppk }: Pick<Formasi, 'pns' | 'pppk'>): boolean => pns === 0 && pppk === 0
