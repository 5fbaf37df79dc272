/** What someone may do, as every command and every route names it. */
export const HAK = [
  'SENDIRI',
  'LIHAT',
  'PRIBADI',
  'DATA',
  'RENCANA',
  'SETUJU',
  'NASKAH',
  'EKSPOR',
  'SETELAN',
  'CADANGAN',
  'AUDIT',
  'PENGELOLA'
] as const
export type Hak = (typeof HAK)[number]

/** What a right lets one do, in words for whoever hands it out or lacks it. */
export const ARTI_HAK: Readonly<Record<Hak, string>> = {
  SENDIRI: 'memakai aplikasi dan mengganti sandi sendiri',
  LIHAT: 'melihat bagan, pegawai, jabatan, rencana dan laporan',
  PRIBADI: 'membuka data pribadi (NIK, alamat, telepon, keluarga, kesehatan, hukuman disiplin); setiap kali tercatat',
  DATA: 'menyunting data organisasi dan pegawai, serta mengimpor',
  RENCANA: 'menyusun rencana rotasi dan rancangan SOTK',
  SETUJU: 'memutuskan dalam rapat dan mencatat persetujuan',
  NASKAH: 'menyusun dan menerbitkan naskah',
  EKSPOR: 'menyimpan tabel dan laporan sebagai berkas',
  SETELAN: 'mengubah ketentuan dan acuan',
  CADANGAN: 'membuat cadangan',
  AUDIT: 'membaca dan memeriksa jejak audit',
  PENGELOLA: 'mengelola pengguna, memulihkan cadangan, menyandikan dan memusnahkan data'
}
