import { blok, defineRule, lulus, peringatan } from '../../kit/rule'
import { tanggalPendek } from '../../kit/tanggal'
import { isStruktural } from '../../organisasi/jabatan'
import { isTerisiPada } from '../kekosongan'
import { isMoving } from '../proyeksi'
import type { Tinjauan } from '../tinjauan'

/** The post a person leaves is filled on the same day, for good or by a Plt/Plh; a key post must be. */
export const jabatanAsalKosong = defineRule({
  id: 'R-26',
  judul: 'Jabatan yang ditinggalkan kosong',
  dasar: 'SE BKN 1/SE/I/2021 (Plt dan Plh)',
  setelan: {},
  check: ({ langkah, asal, tmt, proyeksi }: Tinjauan) => {
    if (!isMoving(langkah) || asal === null || !isStruktural(asal.jabatan) || isTerisiPada(proyeksi, asal.jabatan.id, tmt)) return lulus
    const pesan = `${asal.jabatan.nama} kosong sejak ${tanggalPendek(tmt)}; tetapkan Plt.`
    return asal.jabatan.isJabatanKunci ? blok(pesan) : peringatan(pesan)
  }
})
