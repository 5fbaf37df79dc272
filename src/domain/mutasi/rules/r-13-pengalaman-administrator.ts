import { defineRule, lulus } from '../../kit/rule'
import { lamaTeks } from '../../kit/tanggal'
import { nilaiPengalaman } from '../pengalaman'
import { isSudahSetingkat, sekurangnya } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** Who enters JPT Pratama is or was an Administrator or JF Ahli Madya for two years. */
export const pengalamanAdministrator = defineRule({
  id: 'R-13',
  judul: 'Pengalaman untuk JPT Pratama',
  dasar: 'PP 11/2017 Ps 107 ayat (1) huruf c',
  setelan: { bulanMinimum: 24 },
  check: (tinjauan: Tinjauan, { bulanMinimum }) => {
    const { langkah, tujuan } = tinjauan
    if (langkah.jenis !== 'ANGKAT' || tujuan?.jabatan.jenis !== 'JPT_PRATAMA' || isSudahSetingkat(tinjauan, 4)) return lulus
    return nilaiPengalaman(tinjauan, {
      bulanMinimum,
      hitung: sekurangnya[3],
      kurang: (lama) => `Belum ${lamaTeks(bulanMinimum)} sebagai Administrator/JF Ahli Madya (${lama}).`
    })
  }
})
