import { z } from 'zod'
import { aturanAbkKini, KELOMPOK_ABK } from '../../ketentuan/setelan'
import { tetapkanKetentuan } from '../../ketentuan/tetapkan-ketentuan'
import { defineCommand, invalid } from '../../kit/command'
import { ok, refuse } from '../../kit/result'
import { AturanAbk, MEDAN_ATURAN_ABK } from '../aturan-abk'
import { bebanChange, wajar } from '../tulis-abk'

/** Sets what every ABK of the office is worked out with, from today on; the load and the need of all posts follow in the same changeset. */
export const configureAbk = defineCommand({
  name: 'abk.configure',
  hak: 'DATA',
  input: z.object({ aturan: AturanAbk }),
  gather: (read) => {
    const jabatan = new Map(read.list('jabatan').map((j) => [j.id, j]))
    const berabk = read.list('abk').flatMap(({ id, tugas }) => {
      const ini = jabatan.get(id)
      return ini ? [{ jabatan: ini, tugas }] : []
    })
    return ok({ ketentuan: read.list('ketentuan').filter(({ kunci }) => kunci.startsWith(`${KELOMPOK_ABK}.`)), berabk })
  },
  decide: ({ ketentuan, berabk }, { aturan }, { today, newId }) => {
    const kini = aturanAbkKini(ketentuan)
    const ubah = MEDAN_ATURAN_ABK.filter((medan) => aturan[medan] !== kini[medan])
    if (ubah.length === 0) return refuse(invalid('Tidak ada yang berubah.'))
    // what was set while the clock ran ahead would otherwise come after what is set now
    const berlakuMulai = ketentuan.reduce((hari, k) => (k.berlakuMulai > hari ? k.berlakuMulai : hari), today)
    const ditetapkan = ubah.flatMap((medan) =>
      tetapkanKetentuan(ketentuan, { kunci: `${KELOMPOK_ABK}.${medan}`, nilai: String(aturan[medan]), berlakuMulai }, newId)
    )
    return wajar(
      [...ditetapkan, ...berabk.flatMap(({ jabatan, tugas }) => bebanChange(jabatan, tugas, aturan))],
      aturan,
      'waktu kerja efektif'
    )
  },
  label: ({ berabk }) => (berabk.length === 0 ? 'Ubah pengaturan ABK' : `Ubah pengaturan ABK dan hitung ulang ${berabk.length} jabatan`)
})
