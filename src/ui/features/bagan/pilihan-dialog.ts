import type { PilihanCetak } from '../../../domain/cetak/pilihan-cetak'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { SetelanCetak } from './setelan-cetak'

/** What of the chart is printed: as it is on screen, or one unit with all that is below it. */
export type BagianCetak = 'TAMPIL' | 'TERPILIH'

/** How the chart on paper looks: at first as on screen. */
export type RupaCetak = Pick<PilihanCetak, 'tata' | 'medan' | 'lapisan'> & { readonly bagian: BagianCetak }

/** What is on screen when the dialog opens. */
export type LayarCetak = { readonly view: Tampilan | null; readonly terpilih: UnorId | null }

const SEMUA_TINGKAT = 99
const TINGKAT_AWAL = 2

/** Everything chosen, as it goes to the printer. */
export function pilihanDialog(setelan: SetelanCetak, rupa: RupaCetak, { view, terpilih }: LayarCetak): PilihanCetak {
  const { format: _format, dpi: _dpi, ...lain } = setelan
  const { bagian, ...tampak } = rupa
  if (bagian === 'TERPILIH' && terpilih !== null) return { ...lain, ...tampak, akar: terpilih, tingkat: SEMUA_TINGKAT, lipatan: [] }
  return {
    ...lain,
    ...tampak,
    akar: view?.akar ?? null,
    tingkat: view?.tingkat ?? TINGKAT_AWAL,
    lipatan: [...(view?.lipatan ?? [])].map(([id, isOpen]): [UnorId, boolean] => [id, isOpen])
  }
}
