import type { TabelEkspor } from '../kit/tabel-ekspor'

/** What each command that shows or takes out personal data is counted as. */
export const JENIS_AKSES = {
  'pegawai.reveal': 'BUKA',
  'pegawai.reveal-berkas': 'BUKA',
  'laporan.catat': 'EKSPOR',
  'subjek.catat-laporan': 'EKSPOR'
} as const
export type JenisAkses = (typeof JENIS_AKSES)[keyof typeof JENIS_AKSES]

/** The kinds in words. */
export const TEKS_AKSES: Readonly<Record<JenisAkses, string>> = { BUKA: 'Membuka', EKSPOR: 'Mengekspor' }

/** One look at personal data, or one file with them. */
export type BarisAkses = {
  readonly seq: number
  readonly waktu: string
  readonly pelaku: string
  readonly peran: string
  readonly jenis: JenisAkses
  readonly label: string
}

/** Who opened and exported what within a time, as a table to hand over. */
export const tabelAkses = (baris: readonly BarisAkses[], rentang: string): TabelEkspor => ({
  judul: `Siapa membuka dan mengekspor data pribadi ${rentang}`,
  sifat: 'RAHASIA',
  lembar: 'Akses',
  kolom: [
    { judul: 'No. audit', jenis: 'ANGKA', lebar: 10 },
    { judul: 'Waktu (UTC)', jenis: 'TEKS', lebar: 20 },
    { judul: 'Oleh', jenis: 'TEKS', lebar: 28 },
    { judul: 'Peran', jenis: 'TEKS', lebar: 14 },
    { judul: 'Jenis', jenis: 'TEKS', lebar: 14 },
    { judul: 'Perbuatan', jenis: 'TEKS', lebar: 80 }
  ],
  baris: baris.map(({ seq, waktu, pelaku, peran, jenis, label }) => [
    seq,
    waktu.slice(0, 19).replace('T', ' '),
    pelaku,
    peran,
    TEKS_AKSES[jenis],
    label
  ])
})
