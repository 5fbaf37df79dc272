import { defineSk } from '../keputusan/define-sk'
import { KALIMAT } from '../keputusan/kalimat-sk'

/** The decree that confirms people in posts a reorganisation has kept or renamed; oaths once taken hold (domain 6.1; PP 18/2016). */
export const skPengukuhan = defineSk({
  id: 'sk-pengukuhan',
  judul: 'Keputusan Pengukuhan dalam Jabatan',
  menimbang: [
    'bahwa sehubungan dengan penataan perangkat daerah di lingkungan Pemerintah Kota {kota}, {sebutan_pegawai} yang jabatannya tetap atau berubah nomenklatur perlu dikukuhkan dalam jabatan',
    'bahwa {sebutan_pegawai} yang namanya tercantum dalam Lampiran Keputusan ini memenuhi syarat untuk dikukuhkan dalam jabatan dimaksud'
  ],
  peraturan: [KALIMAT.mutasiBkn],
  memperhatikan: [`[[${KALIMAT.timPenilai}]]`, `[[${KALIMAT.pertek}]]`, KALIMAT.izin],
  diktum: [
    'Mengukuhkan {sebutan_pegawai} yang namanya tercantum dalam kolom 2, dari jabatan sebagaimana tercantum dalam kolom 5 ke dalam jabatan sebagaimana tercantum dalam kolom 6 Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
    KALIMAT.sumpahTetap,
    `[[bertunjangan?${KALIMAT.tunjangan}]]`,
    'Pengukuhan sebagaimana dimaksud dalam diktum KESATU terhitung mulai tanggal {tmt}, kecuali yang tanggalnya disebut lain dalam kolom 9 Lampiran.',
    KALIMAT.biaya,
    KALIMAT.kekeliruan,
    KALIMAT.berlakuDitetapkan
  ]
})
