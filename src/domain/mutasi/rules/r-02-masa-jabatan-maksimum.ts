import { defineRule, info, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import { addMonths, lamaTeks, monthsBetween } from '../../kit/tanggal'
import { isStruktural } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** After five years in one structural post it is time to be moved. */
export const masaJabatanMaksimum = defineRule({
  id: 'R-02',
  judul: 'Masa jabatan maksimum',
  dasar: 'PP 11/2017 Ps 190 ayat (3); PerBKN 5/2019',
  setelan: { bulanMaksimum: 60 },
  check: ({ langkah, pegawai, asal, tmt }: Tinjauan, { bulanMaksimum }) => {
    if (langkah.jenis !== 'ANGKAT' || asal === null || !isStruktural(asal.jabatan)) return lulus
    const mulai = asal.penempatan.tmtMulai
    if (mulai === null) return tidakDapatDiperiksa(`TMT jabatan ${namaLengkap(pegawai)}`)
    if (tmt <= addMonths(mulai, bulanMaksimum)) return lulus
    return info(
      `${namaLengkap(pegawai)} sudah ${lamaTeks(monthsBetween(mulai, tmt))} pada jabatan yang sama (batas ${lamaTeks(bulanMaksimum)}).`
    )
  }
})
