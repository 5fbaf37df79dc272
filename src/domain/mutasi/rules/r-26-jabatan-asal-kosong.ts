import { blok, defineRule, lulus, peringatan } from '../../kit/rule'
import { tanggalPendek } from '../../kit/tanggal'
import { isStruktural, type JabatanId } from '../../organisasi/jabatan'
import type { BerkasRencana } from '../berkas-rencana'
import { isTerisiPada } from '../kekosongan'
import { isMoving } from '../proyeksi'
import type { JenisSikap } from '../sikap-jabatan'
import type { Tinjauan } from '../tinjauan'

const SEBUTAN: Readonly<Record<JenisSikap, string>> = { BIARKAN_KOSONG: 'sengaja dibiarkan kosong', DARI_LUAR: 'akan diisi dari luar' }

/** The post a person leaves is filled on the same day, for good or by a Plt/Plh; a key post must be, whatever the plan means to do with it. */
export const jabatanAsalKosong = defineRule({
  id: 'R-26',
  judul: 'Jabatan yang ditinggalkan kosong',
  dasar: 'SE BKN 1/SE/I/2021 (Plt dan Plh)',
  setelan: {},
  check: ({ langkah, asal, tmt, proyeksi, berkas }: Tinjauan) => {
    if (!isMoving(langkah) || asal === null || !isStruktural(asal.jabatan) || isTerisiPada(proyeksi, asal.jabatan.id, tmt)) return lulus
    const pesan = `${asal.jabatan.nama} kosong sejak ${tanggalPendek(tmt)}${sikapTeks(berkas, asal.jabatan.id)}; tetapkan Plt.`
    return asal.jabatan.isJabatanKunci ? blok(pesan) : peringatan(pesan)
  }
})

function sikapTeks({ sikap }: BerkasRencana, id: JabatanId): string {
  const diambil = sikap.find((s) => s.jabatanId === id)
  return diambil ? ` (${SEBUTAN[diambil.jenis]}: ${diambil.alasan})` : ''
}
