import { defineRule, lulus } from '../../kit/rule'
import { lamaTeks } from '../../kit/tanggal'
import { nilaiPengalaman } from '../pengalaman'
import { isSudahSetingkat, sekurangnya } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** A Pengawas was a Pelaksana, or in a jabatan fungsional of equal level, for four years; who is at that level already is not asked. */
export const pengalamanPelaksana = defineRule({
  id: 'R-12',
  judul: 'Pengalaman untuk Pengawas',
  dasar: 'PP 11/2017 Ps 54',
  perluDicek: true,
  setelan: { bulanMinimum: 48 },
  check: (tinjauan: Tinjauan, { bulanMinimum }) => {
    const { langkah, tujuan } = tinjauan
    if (langkah.jenis !== 'ANGKAT' || tujuan?.jabatan.jenis !== 'PENGAWAS' || isSudahSetingkat(tinjauan, 2)) return lulus
    return nilaiPengalaman(tinjauan, {
      bulanMinimum,
      hitung: sekurangnya[1],
      kurang: (lama) => `Belum ${lamaTeks(bulanMinimum)} sebagai Pelaksana/JF setingkat (${lama}).`
    })
  }
})
