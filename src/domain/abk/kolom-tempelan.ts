import { normalizeJudul } from '../impor/judul'
import { bacaPeriode, bacaSatuanWaktu, pisahAngka } from './baca-sel-abk'
import { type KepalaTabel, kepalaTabelAt } from './impor/letak-tabel'
import { BENTUK_ABK } from './impor/medan-abk'
import { KOLOM_ISIAN, type KolomIsian } from './isian-abk'

/** What a column of a pasted block is: one of the form, or one that is not taken over. */
export type KolomTempel = KolomIsian | 'LEWAT'

/** A block with its columns told apart. */
export type TataTempelan = {
  readonly kolom: readonly KolomTempel[]
  /** Rows with tasks begin here. */
  readonly mulai: number
  /** Said of the columns by their head: `Volume per bulan`, `Norma waktu (jam)`. */
  readonly periode: string | null
  readonly satuanNorma: string | null
  readonly catatan: readonly string[]
}

type Baris = readonly string[]

/** Tells the columns of a block apart: by its head where it has one, else by place and content. */
export function tataTempelan(rows: readonly Baris[], aktif: KolomIsian): TataTempelan {
  return dariJudul(rows) ?? dariLetak(rows, aktif)
}

const BARIS_JUDUL = 6

/** By the head among the first rows, which is found and read as in a workbook; a block may do with two columns. */
function dariJudul(rows: readonly Baris[]): TataTempelan | null {
  const lembar = { nama: '', baris: rows.map((sel, n) => ({ nomor: n + 1, sel })) }
  for (let at = 0; at < Math.min(BARIS_JUDUL, rows.length); at += 1) {
    const kepala = kepalaTabelAt(lembar, at, 2)
    if (kepala) return tataOf(kepala, at)
  }
  return null
}

function tataOf(kepala: KepalaTabel, at: number): TataTempelan {
  const { judul, tinggi, periode, satuanNorma } = kepala
  const milik = new Map([...kepala.kolom].map(([kunci, n]) => [n, kunci]))
  const isian = judul.map((_, n) => KOLOM_ISIAN.find((kolom) => kepala.kolom.get(kolom) === n))
  // a `Satuan` that is not that of the results and stands right behind the norm is that of the norm
  const kolom = isian.map((k, n) => k ?? (isian[n - 1] === 'norma' && isSatuan(judul[n]) ? 'satuanNorma' : 'LEWAT'))
  const asing = judul.filter((teks, n) => kolom[n] === 'LEWAT' && !DIHITUNG.has(milik.get(n) ?? '') && !isDikenal(teks))
  return { kolom, mulai: at + tinggi, periode, satuanNorma, catatan: catatanJudul(kepala, asing) }
}

/** What the form works out itself: nothing is lost with it. */
const DIHITUNG: ReadonlySet<string> = new Set(['waktu', 'waktuEfektif', 'beban', 'kebutuhan'])

const isSatuan = (teks = ''): boolean => normalizeJudul(teks) === 'SATUAN'

const isDikenal = (teks: string): boolean => teks === '' || BENTUK_ABK.dikenal.some((nama) => nama === normalizeJudul(teks))

const catatanJudul = ({ kolom, isVolumeDiBeban }: KepalaTabel, asing: readonly string[]): readonly string[] => [
  ...(asing.length === 0 ? [] : [`Kolom yang tidak dikenal dilewati: ${asing.join(', ')}.`]),
  ...(isVolumeDiBeban ? ['Tidak ada kolom volume; Beban Kerja dibaca sebagai volume setahun, seperti pada Formulir E.'] : []),
  ...(kolom.has('volume') ? [] : ['Kolom volume tidak ditemukan.']),
  ...(kolom.has('norma') ? [] : ['Kolom norma waktu tidak ditemukan.'])
]

/** Forms without a head, as offices have them; the first one that fits the content is taken. */
const SUSUNAN: readonly (readonly KolomIsian[])[] = [
  KOLOM_ISIAN,
  ['uraian', 'hasil', 'satuan', 'volume', 'norma', 'satuanNorma'],
  ['uraian', 'hasil', 'volume', 'periode', 'norma', 'satuanNorma'],
  ['uraian', 'hasil', 'volume', 'norma', 'satuanNorma'],
  ['uraian', 'hasil', 'volume', 'norma'],
  ['uraian', 'volume', 'periode', 'norma', 'satuanNorma'],
  ['uraian', 'volume', 'norma', 'satuanNorma'],
  ['uraian', 'volume', 'norma']
]

function dariLetak(rows: readonly Baris[], aktif: KolomIsian): TataTempelan {
  const lebar = Math.max(0, ...rows.map((row) => row.length))
  const isNomor = aktif === 'uraian' && lebar > 1 && isKolomNomor(rows)
  const isi = Array.from({ length: lebar - (isNomor ? 1 : 0) }, (_, n) => jenisKolom(rows.map((row) => row[n + (isNomor ? 1 : 0)] ?? '')))
  const baku = KOLOM_ISIAN.slice(KOLOM_ISIAN.indexOf(aktif))
  const susunan = (aktif === 'uraian' && SUSUNAN.find((s) => isCocok(s, isi))) || baku
  return {
    kolom: [...(isNomor ? (['LEWAT'] as const) : []), ...isi.map((_, n) => susunan[n] ?? 'LEWAT')],
    mulai: 0,
    periode: null,
    satuanNorma: null,
    catatan: [
      ...(susunan === baku || isAwalan(susunan, baku, isi.length)
        ? []
        : [
            `Kolom dibaca menurut isinya: ${susunan
              .slice(0, isi.length)
              .map((k) => SINGKAT[k])
              .join(', ')}.`
          ]),
      ...(isi.some((jenis, n) => n >= susunan.length && jenis !== 'ANGKA') ? ['Kolom sesudah satuan waktu dilewati.'] : [])
    ]
  }
}

const SINGKAT: Readonly<Record<KolomIsian, string>> = {
  uraian: 'uraian tugas',
  hasil: 'hasil kerja',
  satuan: 'satuan hasil',
  volume: 'volume',
  periode: 'periode',
  norma: 'norma waktu',
  satuanNorma: 'satuan waktu'
}

const isAwalan = (a: readonly KolomIsian[], b: readonly KolomIsian[], panjang: number): boolean =>
  a.slice(0, panjang).every((kolom, n) => kolom === b[n])

type JenisKolom = 'ANGKA' | 'PERIODE' | 'WAKTU' | 'TEKS' | 'KOSONG'

/** What most cells of a column hold. */
function jenisKolom(sel: readonly string[]): JenisKolom {
  const isi = sel.filter((teks) => teks.trim() !== '')
  const lebih = (is: (teks: string) => boolean): boolean => isi.filter(is).length * 2 > isi.length
  if (isi.length === 0) return 'KOSONG'
  if (lebih((teks) => bacaPeriode(teks) !== null)) return 'PERIODE'
  if (lebih((teks) => bacaSatuanWaktu(teks) !== null)) return 'WAKTU'
  return lebih((teks) => pisahAngka(teks).angka !== '') ? 'ANGKA' : 'TEKS'
}

const ISI_KOLOM: Readonly<Record<KolomIsian, readonly JenisKolom[]>> = {
  uraian: ['TEKS'],
  hasil: ['TEKS', 'KOSONG'],
  satuan: ['TEKS', 'KOSONG'],
  volume: ['ANGKA', 'KOSONG'],
  periode: ['PERIODE', 'KOSONG'],
  norma: ['ANGKA', 'KOSONG'],
  satuanNorma: ['WAKTU', 'KOSONG']
}

const isCocok = (susunan: readonly KolomIsian[], isi: readonly JenisKolom[]): boolean =>
  isi.every((jenis, n) => {
    const kolom = susunan[n]
    return kolom ? ISI_KOLOM[kolom].includes(jenis) : jenis === 'ANGKA' || jenis === 'KOSONG'
  })

const NOMOR = /^\(?(\d{1,3}(\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]*$/i

/** A first column that only counts rows: 1, 2, 3; a., b.; IV; 1.2. It begins at the start and words stand behind it; one letter alone is a task. */
function isKolomNomor(rows: readonly Baris[]): boolean {
  const sel = rows.map((row) => (row[0] ?? '').trim()).filter((teks) => teks !== '')
  const [pertama = ''] = sel
  const isMulai = /^\(?1\b/.test(pertama) || (sel.length > 1 && /^\(?[ai]\b/i.test(pertama))
  return isMulai && sel.every((teks) => NOMOR.test(teks)) && jenisKolom(rows.map((row) => row[1] ?? '')) === 'TEKS'
}
