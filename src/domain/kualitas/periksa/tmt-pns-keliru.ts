import { tanggalPendek } from '../../kit/tanggal'
import { periksaPegawai } from '../periksa'

/** Appointed for good before the probation began. */
export const tmtPnsKeliru = periksaPegawai({
  id: 'T-13',
  judul: 'TMT PNS mendahului TMT CPNS',
  mengapa: 'Pengangkatan menjadi PNS selalu sesudah masa percobaan CPNS (PP 11/2017 Ps 34).',
  kelompok: 'KETEPATAN',
  medan: 'tmtPns',
  kata: ({ tmtPns, tmtCpns }) =>
    tmtPns !== null && tmtCpns !== null && tmtPns < tmtCpns ? `TMT PNS ${tanggalPendek(tmtPns)}, TMT CPNS ${tanggalPendek(tmtCpns)}.` : null
})
