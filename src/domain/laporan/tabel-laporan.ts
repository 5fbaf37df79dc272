import type { KolomEkspor, SelEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import { namaHasil, persenTeks } from './hasil-cetak'
import type { BarisLaporan, HasilLaporan, JenisKolom, KolomLaporan, SelLaporan, TabelLaporan } from './hasil-laporan'

const JENIS: Readonly<Record<JenisKolom, KolomEkspor['jenis']>> = {
  TEKS: 'TEKS',
  ANGKA: 'ANGKA',
  DESIMAL: 'ANGKA',
  PERSEN: 'TEKS',
  RUPIAH: 'ANGKA',
  SELISIH: 'ANGKA',
  TANGGAL: 'TANGGAL'
}

/** The tables of a report as plain rows, the main one first: what CSV can hold, a file each. */
export const tabelLaporan = (hasil: HasilLaporan): readonly [TabelEkspor, ...TabelEkspor[]] => {
  const [utama = KOSONG, ...lain] = hasil.tabel
  return [polos(hasil, utama, namaHasil(hasil)), ...lain.map((tabel, at) => polos(hasil, tabel, tabel.judul ?? `Tabel ${at + 2}`))]
}

const KOSONG: TabelLaporan = { judul: null, kolom: [], baris: [] }

const polos = ({ sifat, tanda }: HasilLaporan, { kolom, baris }: TabelLaporan, judul: string): TabelEkspor => ({
  judul,
  ...(sifat === undefined ? {} : { sifat }),
  ...(tanda === undefined ? {} : { tanda }),
  lembar: judul,
  kolom: kolom.map((k) => ({ judul: judulOf(k), jenis: JENIS[k.jenis], lebar: k.lebar })),
  baris: baris.map((b) => selOf(b, kolom))
})

/** A title says under which common one it stands. */
const judulOf = ({ judul, kelompok }: KolomLaporan): string => (kelompok === undefined ? judul : `${kelompok}: ${judul}`)

const selOf = (baris: BarisLaporan, kolom: readonly KolomLaporan[]): readonly SelEkspor[] =>
  baris.jenis === 'KELOMPOK' ? [baris.teks] : kolom.map(({ jenis }, at) => nilaiOf(baris.sel[at] ?? null, jenis))

const nilaiOf = (sel: SelLaporan, jenis: JenisKolom): SelEkspor => (jenis === 'PERSEN' && typeof sel === 'number' ? persenTeks(sel) : sel)
