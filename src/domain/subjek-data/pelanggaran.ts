/** What is to be done when personal data got out, in order (UU 27/2022 Ps 46: written notice within 3 x 24 hours). */
export const LANGKAH_PELANGGARAN: readonly { readonly id: string; readonly teks: string; readonly rinci: string }[] = [
  { id: 'waktu', teks: 'Catat kapan diketahui', rinci: 'Batas 3 x 24 jam dihitung sejak saat ini.' },
  {
    id: 'hentikan',
    teks: 'Hentikan kebocorannya',
    rinci: 'Kunci aplikasi, nonaktifkan pengguna yang terlibat, amankan berkas dan flash disk.'
  },
  {
    id: 'bukti',
    teks: 'Simpan bukti',
    rinci: 'Ekspor daftar siapa membuka dan mengekspor apa; buat cadangan; periksa keutuhan jejak audit.'
  },
  { id: 'data', teks: 'Tentukan data pribadi yang terungkap', rinci: 'Data apa, milik siapa saja, berapa orang (Ps 46 ayat 2 huruf a).' },
  { id: 'cara', teks: 'Tentukan kapan dan bagaimana terungkap', rinci: 'Urutan kejadian menurut jejak audit (Ps 46 ayat 2 huruf b).' },
  { id: 'upaya', teks: 'Tulis upaya penanganan dan pemulihan', rinci: 'Apa yang sudah dan akan dilakukan kantor (Ps 46 ayat 2 huruf c).' },
  { id: 'subjek', teks: 'Beri tahu tertulis pegawai yang terkena', rinci: 'Paling lambat 3 x 24 jam.' },
  { id: 'lembaga', teks: 'Beri tahu tertulis lembaga pelindungan data pribadi', rinci: 'Paling lambat 3 x 24 jam.' },
  { id: 'umum', teks: 'Umumkan bila mengganggu pelayanan publik atau berdampak serius', rinci: 'Ps 46 ayat 3.' }
]
