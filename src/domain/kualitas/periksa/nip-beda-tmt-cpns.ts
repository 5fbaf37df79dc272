import { tanggalPendek } from '../../kit/tanggal'
import { periksaPegawai } from '../periksa'

/** Digits 9 to 14 of a PNS’s NIP are not year and month of TMT CPNS. */
export const nipBedaTmtCpns = periksaPegawai({
  id: 'T-04',
  judul: 'NIP berbeda dengan TMT CPNS',
  mengapa: 'Angka kesembilan sampai keempat belas NIP adalah tahun dan bulan TMT CPNS (Perka BKN 22/2007).',
  kelompok: 'KETEPATAN',
  medan: 'tmtCpns',
  kata: ({ nip, tmtCpns, jenisAsn }) => {
    if (tmtCpns === null || jenisAsn.startsWith('PPPK')) return null
    const bulan = nip.slice(8, 14)
    return bulan === tmtCpns.slice(0, 7).replace('-', '')
      ? null
      : `NIP menyebut ${bulan.slice(4)}-${bulan.slice(0, 4)}, TMT CPNS ${tanggalPendek(tmtCpns)}.`
  }
})
