import type { BagianTertutup } from '../../domain/pegawai/bagian-tertutup'

/** Words of the dossier on the page about a person. */
export const teksBerkas = {
  ubah: (apa: string): string => `Ubah ${apa}`,
  hapus: (apa: string): string => `Hapus ${apa}`,
  tambah: 'Tambah',
  tampilkan: 'Tampilkan',
  sembunyikan: 'Sembunyikan',
  tampilkanRinci: 'Data pribadi (UU 27/2022). Permintaan ini dicatat: siapa, kapan, dan data siapa.',
  tertutup: (jumlah: string): string => `${jumlah} tercatat, disembunyikan.`,
  tertutupNihil: 'Belum ada yang tercatat.',
  jenis: 'Jenis',
  uraian: 'Uraian',
  mulai: 'Mulai',
  selesai: 'Selesai',
  tahun: 'Tahun',
  sekarang: 'sekarang',
  belumPasti: 'belum ditentukan',
  sejak: (hari: string): string => `sejak ${hari}`,
  sampai: (hari: string): string => `sampai ${hari}`
} as const

/** Words of the trainings. */
export const teksPelatihan = {
  judul: 'Pelatihan',
  nihil: 'Belum ada pelatihan yang tercatat.',
  baru: 'Tambah pelatihan',
  ubah: 'Ubah pelatihan',
  nama: 'Nama pelatihan',
  jp: 'Jam pelajaran (JP)',
  nomor: 'Nomor sertifikat',
  jpTeks: (jp: string): string => `${jp} JP`
} as const

/** Words of the assessments. */
export const teksAsesmen = {
  judul: 'Asesmen dan talenta',
  nihil: 'Belum ada hasil asesmen.',
  baru: 'Tambah hasil asesmen',
  ubah: 'Ubah hasil asesmen',
  tanggal: 'Tanggal hasil',
  jpm: 'JPM (persen)',
  kotak: 'Kotak talenta (1–9)',
  uraian: 'Uraian hasil',
  kotakTeks: (kotak: number): string => `Kotak ${kotak}`,
  jpmTeks: (jpm: string): string => `JPM ${jpm}%`
} as const

/** Words of the folded parts. */
export const teksTertutup: Readonly<Record<BagianTertutup, { readonly baru: string; readonly ubah: string; readonly satuan: string }>> = {
  hukdis: { baru: 'Catat hukuman disiplin', ubah: 'Ubah hukuman disiplin', satuan: 'hukuman disiplin' },
  hubungan: { baru: 'Tambah keluarga', ubah: 'Ubah hubungan keluarga', satuan: 'hubungan keluarga' },
  catatan: { baru: 'Tambah catatan', ubah: 'Ubah catatan', satuan: 'catatan' }
}

/** Words of the forms of the folded parts. */
export const teksIsianTertutup = {
  tingkat: 'Tingkat',
  selesaiRinci: 'Hari pertama tidak lagi berlaku. Kosong berarti belum ditentukan.',
  hukumanContoh: 'Misalnya: penundaan kenaikan gaji berkala selama satu tahun',
  kerabat: 'Pegawai yang menjadi keluarga',
  kerabatContoh: 'Ketik nama atau NIP',
  kerabatNihil: 'Tidak ada yang cocok',
  hubungan: 'Hubungan',
  tahunLhkpn: 'Tahun LHKPN'
} as const

/** Words of the pay steps. */
export const teksKgb = {
  judul: 'Kenaikan gaji berkala',
  nihil: 'Belum ada KGB yang tercatat; yang berikutnya diperkirakan dari pangkat.',
  baru: 'Tambah KGB',
  ubah: 'Ubah KGB',
  tmt: 'TMT KGB',
  golongan: 'Golongan',
  mkTahun: 'Masa kerja (tahun)',
  mkBulan: 'Masa kerja (bulan)',
  gaji: 'Gaji pokok (rupiah)',
  nomor: 'Nomor surat',
  mkTeks: (tahun: number, bulan: number): string => `masa kerja ${tahun} tahun ${bulan} bulan`
} as const

/** Words of the contracts. */
export const teksKontrak = {
  judul: 'Kontrak kerja',
  nihil: 'Belum ada kontrak yang tercatat.',
  baru: 'Tambah kontrak',
  ubah: 'Ubah kontrak',
  mulai: 'Mulai',
  selesai: 'Hari terakhir',
  nomor: 'Nomor perjanjian kerja',
  rentang: (mulai: string, selesai: string): string => `${mulai} sampai ${selesai}`,
  berakhir: 'berakhir',
  berjalan: 'berjalan'
} as const

/** Words of the awards. */
export const teksPenghargaan = {
  judul: 'Penghargaan',
  nihil: 'Belum ada penghargaan yang tercatat.',
  baru: 'Tambah penghargaan',
  ubah: 'Ubah penghargaan',
  nama: 'Nama penghargaan',
  nomor: 'Nomor keputusan'
} as const
