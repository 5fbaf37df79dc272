/** The columns of the register of posts, in their order; also what it can be sorted by. */
export const KOLOM_JABATAN = [
  'nama',
  'unor',
  'perangkatDaerah',
  'jenis',
  'tingkat',
  'kelas',
  'kebutuhan',
  'sumberKebutuhan',
  'bebanKerja',
  'terisi',
  'pppk',
  'selisih',
  'pemegang',
  'kosongSejak',
  'isJabatanKunci',
  'persetujuan',
  'syaratSertifikat',
  'tidakDiBerkasSejak'
] as const
export type KolomJabatan = (typeof KOLOM_JABATAN)[number]

/** What stands above each column, on the screen and in an export. */
export const JUDUL_KOLOM_JABATAN: Readonly<Record<KolomJabatan, string>> = {
  nama: 'Nama jabatan',
  unor: 'Unit',
  perangkatDaerah: 'Perangkat daerah',
  jenis: 'Jenis',
  tingkat: 'Eselon/jenjang',
  kelas: 'Kelas',
  kebutuhan: 'Kebutuhan',
  sumberKebutuhan: 'Sumber kebutuhan',
  bebanKerja: 'Beban kerja (menit)',
  terisi: 'Terisi',
  pppk: 'PPPK',
  selisih: 'Selisih',
  pemegang: 'Pemegang',
  kosongSejak: 'Kosong sejak',
  isJabatanKunci: 'Jabatan kunci',
  persetujuan: 'Persetujuan',
  syaratSertifikat: 'Sertifikat wajib',
  tidakDiBerkasSejak: 'Tidak di berkas sejak'
}
