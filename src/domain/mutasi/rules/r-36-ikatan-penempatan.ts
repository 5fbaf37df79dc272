import { blok, defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { addDays, addYears, tanggalPendek } from '../../kit/tanggal'
import { isPppk } from '../../organisasi/bezetting'
import { namaLengkap } from '../../pegawai/pegawai'
import { isAntarinstansi, isMenduduki } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/** A PNS stays where the formasi of the recruitment was: some years in the unit, ten in the city. */
export const ikatanPenempatan = defineRule({
  id: 'R-36',
  judul: 'Pernyataan tidak pindah',
  dasar: 'PermenPANRB 27/2021; PermenPANRB 6/2024',
  perluDicek: true,
  /** Years since TMT CPNS: within the city (warned about), and before leaving it (blocked). */
  setelan: { tahunPenempatan: 2, tahunKeluarInstansi: 10 },
  check: (tinjauan: Tinjauan, { tahunPenempatan, tahunKeluarInstansi }) => {
    const { langkah, pegawai, tmt } = tinjauan
    const isKeluar = langkah.jenis === 'LEPAS' && isAntarinstansi(tinjauan)
    if (isPppk(pegawai.jenisAsn) || !(isKeluar || isPindahDalam(tinjauan))) return lulus
    if (pegawai.tmtCpns === null) return tidakDapatDiperiksa(`TMT CPNS ${namaLengkap(pegawai)}`)
    const bebas = addYears(pegawai.tmtCpns, isKeluar ? tahunKeluarInstansi : tahunPenempatan)
    if (tmt >= bebas) return lulus
    const pesan = `${namaLengkap(pegawai)} terikat pernyataan tidak pindah s.d. ${tanggalPendek(addDays(bebas, -1))}.`
    return isKeluar ? blok(pesan) : peringatan(pesan)
  }
})

/** From one post of the city to another; of a CPNS R-35 speaks. */
const isPindahDalam = (tinjauan: Tinjauan): boolean =>
  isMenduduki(tinjauan) && tinjauan.asal !== null && tinjauan.pegawai.jenisAsn !== 'CPNS'
