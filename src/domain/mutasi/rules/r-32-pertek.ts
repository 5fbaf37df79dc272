import { defineManyRule, type Hasil } from '../../kit/rule'
import { tagih } from '../butir-izin'
import { butirPertek } from '../izin-rencana'
import type { TinjauanRencana } from '../tinjauan'

/** Every move is proposed in I-MUT; its Pertek comes before the decree. */
export const pertek = defineManyRule({
  id: 'R-32',
  judul: 'Pertek BKN (I-MUT)',
  dasar: 'Kebijakan I-MUT BKN',
  ditagih: 'FINAL',
  setelan: {},
  check: (tinjauan: TinjauanRencana): readonly Hasil[] => {
    const butir = butirPertek(tinjauan)
    return butir ? [tagih(butir)] : []
  }
})
