/** Words of what is sealed to be carried or given away. */
export const teksSegel = {
  batal: 'Batal',
  simpan: 'Simpan berkas…',
  tanpaSandi: 'Tanpa sandi',
  tanpaSandiRinci: 'Siapa pun yang memegang berkas ini dapat membacanya. Yang dijaga hanya bahwa isinya tidak berubah.',
  sandiRinci: 'Beri tahu sandinya lewat jalan lain, bukan bersama berkasnya. Sandi yang hilang tidak dapat dicari lagi.',

  bagikan: 'Bagikan rencana…',
  bagikanJudul: (nama: string): string => `Bagikan “${nama}”`,
  bagikanRinci:
    'Berkas memuat langkah, izin, pengesampingan, keputusan rapat, serta nama dan NIP orang yang disebut. Penata di komputer lain membukanya sebagai rencana baru.',
  dibagikan: (berkas: string): string => `Rencana disimpan sebagai ${berkas}.`,
  buka: 'Dari berkas…',
  bukaJudul: 'Buka rencana dari berkas',
  sandiBerkas: 'Sandi berkas',
  lanjut: 'Lanjut',
  dibuat: (kapan: string): string => `Dibagikan ${kapan}`,
  ikut: (ikut: number, semua: number): string =>
    ikut === semua
      ? `Semua ${semua} langkah cocok dengan data di sini.`
      : `${ikut} dari ${semua} langkah cocok dengan data di sini; yang lain tidak ikut.`,
  beda: 'Yang berbeda dari data di sini',
  bedaLain: (n: number): string => `dan ${n} perbedaan lain`,
  namaRencana: 'Nama rencana',
  bukaYa: 'Buka sebagai rencana baru'
} as const
