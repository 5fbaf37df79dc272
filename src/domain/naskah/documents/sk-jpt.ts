import { defineSk } from '../keputusan/define-sk'
import { KALIMAT } from '../keputusan/kalimat-sk'

/** The decree for Jabatan Pimpinan Tinggi Pratama: it rests on the selection (PP 11/2017 Ps 107, 131; PermenPANRB 15/2019). */
export const skJpt = defineSk({
  id: 'sk-jpt',
  judul: 'Keputusan Jabatan Pimpinan Tinggi Pratama',
  menimbang: [
    'bahwa untuk kepentingan dinas serta dalam rangka pengisian Jabatan Pimpinan Tinggi Pratama di lingkungan Pemerintah Kota {kota}, perlu dilakukan pemindahan dan pengangkatan dalam jabatan',
    'bahwa {sebutan_pegawai} yang namanya tercantum dalam Lampiran Keputusan ini dinilai cakap, memenuhi syarat dan telah melalui seleksi sesuai dengan ketentuan peraturan perundang-undangan untuk diangkat dalam Jabatan Pimpinan Tinggi Pratama'
  ],
  peraturan: [
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2019 tentang Pengisian Jabatan Pimpinan Tinggi secara Terbuka dan Kompetitif di Lingkungan Instansi Pemerintah',
    KALIMAT.mutasiBkn
  ],
  memperhatikan: ['Hasil seleksi Jabatan Pimpinan Tinggi Pratama Nomor {no_seleksi} tanggal {tgl_seleksi}', KALIMAT.pertek, KALIMAT.izin],
  diktum: [KALIMAT.mengangkat, KALIMAT.tunjangan, KALIMAT.pelantikan, KALIMAT.biaya, KALIMAT.kekeliruan, KALIMAT.berlaku]
})
