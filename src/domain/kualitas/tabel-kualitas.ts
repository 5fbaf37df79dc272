import type { KolomEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import { type Tanggal, tanggalPendek } from '../kit/tanggal'
import type { BarisAnomali } from './baris-anomali'
import type { HasilPeriksa } from './jalankan'
import type { KelompokKualitas, Periksa } from './periksa'

/** The groups of checks as people read them. */
export const NAMA_KELOMPOK: Readonly<Record<KelompokKualitas, string>> = {
  KELENGKAPAN: 'Kelengkapan',
  KETEPATAN: 'Ketepatan',
  KONSISTENSI: 'Konsistensi',
  ORGANISASI: 'Organisasi'
}

/** Whatever a check looks at, as people call it. */
export const NAMA_ENTITAS: Readonly<Record<Periksa['entitas'], string>> = { pegawai: 'pegawai', jabatan: 'jabatan', unor: 'unit' }

type Kolom = KolomEkspor & { readonly of: (baris: BarisAnomali) => string | null }
const teks = (judul: string, lebar: number, of: Kolom['of']): Kolom => ({ judul, jenis: 'TEKS', lebar, of })

const PERBAIKI = teks('Yang perlu diperbaiki', 60, (b) => b.kata)
const KOLOM: Readonly<Record<Periksa['entitas'], readonly Kolom[]>> = {
  pegawai: [
    teks('NIP', 20, (b) => b.nip),
    teks('Nama', 36, (b) => b.nama),
    teks('Jabatan', 44, (b) => b.kedudukan),
    teks('Unit kerja', 52, (b) => b.unit),
    PERBAIKI
  ],
  jabatan: [teks('Jabatan', 44, (b) => b.nama), teks('Unit', 52, (b) => b.unit), PERBAIKI],
  unor: [teks('Unit', 52, (b) => b.nama), teks('Unit induk', 52, (b) => b.kedudukan), PERBAIKI]
}

/** The anomalies of one check, to be worked through on paper or sent to a dinas. */
export function tabelAnomali({ judul, entitas }: Periksa, baris: readonly BarisAnomali[]): TabelEkspor {
  const kolom = KOLOM[entitas]
  return {
    judul: `Kualitas data - ${judul}`,
    lembar: judul,
    kolom: kolom.map(({ judul: nama, jenis, lebar }) => ({ judul: nama, jenis, lebar })),
    baris: baris.map((b) => kolom.map(({ of }) => of(b)))
  }
}

/** All checks with their counts, the reason beside each. */
export const tabelRingkasan = (hasil: readonly HasilPeriksa[], hariIni: Tanggal): TabelEkspor => ({
  judul: `Ringkasan kualitas data ${tanggalPendek(hariIni)}`,
  lembar: 'Ringkasan',
  kolom: [
    { judul: 'Kelompok', jenis: 'TEKS', lebar: 14 },
    { judul: 'Pemeriksaan', jenis: 'TEKS', lebar: 48 },
    { judul: 'Jumlah', jenis: 'ANGKA', lebar: 10 },
    { judul: 'Yang diperiksa', jenis: 'TEKS', lebar: 16 },
    { judul: 'Mengapa penting', jenis: 'TEKS', lebar: 80 }
  ],
  baris: hasil.map(({ periksa, anomali }) => [
    NAMA_KELOMPOK[periksa.kelompok],
    periksa.judul,
    anomali.length,
    NAMA_ENTITAS[periksa.entitas],
    periksa.mengapa
  ])
})
