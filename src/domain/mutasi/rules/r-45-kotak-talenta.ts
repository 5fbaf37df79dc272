import { blok, defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { namaLengkap } from '../../pegawai/pegawai'
import { asesmenTerakhir } from '../asesmen-terakhir'
import { isPromosi } from '../setingkat'
import { isAngkatStruktural, type Tinjauan } from '../tinjauan'

/** Promotions draw on the succession groups of the talent map: boxes 7, 8 and 9. */
export const kotakTalenta = defineRule({
  id: 'R-45',
  judul: 'Kotak talenta untuk promosi',
  dasar: 'PermenPANRB 3/2020; KepKa BKN 411/2025',
  /** `wajib` 1 = a lower box blocks. */
  setelan: { kotakTerendah: 7, wajib: 0 },
  check: (tinjauan: Tinjauan, { kotakTerendah, wajib }) => {
    const { pegawai } = tinjauan
    if (!isAngkatStruktural(tinjauan) || !isPromosi(tinjauan)) return lulus
    const kotak = asesmenTerakhir(tinjauan, (a) => a.kotak !== null)?.kotak ?? null
    if (kotak === null) return tidakDapatDiperiksa(`kotak talenta ${namaLengkap(pegawai)}`)
    if (kotak >= kotakTerendah) return lulus
    const utama = Array.from({ length: 10 - kotakTerendah }, (_, n) => kotakTerendah + n).join(', ')
    const pesan = `${namaLengkap(pegawai)} di kotak ${kotak}; promosi diutamakan kotak ${utama}.`
    return wajib > 0 ? blok(pesan) : peringatan(pesan)
  }
})
