import { defineManyRule, type Hasil, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { hariKerja } from '../hari-kerja'
import { isDilantik } from '../jenis-perpindahan'
import { isSudah } from '../tahap-aturan'
import type { TinjauanRencana } from '../tinjauan'

/** The pelantikan comes soon after the decree. The invitation, a working day before, is asked for at the gate of its stage. */
export const waktuPelantikan = defineManyRule({
  id: 'R-49',
  judul: 'Waktu pelantikan',
  dasar: 'Perka BKN 7/2017',
  setelan: { hariKerjaMaksimum: 30 },
  check: ({ langkah, berkas: { rencana } }: TinjauanRencana, { hariKerjaMaksimum }): readonly Hasil[] => {
    if (!langkah.some(isDilantik)) return []
    const { tanggalSk, tanggalLantik } = rencana
    if (tanggalSk === null || tanggalLantik === null)
      return isSudah(rencana.status, 'UNDANGAN') ? [tidakDapatDiperiksa(tanggalSk === null ? 'tanggal SK' : 'tanggal pelantikan')] : []
    const hari = hariKerja(tanggalSk, tanggalLantik)
    return hari > hariKerjaMaksimum ? [peringatan(`Pelantikan ${hari} hari kerja setelah SK (batas ${hariKerjaMaksimum}).`)] : []
  }
})
