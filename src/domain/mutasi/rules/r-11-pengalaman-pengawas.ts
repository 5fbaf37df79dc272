import { defineRule, lulus } from '../../kit/rule'
import { lamaTeks } from '../../kit/tanggal'
import { nilaiPengalaman } from '../pengalaman'
import { isSudahSetingkat, sekurangnya } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** An Administrator was a Pengawas, or in a jabatan fungsional of equal level, for three years; who is at that level already is not asked. */
export const pengalamanPengawas = defineRule({
  id: 'R-11',
  judul: 'Pengalaman untuk Administrator',
  dasar: 'PP 11/2017 Ps 54',
  perluDicek: true,
  setelan: { bulanMinimum: 36 },
  check: (tinjauan: Tinjauan, { bulanMinimum }) => {
    const { langkah, tujuan } = tinjauan
    if (langkah.jenis !== 'ANGKAT' || tujuan?.jabatan.jenis !== 'ADMINISTRATOR' || isSudahSetingkat(tinjauan, 3)) return lulus
    return nilaiPengalaman(tinjauan, {
      bulanMinimum,
      hitung: sekurangnya[2],
      kurang: (lama) => `Belum ${lamaTeks(bulanMinimum)} sebagai Pengawas/JF setingkat (${lama}).`
    })
  }
})
