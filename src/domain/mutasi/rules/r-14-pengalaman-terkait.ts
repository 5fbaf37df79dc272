import { defineRule, lulus } from '../../kit/rule'
import { lamaTeks } from '../../kit/tanggal'
import { nilaiPengalaman } from '../pengalaman'
import { isSerumpun, rumpunJabatan } from '../rumpun'
import type { Tinjauan } from '../tinjauan'

/** Who enters JPT Pratama has worked five years altogether in posts of the same family of work. */
export const pengalamanTerkait = defineRule({
  id: 'R-14',
  judul: 'Pengalaman terkait untuk JPT Pratama',
  dasar: 'PP 11/2017 Ps 107 ayat (1) huruf c',
  setelan: { bulanMinimum: 60 },
  check: (tinjauan: Tinjauan, { bulanMinimum }) => {
    const { langkah, asal, tujuan, proyeksi, berkas } = tinjauan
    if (langkah.jenis !== 'ANGKAT' || tujuan?.jabatan.jenis !== 'JPT_PRATAMA' || asal?.jabatan.jenis === 'JPT_PRATAMA') return lulus
    const perlu = rumpunJabatan(tujuan.jabatan, proyeksi.snapshot.unor)
    return nilaiPengalaman(tinjauan, {
      bulanMinimum,
      hitung: (jabatan) => isSerumpun(rumpunJabatan(jabatan, berkas.arsip.unor), perlu),
      kurang: (lama) => `Pengalaman terkait baru ${lama} (syarat ${lamaTeks(bulanMinimum)} kumulatif).`
    })
  }
})
