import { periksaPegawai } from '../periksa'

/** A PNS or CPNS whose begin of service is not known. */
export const tmtCpnsKosong = periksaPegawai({
  id: 'L-08',
  judul: 'TMT CPNS belum ada',
  mengapa: 'Masa kerja seluruhnya dihitung dari TMT CPNS.',
  kelompok: 'KELENGKAPAN',
  isian: 'tmtCpns',
  kata: ({ tmtCpns, jenisAsn }) => (tmtCpns === null && !jenisAsn.startsWith('PPPK') ? 'TMT CPNS belum diisi.' : null)
})
