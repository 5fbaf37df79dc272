import { blok, defineRule, lulus, peringatan } from '../../kit/rule'
import { tanggalPendek } from '../../kit/tanggal'
import { isStruktural, type Jabatan, type JabatanId } from '../../organisasi/jabatan'
import { gabungHasil } from '../gabung-hasil'
import type { BerkasRencana } from '../berkas-rencana'
import { isTerisiPada } from '../kekosongan'
import { isMoving } from '../proyeksi'
import type { JenisSikap } from '../sikap-jabatan'
import type { Tinjauan } from '../tinjauan'

const SEBUTAN: Readonly<Record<JenisSikap, string>> = { BIARKAN_KOSONG: 'sengaja dibiarkan kosong', DARI_LUAR: 'akan diisi dari luar' }

/** The posts a person leaves are filled on the same day, for good or by a Plt/Plh; a key post must be, whatever the plan means to do with it. */
export const jabatanAsalKosong = defineRule({
  id: 'R-26',
  judul: 'Jabatan yang ditinggalkan kosong',
  dasar: 'SE BKN 1/SE/I/2021 (Plt dan Plh)',
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    const { langkah, tmt, proyeksi, berkas } = tinjauan
    if (!isMoving(langkah)) return lulus
    const kosong = ditinggalkan(tinjauan).filter((j) => isMustBeHeld(j) && !isTerisiPada(proyeksi, j.id, tmt))
    return gabungHasil(
      kosong.map((jabatan) => {
        const pesan = `${jabatan.nama} kosong sejak ${tanggalPendek(tmt)}${sikapTeks(berkas, jabatan.id)}; tetapkan Plt.`
        return jabatan.isJabatanKunci ? blok(pesan) : peringatan(pesan)
      })
    )
  }
})

/** The posts the plan takes the person out of: their own, and extra duties that end with it. */
function ditinggalkan({ pegawai, proyeksi }: Tinjauan): readonly Jabatan[] {
  const { snapshot, penempatanDari } = proyeksi
  const sesudah = new Set(penempatanDari(pegawai.id).map((p) => p.id))
  const dilepas = (snapshot.byPegawai.get(pegawai.id) ?? []).filter((p) => !sesudah.has(p.id))
  return dilepas.flatMap((p) => (p.jenis === 'DEFINITIF' || p.jenis === 'TUGAS_TAMBAHAN' ? (snapshot.jabatan.get(p.jabatanId) ?? []) : []))
}

/** A structural post; of the others those that may not be without anybody for a day: a school, a puskesmas, the books. */
const isMustBeHeld = (jabatan: Jabatan): boolean => isStruktural(jabatan) || jabatan.isJabatanKunci

function sikapTeks({ sikap }: BerkasRencana, id: JabatanId): string {
  const diambil = sikap.find((s) => s.jabatanId === id)
  return diambil ? ` (${SEBUTAN[diambil.jenis]}: ${diambil.alasan})` : ''
}
