import type { KolomEkspor, SelEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import { namaHasil, persenTeks } from './hasil-cetak'
import type { BarisLaporan, HasilLaporan, JenisKolom, KolomLaporan, SelLaporan } from './hasil-laporan'

const JENIS: Readonly<Record<JenisKolom, KolomEkspor['jenis']>> = {
  TEKS: 'TEKS',
  ANGKA: 'ANGKA',
  DESIMAL: 'ANGKA',
  PERSEN: 'TEKS',
  RUPIAH: 'ANGKA',
  SELISIH: 'ANGKA',
  TANGGAL: 'TANGGAL'
}

/** The main table of a report as plain rows: what CSV can hold. */
export function tabelLaporan(hasil: HasilLaporan): TabelEkspor {
  const [utama] = hasil.tabel
  const kolom = utama?.kolom ?? []
  return {
    judul: namaHasil(hasil),
    ...(hasil.sifat === undefined ? {} : { sifat: hasil.sifat }),
    lembar: namaHasil(hasil),
    kolom: kolom.map((k) => ({ judul: judulOf(k), jenis: JENIS[k.jenis], lebar: k.lebar })),
    baris: (utama?.baris ?? []).map((b) => selOf(b, kolom))
  }
}

/** A title says under which common one it stands. */
const judulOf = ({ judul, kelompok }: KolomLaporan): string => (kelompok === undefined ? judul : `${kelompok}: ${judul}`)

const selOf = (baris: BarisLaporan, kolom: readonly KolomLaporan[]): readonly SelEkspor[] =>
  baris.jenis === 'KELOMPOK' ? [baris.teks] : kolom.map(({ jenis }, at) => nilaiOf(baris.sel[at] ?? null, jenis))

const nilaiOf = (sel: SelLaporan, jenis: JenisKolom): SelEkspor => (jenis === 'PERSEN' && typeof sel === 'number' ? persenTeks(sel) : sel)
