import type { Simpul } from '../organisasi/tree'
import type { BahanCetak } from './bahan-cetak'
import { type IsiKartu, isiKartu, type PilihanKartu } from './isi-kartu'
import { type TabelCetak, tabelCetak } from './tabel-cetak'

/** The words of cards and the tables below them, measured once however many pages they are tried on. */
export type Takaran = { readonly isi: (simpul: Simpul) => IsiKartu; readonly tabel: (simpul: Simpul) => TabelCetak | null }

/** Measures cards and tables with these words. */
export function takaranOf({ snapshot }: BahanCetak, pilihan: PilihanKartu): Takaran {
  return {
    isi: remembered(
      ({ unor, terlipat }) => `${unor.id} ${terlipat}`,
      (simpul) => isiKartu(snapshot, simpul, pilihan)
    ),
    tabel: remembered(
      ({ unor, kedudukan }) => `${unor.id} ${kedudukan}`,
      (simpul) => tabelCetak(snapshot, simpul, pilihan.denganNama)
    )
  }
}

function remembered<T>(keyOf: (simpul: Simpul) => string, measure: (simpul: Simpul) => T): (simpul: Simpul) => T {
  const known = new Map<string, { readonly isi: T }>()
  return (simpul) => {
    const key = keyOf(simpul)
    const found = known.get(key) ?? { isi: measure(simpul) }
    known.set(key, found)
    return found.isi
  }
}
