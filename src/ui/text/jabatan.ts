/** Words of the register of posts. */
export const teksJabatan = {
  satuan: 'jabatan',
  cari: 'Cari jabatan, unit, atau pemegang',
  semuaUnit: 'Semua unit',
  unit: 'Unit',
  jenis: 'Jenis',
  tingkat: 'Eselon/jenjang',
  kelas: 'Kelas',
  kosongSaja: 'Kosong saja',
  kunciSaja: 'Jabatan kunci',
  tidakDiBerkas: 'Tidak di berkas',
  hapusSaringan: 'Hapus saringan',
  tambah: 'Tambah jabatan',
  dariAbk: 'Kebutuhan dari ABK',
  pnsPppk: (pns: number, pppk: number): string => `${pns} PNS dan ${pppk} PPPK`,
  nihil: 'Tidak ada jabatan yang cocok',
  nihilRinci: 'Ubah kata pencarian atau saringannya.',
  kosong: 'Belum ada jabatan',
  kosongRinci: 'Jabatan masuk lewat impor berkas, atau ditambahkan satu per satu.',
  belumPernah: 'belum pernah',
  tidakAda: 'Jabatan ini tidak ada lagi dalam data.',
  kunci: 'Jabatan kunci',
  tutup: 'Tutup'
} as const

/** Words of the sheet about one post. */
export const teksLembarJabatan = {
  judul: 'Data jabatan',
  ubah: 'Ubah',
  akhiri: 'Hapus jabatan…',
  bagan: 'Lihat di bagan',
  unit: 'Lihat unit',
  data: 'Kedudukan',
  syarat: 'Persyaratan',
  tanda: 'Pengangkatan khusus',
  pemegang: 'Pemegang sekarang',
  riwayat: 'Pemegang terdahulu dan yang akan datang',
  riwayatNihil: 'Belum ada riwayat pemegang.',
  kosong: 'Kosong',
  kosongSejak: (tanggal: string): string => `Kosong sejak ${tanggal}`,
  belumPernah: 'Belum pernah diisi',
  kosongBoleh: 'Belum ada pemegang',
  kunciMengapa: 'Tidak boleh kosong satu hari pun: bila kosong, Plt atau Plh ditunjuk pada hari yang sama.',
  sertifikatMengapa: (nama: string): string => `Hanya dapat diduduki pemegang sertifikat ${nama}.`,
  tandaNihil: 'Tidak memerlukan persetujuan di luar kota.',
  berakhir: (tanggal: string): string => `Dihapus dari susunan per ${tanggal}`,
  tidakDiBerkas: (tanggal: string): string => `Tidak ada di berkas impor sejak ${tanggal}`,
  sejak: 'sejak',
  sekarang: 'sekarang',
  umum: 'menurut ketentuan umum'
} as const

/** Words of the form of a post. */
export const teksFormJabatan = {
  baru: 'Jabatan baru',
  pilihUnit: 'Di unit mana jabatan ini berada?',
  ubah: 'Ubah jabatan',
  nama: 'Nama jabatan',
  unit: 'Unit organisasi',
  jenis: 'Jenis jabatan',
  eselon: 'Eselon',
  jenjang: 'Jenjang',
  kelas: 'Kelas jabatan',
  kebutuhan: 'Kebutuhan',
  kode: 'Kode',
  pimpinan: 'Memimpin unitnya',
  kunci: 'Jabatan kunci: tidak boleh kosong satu hari pun',
  persetujuan: (pihak: string): string => `Perlu persetujuan ${pihak}`,
  pendidikan: 'Pendidikan paling rendah',
  golongan: 'Golongan paling rendah',
  umum: 'Menurut ketentuan umum',
  pelatihan: 'Pelatihan',
  pelatihanContoh: 'PKP, Diklat Bendahara',
  sertifikat: 'Sertifikat wajib',
  sertifikatContoh: 'Kepamongprajaan',
  bup: 'Batas usia pensiun',
  bupUmum: 'Menurut jenisnya',
  bagian: { kedudukan: 'Kedudukan', syarat: 'Persyaratan', tanda: 'Tanda' },
  batal: 'Batal',
  simpan: 'Simpan'
} as const

/** Words for changing or abolishing posts. */
export const teksUbahJabatan = {
  dipilih: (n: string): string => `${n} jabatan dipilih`,
  ubahBanyak: 'Ubah sekaligus…',
  lepas: 'Lepas pilihan',
  judul: (n: string): string => `Ubah ${n} jabatan sekaligus`,
  medan: 'Yang diubah',
  nilai: 'Menjadi',
  medanPilihan: {
    kelas: 'Kelas jabatan',
    kebutuhan: 'Kebutuhan',
    isJabatanKunci: 'Tanda jabatan kunci',
    perluPersetujuanGubernur: 'Persetujuan gubernur',
    perluPersetujuanMendagri: 'Persetujuan Mendagri',
    perluPersetujuanDprd: 'Persetujuan DPRD',
    syaratSertifikat: 'Sertifikat wajib'
  },
  ya: 'Ya',
  tidak: 'Tidak',
  rinci: (n: string): string => `${n} jabatan akan memakai nilai ini. Dapat diurungkan sekali jalan.`,
  simpan: 'Ubah',
  batal: 'Batal',
  hapusRinci: (tanggal: string): string => `Jabatan tidak lagi ada dalam susunan sejak ${tanggal}. Riwayat pemegangnya tetap tersimpan.`,
  sejak: 'Tidak ada lagi sejak',
  hapus: 'Hapus jabatan'
} as const
