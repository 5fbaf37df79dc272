import { defineRule, lulus, peringatan } from '../../kit/rule'
import { addYears } from '../../kit/tanggal'
import { isBerjalan } from '../berjalan'
import { isPromosi } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** A medium or heavy punishment of the last years; while it runs and the person goes up, R-18 speaks. */
export const riwayatHukdis = defineRule({
  id: 'R-19',
  judul: 'Riwayat hukuman disiplin',
  dasar: 'Praktik panitia seleksi; PP 94/2021',
  perluDicek: true,
  rahasia: 'hukdis',
  setelan: { tahunTerakhir: 2 },
  check: (tinjauan: Tinjauan, { tahunTerakhir }) => {
    const { langkah, pegawai, arah, tmt, berkas } = tinjauan
    if (langkah.jenis !== 'ANGKAT' || arah === 'TETAP') return lulus
    const hukdis = berkas.arsip
      .hukdisOf(pegawai.id)
      .find((h) => h.tingkat !== 'RINGAN' && h.mulai <= tmt && (h.selesai === null || addYears(h.selesai, tahunTerakhir) > tmt))
    if (!hukdis || (isBerjalan(hukdis, tmt) && isPromosi(tinjauan))) return lulus
    return peringatan(`Riwayat hukuman disiplin ${hukdis.tingkat.toLowerCase()} tahun ${hukdis.mulai.slice(0, 4)}.`)
  }
})
