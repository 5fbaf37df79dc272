import { SK_GABUNGAN } from '../keputusan/cakupan'
import { defineSk } from '../keputusan/define-sk'
import { KALIMAT } from '../keputusan/kalimat-sk'

/** The decree for everybody of a plan: it releases, moves and appoints (domain 7.4; PP 11/2017). */
export const skMutasi = defineSk({
  id: SK_GABUNGAN,
  judul: 'Keputusan Wali Kota dan Lampiran',
  menimbang: [
    'bahwa untuk kepentingan dinas serta dalam rangka penataan, penyegaran dan pembinaan karier {sebutan_pegawai} di lingkungan Pemerintah Kota {kota}, perlu dilakukan pemindahan dan pengangkatan dalam jabatan',
    'bahwa {sebutan_pegawai} yang namanya tercantum dalam Lampiran Keputusan ini dinilai cakap, memenuhi syarat dan [[tim_penilai?telah mendapat pertimbangan Tim Penilai Kinerja]][[seleksi_juga?, sedangkan yang diangkat dalam Jabatan Pimpinan Tinggi Pratama telah melalui seleksi sesuai dengan ketentuan peraturan perundang-undangan,]][[seleksi_saja?telah melalui seleksi sesuai dengan ketentuan peraturan perundang-undangan]] untuk diangkat dalam jabatan dimaksud'
  ],
  peraturan: [KALIMAT.mutasiBkn],
  memperhatikan: [
    `[[tim_penilai?${KALIMAT.timPenilai}]]`,
    '[[Hasil seleksi Jabatan Pimpinan Tinggi Pratama Nomor {no_seleksi} tanggal {tgl_seleksi}]]',
    KALIMAT.pertek,
    KALIMAT.izin
  ],
  diktum: [
    KALIMAT.mengangkat,
    `[[bertunjangan?${KALIMAT.tunjangan}]]`,
    `[[dilantik?${KALIMAT.pelantikan}]]`,
    '[[ada_pelaksana?Yang diangkat dalam Jabatan Pelaksana melaksanakan tugas terhitung mulai tanggal {tmt}, kecuali yang tanggalnya disebut lain dalam kolom 9 Lampiran.]]',
    KALIMAT.biaya,
    KALIMAT.kekeliruan,
    KALIMAT.berlaku
  ]
})
