import { namaLengkap } from '../../pegawai/pegawai'
import { TEKS_JENIS_ASN } from '../../pegawai/teks-pegawai'
import { kontrakPppk } from '../kontrak-pppk'
import { definePengingat } from '../pengingat'
import { urutButir } from '../tingkat-hari'

/** PPPK of whom no contract is on record: when theirs ends nobody can be told. */
export const tanpaKontrak = definePengingat({
  id: 'tanpa-kontrak',
  judul: 'PPPK tanpa kontrak',
  dasar: 'PP 49/2018',
  memakai: ['kontrak'],
  kartu: () => ({
    arti: 'PPPK yang perjanjian kerjanya belum dicatat, sehingga akhir kontraknya tidak dapat diingatkan.',
    aksi: { teks: 'Lengkapi', jalur: '/pegawai', kueri: { jenisAsn: 'PPPK,PPPK_PARUH_WAKTU', isBertugas: 'ya' } },
    laporan: { id: 'nominatif-pppk', isian: {} }
  }),
  jadwal: null,
  susun: (bahan) => {
    const kota = bahan.pada(bahan.hariIni)
    return urutButir(
      kontrakPppk(bahan)
        .filter(({ kontrak }) => kontrak === null)
        .map(({ pegawai }) => ({
          kunci: pegawai.id,
          tanggal: null,
          tingkat: 'INFO',
          utama: namaLengkap(pegawai),
          rinci: [TEKS_JENIS_ASN[pegawai.jenisAsn], kota.dudukOf(pegawai.id)?.jabatan.nama ?? 'belum berjabatan'].join(' · '),
          tuju: { jenis: 'PEGAWAI', id: pegawai.id }
        }))
    )
  }
})
