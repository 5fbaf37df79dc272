import { defineRule, lulus } from '../../kit/rule'
import { tagih } from '../butir-izin'
import { butirPansel } from '../izin-langkah'
import type { Tinjauan } from '../tinjauan'

/** Into JPT, or up within it, only by open selection or by talent management that BKN has approved: its number stands before the decree. */
export const seleksiJpt = defineRule({
  id: 'R-16',
  judul: 'Seleksi untuk promosi JPT',
  dasar: 'PermenPANRB 15/2019; KepKa BKN 411/2025',
  perluDicek: true,
  ditagih: 'FINAL',
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    const [butir] = butirPansel(tinjauan)
    return butir ? tagih(butir) : lulus
  }
})
