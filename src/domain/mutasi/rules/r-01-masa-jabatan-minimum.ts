import { defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { lamaTeks, monthsBetween } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import { isRotasiJpt } from '../setingkat'
import type { Tinjauan } from '../tinjauan'

/** A person stays at least two years in a post before being moved; between JPT that binds, and R-03 says so. */
export const masaJabatanMinimum = defineRule({
  id: 'R-01',
  judul: 'Masa jabatan minimum',
  dasar: 'PP 11/2017 Ps 190 ayat (3); PerBKN 5/2019',
  setelan: { bulanMinimum: 24 },
  check: (tinjauan: Tinjauan, { bulanMinimum }) => {
    const { langkah, pegawai, asal, arah, tmt } = tinjauan
    if (langkah.jenis !== 'ANGKAT' || asal === null || arah === 'TETAP' || isRotasiJpt(tinjauan)) return lulus
    const mulai = asal.penempatan.tmtMulai
    if (mulai === null) return tidakDapatDiperiksa(`TMT jabatan ${namaLengkap(pegawai)}`)
    const bulan = monthsBetween(mulai, tmt)
    if (bulan >= bulanMinimum) return lulus
    return peringatan(
      `${namaLengkap(pegawai)} baru ${lamaTeks(Math.max(bulan, 0))} menduduki ${asal.jabatan.nama}; mutasi paling singkat ${lamaTeks(bulanMinimum)}.`
    )
  }
})
