import type { KetersediaanJabatan, LingkupJabatan } from '../../domain/calon/jabatan-untuk'
import type { MedanBanding } from '../../domain/calon/bandingkan'

/** Words of the candidates for a post. */
export const teksCalon = {
  tab: 'Calon',
  pilihDulu: 'Pilih jabatan yang dicarikan calonnya.',
  gantiJabatan: 'Jabatan lain',
  diduduki: (nama: string): string => `Diduduki ${nama}`,
  terisi: 'Terisi dalam rencana ini',
  kosong: 'Kosong dalam rencana ini',
  menghitung: 'Menghitung…',
  sebagai: 'Diangkat sebagai',
  definitif: 'Definitif',
  plt: 'Plt.',
  plh: 'Plh.',
  cariSingkat: 'Cari nama atau NIP',
  cari: 'Cari nama atau NIP di antara semua pegawai',
  saringan: 'Saring calon',
  perangkatDaerah: 'Perangkat daerah sekarang',
  semuaPerangkat: 'Semua perangkat daerah',
  jenjang: 'Jenjang jabatan sekarang',
  semuaJenjang: 'Semua jenjang',
  belumTerencana: 'Sembunyikan yang sudah dipindahkan rencana ini',
  tanpaSaringan: 'Hapus saringan',
  bobot: 'Bobot nilai',
  bobotRinci: 'Hanya berlaku di layar ini. Bobot tetap diatur pada Ketentuan.',
  bobotBawaan: 'Kembalikan ke bawaan',
  bobotDiubah: 'Bobot diubah sementara',
  tutupNama: 'Tutup nama',
  bukaNama: 'Buka nama',
  bukaSemua: 'Buka semua',
  namaTertutup: 'Nama tertutup; yang tampil hanya data jabatan dan nilai.',
  sebutan: (peringkat: number): string => `Calon ${peringkat}`,
  bukanSebutan: 'Pegawai ini',
  orangLain: 'pegawai lain',
  jumlah: (calon: string, bukan: string): string => `${calon} calon · ${bukan} tidak memenuhi syarat`,
  nihil: 'Tidak ada calon yang cocok',
  nihilRinci: 'Longgarkan saringan, atau lihat alasan pada daftar yang tidak memenuhi syarat.',
  lagi: (n: string): string => `Tampilkan ${n} lagi`,
  tempatkan: 'Tempatkan',
  kenapa: 'Kenapa?',
  bandingkan: 'Bandingkan',
  bandingkanSebanyak: (n: number): string => `Bandingkan ${n} orang`,
  pilihBanding: (sebutan: string): string => `Pilih ${sebutan} untuk dibandingkan`,
  nilaiOf: (total: string): string => `Nilai ${total} dari 100`,
  rincian: (sebutan: string): string => `Rincian nilai ${sebutan}`,
  keRencana: (jabatan: string): string => `Sudah direncanakan ke ${jabatan}`,
  dilepasRencana: 'Dilepas dalam rencana ini',
  sudahDiSini: 'Sudah direncanakan ke jabatan ini',
  tanpaJabatan: 'Tanpa jabatan',
  bukan: (n: string): string => `Tidak memenuhi syarat (${n})`,
  bukanPerAturan: (n: string): string => `${n} orang`,
  bukanLain: (n: string): string => `${n} orang lain; cari namanya di atas.`,
  daftar: 'Daftar calon',
  tombol: 'Panah: pindah baris · Enter: rincian · Spasi: bandingkan · T: tempatkan · K: kenapa',

  kenapaJudul: (sebutan: string): string => `Kenapa ${sebutan}?`,
  peringkat: (n: number, dari: string): string => `Peringkat ${n} dari ${dari} calon`,
  tidakBoleh: (aturan: string): string => `Tidak memenuhi syarat: ${aturan}`,
  tanpaPeringkat: 'Di luar peringkat',
  komponen: 'Nilai dan faktanya',
  aturan: 'Jawaban aturan',
  belumAda: 'belum ada data',

  bandingJudul: (jabatan: string): string => `Bandingkan calon ${jabatan}`,
  calon: 'Calon',
  hukdis: 'Hukuman disiplin',
  hukdisNihil: 'tidak ada dalam data',
  hukdisTertutup: 'ada, disembunyikan',
  bandingUnggul: 'Tertinggi di antara yang dibandingkan',
  temuan: 'Temuan',
  tidakAdaTemuan: 'Tidak ada temuan',
  tutup: 'Tutup',

  jabatanCocok: 'Jabatan yang cocok…',
  jabatanCocokJudul: (nama: string): string => `Jabatan yang cocok untuk ${nama}`,
  jabatanCocokNihil: 'Tidak ada jabatan dalam lingkup ini yang boleh diduduki.',
  jabatanTertolak: (n: string): string => `${n} jabatan lain dalam lingkup ini tertutup oleh aturan.`,
  lihatCalon: 'Lihat calonnya'
} as const

/** Which posts are looked at for a person. */
export const labelLingkup: Readonly<Record<LingkupJabatan, string>> = {
  KOSONG: 'Kosong',
  AKAN_KOSONG: 'Juga yang akan kosong',
  SEMUA: 'Semua jabatan'
}

/** Whether a post can be taken. */
export const labelKetersediaan: Readonly<Record<KetersediaanJabatan, string>> = {
  KOSONG: 'Kosong',
  AKAN_KOSONG: 'Akan kosong',
  TERISI: 'Terisi'
}

/** Facts laid side by side. */
export const labelBanding: Readonly<Record<MedanBanding, string>> = {
  jabatan: 'Jabatan sekarang',
  unit: 'Perangkat daerah',
  pangkat: 'Pangkat',
  usia: 'Usia pada TMT',
  masaJabatan: 'Masa jabatan'
}
