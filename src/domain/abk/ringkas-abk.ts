import type { Bezetting } from '../organisasi/bezetting'
import type { Jabatan } from '../organisasi/jabatan'
import type { Tugas } from './abk'
import type { AturanAbk } from './aturan-abk'
import { bebanOf, denganBeban, efektivitas, kebutuhanKasar } from './hitung-abk'

/** The foot of an ABK form: what the tasks add up to, and how that stands to the people there. */
export type RingkasAbk = {
  /** Minutes a year. */
  readonly beban: number
  readonly kasar: number
  /** People the post needs with these tasks; a structural post keeps its seat. */
  readonly kebutuhan: number
  readonly orang: number
  readonly selisih: number
  /** null when nobody is there. */
  readonly ej: number | null
}

/** Adds up a form as it is being filled in. */
export function ringkasAbk(
  tugas: readonly Tugas[],
  { jabatan, bezetting }: { readonly jabatan: Pick<Jabatan, 'jenis' | 'kebutuhan'>; readonly bezetting: Pick<Bezetting, 'jumlah'> },
  aturan: AturanAbk
): RingkasAbk {
  const beban = bebanOf(tugas, aturan)
  const { kebutuhan } = denganBeban(jabatan, beban, aturan)
  const orang = bezetting.jumlah
  return {
    beban,
    kasar: kebutuhanKasar(beban, aturan),
    kebutuhan,
    orang,
    selisih: orang - kebutuhan,
    ej: efektivitas(beban, orang, aturan)
  }
}
