import type { SasaranUsulan } from '../../domain/formasi/sasaran-usulan'
import type { CaraUsulan } from '../../domain/formasi/usulan-otomatis'

/** Words of the formation plan. */
export const teksFormasi = {
  tabel: 'Rencana formasi lima tahun',
  masa: (mulai: number): string => `${mulai}–${mulai + 4}`,
  pilihMasa: 'Lima tahun rencana',
  cari: 'Cari jabatan atau unit',
  lihatLabel: 'Bentuk tabel',
  lihat: { jabatan: 'Per jabatan', unit: 'Per unit' },
  kekurangan: 'Kekurangan saja',
  otomatis: 'Susun otomatis…',
  ekspor: 'Ekspor',
  excel: 'Excel (.xlsx)',
  pdf: 'PDF',
  tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`,
  kolom: {
    nama: 'Unit dan jabatan',
    kini: 'Sekarang',
    kiniRancangan: 'Rancangan',
    bezetting: 'B',
    bezettingRinci: 'Bezetting: pegawai definitif sekarang',
    kebutuhan: 'K',
    kebutuhanRinci: 'Kebutuhan pegawai',
    sebelum: (tahun: number): string => `s.d. ${tahun - 1}`,
    sebelumPendek: '+/−',
    sebelumRinci: (tahun: number): string =>
      `Perubahan dari sekarang sampai 31 Desember ${tahun - 1}: pensiun, dan usulan yang belum terisi`,
    pensiun: 'BUP',
    pensiunRinci: 'Mencapai BUP: TMT pensiun dalam tahun ini',
    pns: 'PNS',
    pnsRinci: 'Usulan pengadaan PNS',
    pppk: 'PPPK',
    pppkRinci: 'Usulan pengadaan PPPK',
    akhir: 'B',
    akhirRinci: 'Pegawai pada akhir tahun: awal − pensiun + usulan',
    selisih: '+/−',
    selisihRinci: 'Kelebihan atau kekurangan pada akhir tahun'
  },
  jumlah: 'Jumlah',
  orangRinci: (jumlah: number, pppk: number): string => `${jumlah} pegawai, ${pppk} di antaranya PPPK`,
  awalRinci: (awal: number): string => `Awal tahun ${awal}`,
  isi: (nama: string, kolom: string, tahun: number): string => `${kolom} ${tahun}, ${nama}`,
  petunjuk: 'Ketik angka; Enter ke bawah, Tab ke kanan, Esc keluar. Bisa ditempel dari Excel.',
  hanyaBaca: 'Rancangan hanya dibaca di sini: usulan formasi diisi pada susunan sekarang.',
  nihil: 'Belum ada jabatan',
  nihilRinci: 'Unit ini dan unit di bawahnya belum mempunyai jabatan.',
  tidakCocok: 'Tidak ada yang cocok',
  tidakCocokRinci: 'Ubah kata yang dicari, atau tampilkan semua jabatan.',
  lewat: (n: string): string => `${n} pegawai sudah melewati BUP tetapi masih tercatat menjabat`,
  tanpaLahir: (n: string): string => `${n} pegawai tanpa tanggal lahir dihitung tetap menjabat`,
  tersesat: (orang: string): string => `Usulan ${orang} orang ada pada jabatan yang sudah dihapus; tidak dihitung`,
  hapusTersesat: 'Buang usulan itu',
  kurang: 'Kekurangan',
  kurangArti: 'Kekurangan tiap jabatan dijumlahkan; kelebihan di jabatan lain tidak menutupnya',
  kurangRinci: (nilai: string, tahun: number): string => `${nilai} (${tahun})`,
  pensiun: 'Pensiun',
  usulan: 'Usulan',
  usulanRinci: (pns: string, pppk: string): string => `${pns} PNS, ${pppk} PPPK`
} as const

/** Words of the list of names. */
export const teksPensiun = {
  judul: (nama: string, saat: string): string => `${saat} · ${nama}`,
  tahun: (tahun: number): string => `Pensiun ${tahun}`,
  sebelum: (tahun: number): string => `Pensiun sebelum ${tahun}`,
  lewat: 'Melewati BUP',
  tanpaLahir: 'Tanpa tanggal lahir',
  kosong: 'Tidak ada pegawai yang pensiun.',
  seluruhKota: 'seluruh kota',
  nama: 'Nama / NIP',
  jabatan: 'Jabatan',
  lahir: 'Tanggal lahir',
  tmt: 'TMT pensiun',
  sudahLewat: 'sudah lewat',
  tanpaNama: 'Tidak ada di daftar pegawai',
  jumlah: (n: string): string => `${n} orang`,
  tutup: 'Tutup'
} as const

/** Words of the proposal made by itself. */
export const teksOtomatis = {
  judul: (masa: string): string => `Susun usulan formasi ${masa}`,
  pembuka: (nama: string): string =>
    `Usulan dihitung dari kekurangan dan pensiun ${nama}. Tidak ada jabatan yang menjadi kelebihan karenanya.`,
  cara: 'Waktu pengisian',
  pilihanCara: { MERATA: 'Merata setiap tahun', SEKALIGUS: 'Secepatnya' } satisfies Record<CaraUsulan, string>,
  caraRinci: {
    MERATA: 'Jumlah setiap tahun dibuat seimbang, sejauh kursinya sudah kosong.',
    SEKALIGUS: 'Kekurangan sekarang diusulkan pada tahun pertama, pensiun pada tahunnya.'
  } satisfies Record<CaraUsulan, string>,
  batas: 'Paling banyak per tahun',
  tanpaBatas: 'Tanpa batas',
  porsi: 'Bagian PPPK (%)',
  sasaran: 'Jabatan yang diusulkan',
  pilihanSasaran: {
    JF_PERTAMA: 'JF jenjang pertama (Ahli Pertama, Terampil, Pemula)',
    PELAKSANA: 'Pelaksana',
    JF_LANJUT: 'JF jenjang lebih tinggi',
    STRUKTURAL: 'Struktural (PNS saja)'
  } satisfies Record<SasaranUsulan, string>,
  ganti: 'Susun ulang: usulan yang sudah ada untuk jabatan ini diganti',
  tahun: 'Tahun',
  pensiun: 'Pensiun',
  pns: 'PNS',
  pppk: 'PPPK',
  jumlah: 'Jumlah',
  kurang: 'Masih kurang',
  terbatas: (n: string): string => `${n} orang tidak terusulkan karena batas per tahun.`,
  luarSasaran: (n: string): string => `${n} kekurangan ada pada jabatan yang tidak dipilih; biasanya diisi lewat promosi atau perpindahan.`,
  tanpaUbah: 'Tidak ada usulan yang perlu ditambah.',
  batal: 'Batal',
  terapkan: (n: string): string => `Terapkan pada ${n} jabatan`
} as const
