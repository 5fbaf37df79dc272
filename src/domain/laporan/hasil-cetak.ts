import { tanggalPanjang } from '../kit/tanggal'
import type { BahanKantor } from '../peta-jabatan/naskah/bahan-naskah'
import { type BarisTampil, barisTampil, type Tampilan } from './baris-tampil'
import type { HasilLaporan, TabelLaporan } from './hasil-laporan'

/** What gives the rows of a table as they are looked at. */
type Pelihat = (tabel: TabelLaporan, tampilan: Tampilan) => readonly BarisTampil[]

/** A report as it is printed: its main table as it is looked at, with a word on what was left out; a table without rows says so. */
export function hasilCetak(hasil: HasilLaporan, tampilan: Tampilan, barisOf: Pelihat = barisTampil): HasilLaporan {
  const [utama, ...lain] = hasil.tabel
  const tabel = utama ? [{ ...utama, baris: barisOf(utama, tampilan).map(({ baris }) => baris) }, ...lain] : []
  return { ...hasil, tabel: tabel.map(berisi), catatan: [...catatanTampilan(utama, tampilan), ...hasil.catatan] }
}

const berisi = (tabel: TabelLaporan): TabelLaporan =>
  tabel.baris.length > 0 ? tabel : { ...tabel, baris: [{ jenis: 'KELOMPOK', teks: 'Tidak ada data.' }] }

/** What a reader must know of rows that were searched or put in another order. */
function catatanTampilan(utama: TabelLaporan | undefined, { cari, urut, turun }: Tampilan): readonly string[] {
  const kolom = utama?.kolom.find((k) => k.kunci === urut)
  return [
    ...(cari.trim() === '' ? [] : [`Hanya baris yang memuat “${cari.trim()}”.`]),
    ...(kolom ? [`Diurutkan menurut ${kolom.judul}${turun ? ', dari yang terbesar' : ''}.`] : [])
  ]
}

/** A share as papers write it: `12,5%`. */
export const persenTeks = (bagian: number): string => `${(bagian * 100).toFixed(1).replace('.', ',')}%`

/** The lines above a report on paper. */
export const kepalaCetak = ({ judul }: Pick<HasilLaporan, 'judul'>): readonly string[] => judul.map((baris) => baris.toUpperCase())

/** Of which day a report is, who printed it and when. */
export const keteranganCetak = ({ keadaan }: Pick<HasilLaporan, 'keadaan'>, { pelaku, hariIni }: BahanKantor): string =>
  `${keadaan}. Dicetak oleh ${pelaku} pada ${tanggalPanjang(hariIni)}.`

/** The notes below a report; null = there are none. */
export const catatanCetak = ({ catatan }: Pick<HasilLaporan, 'catatan'>): string | null =>
  catatan.length === 0 ? null : ['Catatan:', ...catatan.map((teks) => `- ${teks}`)].join('\n')

/** What a report is called: its file, its title, the record of who wrote it. */
export const namaHasil = ({ judul }: Pick<HasilLaporan, 'judul'>): string => judul.slice(0, -1).join(' ') || (judul[0] ?? 'Laporan')

/** True for a report that says something about persons, or is not for everybody: who takes it out of the house is written down. */
export const isPribadi = ({ sifat, tabel }: Pick<HasilLaporan, 'sifat' | 'tabel'>): boolean =>
  sifat !== undefined || tabel.some(({ baris }) => baris.some((b) => b.jenis === 'ISI' && b.tuju?.jenis === 'PEGAWAI'))
