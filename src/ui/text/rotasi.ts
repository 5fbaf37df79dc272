import type { JenisHasil } from '../../domain/kit/rule'
import type { Arah } from '../../domain/mutasi/tinjauan'

/** Words of the screen Rencana Rotasi. */
export const teksRotasi = {
  daftar: 'Rencana rotasi',
  daftarRinci: 'Susun perpindahan pejabat dan lihat akibatnya tanpa mengubah data pegawai.',
  baru: 'Rencana baru',
  nihil: 'Belum ada rencana',
  nihilRinci: 'Buat rencana, lalu seret pejabat ke jabatan barunya. Setiap ketentuan diperiksa saat itu juga.',
  nama: 'Nama rencana',
  namaContoh: 'misalnya Rotasi pengawas triwulan I',
  tmt: 'TMT',
  tmtRencana: 'TMT rencana',
  buat: 'Buat rencana',
  batal: 'Batal',
  hapus: 'Hapus rencana',
  hapusTanya: (nama: string): string => `Hapus rencana “${nama}”?`,
  hapusRinci: (langkah: number): string =>
    `${langkah} langkah dan semua pengesampingan di dalamnya ikut terhapus. Penghapusan masih dapat diurungkan.`,
  langkahSebanyak: (n: number): string => (n === 0 ? 'belum ada langkah' : `${n} langkah`),
  tidakAda: 'Rencana ini tidak ada lagi',
  tidakAdaRinci: 'Mungkin sudah dihapus. Urungkan penghapusannya, atau pilih rencana lain.',
  keDaftar: 'Semua rencana',
  naskah: 'Naskah',
  sebelum: 'Sebelum',
  sesudah: 'Sesudah',
  perubahan: 'Perubahan',
  tampilan: 'Keadaan yang ditampilkan',
  caraMelihat: 'Cara melihat rencana',
  tampilanBagan: 'Bagan',
  tabLangkah: 'Langkah',
  tabTunggu: 'Ruang Tunggu',
  tabTemuan: 'Temuan',
  tabCari: 'Cari',
  tabUnit: 'Unit',
  panel: 'Isi rencana',
  rantaiRingkas: (rantai: number, terpanjang: number): string =>
    terpanjang === 0 ? `${rantai} rantai belum terisi` : `${rantai} rantai, terpanjang ${terpanjang} orang`,

  langkahNihil: 'Belum ada langkah',
  langkahNihilRinci: 'Seret nama pejabat dari bagan ke jabatan lain, atau cari orangnya lalu pilih “Pindahkan ke…”.',
  tanpaJabatan: 'tanpa jabatan',
  konflik: 'Tidak cocok lagi dengan data',
  batalkanLangkah: (nama: string): string => `Batalkan langkah ${nama}`,
  lihatDiBagan: 'Lihat di bagan',
  ubahTmt: (nama: string): string => `Ubah TMT langkah ${nama}`,
  tmtLangkah: 'TMT langkah ini',
  ikutiRencana: 'Ikuti TMT rencana',
  tmtSendiri: (tanggal: string): string => `TMT ${tanggal}`,

  tungguJudul: 'Belum ditempatkan',
  tungguNihil: 'Semua orang dalam rencana ini sudah mendapat jabatan.',
  tungguRinci: 'Seret ke jabatan di bagan, atau pakai “Pindahkan ke…”.',
  tungguDari: (jabatan: string): string => `semula ${jabatan}`,
  pindahkanKe: 'Pindahkan ke…',
  tindakan: (nama: string): string => `Tindakan untuk ${nama}`,
  cariPegawai: 'Cari nama atau NIP',
  cariNihil: 'Tidak ada pegawai yang cocok.',
  cariAwal: 'Ketik sedikitnya dua huruf nama, atau awal NIP.',
  cariTerlaluBanyak: (n: string): string => `${n} lainnya tidak ditampilkan; persempit pencarian.`,

  seluruhRencana: 'Seluruh rencana',
  petugas: 'Petugas yang bertanggung jawab',
  lihatTemuan: 'Lihat semua temuan',
  saringTemuan: 'Saring temuan',
  saringAturan: 'Hanya temuan aturan ini',
  semuaAturan: 'Semua aturan',
  aturanNihil: 'Tidak ada aturan yang cocok.',
  bukaKetentuan: 'Buka ketentuan dan dasar hukumnya',
  temuanNihil: 'Tidak ada temuan',
  temuanNihilRinci: 'Semua langkah lolos pemeriksaan ketentuan.',
  temuanBelum: 'Pemeriksaan berjalan sendiri begitu ada langkah.',
  dikesampingkan: 'Dikesampingkan',
  kesampingkan: 'Kesampingkan…',
  tampilkanRincian: 'Tampilkan rincian',
  berlakukan: 'Berlakukan kembali',
  kesampingkanJudul: 'Kesampingkan temuan',
  alasan: 'Alasan',
  alasanRinci: 'Paling sedikit 10 huruf. Tercatat bersama temuan dan tercetak pada matriks.',
  rujukan: 'Nomor surat rujukan (bila ada)',
  simpan: 'Simpan',

  pindahkanJudul: (nama: string): string => `Pindahkan ${nama}`,
  cariJabatan: 'Cari jabatan atau unit',
  jabatanNihil: 'Tidak ada jabatan yang cocok.',
  jabatanKosong: 'KOSONG',
  jabatanLain: (n: string): string => `${n} jabatan lain; persempit pencarian.`,
  pilihLain: 'Pilih jabatan lain',
  tempatkan: 'Tempatkan',
  tempatkanRinci: 'Menjadi pejabat definitif.',
  gantikan: 'Gantikan',
  gantikanRinci: (nama: string): string => `${nama} ke Ruang Tunggu sampai mendapat jabatan baru.`,
  calonKedua: 'Usulkan sebagai calon kedua',
  calonKeduaRinci: (nama: string): string => `${nama} tetap direncanakan di sini; pilih salah satu kemudian.`,
  tukar: 'Tukar tempat',
  tukarRinci: (nama: string): string => `${nama} mengambil jabatan yang ditinggalkan.`,
  tunjukPlt: 'Tunjuk sebagai Plt.',
  tunjukPltRinci: 'Tetap memegang jabatannya sendiri.',
  lolos: 'Lolos pemeriksaan'
} as const

/** Directions of a move, as people read them. */
export const labelArah: Readonly<Record<Arah, string>> = {
  PROMOSI: 'Promosi',
  ROTASI: 'Rotasi',
  DEMOSI: 'Demosi',
  DIAGONAL: 'Diagonal',
  TETAP: 'Tetap'
}

/** Gravity of findings, as people read it. */
export const labelHasil: Readonly<Record<JenisHasil, string>> = {
  BLOK: 'Blok',
  PERINGATAN: 'Peringatan',
  TIDAK_DAPAT_DIPERIKSA: 'Tidak dapat diperiksa',
  INFO: 'Informasi',
  LULUS: 'Lolos'
}

/** The same, with what was overridden beside them. */
export const labelGolongan: Readonly<Record<JenisHasil | 'DIKESAMPINGKAN', string>> = {
  ...labelHasil,
  DIKESAMPINGKAN: teksRotasi.dikesampingkan
}
