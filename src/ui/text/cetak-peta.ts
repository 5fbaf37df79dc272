import type { BerkasPeta, CaraTandaTangan, KertasPeta } from '../../domain/peta-jabatan/halaman-pilihan'

const tandaTangan: Readonly<Record<CaraTandaTangan, string>> = { KEPALA: 'Kepala', SEKDA: 'Sekda', LAIN: 'Lain', TANPA: 'Tanpa' }
const tandaTanganRinci: Readonly<Record<CaraTandaTangan, string>> = {
  KEPALA: 'Kepala perangkat daerah masing-masing, atau Plt.-nya.',
  SEKDA: 'Sekretaris Daerah, untuk semua halaman.',
  LAIN: 'Pejabat yang diisi di bawah ini.',
  TANPA: 'Halaman tanpa tempat tanda tangan.'
}
const kertas: Readonly<Record<KertasPeta, string>> = { A3: 'A3', F4: 'F4', A4: 'A4' }
const berkas: Readonly<Record<BerkasPeta, string>> = { SATU: 'Satu buku', TERPISAH: 'Per perangkat' }
const berkasRinci: Readonly<Record<BerkasPeta, string>> = {
  SATU: 'Satu PDF dengan sampul dan daftar isi.',
  TERPISAH: 'Satu PDF untuk setiap perangkat daerah, bernama menurut perangkat daerahnya.'
}

/** Words of the printing of official peta jabatan. */
export const teksCetakPeta = {
  judul: 'Cetak peta jabatan',
  memuat: 'Membuka pratinjau…',
  cakupan: 'Perangkat daerah',
  cakupanSemua: 'Seluruh kota',
  cakupanPilih: 'Tambah perangkat daerah',
  cakupanKosong: 'Tidak ada yang cocok',
  kertasLabel: 'Kertas (mendatar)',
  kertas,
  denganNama: 'Dengan nama, NIP dan pangkat',
  pppkTerpisah: 'PNS dan PPPK di kolom sendiri',
  tandaTanganLabel: 'Tanda tangan',
  tandaTangan,
  tandaTanganRinci,
  tempat: 'Tempat',
  berkasLabel: 'Berkas',
  berkas,
  berkasRinci,
  keHalaman: 'Buka halaman',
  simpan: 'Simpan PDF',
  batal: 'Batal',
  perhatian: 'Perlu diketahui sebelum ditandatangani',
  tersimpan: (jumlah: number, tempat: string): string =>
    jumlah === 1 ? `Tersimpan di ${tempat}` : `${jumlah} berkas tersimpan, mulai dari ${tempat}`
} as const
