import { defineManyRule, type Hasil, info, tidakDapatDiperiksa } from '../../kit/rule'
import { addDays, type Tanggal, tanggalPendek } from '../../kit/tanggal'
import type { RencanaMutasi } from '../rencana'
import type { TinjauanRencana } from '../tinjauan'

/** The data a plan was made on came from SIASN not long before the plan, or its decree. */
export const dataUsang = defineManyRule({
  id: 'R-55',
  judul: 'Kemutakhiran data',
  dasar: 'Indeks Kualitas Data BKN (ketepatan waktu)',
  perluDicek: true,
  setelan: { hariBerlaku: 30 },
  check: ({ berkas: { arsip, rencana } }: TinjauanRencana, { hariBerlaku }): readonly Hasil[] => {
    const impor = arsip.imporTerakhir
    if (impor === null) return [tidakDapatDiperiksa('tanggal impor data dari SIASN')]
    return addDays(impor, hariBerlaku) < dibuat(rencana) ? [info(`Data impor terakhir ${tanggalPendek(impor)}.`)] : []
  }
})

/** The rules know no today: the plan is as old as its last dated paper. */
const dibuat = ({ dibuatPada, tanggalSk }: RencanaMutasi): Tanggal => {
  const pada = dibuatPada.slice(0, 10)
  return tanggalSk !== null && tanggalSk > pada ? tanggalSk : pada
}
