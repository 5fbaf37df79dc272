import { bagianNip } from '../../pegawai/nip'
import { periksaPegawai } from '../periksa'

/** A NIP of the other kind: a month where there must be none, or none where there must be one. */
export const nipBedaJenisAsn = periksaPegawai({
  id: 'T-06',
  judul: 'NIP berbeda dengan jenis ASN',
  mengapa: 'Angka ketiga belas dan keempat belas NIP PNS adalah bulan; pada NI PPPK tidak pernah berupa bulan.',
  kelompok: 'KETEPATAN',
  medan: 'jenisAsn',
  kata: ({ nip, jenisAsn }) => {
    const bagian = bagianNip(nip)
    if (bagian === null) return 'Delapan angka pertama NIP bukan tanggal.'
    const isPppk = jenisAsn.startsWith('PPPK')
    if ((bagian.bulanTmt === null) === isPppk) return null
    return isPppk ? 'Tercatat PPPK, tetapi nomornya berbentuk NIP PNS.' : 'Tercatat PNS atau CPNS, tetapi nomornya berbentuk NI PPPK.'
  }
})
