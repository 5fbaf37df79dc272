import { blok, defineRule, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { addDays, tanggalPendek } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { isBerjalan } from '../berjalan'
import { isPromosi } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** Nobody goes up while a medium or heavy punishment runs. */
export const hukdisBerjalan = defineRule({
  id: 'R-18',
  judul: 'Sedang menjalani hukuman disiplin',
  dasar: 'PP 94/2021; PerBKN 6/2022',
  perluDicek: true,
  rahasia: 'hukdis',
  /** 1 = a light punishment stops a promotion as well. */
  setelan: { termasukRingan: 0 },
  check: (tinjauan: Tinjauan, { termasukRingan }) => {
    const { pegawai, tmt, berkas } = tinjauan
    const hukdis = berkas.arsip.hukdisOf(pegawai.id).find((h) => (h.tingkat !== 'RINGAN' || termasukRingan > 0) && isBerjalan(h, tmt))
    if ((!hukdis && pegawai.kedudukanHukum !== 'HUKUMAN_DISIPLIN') || !isPromosi(tinjauan)) return lulus
    if (!hukdis) return tidakDapatDiperiksa(`tingkat dan masa hukuman disiplin ${namaLengkap(pegawai)}`)
    const sampai = hukdis.selesai === null ? ' (tanggal selesai belum diisi)' : ` s.d. ${tanggalPendek(addDays(hukdis.selesai, -1))}`
    return blok(`${namaLengkap(pegawai)} sedang menjalani hukuman disiplin ${hukdis.tingkat.toLowerCase()}${sampai}.`)
  }
})
