import type { JenisUnor } from '../organisasi/unor'
import type { Rumpun } from './ijazah'

/** One dinas, badan or satuan of the sample city: head, subbagian of its sekretariat, and bidang with the JF that works there. */
export type PerangkatContoh = {
  readonly nama: string
  readonly jenis: Extract<JenisUnor, 'DINAS' | 'BADAN' | 'SATUAN'>
  readonly tipe: 'A' | 'B' | 'C'
  readonly rumpun: Rumpun
  readonly bidang: readonly (readonly [nama: string, jf: string])[]
  readonly uptd: readonly string[]
}

/** The nineteen dinas, badan and satuan of the sample: an example in the manner of PP 18/2016, not the city's own Perda. */
export const PERANGKAT: readonly PerangkatContoh[] = [
  {
    nama: 'Dinas Pendidikan',
    jenis: 'DINAS',
    tipe: 'A',
    rumpun: 'PENDIDIKAN',
    bidang: [
      ['Pembinaan Pendidikan Anak Usia Dini dan Nonformal', 'Pamong Belajar'],
      ['Pembinaan Sekolah Dasar', 'Pengembang Teknologi Pembelajaran'],
      ['Pembinaan Sekolah Menengah Pertama', 'Analis Kebijakan'],
      ['Guru dan Tenaga Kependidikan', 'Analis SDM Aparatur']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana',
    jenis: 'DINAS',
    tipe: 'A',
    rumpun: 'KESEHATAN',
    bidang: [
      ['Kesehatan Masyarakat', 'Penyuluh Kesehatan Masyarakat'],
      ['Pencegahan dan Pengendalian Penyakit', 'Epidemiolog Kesehatan'],
      ['Pelayanan dan Sumber Daya Kesehatan', 'Administrator Kesehatan'],
      ['Pengendalian Penduduk dan Keluarga Berencana', 'Penyuluh Keluarga Berencana']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    jenis: 'DINAS',
    tipe: 'A',
    rumpun: 'TEKNIK',
    bidang: [
      ['Bina Marga', 'Teknik Jalan dan Jembatan'],
      ['Cipta Karya', 'Teknik Tata Bangunan dan Perumahan'],
      ['Sumber Daya Air', 'Teknik Pengairan'],
      ['Penataan Ruang', 'Penata Ruang']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Perumahan, Kawasan Permukiman, Pertanahan dan Lingkungan Hidup',
    jenis: 'DINAS',
    tipe: 'B',
    rumpun: 'TEKNIK',
    bidang: [
      ['Perumahan dan Kawasan Permukiman', 'Penata Kelola Perumahan'],
      ['Pertanahan', 'Penata Pertanahan'],
      ['Pengendalian Pencemaran dan Persampahan', 'Pengendali Dampak Lingkungan']
    ],
    uptd: ['Persampahan']
  },
  {
    nama: 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran',
    jenis: 'SATUAN',
    tipe: 'B',
    rumpun: 'PEMERINTAHAN',
    bidang: [
      ['Penegakan Peraturan Perundang-undangan Daerah', 'Polisi Pamong Praja'],
      ['Ketertiban Umum dan Ketenteraman Masyarakat', 'Polisi Pamong Praja'],
      ['Pemadam Kebakaran dan Penyelamatan', 'Analis Kebakaran']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Sosial, Pemberdayaan Masyarakat dan Desa, Pemberdayaan Perempuan dan Perlindungan Anak',
    jenis: 'DINAS',
    tipe: 'A',
    rumpun: 'SOSIAL',
    bidang: [
      ['Perlindungan dan Rehabilitasi Sosial', 'Pekerja Sosial'],
      ['Pemberdayaan Masyarakat dan Desa', 'Penggerak Swadaya Masyarakat'],
      ['Pemberdayaan Perempuan dan Perlindungan Anak', 'Analis Kebijakan']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Kependudukan dan Pencatatan Sipil',
    jenis: 'DINAS',
    tipe: 'B',
    rumpun: 'PEMERINTAHAN',
    bidang: [
      ['Pelayanan Pendaftaran Penduduk', 'Administrator Database Kependudukan'],
      ['Pelayanan Pencatatan Sipil', 'Administrator Database Kependudukan'],
      ['Pengelolaan Informasi dan Pemanfaatan Data', 'Pranata Komputer']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Ketahanan Pangan, Pertanian dan Perikanan',
    jenis: 'DINAS',
    tipe: 'B',
    rumpun: 'PERTANIAN',
    bidang: [
      ['Ketahanan Pangan', 'Analis Ketahanan Pangan'],
      ['Tanaman Pangan, Hortikultura dan Perkebunan', 'Penyuluh Pertanian'],
      ['Peternakan, Kesehatan Hewan dan Perikanan', 'Pengawas Bibit Ternak']
    ],
    uptd: ['Balai Benih']
  },
  {
    nama: 'Dinas Perhubungan',
    jenis: 'DINAS',
    tipe: 'C',
    rumpun: 'TEKNIK',
    bidang: [
      ['Lalu Lintas dan Angkutan', 'Penguji Kendaraan Bermotor'],
      ['Prasarana dan Keselamatan', 'Analis Kebijakan']
    ],
    uptd: ['Pengujian Kendaraan Bermotor']
  },
  {
    nama: 'Dinas Komunikasi dan Informatika',
    jenis: 'DINAS',
    tipe: 'B',
    rumpun: 'INFORMATIKA',
    bidang: [
      ['Informasi dan Komunikasi Publik', 'Pranata Hubungan Masyarakat'],
      ['Penyelenggaraan E-Government', 'Pranata Komputer'],
      ['Statistik dan Persandian', 'Sandiman']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan',
    jenis: 'DINAS',
    tipe: 'B',
    rumpun: 'EKONOMI',
    bidang: [
      ['Koperasi dan Usaha Kecil Menengah', 'Pengembang Kewirausahaan'],
      ['Perindustrian', 'Pembina Industri'],
      ['Perdagangan', 'Analis Perdagangan']
    ],
    uptd: ['Pasar']
  },
  {
    nama: 'Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja',
    jenis: 'DINAS',
    tipe: 'B',
    rumpun: 'EKONOMI',
    bidang: [
      ['Penanaman Modal', 'Analis Kebijakan'],
      ['Pelayanan Perizinan', 'Penata Perizinan'],
      ['Tenaga Kerja', 'Pengantar Kerja']
    ],
    uptd: ['Balai Latihan Kerja']
  },
  {
    nama: 'Dinas Pariwisata, Pemuda dan Olahraga',
    jenis: 'DINAS',
    tipe: 'C',
    rumpun: 'SOSIAL',
    bidang: [
      ['Destinasi dan Pemasaran Pariwisata', 'Adyatama Kepariwisataan'],
      ['Pemuda dan Olahraga', 'Analis Kebijakan']
    ],
    uptd: []
  },
  {
    nama: 'Dinas Kebudayaan, Peninggalan Bersejarah dan Permuseuman',
    jenis: 'DINAS',
    tipe: 'C',
    rumpun: 'SOSIAL',
    bidang: [
      ['Kebudayaan', 'Pamong Budaya'],
      ['Peninggalan Bersejarah dan Permuseuman', 'Pamong Budaya']
    ],
    uptd: ['Museum']
  },
  {
    nama: 'Dinas Kearsipan dan Perpustakaan',
    jenis: 'DINAS',
    tipe: 'C',
    rumpun: 'PENDIDIKAN',
    bidang: [
      ['Kearsipan', 'Arsiparis'],
      ['Perpustakaan', 'Pustakawan']
    ],
    uptd: []
  },
  {
    nama: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    jenis: 'BADAN',
    tipe: 'B',
    rumpun: 'EKONOMI',
    bidang: [
      ['Perencanaan, Pengendalian dan Evaluasi', 'Perencana'],
      ['Pemerintahan dan Pembangunan Manusia', 'Perencana'],
      ['Perekonomian, Infrastruktur, Riset dan Inovasi', 'Peneliti']
    ],
    uptd: []
  },
  {
    nama: 'Badan Keuangan dan Aset Daerah',
    jenis: 'BADAN',
    tipe: 'A',
    rumpun: 'EKONOMI',
    bidang: [
      ['Anggaran', 'Analis Keuangan Pusat dan Daerah'],
      ['Perbendaharaan dan Akuntansi', 'Analis Keuangan Pusat dan Daerah'],
      ['Pengelolaan Aset', 'Penilai Pemerintah'],
      ['Pendapatan', 'Pemeriksa Pajak Daerah']
    ],
    uptd: []
  },
  {
    nama: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    jenis: 'BADAN',
    tipe: 'B',
    rumpun: 'PEMERINTAHAN',
    bidang: [
      ['Pengadaan, Pemberhentian dan Informasi', 'Pranata Komputer'],
      ['Mutasi dan Promosi', 'Analis SDM Aparatur'],
      ['Pengembangan Kompetensi, Penilaian Kinerja dan Penghargaan', 'Assessor SDM Aparatur']
    ],
    uptd: []
  },
  {
    nama: 'Badan Kesatuan Bangsa dan Politik dan Penanggulangan Bencana Daerah',
    jenis: 'BADAN',
    tipe: 'C',
    rumpun: 'PEMERINTAHAN',
    bidang: [
      ['Kesatuan Bangsa dan Politik', 'Analis Kebijakan'],
      ['Penanggulangan Bencana', 'Penata Penanggulangan Bencana']
    ],
    uptd: []
  }
]
