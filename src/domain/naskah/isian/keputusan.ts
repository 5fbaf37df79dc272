import { medan, type MedanIsian, perKeputusan, perNaskah, perRencana, tanggal, wajib } from './medan-isian'

const keputusan = medan('KEPUTUSAN')
const dasar = medan('DASAR')
const penandatangan = medan('PENANDATANGAN')
const tim = medan('NASKAH')

const DASAR_ASN = [
  'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897)',
  'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 72 Tahun 2019 (Lembaran Negara Republik Indonesia Tahun 2019 Nomor 187, Tambahan Lembaran Negara Republik Indonesia Nomor 6402)',
  'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 63, Tambahan Lembaran Negara Republik Indonesia Nomor 6037) sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020 (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 68, Tambahan Lembaran Negara Republik Indonesia Nomor 6477)'
].join('\n')

/** The fields of a decree: its number, its legal basis, who signs. */
export const MEDAN_KEPUTUSAN = [
  keputusan('nomor_sk', 'Nomor keputusan', {
    ...wajib,
    ...perKeputusan,
    petunjuk: 'Misalnya 800.1.3.3/Kep.12/BKPSDM/11/2026; dipakai juga oleh petikan, SPP, SPMT dan surat yang menyebutnya'
  }),
  keputusan('tgl_sk', 'Tanggal keputusan', { ...wajib, ...tanggal, ...perKeputusan }),
  keputusan('kota', 'Nama kota', { ...wajib, petunjuk: 'Tanpa kata “Kota”' }),
  keputusan('provinsi', 'Nama provinsi', { ...wajib, petunjuk: 'Tanpa kata “Provinsi”' }),
  keputusan('ibu_kota_provinsi', 'Ibu kota provinsi', { ...wajib, petunjuk: 'Untuk alamat tembusan Gubernur' }),
  keputusan('dengan_rahmat', 'Frasa “Dengan rahmat Tuhan Yang Maha Esa”', {
    bentuk: 'PILIHAN',
    pilihan: [
      { nilai: 'ya', label: 'Dicantumkan' },
      { nilai: 'tidak', label: 'Tidak dicantumkan' }
    ],
    baku: 'ya'
  }),
  keputusan('mulai_berlaku', 'Mulai berlaku', {
    bentuk: 'PILIHAN',
    pilihan: [
      { nilai: 'pelantikan', label: 'Pada tanggal pelantikan' },
      { nilai: 'ditetapkan', label: 'Pada tanggal ditetapkan' }
    ],
    baku: 'pelantikan'
  }),
  dasar('uu_pembentukan_kota', 'Undang-Undang pembentukan kota', { ...wajib, petunjuk: 'Dimulai dari kata “Nomor …”' }),
  dasar('uu_pemda_terakhir', 'Perubahan terakhir UU 23/2014', {
    ...wajib,
    baku: 'Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja menjadi Undang-Undang (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 41, Tambahan Lembaran Negara Republik Indonesia Nomor 6856)'
  }),
  dasar('dasar_asn', 'Dasar hukum ASN', {
    ...wajib,
    bentuk: 'BARIS',
    baku: DASAR_ASN,
    petunjuk: 'Undang-Undang dan Peraturan Pemerintah, satu per baris; periksa perubahan terakhirnya'
  }),
  dasar('perda_perangkat_daerah', 'Perda perangkat daerah', { ...wajib, petunjuk: 'Dimulai dari kata “Nomor …”' }),
  dasar('perwako_sotk', 'Perwako susunan organisasi dan tata kerja', { ...wajib, petunjuk: 'Dimulai dari kata “Nomor …”' }),
  dasar('no_seleksi', 'Nomor hasil seleksi JPT', { ...perRencana, petunjuk: 'Berita acara panitia seleksi atau uji kompetensi' }),
  dasar('tgl_seleksi', 'Tanggal hasil seleksi JPT', tanggal),
  dasar('no_ba_tpk', 'Nomor berita acara Tim Penilai Kinerja', perRencana),
  dasar('tgl_ba_tpk', 'Tanggal berita acara Tim Penilai Kinerja', tanggal),
  dasar('pejabat_bkn', 'Pejabat BKN pemberi pertimbangan teknis', { baku: 'Kepala Badan Kepegawaian Negara' }),
  dasar('no_pertek', 'Nomor pertimbangan teknis BKN', { ...wajib, ...perRencana }),
  dasar('tgl_pertek', 'Tanggal pertimbangan teknis BKN', { ...wajib, ...tanggal }),
  dasar('no_izin_mdn', 'Nomor izin Menteri Dalam Negeri', { ...perRencana, petunjuk: 'Hanya bila diperlukan (UU 10/2016 Ps 71)' }),
  dasar('tgl_izin_mdn', 'Tanggal izin Menteri Dalam Negeri', tanggal),
  penandatangan('nama_wali_kota', 'Nama Wali Kota', { ...wajib, petunjuk: 'Tanpa gelar, pangkat dan NIP (Permendagri 80/2015)' }),
  penandatangan('kanreg_bkn', 'Kantor Regional BKN untuk tembusan', { ...wajib, petunjuk: 'Misalnya XII BKN di Pekanbaru' }),
  penandatangan('jabatan_kepala_bkpsdm', 'Jabatan Kepala BKPSDM', {
    baku: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'
  }),
  penandatangan('nama_kepala_bkpsdm', 'Nama Kepala BKPSDM'),
  penandatangan('pangkat_kepala_bkpsdm', 'Pangkat Kepala BKPSDM'),
  penandatangan('nip_kepala_bkpsdm', 'NIP Kepala BKPSDM'),
  penandatangan('jabatan_kepala_hukum', 'Jabatan pengesah salinan', { baku: 'Kepala Bagian Hukum' }),
  penandatangan('nama_kepala_hukum', 'Nama pengesah salinan'),
  penandatangan('pangkat_kepala_hukum', 'Pangkat pengesah salinan'),
  penandatangan('nip_kepala_hukum', 'NIP pengesah salinan'),
  tim('tim_nama', 'Nama tim kerja', { ...perNaskah, ...wajib, petunjuk: 'Tanpa kata “Tim Kerja”' }),
  tim('tim_kinerja', 'Kinerja yang dituju', {
    ...perNaskah,
    ...wajib,
    petunjuk: 'Sasaran atau indikator, misalnya “penyusunan peta jabatan”'
  }),
  tim('tim_pengampu', 'Unit pengampu tim', { ...perNaskah, ...wajib, petunjuk: 'Perangkat daerah atau unit yang menerima laporannya' }),
  tim('tim_dasar', 'Dasar pembentukan tim lainnya', { ...perNaskah, bentuk: 'BARIS', petunjuk: 'Satu dasar per baris; boleh kosong' }),
  tim('tim_mekanisme', 'Cara anggota ditetapkan', {
    ...perNaskah,
    bentuk: 'PILIHAN',
    pilihan: [
      { nilai: 'penunjukan', label: 'Penunjukan' },
      { nilai: 'pengajuan sukarela', label: 'Pengajuan sukarela' }
    ],
    baku: 'penunjukan'
  }),
  tim('tim_mulai', 'Tim bertugas mulai', { ...perNaskah, ...wajib, bentuk: 'TANGGAL' }),
  tim('tim_sampai', 'Tim bertugas sampai', { ...perNaskah, ...wajib, bentuk: 'TANGGAL' }),
  tim('tim_susunan', 'Susunan tim', {
    ...perNaskah,
    bentuk: 'BARIS',
    petunjuk: 'Satu baris untuk setiap orang, menurut urutan dipilih: Ketua | 40 | hasil kerja'
  })
] as const satisfies readonly MedanIsian[]
