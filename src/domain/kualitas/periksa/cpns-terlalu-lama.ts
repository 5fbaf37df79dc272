import { addYears, tanggalPendek } from '../../kit/tanggal'
import { periksaPegawai } from '../periksa'

/** Still on probation two years after its begin. */
export const cpnsTerlaluLama = periksaPegawai({
  id: 'K-14',
  judul: 'CPNS lebih dari dua tahun',
  mengapa: 'Masa percobaan CPNS satu tahun (PP 11/2017 Ps 34). Lebih dari dua tahun biasanya berarti SK PNS belum dicatat.',
  kelompok: 'KONSISTENSI',
  medan: 'jenisAsn',
  kata: ({ jenisAsn, tmtCpns }, { hariIni }) =>
    jenisAsn === 'CPNS' && tmtCpns !== null && addYears(tmtCpns, 2) <= hariIni ? `CPNS sejak ${tanggalPendek(tmtCpns)}.` : null
})
