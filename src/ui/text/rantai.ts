import type { SebabInventaris } from '../../domain/mutasi/inventaris'
import type { SebabJatuh } from '../../domain/mutasi/akibat-cabut'

/** Words of chains, of single steps and of the posts they leave empty. */
export const teksRantai = {
  ringkas: (panjang: number, terdampak: number): string =>
    panjang === 0 ? 'belum ada langkah' : `${panjang} langkah · ${terdampak} orang terdampak`,
  rantai: (n: number): string => `Rantai ${n}`,
  lingkaran: (n: number): string => `Lingkaran ${n}`,
  tmtBerbeda: 'TMT langkah dalam lingkaran ini tidak sama; lingkaran hanya sah bila semua berlaku pada hari yang sama.',
  awalLowong: 'semula lowong',
  awalFormasi: 'ada formasi',
  awalBerebut: 'diperebutkan',
  awalPensiun: (nama: string, tanggal: string): string => `${nama} pensiun ${tanggal}`,

  ujungKosong: 'Menjadi kosong',
  ujungDibiarkan: (alasan: string): string => `Sengaja dibiarkan kosong: ${alasan}`,
  ujungDariLuar: (alasan: string): string => `Akan diisi dari luar: ${alasan}`,
  ujungPlt: (nama: string): string => `Dijabat Plt. ${nama}`,
  ujungSiklus: 'Lingkaran tertutup: tidak ada jabatan yang menjadi kosong',
  ujungNonStruktural: 'Diisi dari jabatan fungsional atau pelaksana',
  ujungTanpaJabatan: 'Semula tanpa jabatan: tidak ada jabatan yang menjadi kosong',
  ujungInstansi: (instansi: string): string => `Datang dari ${instansi}`,

  sementara: 'Pelaksana tugas dan pelaksana harian',
  masa: (mulai: string, sampai: string): string => `${mulai} s.d. ${sampai}`,
  temuanLain: (n: number): string => `Tampilkan ${n} temuan lain`,
  temuanRingkas: 'Ringkas lagi',
  mulai: 'Mulai',
  sampai: 'Sampai',
  tunjukPlh: 'Tunjuk sebagai Plh.',
  tunjukPlhRinci: (nama: string): string => `Selama ${nama} berhalangan; tetap memegang jabatannya sendiri.`,
  saatPensiun: (tanggal: string): string => `Gantikan saat pensiun (${tanggal})`,
  saatPensiunRinci: (nama: string, tanggal: string): string => `${nama} pensiun ${tanggal}; penggantinya mulai hari itu.`,
  gantikanPensiun: (nama: string): string => `${nama} sudah pensiun pada TMT rencana.`,
  bawah: 'Tempatkan di bawahnya…',
  bawahRinci: (n: number): string =>
    n === 1 ? 'Ada satu jabatan kosong di bawah jabatan ini.' : `Ada ${n} jabatan kosong di bawah jabatan ini.`,
  kembali: 'Kembalikan ke jabatannya',
  kembaliRinci: (n: number): string => `${n} langkah lain yang bertumpu padanya ikut batal.`,

  menuJabatan: (jabatan: string): string => `Tindakan untuk ${jabatan}`,
  cariCalon: 'Cari calon',
  biarkanKosong: 'Biarkan kosong…',
  isiDariLuar: 'Isi dari luar…',
  hapusSikap: 'Hapus keterangan',
  sikapJudul: { BIARKAN_KOSONG: 'Biarkan kosong', DARI_LUAR: 'Isi dari luar' },
  sikapAlasan: 'Alasan',
  sikapContoh: {
    BIARKAN_KOSONG: 'misalnya menunggu penataan organisasi',
    DARI_LUAR: 'misalnya seleksi terbuka bulan depan, atau pindahan dari provinsi'
  },

  pindahkan: (nama: string): string => `Pindahkan ${nama}…`,
  lepaskan: (nama: string): string => `Lepas ${nama}…`,
  lepasMenu: 'Lepas dari jabatan…',
  lepasJudul: (nama: string): string => `Lepas ${nama} dari jabatan`,
  lepasYa: 'Lepas',
  keRuangTunggu: 'Belum ada: ke Ruang Tunggu dahulu',
  alasan: 'Alasan',
  alasanTurun: 'Alasan (bila jabatannya turun)',
  tanpaAlasan: 'Tanpa alasan khusus',
  berlaku: 'Berlaku mulai',
  berhenti: 'berhenti',
  ikutTmt: 'Sama dengan TMT rencana.',
  saranPensiun: (tanggal: string): string => `Mencapai BUP; TMT pensiun ${tanggal}.`,
  instansiTujuan: 'Instansi tujuan',
  instansiAsal: 'Datang dari instansi',
  catatan: 'Catatan',
  keterangan: (nama: string): string => `Lengkapi keterangan langkah ${nama}`,
  keteranganJudul: 'Keterangan langkah',

  cabutJudul: (langkah: string): string => `Batalkan: ${langkah}`,
  cabutRinci: 'Langkah berikut bertumpu pada langkah ini:',
  cabutSemua: (n: number): string => `Batalkan semuanya (${n} langkah)`,
  cabutSatu: 'Hanya langkah ini',
  cabutSatuAkibat: (nama: string): string =>
    `Bila hanya langkah ini: ${nama} ke Ruang Tunggu, karena jabatan asalnya sudah direncanakan untuk orang lain.`,
  cabutSatuTetap: 'Bila hanya langkah ini: langkah di atas tetap ada dan diperiksa lagi.',

  pitaTampak: 'Pita rantai di bagan',
  sorotSatu: 'Sorot satu rantai',
  putar: 'Putar ulang rencana langkah demi langkah',
  putarBar: 'Putar ulang rencana',
  putarMulai: 'Keadaan sebelum rencana',
  putarKe: (k: number, n: number): string => `Langkah ${k} dari ${n}`,
  putarMain: 'Putar',
  putarJeda: 'Jeda',
  putarMundur: 'Langkah sebelumnya',
  putarMaju: 'Langkah berikutnya',
  putarAwal: 'Kembali ke awal',
  putarTutup: 'Tutup putar ulang',
  semula: (jabatan: string): string => `semula ${jabatan}`,

  inventaris: 'Jabatan yang perlu perhatian',
  inventarisNihil: 'Semua jabatan struktural terisi.',
  hanyaSebab: 'Yang ditampilkan',
  sejak: (tanggal: string): string => `sejak ${tanggal}`,
  pada: (tanggal: string): string => `pada ${tanggal}`
} as const

/** Why a step falls with another, in words. */
export const labelJatuh: Readonly<Record<SebabJatuh, string>> = {
  TUJUAN_TERISI: 'jabatan tujuannya tidak lagi kosong',
  PELEPASAN: 'hanya membuka tempat bagi langkah ini',
  PLT_TIDAK_PERLU: 'jabatannya terisi lagi',
  PLH_TANPA_PEJABAT: 'pejabat yang diwakilinya tidak jadi datang'
}

/** Why a post is on the list work begins with. */
export const labelInventaris: Readonly<Record<SebabInventaris, string>> = {
  KOSONG: 'Kosong sekarang',
  DIKOSONGKAN: 'Menjadi kosong oleh rencana',
  PENSIUN: 'Akan pensiun',
  PLT_LAMA: 'Plt. terlalu lama',
  LAMA_MENJABAT: 'Lebih dari 5 tahun'
}
