import { defineManyRule, type Hasil } from '../../kit/rule'
import { tagih } from '../butir-izin'
import { butirMasa } from '../izin-rencana'
import { LARANGAN_BAKU } from '../masa-larangan-pada'
import type { TinjauanRencana } from '../tinjauan'

/** A new head of the city replaces no official in the first months without written permission. */
export const pelantikanKepalaDaerah = defineManyRule({
  id: 'R-30',
  judul: 'Bulan-bulan pertama kepala daerah',
  dasar: 'UU 10/2016 Ps 162 ayat (3)',
  perluDicek: true,
  ditagih: 'FINAL',
  setelan: { bulanSesudahPelantikan: LARANGAN_BAKU.bulanSesudahPelantikan },
  check: (tinjauan: TinjauanRencana, setelan): readonly Hasil[] => {
    const butir = butirMasa(tinjauan, 'PELANTIKAN_KDH', { ...LARANGAN_BAKU, ...setelan })
    return butir ? [tagih(butir)] : []
  }
})
