import { defineManyRule, type Hasil } from '../../kit/rule'
import { tagih } from '../butir-izin'
import { butirMasa } from '../izin-rencana'
import { LARANGAN_BAKU } from '../masa-larangan-pada'
import type { TinjauanRencana } from '../tinjauan'

/** A Pj, Plt or Plh head of the city moves nobody without the written approval of BKN. */
export const kepalaDaerahSementara = defineManyRule({
  id: 'R-31',
  judul: 'Kepala daerah belum definitif',
  dasar: 'Perpres 116/2022',
  ditagih: 'FINAL',
  setelan: {},
  check: (tinjauan: TinjauanRencana): readonly Hasil[] => {
    const butir = butirMasa(tinjauan, 'KDH_SEMENTARA', LARANGAN_BAKU)
    return butir ? [tagih(butir)] : []
  }
})
