/** Sentences several decrees share (domain 7.4). */
export const KALIMAT = {
  mutasiBkn: 'Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi',
  timPenilai: 'Berita Acara Sidang Tim Penilai Kinerja Pegawai Negeri Sipil Pemerintah Kota {kota} Nomor {no_ba_tpk} tanggal {tgl_ba_tpk}',
  pertek: 'Pertimbangan Teknis {pejabat_bkn} Nomor {no_pertek} tanggal {tgl_pertek}',
  izin: '[[izin_mdn?Surat Menteri Dalam Negeri Nomor {no_izin_mdn} tanggal {tgl_izin_mdn}]]',
  mengangkat:
    '[[ada_asal?Memberhentikan dengan hormat dari jabatan lama dan mengangkat dalam jabatan baru {sebutan_pegawai} yang namanya tercantum dalam kolom 2, dari jabatan sebagaimana tercantum dalam kolom 5 ke dalam jabatan sebagaimana tercantum dalam kolom 6]][[tanpa_asal?Mengangkat {sebutan_pegawai} yang namanya tercantum dalam kolom 2 ke dalam jabatan sebagaimana tercantum dalam kolom 6]] Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
  sumpahTetap:
    'Sumpah/janji jabatan yang telah diucapkan tetap berlaku bagi yang bersangkutan dalam jabatan sebagaimana dimaksud dalam diktum KESATU.',
  angkaKredit: 'Angka kredit bagi yang naik jenjang ditetapkan sesuai dengan penetapan angka kredit yang bersangkutan.',
  tunjangan: 'Kepada yang bersangkutan diberikan tunjangan jabatan sesuai dengan ketentuan peraturan perundang-undangan.',
  pelantikan:
    'Pelantikan dan pengambilan sumpah/janji jabatan dilaksanakan paling lambat 30 (tiga puluh) hari kerja sejak Keputusan ini ditetapkan.',
  biaya: 'Segala biaya yang timbul akibat ditetapkannya Keputusan ini dibebankan pada Anggaran Pendapatan dan Belanja Daerah Kota {kota}.',
  kekeliruan: 'Apabila di kemudian hari terdapat kekeliruan dalam Keputusan ini akan diadakan perbaikan sebagaimana mestinya.',
  berlaku: 'Keputusan ini mulai berlaku pada tanggal {mulai_berlaku}.',
  berlakuDitetapkan: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.'
} as const
