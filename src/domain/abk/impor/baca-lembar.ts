import type { BarisKerja, LembarKerja } from '../../impor/buku-kerja'
import type { MasalahImpor } from '../../impor/masalah-impor'
import { selTeks } from '../../impor/nilai/teks'
import type { AturanAbk } from '../aturan-abk'
import { bebanOf } from '../hitung-abk'
import type { AbkTerbaca, RujukanJabatan, TugasTerbaca } from './abk-terbaca'
import { readTugas } from './baca-tugas'
import { judulBaris, labelOf, type Tertera, unitJudul } from './label-kepala'
import { type KepalaTabel, kepalaTabelAt } from './letak-tabel'
import { periksaBeban } from './periksa-hitungan'
import { createRujukanDaftar, isDaftar, kunciRujukan, type RujukanDaftar } from './rujukan-daftar'
import { createTandaLembar } from './tanda-lembar'
import { selOf, type TabelDibaca, teksOf } from './tabel-dibaca'
import { isBerangka } from './takaran-abk'

/** What reading a sheet needs beside it. */
export type BahanLembarAbk = {
  readonly berkas: number
  readonly lembar: LembarKerja
  readonly aturan: AturanAbk
}

/** The ABK of one post while its rows are read. */
type Garapan = {
  readonly baris: number
  readonly rujukan: RujukanJabatan
  readonly ikhtisar: string | null
  readonly tugas: TugasTerbaca[]
  readonly masalah: MasalahImpor[]
  ditolak: number
}

/**
 * What is known at a row of a sheet. `LUAR`: before a table, or after its totals, where signatures and the lines above the
 * next table stand; `KELOMPOK`: a post was named there, and its tasks may follow under the same header.
 */
type Keadaan = {
  letak: 'LUAR' | 'DALAM' | 'KELOMPOK'
  tabel: TabelDibaca | null
  daftar: RujukanDaftar | null
  /** True below a header until its first task: there the numbers of the columns stand. */
  isBelumBertugas: boolean
  tertera: Tertera[]
  sekitar: readonly string[]
  garapan: Garapan | null
  readonly hasil: Map<string, Garapan>
}

/** Reads a sheet: forms one under another, or a list with a column for the post. A step for each so many rows. */
export function* readLembarAbk(bahan: BahanLembarAbk): Generator<number, readonly AbkTerbaca[]> {
  const { lembar, berkas } = bahan
  const kini = awalOf(lembar)
  const tandaOf = createTandaLembar(lembar)
  let judulSampai = 0
  for (const [at, baris] of lembar.baris.entries()) {
    if (at % SEKALI === SEKALI - 1) yield at + 1
    if (at < judulSampai) continue
    const kepala = kepalaTabelAt(lembar, at)
    if (kepala) {
      openTabel(kini, tabelOf(bahan, kepala, tandaOf))
      judulSampai = at + kepala.tinggi
    } else readBaris(kini, baris)
  }
  return [...kini.hasil.values()].map((g) => ({
    ...g,
    id: `${berkas}|${lembar.nama}|${g.baris}`,
    berkas,
    lembar: lembar.nama,
    rujukan: { ...g.rujukan, nama: g.rujukan.nama ?? lembar.nama }
  }))
}

const SEKALI = 500

function awalOf({ nama }: LembarKerja): Keadaan {
  const sekitar = [unitJudul(nama)].filter((u) => u !== null)
  return { letak: 'LUAR', tabel: null, daftar: null, isBelumBertugas: false, tertera: [], sekitar, garapan: null, hasil: new Map() }
}

function tabelOf(
  { berkas, lembar, aturan }: BahanLembarAbk,
  kepala: KepalaTabel,
  tandaOf: ReturnType<typeof createTandaLembar>
): TabelDibaca {
  const tabel = { berkas, lembar: lembar.nama, judul: kepala.judul, kolom: kepala.kolom, baris: [] }
  const tanda = tandaOf([kepala.kolom.get('volume'), kepala.kolom.get('norma')])
  return { tabel, masalah: [], kepala, aturan, tanda, satuanNorma: null, isWaktuEfektifDilaporkan: false, isFormulirEDilaporkan: false }
}

function openTabel(kini: Keadaan, tabel: TabelDibaca): void {
  // a header in the middle of a table is that of its next page
  if (kini.letak !== 'DALAM') kini.garapan = null
  kini.letak = 'DALAM'
  kini.tabel = tabel
  kini.daftar = isDaftar(tabel) ? createRujukanDaftar(tabel) : null
  kini.isBelumBertugas = true
}

function readBaris(kini: Keadaan, baris: BarisKerja): void {
  if (kini.isBelumBertugas && isBarisNomor(baris)) return
  if (kini.tabel === null || kini.letak === 'LUAR') readLuar(kini, baris)
  else readDalam(kini, kini.tabel, baris)
}

function readDalam(kini: Keadaan, tabel: TabelDibaca, baris: BarisKerja): void {
  const isData = isBertakaran(tabel, baris)
  const isDalam = kini.letak === 'DALAM'
  if (!(isDalam && isData) && readLabel(kini, baris)) return
  if (isJumlah(tabel, baris)) closeTabel(kini, tabel, baris)
  else if (isDalam || isData) addTugas(kini, tabel, baris)
}

function readLuar(kini: Keadaan, baris: BarisKerja): void {
  if (readLabel(kini, baris)) return
  const judul = judulBaris(baris)
  const unit = judul === null ? null : unitJudul(judul)
  if (unit !== null) addSekitar(kini, unit)
}

/** What stands around a form: those of the form before it count no more. */
function addSekitar(kini: Keadaan, unit: string): void {
  const isFormulirBaru = kini.garapan !== null
  if (isFormulirBaru) startKepala(kini)
  kini.sekitar = isFormulirBaru ? [unit] : [...kini.sekitar, unit]
}

function startKepala(kini: Keadaan): void {
  kini.garapan = null
  kini.tertera = []
}

/** Takes a line above a table; true when it was one. */
function readLabel(kini: Keadaan, baris: BarisKerja): boolean {
  const tertera = labelOf(baris)
  if (tertera === null) return false
  if (kini.garapan !== null) startKepala(kini)
  kini.tertera = [...kini.tertera.filter((t) => tertera.label !== 'nama' || t.label !== 'nama'), tertera]
  if (tertera.label === 'perangkatDaerah') kini.sekitar = [tertera.isi]
  if (tertera.label === 'nama' && kini.tabel !== null && kini.daftar === null) kini.letak = 'KELOMPOK'
  return true
}

function closeTabel(kini: Keadaan, tabel: TabelDibaca, baris: BarisKerja): void {
  if (kini.daftar !== null) return
  kini.letak = 'LUAR'
  if (kini.garapan?.ditolak !== 0) return
  periksaBeban(tabel, baris, bebanTerbaca(kini.garapan, tabel.aturan))
  kini.garapan.masalah.push(...tabel.masalah.splice(0))
}

const bebanTerbaca = ({ tugas }: Garapan, aturan: AturanAbk): number =>
  bebanOf(
    tugas.map((t) => ({ ...t, hasil: '', satuan: '' })),
    aturan
  )

function addTugas(kini: Keadaan, tabel: TabelDibaca, baris: BarisKerja): void {
  const dibaca = readTugas(tabel, baris)
  if (dibaca.jenis === 'BUKAN') return
  kini.isBelumBertugas = false
  const garapan = kini.daftar ? garapanDaftar(kini, kini.daftar, baris) : (kini.garapan ?? garapanFormulir(kini, baris))
  kini.garapan = garapan
  garapan.masalah.push(...tabel.masalah.splice(0))
  if (dibaca.jenis === 'TUGAS') garapan.tugas.push(dibaca.tugas)
  else garapan.ditolak += 1
}

/** The post of a row of a list; its rows may lie apart. */
function garapanDaftar(kini: Keadaan, daftar: RujukanDaftar, baris: BarisKerja): Garapan {
  const rujukan = { ...daftar(baris), sekitar: kini.sekitar }
  return garapanAt(kini, kunciRujukan(rujukan), { baris: baris.nomor, rujukan, ikhtisar: null })
}

/** The post that the lines above a form speak of. Two forms are two, even with the same lines. */
function garapanFormulir(kini: Keadaan, { nomor }: BarisKerja): Garapan {
  const tertera = (label: Tertera['label']): string | null => kini.tertera.findLast((t) => t.label === label)?.isi || null
  const unit = kini.tertera.filter((t) => t.label === 'unit' || t.label === 'perangkatDaerah').map((t) => t.isi)
  const rujukan = { id: null, kode: tertera('kode'), nama: tertera('nama'), unit: unit.filter((u) => u !== ''), sekitar: kini.sekitar }
  return garapanAt(kini, `formulir ${nomor}`, { baris: nomor, rujukan, ikhtisar: tertera('ikhtisar') })
}

/** Rows of one key are one ABK. */
function garapanAt({ hasil }: Keadaan, kunci: string, isi: Omit<Garapan, 'tugas' | 'masalah' | 'ditolak'>): Garapan {
  const garapan = hasil.get(kunci) ?? { ...isi, tugas: [], masalah: [], ditolak: 0 }
  hasil.set(kunci, garapan)
  return garapan
}

/** True for a row with numbers where a task has them. */
const isBertakaran = (tabel: TabelDibaca, baris: BarisKerja): boolean =>
  isBerangka(selOf(tabel, baris, 'norma')) || (isBerangka(selOf(tabel, baris, 'volume')) && (teksOf(tabel, baris, 'uraian') ?? '') !== '')

/** Totals: their first words say so, and they have no norma waktu. */
function isJumlah(tabel: TabelDibaca, baris: BarisKerja): boolean {
  if (isBerangka(selOf(tabel, baris, 'norma'))) return false
  const isi = baris.sel.map(selTeks).filter((teks) => teks !== '')
  return isi.slice(0, 2).some((teks) => /^(JUMLAH|TOTAL|SUB ?TOTAL|GRAND TOTAL|DIBULATKAN|PEMBULATAN)\b/i.test(teks))
}

/** `1 2 3 …` or `(1) (2) … 7=(4)x(5)` below a header. */
function isBarisNomor({ sel }: BarisKerja): boolean {
  const isi = sel.map(selTeks).filter((teks) => teks !== '')
  return isi.length > 2 && isi.every((teks, i) => new RegExp(`^\\(?${i + 1}\\)?(\\s*[=(:].*)?$`).test(teks))
}
