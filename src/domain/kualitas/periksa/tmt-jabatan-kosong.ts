import { definitifOf } from '../kota'
import { periksaPegawai } from '../periksa'

/** A person whose post has no first day. */
export const tmtJabatanKosong = periksaPegawai({
  id: 'L-10',
  judul: 'TMT jabatan belum ada',
  mengapa: 'Masa jabatan paling singkat dua tahun dihitung dari TMT jabatan (PP 11/2017 Ps 190).',
  kelompok: 'KELENGKAPAN',
  kata: (pegawai, kota) => {
    const jabatan = definitifOf(kota, pegawai)
    return jabatan !== null && jabatan.penempatan.tmtMulai === null ? `TMT sebagai ${jabatan.jabatan.nama} belum diisi.` : null
  }
})
