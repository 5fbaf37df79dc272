import { defineManyRule, type Hasil, peringatan } from '../../kit/rule'
import { tagih } from '../butir-izin'
import { butirMasa, masaKena, rentangTeks } from '../izin-rencana'
import { LARANGAN_BAKU } from '../masa-larangan-pada'
import type { TinjauanRencana } from '../tinjauan'

/** No official is replaced around an election without written permission; days the office itself keeps free are warned about. */
export const masaPilkada = defineManyRule({
  id: 'R-29',
  judul: 'Masa larangan penggantian pejabat',
  dasar: 'UU 10/2016 Ps 71 ayat (2)',
  ditagih: 'FINAL',
  setelan: { bulanSebelumPenetapan: LARANGAN_BAKU.bulanSebelumPenetapan },
  check: (tinjauan: TinjauanRencana, setelan): readonly Hasil[] => {
    const larangan = { ...LARANGAN_BAKU, ...setelan }
    const butir = butirMasa(tinjauan, 'PILKADA', larangan)
    const sendiri = masaKena(tinjauan, 'LAINNYA', larangan).map((kena) =>
      peringatan(`${kena.hari} berada dalam hari yang dikosongkan: ${rentangTeks(kena.larangan)}.`)
    )
    return butir ? [tagih(butir), ...sendiri] : sendiri
  }
})
