import { tanggalPendek } from '../../kit/tanggal'
import { periksaPegawai } from '../periksa'

/** A golongan that begins in the future, or before the service began. */
export const tmtGolonganKeliru = periksaPegawai({
  id: 'T-11',
  judul: 'TMT golongan tidak mungkin',
  mengapa: 'TMT golongan terakhir tidak mendahului TMT CPNS dan tidak melewati hari ini.',
  kelompok: 'KETEPATAN',
  isian: 'tmtGolongan',
  kata: ({ tmtGolongan, tmtCpns }, { hariIni }) => {
    if (tmtGolongan === null) return null
    if (tmtGolongan > hariIni) return `TMT golongan ${tanggalPendek(tmtGolongan)} melewati hari ini.`
    return tmtCpns !== null && tmtGolongan < tmtCpns ? `TMT golongan ${tanggalPendek(tmtGolongan)} mendahului TMT CPNS.` : null
  }
})
