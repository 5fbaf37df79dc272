import type { Periksa } from '../../domain/kualitas/periksa'
import { NAMA_ENTITAS } from '../../domain/kualitas/tabel-kualitas'
import { angka } from '../lib/format'

/** Words of the screen Kualitas Data. */
export const teksKualitas = {
  kembali: 'Semua pemeriksaan',
  nihilPeriksa: 'Tidak ada anomali pada pemeriksaan ini',
  nihilPeriksaRinci: 'Semua data yang diperiksa sudah benar.',
  tidakCocok: 'Tidak ada yang cocok',
  tidakCocokRinci: 'Ubah kata pencariannya.',
  belumAda: 'Belum ada data untuk diperiksa',
  belumAdaRinci: 'Impor data pegawai dulu; pemeriksaan berjalan sendiri sesudahnya.',
  impor: 'Impor data',
  bersih: (jumlah: string): string => `${jumlah} pemeriksaan lolos`,
  semuaLolos: 'Semua pemeriksaan lolos.',
  cari: 'Cari nama, NIP, atau unit',
  nama: 'Nama',
  nip: 'NIP',
  jabatan: 'Jabatan',
  unitKerja: 'Unit kerja',
  unit: 'Unit',
  unitInduk: 'Unit induk',
  kata: 'Yang perlu diperbaiki',
  perbaiki: 'Perbaiki di sini',
  tanpaJabatan: 'Tanpa jabatan',
  simpan: 'Simpan',
  bukaBaris: 'Klik baris untuk membuka datanya.',
  isiBaris: 'Isi lalu tekan Enter; klik baris untuk membuka datanya.',
  pilih: 'Pilih'
} as const

/** What was found, in numbers: `39 anomali pada 28 pegawai dan 7 jabatan`; rows of a kind without any are not mentioned. */
export function jumlahTeks(total: number, bermasalah: Readonly<Record<Periksa['entitas'], number>>): string {
  const bagian = (['pegawai', 'jabatan', 'unor'] as const)
    .filter((e) => bermasalah[e] > 0)
    .map((e) => `${angka(bermasalah[e])} ${NAMA_ENTITAS[e]}`)
  return `${angka(total)} anomali pada ${DAFTAR.format(bagian)}.`
}

const DAFTAR = new Intl.ListFormat('id-ID')

/** How good the data are, in a sentence, by their score. */
export function penilaian(skor: number): string {
  if (skor === 1) return 'Tidak ada anomali. Data siap dipakai dan dikirim.'
  if (skor >= 0.995) return 'Data hampir bersih; tinggal sedikit yang perlu diperbaiki.'
  if (skor >= 0.97) return 'Sebagian kecil data perlu diperbaiki.'
  return skor >= 0.9 ? 'Cukup banyak data perlu diperbaiki.' : 'Banyak sekali data perlu diperbaiki.'
}

/** A score as a percentage with one decimal, never rounded up: 100% means that nothing was found. */
export const persen = (skor: number): string => `${(Math.floor(skor * 1000) / 10).toLocaleString('id-ID')}%`
