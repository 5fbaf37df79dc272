import type { AkibatAturan } from '../../domain/abk/akibat-aturan'
import { bilanganTeks } from '../../domain/abk/kata-abk'
import type { MasalahTempel } from '../../domain/abk/tempel-abk'

/** Words of the ABK form as a table. */
export const teksTabelAbk = {
  label: 'Uraian tugas dan beban kerja',
  kolom: {
    no: 'No',
    uraian: 'Uraian tugas',
    hasil: 'Hasil kerja',
    satuan: 'Satuan',
    volume: 'Volume',
    periode: 'Setiap',
    norma: 'Norma waktu',
    satuanNorma: 'Satuan',
    beban: 'Beban (menit/th)',
    kebutuhan: 'Kebutuhan'
  },
  jumlah: 'Jumlah',
  barisBaru: 'Ketik di sini untuk menambah tugas',
  sisipAtas: 'Sisipkan baris di atas',
  sisipBawah: 'Sisipkan baris di bawah',
  gandakan: 'Gandakan baris',
  isiBawah: 'Isi ke bawah',
  naik: 'Naikkan baris',
  turun: 'Turunkan baris',
  hapusBaris: 'Hapus baris',
  ubahSel: 'Ubah isi sel',
  menuBaris: 'Baris',
  urungkan: 'Urungkan isian (Ctrl+Z)',
  ulangi: 'Ulangi isian (Ctrl+Y)',
  baris: (n: number): string => `Baris ${n}`
} as const

/** Words of the editor of one ABK. */
export const teksAbk = {
  judul: 'ABK dan informasi jabatan',
  tab: { abk: 'Analisis beban kerja', informasi: 'Informasi jabatan' },
  tidakAda: 'Jabatan ini tidak ada lagi dalam data.',
  rancanganTidakAda: 'Rancangan ini tidak ada lagi.',
  belumDiubah: 'Belum ada perubahan',
  belumDisimpan: 'Perubahan belum disimpan',
  salah: (n: number): string => `${n} sel belum dapat disimpan`,
  lihatSalah: 'Lihat',
  simpan: 'Simpan',
  simpanUsulan: 'Simpan sebagai usulan',
  simpanTombol: 'Simpan (Ctrl+S)',
  simpanDulu: 'Simpan perubahan lebih dahulu.',
  batal: 'Batal',
  tutup: 'Tutup',
  kembali: 'Kembali',
  sebelumnya: 'Jabatan sebelumnya di unit ini',
  berikutnya: 'Jabatan berikutnya di unit ini',
  urutan: (n: number, dari: number): string => `${n} dari ${dari} jabatan di unit ini`,
  kelas: (n: number): string => `Kelas ${n}`,
  bagan: 'Lihat di bagan',
  mulai: 'Belum ada uraian tugas. Ketik pada tabel, atau tempel dari Excel dengan Ctrl+V.',
  tertinggal: 'ABK yang tersimpan berubah sejak Anda mulai mengisi. Bila disimpan, isian Anda menggantikannya.',
  muatTersimpan: 'Pakai yang tersimpan',
  belumAdaOrang: 'Belum ada pegawai, sehingga EJ belum dapat dihitung.',
  dariIsian: (n: number): string => `Belum ada ABK: kebutuhannya seperti yang diisi pada data jabatan, ${n} orang.`,
  kaki: {
    beban: 'Beban kerja',
    kebutuhan: 'Kebutuhan',
    pegawai: 'Pegawai',
    selisih: '+/−',
    ej: 'EJ (efektivitas jabatan)',
    pj: 'PJ (prestasi jabatan)'
  },
  pas: 'sesuai',
  kurang: 'kurang',
  lebih: 'lebih',
  menitJam: (jam: string): string => `menit setahun (${jam} jam)`,
  orang: (pns: number, pppk: number): string => `${pns} PNS, ${pppk} PPPK`,
  diisi: 'diisi langsung',
  hasilHitung: (kasar: string): string => `hasil hitung ${kasar}`,
  dibagi: (menit: number): string => `dibagi ${bilanganTeks(menit)} menit, lalu dibulatkan`,
  dibagiOrang: (orang: number, menit: number): string => `dibagi ${bilanganTeks(orang)} × ${bilanganTeks(menit)} menit`,
  laporan: (jumlah: number): string => `${jumlah} baris ditempel`,
  laporanLebih: (n: number): string => `${n} baris tidak muat: satu jabatan paling banyak 200 uraian tugas.`,
  laporanSel: ({ baris, kolom, isi, pesan }: MasalahTempel): string => `Baris ${baris} tempelan, kolom ${kolom}: “${isi}” ${pesan}.`,
  laporanLain: (n: number): string => `dan ${n} sel lain, ditandai merah di tabel.`
} as const

/** Words of what can be done with an ABK as a whole. */
export const teksTindakanAbk = {
  salinMenu: 'Salin',
  salinExcel: 'Salin tabel untuk Excel',
  tersalin: 'Tabel tersalin. Tempel di Excel dengan Ctrl+V.',
  salinKe: 'Salin ke jabatan serupa…',
  ambilDari: 'Ambil dari jabatan lain…',
  polaMenu: 'Pola',
  pakaiPola: (nama: string): string => `Pakai pola ${nama}`,
  simpanPola: 'Simpan sebagai pola…',
  kelolaPola: 'Kelola pola…',
  cetakMenu: 'Cetak',
  cetakPdf: 'PDF',
  cetakWord: 'Word (.docx)',
  cetakExcel: 'Excel (.xlsx)',
  tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`,
  lainnya: 'Tindakan lain',
  pengaturan: 'Pengaturan ABK…',
  hapus: 'Hapus ABK…',
  hapusJudul: 'Hapus ABK jabatan ini?',
  hapusRinci: (n: number): string =>
    `Semua uraian tugasnya dihapus. Kebutuhannya tetap ${n} orang sebagai isian, dan dapat diubah lagi di data jabatan.`,
  hapusYa: 'Hapus ABK'
} as const

/** Words of copying to and from other posts. */
export const teksSalinAbk = {
  judulAbk: 'Salin ABK ke jabatan serupa',
  judulInformasi: 'Salin informasi jabatan ke jabatan serupa',
  rinci: (nama: string): string => `Jabatan lain bernama ${nama}. Yang dicentang menerima salinannya.`,
  nihil: (nama: string): string => `Tidak ada jabatan lain bernama ${nama}.`,
  berAbk: 'sudah ada ABK',
  pilihSemua: 'Pilih semua',
  pilihTanpa: 'Pilih yang belum ada ABK',
  lepasSemua: 'Lepas semua',
  ditimpa: (n: number): string => `${n} jabatan sudah mempunyai ABK; uraian tugasnya akan diganti seluruhnya.`,
  ditimpaInformasi: 'Informasi jabatan yang sudah ada akan diganti seluruhnya.',
  salin: (n: number): string => `Salin ke ${n} jabatan`,
  ambilJudul: 'Ambil uraian tugas dari jabatan lain',
  ambilPilih: 'Jabatan yang mempunyai ABK',
  ambilNihil: 'Belum ada jabatan lain yang mempunyai ABK.',
  ambilCara: 'Uraian tugas di formulir ini',
  ganti: 'Diganti',
  tambahkan: 'Ditambah di bawah',
  ambilJumlah: (n: number): string => `${n} uraian tugas akan dimasukkan ke formulir. Simpan setelah diperiksa.`,
  ambil: 'Ambil',
  cari: 'Ketik nama jabatan atau unit'
} as const

/** Words of templates. */
export const teksPola = {
  simpanJudul: 'Simpan sebagai pola',
  simpanRinci: 'Pola dapat dipakai oleh setiap jabatan dengan nama yang sama, di mana pun unitnya.',
  nama: 'Nama pola',
  diganti: (nama: string): string => `Pola ${nama} sudah ada; isinya akan diganti.`,
  simpan: 'Simpan pola',
  kelolaJudul: 'Pola ABK',
  nihil: 'Belum ada pola. Isi ABK sebuah jabatan, lalu pilih “Simpan sebagai pola”.',
  tugas: (n: number): string => `${n} uraian tugas`,
  pakai: 'Pakai',
  hapus: (nama: string): string => `Hapus pola ${nama}`,
  hapusJudul: (nama: string): string => `Hapus pola ${nama}?`,
  hapusRinci: 'ABK jabatan yang pernah memakainya tidak berubah.',
  hapusYa: 'Hapus pola',
  cari: 'Cari pola'
} as const

/** Words of the settings of every ABK. */
export const teksPengaturanAbk = {
  judul: 'Pengaturan ABK',
  rinci: 'Berlaku untuk semua ABK di kota ini.',
  waktu: 'Waktu kerja',
  waktuEfektif: 'Waktu efektif setahun (menit)',
  waktuEfektifRinci: (jam: string): string => `${jam} jam`,
  hariKerja: 'Hari kerja setahun',
  mingguKerja: 'Minggu kerja setahun',
  pembulatan: 'Pembulatan kebutuhan',
  pembulatanPilihan: { SETENGAH: '0,50 ke atas naik', SEMUA: 'Setiap pecahan naik', TIDAK: 'Selalu turun', SENDIRI: 'Batas sendiri' },
  batas: 'Naik mulai pecahan',
  skala: 'Nilai prestasi jabatan (PJ)',
  skalaPilihan: { PERMENDAGRI: 'Permendagri 12/2008', KEMENKEU: 'Kementerian Keuangan', SENDIRI: 'Batas sendiri' },
  skalaA: 'A di atas',
  skalaB: 'B mulai',
  skalaC: 'C mulai',
  skalaD: 'D mulai',
  skalaE: 'E di bawahnya',
  menghitung: 'Menghitung akibatnya…',
  akibatNihil: (jabatan: number): string => `Kebutuhan ${jabatan} jabatan yang mempunyai ABK tidak berubah.`,
  akibat: ({ berubah, jabatan, sebelum, sesudah }: AkibatAturan): string =>
    `Kebutuhan ${berubah} dari ${jabatan} jabatan yang mempunyai ABK berubah: seluruhnya dari ${bilanganTeks(sebelum)} menjadi ${bilanganTeks(sesudah)} orang.`,
  baku: 'Kembalikan ke angka baku',
  terapkan: 'Terapkan'
} as const

/** Words where a need comes from an ABK. */
export const teksDariAbk = {
  dariAbk: 'Dihitung dari ABK.',
  bukaAbk: 'Buka ABK',
  tombol: 'ABK dan informasi jabatan'
} as const

/** Words of the form of an informasi jabatan. */
export const teksInformasi = {
  bagian: {
    ikhtisar: 'Ikhtisar jabatan',
    kualifikasi: 'Kualifikasi',
    tugas: 'Tugas pokok dan hasil kerja',
    bahan: 'Bahan kerja',
    perangkat: 'Perangkat kerja',
    tanggungJawab: 'Tanggung jawab',
    wewenang: 'Wewenang',
    korelasi: 'Korelasi jabatan',
    lingkungan: 'Kondisi lingkungan kerja',
    risiko: 'Risiko bahaya',
    syarat: 'Syarat jabatan',
    prestasi: 'Prestasi yang diharapkan'
  },
  butir: {
    pendidikan: 'Pendidikan formal',
    pelatihan: 'Pendidikan dan pelatihan',
    pengalaman: 'Pengalaman kerja',
    tanggungJawab: 'Tanggung jawab',
    wewenang: 'Wewenang',
    keterampilan: 'Keterampilan kerja',
    bakat: 'Bakat kerja',
    temperamen: 'Temperamen kerja',
    minat: 'Minat kerja',
    upayaFisik: 'Upaya fisik',
    kondisiFisik: 'Kondisi fisik',
    fungsiPekerjaan: 'Fungsi pekerjaan'
  },
  kolom: {
    bahanKerja: ['Bahan kerja', 'Digunakan untuk'],
    perangkatKerja: ['Perangkat kerja', 'Digunakan untuk'],
    korelasi: ['Jabatan', 'Unit kerja atau instansi', 'Dalam hal'],
    lingkungan: ['Aspek', 'Faktor'],
    risiko: ['Risiko', 'Penyebab']
  },
  ikhtisarContoh: 'Ringkasan tugas jabatan dalam satu atau dua kalimat.',
  satuBaris: 'Satu butir per baris',
  pilihDaftar: 'Pilih dari daftar',
  isiLazim: 'Isi yang lazim',
  hapusBaris: (n: number): string => `Hapus baris ${n}`,
  sel: (kolom: string, n: number): string => `${kolom}, baris ${n}`,
  dariAbk: 'Diambil dari uraian tugas pada Analisis beban kerja.',
  tanpaAbk: 'Belum ada uraian tugas. Isi tabel pada Analisis beban kerja.',
  tanpaHasil: 'hasil kerja belum diisi',
  salinKe: 'Salin ke jabatan serupa…'
} as const
