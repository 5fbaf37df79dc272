import type { InformasiJabatan } from './informasi-jabatan'

/** Parts of an informasi jabatan that are lists of lines. */
export type ButirInformasi = {
  [K in keyof InformasiJabatan]: InformasiJabatan[K] extends string[] ? K : never
}[keyof InformasiJabatan]

const BAKAT = [
  'G – Inteligensi: kemampuan belajar dan memahami secara umum',
  'V – Bakat verbal: memahami arti kata dan menggunakannya dengan tepat',
  'N – Bakat numerik: berhitung dengan cepat dan tepat',
  'S – Bakat pandang ruang: membayangkan bentuk dalam ruang',
  'P – Bakat penerapan bentuk: melihat rincian pada benda dan gambar',
  'Q – Bakat ketelitian: melihat rincian pada tulisan dan tabel',
  'K – Koordinasi motorik: menggerakkan mata, tangan, dan jari dengan serasi',
  'F – Kecekatan jari: menggerakkan jari dengan cepat dan tepat',
  'E – Koordinasi mata, tangan, dan kaki',
  'C – Kemampuan membedakan warna',
  'M – Kecekatan tangan: menggerakkan tangan dengan mudah dan terampil'
] as const

const TEMPERAMEN = [
  'D – Memimpin, mengendalikan, atau merencanakan',
  'F – Menafsirkan perasaan, gagasan, atau fakta',
  'I – Memengaruhi orang lain',
  'J – Menyimpulkan dari pengalaman dan pertimbangan sendiri',
  'M – Menyimpulkan dari ukuran yang dapat diuji',
  'P – Berhubungan dengan orang lain lebih dari memberi dan menerima perintah',
  'R – Melakukan pekerjaan yang berulang terus-menerus',
  'S – Bekerja dalam tekanan atau keadaan darurat',
  'T – Bekerja dengan batas dan ukuran yang tepat',
  'V – Berganti-ganti tugas tanpa kehilangan ketenangan'
] as const

const MINAT = [
  'Realistik: pekerjaan praktis dengan alat, mesin, atau benda',
  'Investigatif: mengamati, meneliti, dan memecahkan masalah',
  'Artistik: pekerjaan kreatif dan bebas bentuk',
  'Sosial: membantu, melayani, dan mengajar orang',
  'Kewirausahaan: memimpin dan meyakinkan orang',
  'Konvensional: pekerjaan teratur dengan data dan aturan'
] as const

const UPAYA_FISIK = [
  'Berdiri',
  'Berjalan',
  'Duduk',
  'Mengangkat',
  'Membawa',
  'Mendorong',
  'Menarik',
  'Memanjat',
  'Menjaga keseimbangan',
  'Menunduk',
  'Berlutut',
  'Membungkuk',
  'Menjangkau',
  'Memegang',
  'Bekerja dengan jari',
  'Meraba',
  'Berbicara',
  'Mendengar',
  'Melihat',
  'Membedakan warna'
] as const

const KONDISI_FISIK = [
  'Jenis kelamin: pria atau wanita',
  'Umur: tidak ada syarat khusus',
  'Tinggi badan: tidak ada syarat khusus',
  'Berat badan: tidak ada syarat khusus',
  'Postur badan: tidak ada syarat khusus',
  'Penampilan: rapi'
] as const

const FUNGSI = [
  'D0 – Memadukan data',
  'D1 – Mengoordinasi data',
  'D2 – Menganalisis data',
  'D3 – Menyusun data',
  'D4 – Menghitung data',
  'D5 – Menyalin data',
  'D6 – Membandingkan data',
  'O0 – Menasihati',
  'O1 – Berunding',
  'O2 – Mengajar',
  'O3 – Menyelia',
  'O4 – Menghibur',
  'O5 – Memengaruhi',
  'O6 – Berbicara dan memberi tanda',
  'O7 – Melayani orang',
  'O8 – Menerima instruksi',
  'B0 – Memasang mesin',
  'B1 – Mengerjakan dengan presisi',
  'B2 – Menjalankan dan mengendalikan mesin',
  'B3 – Mengemudikan',
  'B4 – Mengerjakan benda dengan tangan atau perkakas',
  'B5 – Melayani mesin',
  'B6 – Mengisi dan mengosongkan mesin',
  'B7 – Memegang dan memindahkan benda'
] as const

/** Values that forms of informasi jabatan choose from (PermenPANRB 1/2020): offered, never forced. */
export const SARAN_BUTIR: Partial<Readonly<Record<ButirInformasi, readonly string[]>>> = {
  bakat: BAKAT,
  temperamen: TEMPERAMEN,
  minat: MINAT,
  upayaFisik: UPAYA_FISIK,
  kondisiFisik: KONDISI_FISIK,
  fungsiPekerjaan: FUNGSI
}

/** Aspects of the surroundings with what is usual in an office. */
export const SARAN_LINGKUNGAN = [
  { nama: 'Tempat kerja', untuk: 'Di dalam ruangan' },
  { nama: 'Suhu', untuk: 'Sejuk' },
  { nama: 'Udara', untuk: 'Bersih' },
  { nama: 'Keadaan ruangan', untuk: 'Cukup luas' },
  { nama: 'Letak', untuk: 'Datar' },
  { nama: 'Penerangan', untuk: 'Terang' },
  { nama: 'Suara', untuk: 'Tenang' },
  { nama: 'Keadaan tempat kerja', untuk: 'Bersih dan rapi' },
  { nama: 'Getaran', untuk: 'Tidak ada' }
] as const
