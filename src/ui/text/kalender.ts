import { tanggalPanjang } from '../../domain/kit/tanggal'
import { angka } from '../lib/format'

const BULAN = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const HARI = new Intl.DateTimeFormat('id-ID', { weekday: 'long', timeZone: 'UTC' })

/** `November 2026`. */
export const bulanTeks = (hari: string): string => BULAN.format(new Date(hari))

/** `Senin`. */
export const namaHari = (hari: string): string => HARI.format(new Date(hari))

/** Words of the screen Kalender. */
export const teksKalender = {
  tampilan: 'Tampilan',
  bulan: 'Bulan',
  agenda: 'Agenda',
  hariIni: 'Hari ini',
  bulanLalu: 'Bulan sebelumnya',
  bulanDepan: 'Bulan berikutnya',
  pergi: 'Pergi ke bulan',
  cetak: 'Cetak',
  ekspor: 'Ekspor .ics',
  jenis: 'Jenis tugas yang ditampilkan',
  kisi: (bulan: string): string => `Kalender ${bulan}`,
  hariBerisi: (hari: string, jumlah: number): string => `${hari}, ${jumlah === 0 ? 'tidak ada tugas' : `${angka(jumlah)} tugas`}`,
  lagi: (n: number): string => `+${angka(n)} lagi`,
  hitung: (n: number, judul: string): string => `${angka(n)} ${judul}`,
  nihilHari: 'Tidak ada tugas bertanggal pada hari ini.',
  berikutnya: 'Tugas berikutnya:',
  nihilBulan: 'Tidak ada tugas bertanggal pada bulan ini.',
  sisa: (n: number): string => `${angka(n)} lainnya ada di tampilan Agenda.`,
  tugas: 'tugas',
  tanggal: 'Tanggal',
  kolomJenis: 'Jenis',
  nama: 'Nama',
  rincian: 'Rincian',
  keterangan: (akhir: string): string =>
    `Semua tugas bertanggal sampai ${tanggalPanjang(akhir)}. Yang sudah masuk masa pemberitahuannya ada juga di Beranda.`
} as const

/** Words of the dialog that writes a calendar file. */
export const teksIcs = {
  judul: 'Ekspor kalender (.ics)',
  rinci: 'Berkasnya dapat dibuka di Outlook, Google Kalender, atau ponsel. Isinya hanya jenis tugas, nama, dan jabatan; tanpa NIP.',
  dari: 'Dari',
  sampai: 'Sampai',
  ingatkan: 'Pengingat',
  pilihanIngatkan: [
    { value: '', label: 'Tanpa pengingat' },
    { value: '1', label: '1 hari sebelumnya' },
    { value: '7', label: '7 hari sebelumnya' },
    { value: '30', label: '30 hari sebelumnya' }
  ],
  jenis: 'Jenis tugas',
  batal: 'Batal',
  simpan: 'Simpan berkas',
  tersimpan: (berkas: string): string => `Tersimpan di ${berkas}`
} as const
