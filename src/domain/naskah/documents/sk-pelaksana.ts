import { defineSk } from '../keputusan/define-sk'
import { KALIMAT } from '../keputusan/kalimat-sk'

/** The decree for Jabatan Pelaksana: no pelantikan, no structural allowance; it names the day the people begin (PP 11/2017 Ps 190, 191). */
export const skPelaksana = defineSk({
  id: 'sk-pelaksana',
  judul: 'Keputusan Jabatan Pelaksana',
  menimbang: [
    'bahwa untuk kepentingan dinas serta dalam rangka pemerataan dan pemenuhan kebutuhan {sebutan_pegawai} pada perangkat daerah di lingkungan Pemerintah Kota {kota}, perlu dilakukan pemindahan dan pengangkatan dalam Jabatan Pelaksana',
    'bahwa {sebutan_pegawai} yang namanya tercantum dalam Lampiran Keputusan ini memenuhi syarat dan telah mendapat pertimbangan Tim Penilai Kinerja untuk diangkat dalam Jabatan Pelaksana dimaksud'
  ],
  peraturan: [KALIMAT.mutasiBkn],
  memperhatikan: [KALIMAT.timPenilai, `[[${KALIMAT.pertek}]]`, KALIMAT.izin],
  diktum: [
    KALIMAT.mengangkat,
    'Pemindahan dan pengangkatan sebagaimana dimaksud dalam diktum KESATU terhitung mulai tanggal {tmt}, kecuali yang tanggalnya disebut lain dalam kolom 9 Lampiran.',
    KALIMAT.biaya,
    KALIMAT.kekeliruan,
    KALIMAT.berlakuDitetapkan
  ]
})
