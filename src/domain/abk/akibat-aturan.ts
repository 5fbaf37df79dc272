import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Tugas } from './abk'
import type { AturanAbk } from './aturan-abk'
import { bebanOf, denganBeban } from './hitung-abk'

/** What other settings would do to the posts that have an ABK. */
export type AkibatAturan = {
  /** Posts with an ABK. */
  readonly jabatan: number
  /** Of these, those that would need more or fewer people. */
  readonly berubah: number
  /** People needed by all of them, before and after. */
  readonly sebelum: number
  readonly sesudah: number
}

/** Works out every ABK anew with other settings, as the command would. */
export function akibatAturan(
  abk: readonly { readonly id: JabatanId; readonly tugas: readonly Tugas[] }[],
  jabatan: ReadonlyMap<JabatanId, Jabatan>,
  aturan: AturanAbk
): AkibatAturan {
  const pasangan = abk.flatMap(({ id, tugas }) => {
    const lama = jabatan.get(id)
    return lama ? [{ sebelum: lama.kebutuhan, sesudah: denganBeban(lama, bebanOf(tugas, aturan), aturan).kebutuhan }] : []
  })
  return {
    jabatan: pasangan.length,
    berubah: pasangan.filter(({ sebelum, sesudah }) => sebelum !== sesudah).length,
    sebelum: pasangan.reduce((sum, p) => sum + p.sebelum, 0),
    sesudah: pasangan.reduce((sum, p) => sum + p.sesudah, 0)
  }
}
