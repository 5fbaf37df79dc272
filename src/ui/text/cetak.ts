import type { FormatCetak } from '../../contract/cetak'
import type { ArahKertas, Kertas } from '../../domain/cetak/kertas'
import type { CaraCetak, JudulCetak } from '../../domain/cetak/pilihan-cetak'

const angka = (n: number): string => n.toFixed(1).replace('.', ',')

const judul: Readonly<Record<JudulCetak, string>> = { PETA_JABATAN: 'Peta jabatan', STRUKTUR_ORGANISASI: 'Struktur organisasi' }
const cara: Readonly<Record<CaraCetak, string>> = { SATU: 'Satu lembar', UBIN: 'Disambung', BUKU: 'Buku' }
const caraRinci: Readonly<Record<CaraCetak, string>> = {
  SATU: 'Seluruh bagan pada satu lembar, sebesar mungkin.',
  UBIN: 'Beberapa lembar yang dipotong dan direkatkan, dengan peta lembar.',
  BUKU: 'Satu halaman atau lebih per perangkat daerah, dengan daftar isi dan indeks.'
}
const arah: Readonly<Record<ArahKertas, string>> = { OTOMATIS: 'Otomatis', TEGAK: 'Tegak', MENDATAR: 'Mendatar' }
const format: Readonly<Record<FormatCetak, string>> = { pdf: 'PDF', svg: 'SVG', png: 'PNG' }

/** Words of the printing of charts. */
export const teksCetak = {
  cetak: 'Cetak',
  cetakRinci: 'Cetak bagan (Ctrl+P)',
  cetakTindakan: 'Cetak bagan…',
  cetakTombol: 'Ctrl+P',
  judulDialog: 'Cetak bagan',
  judulLabel: 'Judul',
  judul,
  bagian: 'Bagian',
  bagianTampil: 'Seperti di layar',
  bagianTerpilih: (nama: string): string => `${nama} sampai unit terbawah`,
  cara,
  caraLabel: 'Cara',
  caraRinci,
  kertas: 'Kertas',
  bebas: 'Ukuran bebas',
  lebar: 'Lebar (mm)',
  tinggi: 'Tinggi (mm)',
  arahLabel: 'Arah',
  arah,
  hurufUbin: 'Huruf terkecil',
  pt: (n: number): string => `${n} pt`,
  tata: 'Tata letak',
  lapisan: 'Warna',
  isiKartu: 'Isi kartu',
  denganNama: 'Dengan nama pejabat',
  tandaTangan: 'Tanda tangan',
  tempat: 'Tempat',
  jabatan: 'Jabatan',
  nama: 'Nama',
  pangkat: 'Pangkat',
  nip: 'NIP',
  formatLabel: 'Berkas',
  format,
  dpi: 'Resolusi',
  dpiNilai: (n: number): string => `${n} dpi`,
  simpan: 'Simpan',
  batal: 'Batal',
  menyusun: 'Menyusun halaman…',
  halaman: (n: number, dari: number): string => `Halaman ${n} dari ${dari}`,
  sebelumnya: 'Halaman sebelumnya',
  berikutnya: 'Halaman berikutnya',
  ringkasan: (jumlah: number, kertas: string, huruf: number): string => `${jumlah} halaman ${kertas} · huruf terkecil ${angka(huruf)} pt`,
  terlaluKecil: (huruf: number, saran: Kertas | null): string =>
    `Huruf ${angka(huruf)} pt terlalu kecil untuk dibaca. ${saran === null ? 'Pilih kertas yang lebih besar atau cara yang lain, atau kurangi isi kartu dan tingkat yang tampil.' : `Pada kertas ${saran} seluruhnya terbaca.`}`,
  tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`,
  tersimpanBanyak: (jumlah: number, berkas: string): string => `${jumlah} gambar tersimpan, mulai dari ${berkas}`,
  pratinjau: 'Pratinjau cetakan'
} as const
