import type { JenisJabatan } from '../../domain/organisasi/jabatan'
import type { HasilUsul, LangkahUsul } from '../../domain/usul-rotasi/hasil-usul'

/** How large a question is, in written numbers. */
type UkuranTeks = { readonly jabatan: string; readonly orang: string; readonly pasangan: string }

/** Words of the dialog that proposes rotations. */
export const teksUsul = {
  tombol: 'Usulkan rotasi…',
  judul: 'Usulkan rotasi',
  langkahJabatan: '1  Jabatan',
  langkahKolam: '2  Kolam',
  langkahBatas: '3  Batas',
  kembali: 'Kembali',
  lanjut: 'Lanjut',
  batal: 'Batal',
  tutup: 'Tutup',
  cari: 'Cari usul',
  ubah: 'Ubah permintaan',

  jabatanRinci:
    'Pilih jabatan yang akan diisi. Jabatan terisi yang dipilih ikut disusun: pejabatnya tetap di situ atau pindah ke jabatan lain dalam daftar, tidak ada yang dilepas.',
  cariJabatan: 'Cari jabatan, unit, atau nama pejabat',
  saringan: 'Jabatan yang ditampilkan',
  kosong: 'Kosong',
  terisi: 'Terisi',
  dipilih: 'Dipilih',
  pilihSemua: 'Pilih semua yang ditampilkan',
  kosongkan: 'Kosongkan pilihan',
  jabatanKosong: 'KOSONG',
  jabatanPensiun: (nama: string): string => `Pensiun: ${nama}`,
  harusBerganti: 'harus berganti',
  jabatanNihil: 'Tidak ada jabatan yang cocok.',
  jabatanLain: (n: string): string => `${n} jabatan lain tidak ditampilkan; persempit pencarian.`,
  jabatanSatu: 'Pilih sedikitnya satu jabatan.',
  jabatanBanyak: (paling: string): string => `Paling banyak ${paling} jabatan sekali usul.`,

  kolamRinci:
    'Siapa yang boleh dipindahkan. Pejabat pada jabatan yang dipilih selalu ikut; orang yang sudah dipindahkan rencana ini tidak.',
  asal: 'Asal',
  seluruhKota: 'Seluruh kota',
  perangkatTertentu: 'Perangkat daerah tertentu',
  pilihPerangkat: 'Pilih perangkat daerah',
  jabatanSekarang: 'Jabatan sekarang',
  tanpaJabatan: 'Tanpa jabatan',
  berantai: 'Isi juga jabatan yang ditinggalkan',
  berantaiRinci:
    'Rantai diteruskan sampai tertutup atau berakhir pada jabatan fungsional atau pelaksana, sehingga tidak ada jabatan lain yang menjadi kosong.',
  ukuran: ({ jabatan, rantai, orang, pasangan }: UkuranTeks & { readonly rantai: string | null }): string =>
    `${jabatan} jabatan${rantai === null ? '' : ` dan ${rantai} dalam rantai`}, ${orang} orang, ${pasangan} pasangan`,
  kiraKira: (ukuran: string, detik: string): string => `${ukuran}; kira-kira ${detik} detik`,
  terlaluBesar: (paling: string): string =>
    `Terlalu banyak jabatan dalam rantai (paling banyak ${paling}). Persempit kolam atau matikan rantai.`,
  kolamNihil: 'Belum ada orang di dalam kolam.',

  batasRinci: 'Semua batas boleh dibiarkan kosong. Ketentuan hukum tetap diperiksa apa pun batasnya.',
  pindah: 'Paling banyak berpindah',
  promosi: 'Paling banyak promosi',
  persenUnit: 'Pejabat satu perangkat daerah yang berganti, paling banyak (%)',
  orang: 'orang',
  tanpaBatas: 'tanpa batas',
  pisahKerabat: 'Keluarga tidak dalam satu perangkat daerah',
  tanpaLowonganBaru: 'Jangan membuka jabatan kosong baru',
  tetap: 'Tetap di tempat',
  tetapRinci: 'Orang-orang ini tidak dipindahkan.',
  pilihOrang: 'Cari nama',
  orangNihil: 'Tidak ada nama yang cocok',
  pisah: 'Tidak boleh satu perangkat daerah',
  dan: 'dan',
  tambah: 'Tambah',
  hapus: (apa: string): string => `Hapus ${apa}`,
  hanyaKe: 'Hanya ke jabatan tertentu',
  hanyaKeTeks: (nama: string, jabatan: string): string => `${nama}: hanya ke ${jabatan}`,
  pilihJabatan: 'Jabatan yang boleh',

  hasilRingkas: ({ jabatan, orang, lolos, pasangan }: UkuranTeks & { readonly lolos: string }): string =>
    `${jabatan} jabatan dan ${orang} orang ditimbang; ${lolos} dari ${pasangan} pasangan lolos ketentuan.`,
  pembatas: 'Aturan yang paling membatasi nilai usul',
  pembatasNihil: 'Tidak ada satu aturan pun yang, bila berdiri sendiri, menghalangi usul yang lebih baik.',
  pembatasRinci: (kerugian: string, pasangan: string): string =>
    `Tanpa aturan ini jumlah nilai semua jabatan naik ${kerugian} poin; ${pasangan} pasangan gugur karenanya saja`,
  pembatasPoin: (kerugian: string): string => `+${kerugian} poin`,
  tanpaCalonUntuk: (jabatan: string): string => `Tidak ada calon untuk ${jabatan}`,
  kolamTanpaTujuan: 'tidak ada jabatan lain yang boleh didudukinya',
  gugur: (orang: string, aturan: string): string => `${orang} orang gugur karena ${aturan}`,
  kolamTanpaCalon: 'tidak seorang pun di dalam kolam boleh ditempatkan di sini',
  usul: (huruf: string): string => `Usul ${huruf}`,
  terbaik: 'Nilai tertinggi',
  bedaOrang: 'Orang lain yang berpindah',
  bedaPenempatan: 'Orang yang sama, penempatan lain',
  nilaiJabatan: 'Nilai per jabatan',
  nilaiJabatanRinci:
    'Rata-rata semua jabatan yang ditimbang, sebelum dan sesudah usul: 100 = terisi orang yang cocok sepenuhnya; jabatan kosong dan setiap perpindahan mengurangi nilai',
  dariKe: (dari: string, ke: string): string => `${dari} → ${ke}`,
  rantaiLain: 'Rantai lain dalam rencana',
  berpindah: 'Berpindah',
  promosiJumlah: 'Promosi',
  rataKecocokan: 'Rata-rata cocok',
  tetapKosong: 'Tetap kosong',
  lowonganBaru: 'Menjadi kosong',
  temuan: 'Temuan',
  temuanTeks: (peringatan: string, tdd: string): string => `tanpa BLOK · ${peringatan} peringatan · ${tdd} belum terperiksa`,
  temuanBlok: (blok: string, peringatan: string): string => `${blok} BLOK dari langkah yang sudah ada, ${peringatan} peringatan`,
  kepastian: 'Kepastian',
  terbukti: 'terbukti terbaik',
  selisih: (persen: string): string => `paling jauh ${persen}% dari yang terbaik`,
  biayaBatas: 'Harga batas',
  biayaBatasTeks: (nilai: string): string => `${nilai} per jabatan di bawah usul tanpa batas`,
  tampil: 'Yang ditampilkan',
  rantai: 'Rantai',
  kenapa: 'Kenapa',
  pakai: 'Pakai sebagai skenario',
  namaSkenario: (nama: string, huruf: string): string => `${nama} (usul ${huruf})`,
  calonSebanyak: (n: string): string => (n === '1' ? 'satu-satunya calon' : `${n} calon`),
  nilaiCalon: (nilai: string): string => `nilai ${nilai}`,
  berikut: (nama: string, nilai: string, sebab: string): string => `Berikutnya ${nama} (${nilai}): ${sebab}.`,
  ke: (jabatan: string): string => `di usul ini ke ${jabatan}`,
  sendiri: 'tetap pada jabatannya',
  rinci: 'Rincian nilai',
  calonTerpakai: (n: string): string => `${n} calon, semuanya lebih berguna di jabatan lain atau melampaui batas`,
  langkahLama: (n: string): string => `${n} langkah yang sudah ada dalam rencana ikut dalam setiap usul.`
} as const

/** Kinds of post, as the pool names them. */
export const labelKolam: Readonly<Record<JenisJabatan, string>> = {
  JPT_PRATAMA: 'JPT Pratama',
  ADMINISTRATOR: 'Administrator',
  PENGAWAS: 'Pengawas',
  JF: 'Jabatan fungsional',
  PELAKSANA: 'Pelaksana'
}

/** Why the next best candidate is not the one proposed. */
export const labelSebab: Readonly<Record<NonNullable<LangkahUsul['berikut']>['sebab'], string>> = {
  LEBIH_RENDAH: 'nilainya lebih rendah',
  KE_JABATAN_LAIN: 'lebih berguna di jabatan lain',
  BIAYA: 'memindahkannya membuka jabatan kosong baru atau menambah perpindahan',
  SUSUNAN: 'jumlah seluruh usul menjadi lebih rendah, atau melampaui batas'
}

/** What it means that no (further) proposal was made. */
export const labelBerhenti: Readonly<Record<HasilUsul['berhenti'], string | null>> = {
  LENGKAP: null,
  TIDAK_ADA_LAIN: 'Tidak ada usul lain yang cukup berbeda: sedikitnya 30% langkahnya harus lain.',
  TIDAK_ADA_PERPINDAHAN: 'Tidak ada perpindahan yang memperbaiki susunan sekarang dengan kolam dan batas ini.',
  BATAS_MUSTAHIL: 'Batas yang dipilih tidak dapat dipenuhi bersama-sama. Longgarkan salah satunya.',
  TERHALANG: 'Ada pejabat yang harus berganti atau jabatan kunci yang harus terisi, tetapi tidak ada yang boleh ditempatkan.',
  WAKTU_HABIS: 'Belum ada susunan yang ditemukan dalam waktu yang tersedia. Kurangi jabatan, kolam, atau batas.',
  MELANGGAR: 'Setiap susunan yang dicoba masih melanggar ketentuan bila diperiksa sebagai satu rencana.'
}
