import { tanggalPendek } from '../../kit/tanggal'
import { ulangTahun } from '../../pegawai/nip'
import { definitifOf } from '../kota'
import { periksaPegawai } from '../periksa'

/** A post taken before the service began, or in childhood. */
export const tmtJabatanTerlaluAwal = periksaPegawai({
  id: 'K-08',
  judul: 'TMT jabatan terlalu awal',
  mengapa: 'Tidak seorang pun menduduki jabatan sebelum diangkat sebagai CPNS atau sebelum berusia 16 tahun.',
  kelompok: 'KONSISTENSI',
  kata: (pegawai, kota) => {
    const tmt = definitifOf(kota, pegawai)?.penempatan.tmtMulai ?? null
    if (tmt === null) return null
    if (pegawai.tmtCpns !== null && tmt < pegawai.tmtCpns)
      return `TMT jabatan ${tanggalPendek(tmt)} mendahului TMT CPNS ${tanggalPendek(pegawai.tmtCpns)}.`
    const { tanggalLahir } = pegawai
    const isAnak = tanggalLahir !== null && tmt < ulangTahun({ tanggalLahir }, USIA_TERMUDA)
    return isAnak ? `TMT jabatan ${tanggalPendek(tmt)} mendahului usia ${USIA_TERMUDA} tahun.` : null
  }
})

const USIA_TERMUDA = 16
