import { blok, defineRule, lulus, peringatan, tidakDapatDiperiksa } from '../../kit/rule'
import { lamaTeks, monthsBetween } from '../../kit/tanggal'
import { namaLengkap } from '../../pegawai/pegawai'
import type { Tinjauan } from '../tinjauan'

/** A person stays at least two years in a post before being moved; for JPT this binds (PP 11/2017 Ps 132). */
export const masaJabatanMinimum = defineRule({
  id: 'R-01',
  judul: 'Masa jabatan minimum',
  dasar: 'PP 11/2017 Ps 190 ayat (3), Ps 132; PerBKN 5/2019',
  setelan: { bulanMinimum: 24 },
  check: ({ langkah, pegawai, asal, arah, tmt }: Tinjauan, { bulanMinimum }) => {
    if (langkah.jenis !== 'ANGKAT' || asal === null || arah === 'TETAP') return lulus
    const mulai = asal.penempatan.tmtMulai
    if (mulai === null) return tidakDapatDiperiksa(`TMT jabatan ${namaLengkap(pegawai)}`)
    const bulan = monthsBetween(mulai, tmt)
    if (bulan >= bulanMinimum) return lulus
    const pesan = `${namaLengkap(pegawai)} baru ${lamaTeks(Math.max(bulan, 0))} menduduki ${asal.jabatan.nama}; mutasi paling singkat ${lamaTeks(bulanMinimum)}.`
    return asal.jabatan.jenis === 'JPT_PRATAMA' ? blok(pesan) : peringatan(pesan)
  }
})
