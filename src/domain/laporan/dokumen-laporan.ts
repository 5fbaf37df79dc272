import type { Bagian, BarisTabel, Blok, Dokumen, Kolom, Sel } from '../kit/document'
import { finished } from '../kit/steps'
import { tanggalPendek } from '../kit/tanggal'
import type { BahanKantor } from '../peta-jabatan/naskah/bahan-naskah'
import { penandaKantor } from '../peta-jabatan/naskah/penanda-naskah'
import { type BentukTabel, bentukTabel, lebarTersedia, rataKolom } from './bentuk-tabel'
import { catatanCetak, kepalaCetak, keteranganCetak, namaHasil, persenTeks } from './hasil-cetak'
import { lebarCetak, type RuangTabel } from './lebar-cetak'
import type { BarisLaporan, HasilLaporan, JenisKolom, KolomLaporan, SelLaporan, TabelLaporan } from './hasil-laporan'

/** A report as a paper: title, tables under their heads, notes, and who signs. Tables of one orientation follow each other on the same pages. */
export const dokumenLaporan = (hasil: HasilLaporan, bahan: BahanKantor): Dokumen => finished(dokumenSteps(hasil, bahan))

/** The same a step at a time, for whoever must stay alive meanwhile. */
export function* dokumenSteps(hasil: HasilLaporan, bahan: BahanKantor): Generator<undefined, Dokumen> {
  const rentang = runsOf(hasil.tabel, bahan)
  const isi: (readonly Blok[])[] = []
  for (const { tabel, ...bentuk } of rentang) {
    const blok: Blok[] = []
    for (const satu of tabel)
      blok.push(...(yield* blokTabel(satu, { lebar: lebarTersedia(bentuk.orientasi, bahan.tata), huruf: bentuk.huruf })))
    isi.push(blok)
  }
  return {
    judul: namaHasil(hasil),
    pembuat: hasil.judul.at(-1) ?? '',
    rupaHuruf: 'ARIAL',
    tata: bahan.tata,
    bagian: rentang.map(({ tabel, ...bentuk }, at): Bagian => ({
      nama: tabel[0]?.judul ?? namaHasil(hasil),
      ...bentuk,
      nomorHalaman: 'HALAMAN_BAWAH',
      blok: [...(at === 0 ? kepala(hasil, bahan) : []), ...(isi[at] ?? []), ...(at === rentang.length - 1 ? penutup(hasil, bahan) : [])]
    })),
    peringatan: [],
    ...(hasil.tanda === undefined ? {} : { tanda: hasil.tanda })
  }
}

type Rentang = BentukTabel & { readonly tabel: readonly TabelLaporan[] }

/** Neighbours of one orientation, in the letters of the widest of them. */
function runsOf(tabel: readonly TabelLaporan[], { tata }: BahanKantor): readonly Rentang[] {
  const runs: Rentang[] = []
  for (const satu of tabel) {
    const bentuk = bentukTabel(satu.kolom, tata)
    const last = runs.at(-1)
    if (last?.orientasi === bentuk.orientasi)
      runs[runs.length - 1] = { ...last, huruf: Math.min(last.huruf, bentuk.huruf), tabel: [...last.tabel, satu] }
    else runs.push({ ...bentuk, tabel: [satu] })
  }
  return runs
}

const kepala = (hasil: HasilLaporan, bahan: BahanKantor): readonly Blok[] => [
  ...(hasil.sifat === undefined ? [] : [{ jenis: 'PARAGRAF', teks: hasil.sifat, rata: 'KANAN', tebal: true } as const]),
  { jenis: 'KEPALA', baris: kepalaCetak(hasil), tebal: true },
  { jenis: 'PARAGRAF', teks: keteranganCetak(hasil, bahan), rata: 'KIRI' }
]

/** Rows written in one step: some milliseconds. */
const PER_STEP = 2000

function* blokTabel({ judul, kolom, baris }: TabelLaporan, ruang: RuangTabel): Generator<undefined, readonly Blok[]> {
  const lebar = lebarCetak({ kolom, baris }, ruang)
  const jenis = kolom.map((k) => k.jenis)
  const rows: BarisTabel[] = []
  for (const b of baris) {
    if (rows.length % PER_STEP === 0) yield
    rows.push(barisCetak(b, jenis))
  }
  return [
    ...(judul === null ? [] : [{ jenis: 'PARAGRAF', teks: judul, rata: 'KIRI', tebal: true } as const]),
    { jenis: 'TABEL', kolom: kolom.map((k, at) => kolomCetak(k, lebar[at] ?? k.lebar)), baris: rows }
  ]
}

function penutup(hasil: HasilLaporan, bahan: BahanKantor): readonly Blok[] {
  const catatan = catatanCetak(hasil)
  return [
    ...(catatan === null ? [] : [{ jenis: 'PARAGRAF', teks: catatan, rata: 'KIRI' } as const]),
    { jenis: 'TANDA_TANGAN', ...penandaKantor(bahan) }
  ]
}

const kolomCetak = (kolom: KolomLaporan, lebar: number): Kolom => ({
  judul: kolom.judul,
  lebar,
  rata: rataKolom(kolom),
  ...(kolom.kelompok === undefined ? {} : { kelompok: kolom.kelompok })
})

const barisCetak = (baris: BarisLaporan, jenis: readonly JenisKolom[]): BarisTabel =>
  baris.jenis === 'KELOMPOK' ? baris : { jenis: baris.jenis, sel: jenis.map((j, at) => selCetak(baris.sel[at] ?? null, j)) }

/** A cell as paper shows it: what is no number stays the words it is. */
function selCetak(sel: SelLaporan, jenis: JenisKolom): Sel {
  if (typeof sel === 'number') return ANGKA[jenis](sel)
  return sel !== null && jenis === 'TANGGAL' && HARI.test(sel) ? tanggalPendek(sel) : sel
}

/** A day as reports have it: there are tens of thousands of them to a paper. */
const HARI = /^\d{4}-\d{2}-\d{2}$/

const ANGKA: Readonly<Record<JenisKolom, (n: number) => Sel>> = {
  TEKS: String,
  ANGKA: (n) => ({ angka: n, desimal: 0 }),
  DESIMAL: (n) => ({ angka: n, desimal: 2 }),
  PERSEN: persenTeks,
  RUPIAH: (n) => ({ rupiah: n }),
  SELISIH: (n) => ({ selisih: n }),
  TANGGAL: String
}
