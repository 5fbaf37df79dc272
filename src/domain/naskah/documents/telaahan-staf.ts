import { defineNaskah } from '../jenis-naskah'
import { CAKUP_SEMUA } from '../keputusan/cakupan'
import { bagian, kepala, kop, paragraf, pola } from '../pola/blok'
import { MEDAN_RENCANA } from '../surat/medan-surat'
import { butir, judulBagian, KALIMAT_JPT, penandaKepala, penutupSurat, perihalNota } from '../surat/pola-surat'

/** Telaahan staf: lays a plan before the Wali Kota, with its facts, the office's analysis and what it advises (domain 7.5). */
export const telaahanStaf = defineNaskah({
  id: 'telaahan-staf',
  judul: 'Telaahan Staf',
  kelompok: 'USULAN',
  sasaran: 'RENCANA',
  cakup: CAKUP_SEMUA,
  penomoran: 'SENDIRI',
  buku: 'usulan',
  pola: pola(
    'ARIAL',
    bagian('Telaahan Staf', [
      kop(),
      kepala('judul', 'TELAAHAN STAF', true),
      perihalNota(),
      judulBagian('judul-persoalan', 'A. Persoalan'),
      paragraf(
        'persoalan',
        'Perlu diputuskan pemindahan dan pengangkatan {sejumlah_orang} orang {sebutan_pegawai} dalam jabatan di lingkungan Pemerintah Kota {kota} sebagaimana rencana “{rencana}”.'
      ),
      paragraf('persoalan-lain', '[[{persoalan}]]'),
      judulBagian('judul-praanggapan', 'B. Praanggapan'),
      butir('praanggapan', '{praanggapan}'),
      judulBagian('judul-fakta', 'C. Fakta yang Memengaruhi'),
      butir(
        'fakta',
        'Rencana tersebut terhitung mulai tanggal {tmt} memuat {sejumlah_orang} pengangkatan, yaitu {ringkasan_arah}.',
        'Jabatan yang diisi terdiri atas {ringkasan_jabatan}.',
        '[[Jabatan yang ditinggalkan dan menjadi lowong: {jabatan_ditinggalkan}.]]',
        'Pemeriksaan rencana terhadap ketentuan peraturan perundang-undangan berdasarkan data keadaan tanggal {keadaan}: {hasil_periksa}.',
        '[[{fakta}]]'
      ),
      judulBagian('judul-analisis', 'D. Analisis'),
      butir('analisis', '{analisis}'),
      judulBagian('judul-kesimpulan', 'E. Kesimpulan'),
      butir(
        'kesimpulan',
        'Pemindahan dan pengangkatan sebagaimana rencana tersebut dapat diproses lebih lanjut setelah mendapat pertimbangan Tim Penilai Kinerja Pegawai Negeri Sipil.',
        KALIMAT_JPT,
        '[[Sebelum rencana ditetapkan, terdapat {hal_menghalangi} yang harus diselesaikan.]]',
        '[[{kesimpulan}]]'
      ),
      judulBagian('judul-saran', 'F. Saran'),
      butir(
        'saran',
        'Kiranya rencana ini disetujui untuk dibahas dalam sidang Tim Penilai Kinerja Pegawai Negeri Sipil Pemerintah Kota {kota}.',
        'Apabila disetujui, {jabatan_kepala_bkpsdm} menyiapkan bahan sidang dan kelengkapan usul sesuai dengan ketentuan peraturan perundang-undangan.',
        '[[{saran}]]'
      ),
      penutupSurat(penandaKepala())
    ])
  ),
  baku: {
    tujuan: 'Wali Kota',
    melalui: 'Sekretaris Daerah',
    sifat: 'Rahasia',
    hal: 'Rencana Pemindahan dan Pengangkatan dalam Jabatan'
  },
  medan: MEDAN_RENCANA
})
