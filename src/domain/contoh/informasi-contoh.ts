import type { InformasiJabatan } from '../abk/informasi-jabatan'
import type { Jabatan } from '../organisasi/jabatan'

type Isi = Omit<InformasiJabatan, 'id'>

/** What is alike in every office job of the sample. */
const KANTOR = {
  lingkungan: [
    { nama: 'Tempat kerja', untuk: 'Di dalam ruangan' },
    { nama: 'Suhu', untuk: 'Sejuk' },
    { nama: 'Penerangan', untuk: 'Cukup' },
    { nama: 'Suara', untuk: 'Tenang' }
  ],
  risiko: [{ nama: 'Kelelahan mata', untuk: 'Bekerja lama di depan layar' }],
  minat: ['Investigatif', 'Konvensional'],
  upayaFisik: ['Duduk', 'Berbicara', 'Melihat'],
  kondisiFisik: ['Sehat jasmani dan rohani']
} as const

const kantor = (isi: Omit<Isi, keyof typeof KANTOR>): Isi => ({
  ...isi,
  lingkungan: [...KANTOR.lingkungan],
  risiko: [...KANTOR.risiko],
  minat: [...KANTOR.minat],
  upayaFisik: [...KANTOR.upayaFisik],
  kondisiFisik: [...KANTOR.kondisiFisik]
})

/** Invented informasi jabatan by the name of the post. */
const INFORMASI: Readonly<Record<string, Isi>> = {
  'Kepala Bidang Mutasi dan Promosi': kantor({
    ikhtisar: 'Memimpin penyelenggaraan mutasi, promosi dan kepangkatan agar setiap jabatan diisi orang yang tepat pada waktunya.',
    pendidikan: ['S-1/D-IV Manajemen, Hukum, Administrasi Negara atau yang setara'],
    pelatihan: ['Pelatihan Kepemimpinan Administrator', 'Manajemen ASN'],
    pengalaman: ['Tiga tahun sebagai pejabat pengawas atau JF ahli muda di bidang kepegawaian'],
    bahanKerja: [
      { nama: 'Usul mutasi perangkat daerah', untuk: 'Bahan penyusunan rencana mutasi' },
      { nama: 'Peta jabatan', untuk: 'Mengetahui jabatan yang kosong' }
    ],
    perangkatKerja: [
      { nama: 'Komputer', untuk: 'Menyusun dan memeriksa naskah' },
      { nama: 'Aplikasi kepegawaian', untuk: 'Mencari dan memeriksa data pegawai' }
    ],
    tanggungJawab: ['Ketepatan rencana mutasi', 'Kerahasiaan bahan sidang tim penilai kinerja', 'Kelancaran tugas bidang'],
    wewenang: ['Mengarahkan bawahan', 'Meminta kelengkapan berkas', 'Mengusulkan calon pejabat'],
    korelasi: [
      { jabatan: 'Kepala Badan', unit: 'BKPSDM', hal: 'Pelaporan dan arahan' },
      { jabatan: 'Sekretaris perangkat daerah', unit: 'Semua perangkat daerah', hal: 'Usul mutasi' }
    ],
    keterampilan: ['Memimpin rapat', 'Menyusun kebijakan teknis'],
    bakat: ['Inteligensia', 'Verbal'],
    temperamen: ['Mampu memimpin dan mengarahkan', 'Mampu mengambil keputusan berdasarkan ukuran yang jelas'],
    fungsiPekerjaan: ['Memadukan data', 'Berunding', 'Mengarahkan'],
    prestasi: 'Semua rencana mutasi selesai sesuai jadwal dan tidak ada keputusan yang dibatalkan.'
  }),
  'Analis SDM Aparatur Ahli Pertama': kantor({
    ikhtisar: 'Menganalisis data dan usul kepegawaian sebagai bahan keputusan mutasi, promosi dan kepangkatan.',
    pendidikan: ['S-1/D-IV Manajemen, Hukum, Psikologi, Administrasi Negara atau yang setara'],
    pelatihan: ['Pelatihan fungsional Analis SDM Aparatur'],
    pengalaman: [],
    bahanKerja: [
      { nama: 'Berkas usul kenaikan pangkat', untuk: 'Bahan pemeriksaan' },
      { nama: 'Data pegawai', untuk: 'Bahan analisis' }
    ],
    perangkatKerja: [{ nama: 'Komputer', untuk: 'Mengolah data dan mengonsep naskah' }],
    tanggungJawab: ['Kebenaran hasil analisis', 'Ketepatan waktu penyelesaian berkas'],
    wewenang: ['Meminta data kepegawaian', 'Mengembalikan berkas yang belum lengkap'],
    korelasi: [{ jabatan: 'Kepala Bidang', unit: 'Bidang Mutasi dan Promosi', hal: 'Pelaksanaan tugas' }],
    keterampilan: ['Mengolah data', 'Mengonsep naskah dinas'],
    bakat: ['Inteligensia', 'Numerik', 'Ketelitian'],
    temperamen: ['Mampu menyesuaikan diri dengan pekerjaan yang memerlukan ketelitian'],
    fungsiPekerjaan: ['Menganalisis data', 'Melayani orang'],
    prestasi: 'Semua berkas selesai diperiksa paling lambat lima hari kerja.'
  }),
  'Pengadministrasi Perkantoran': kantor({
    ikhtisar: 'Melakukan tata usaha surat, arsip dan kehadiran agar pekerjaan kantor berjalan tertib.',
    pendidikan: ['SLTA atau yang setara'],
    pelatihan: ['Tata naskah dinas', 'Kearsipan'],
    pengalaman: [],
    bahanKerja: [{ nama: 'Surat masuk dan keluar', untuk: 'Bahan pencatatan dan penerusan' }],
    perangkatKerja: [{ nama: 'Komputer dan pemindai', untuk: 'Mencatat, mengetik dan memindai surat' }],
    tanggungJawab: ['Kerapian arsip', 'Kerahasiaan surat'],
    wewenang: ['Menolak surat yang tidak lengkap'],
    korelasi: [{ jabatan: 'Kepala Subbagian', unit: 'Unit kerja sendiri', hal: 'Pelaksanaan tugas' }],
    keterampilan: ['Mengetik', 'Menata arsip'],
    bakat: ['Ketelitian'],
    temperamen: ['Mampu mengerjakan pekerjaan yang berulang'],
    fungsiPekerjaan: ['Mencatat data', 'Melayani orang'],
    prestasi: 'Surat diteruskan pada hari yang sama.'
  })
}

/** The informasi jabatan of those posts of the sample that have an ABK and are described here. */
export const buildInformasi = (berAbk: readonly Jabatan[]): readonly InformasiJabatan[] =>
  berAbk.flatMap(({ id, nama }) => {
    const isi = INFORMASI[nama]
    return isi ? [{ id, ...isi }] : []
  })
