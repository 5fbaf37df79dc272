import { type AsalKolom, type AturanLembar, JENIS_LEMBAR, type JenisLembar } from './aturan-lembar'
import type { BarisKerja, BukuKerja, LembarKerja } from './buku-kerja'
import { catatanLembar } from './catatan-lembar'
import { matchKolom, matchPersis } from './cocok-kolom'
import { jenisLembar } from './jenis-lembar'
import { isKosong, selTeks } from './nilai/teks'
import { type Ingatan, kolomOfPemetaan, sidikJudul } from './pemetaan'
import { isRahasia } from './sel-masalah'
import { belowJudul, isJudulBawah, judulOf, lembarOf, tabelOf } from './tabel'

export type { Ingatan } from './pemetaan'

/** One sheet as it was found: the rule it would be read by, and what the officer sees beside it. */
export type LembarTemu = {
  readonly aturan: AturanLembar
  /** Headers as written, by column. */
  readonly judul: readonly string[]
  /** How each mapped column came by its field, by index of the column. */
  readonly asal: Readonly<Record<string, AsalKolom>>
  readonly jumlahBaris: number
  /** A first value of each column, below the header. */
  readonly contoh: readonly string[]
  readonly catatan: readonly string[]
}

const BARIS_DICARI = 30
const BARIS_CONTOH = 50

/** Works out how each sheet of the files is to be read; a sheet that is none of the known kinds is proposed to be left out. */
export function proposeAturan(buku: readonly BukuKerja[], ingatan: Ingatan): readonly LembarTemu[] {
  return buku.flatMap(({ lembar }, berkas) =>
    lembar.map((l) =>
      describeAturan(buku, { berkas, lembar: l.nama, ...(l.tersembunyi ? DILEWATI : findLetak(l, ingatan)), kolom: {} }, ingatan)
    )
  )
}

/**
 * What a rule makes of its sheet. A rule without columns of its kind, as after a change of kind or of header row, gets them
 * proposed: from memory, else by name and closeness.
 */
export function describeAturan(buku: readonly BukuKerja[], aturan: AturanLembar, ingatan: Ingatan): LembarTemu {
  const [berkas, lembar] = [buku[aturan.berkas], lembarOf(buku, aturan)]
  if (!berkas || !lembar) return { aturan: { ...aturan, jenis: null }, judul: [], asal: {}, jumlahBaris: 0, contoh: [], catatan: [] }
  const definisi = aturan.jenis === null ? null : jenisLembar[aturan.jenis]
  const judul = judulOf(lembar, aturan, definisi ? [definisi] : Object.values(jenisLembar))
  const { kolom, asal } = kolomOf(aturan, judul, ingatan)
  const jadi = { ...aturan, kolom }
  const baris = definisi ? tabelOf(lembar, jadi, definisi).baris : []
  const contoh = contohOf(lembar, jadi)
  return { aturan: jadi, judul, asal, jumlahBaris: baris.length, contoh, catatan: catatanLembar(berkas, lembar, baris) }
}

type Letak = Pick<AturanLembar, 'jenis' | 'barisJudul' | 'isJudulDua'>
const DILEWATI: Letak = { jenis: null, barisJudul: 0, isJudulDua: false }

type Nilai = { readonly nilai: number; readonly isCocok: boolean }
type Penilai = (jenis: JenisLembar, judul: readonly string[]) => Nilai

/** The first of the top rows that makes a header of a known kind: remembered, else named so, else nearly named so. */
function findLetak(lembar: LembarKerja, ingatan: Ingatan): Letak {
  return (
    firstJudul(lembar, (jenis, judul) => ({ nilai: ingatan.has(sidikJudul(jenis, judul)) ? judul.length : 0, isCocok: true })) ??
    firstJudul(lembar, (jenis, judul) => scoreOf(jenis, judul, matchPersis)) ??
    firstJudul(lembar, (jenis, judul) => scoreOf(jenis, judul, matchKolom)) ??
    DILEWATI
  )
}

/** The first header row that scores at all, as the kind, and in one row or two, as which it scores highest. */
function firstJudul(lembar: LembarKerja, score: Penilai): Letak | null {
  for (const at of lembar.baris.slice(0, BARIS_DICARI).keys()) {
    const letak = duaBaris(lembar, at, score) ?? satuBaris(lembar, at, score)?.letak
    if (letak) return letak
  }
  return null
}

function satuBaris(lembar: LembarKerja, at: number, score: Penilai): Calon | null {
  const baris = lembar.baris[at]
  return baris ? bestKind(lembar, { barisJudul: baris.nomor, isJudulDua: false }, score) : null
}

/** Two rows are one header when together they say more than either alone: a title above a header says nothing. */
function duaBaris(lembar: LembarKerja, at: number, score: Penilai): Letak | null {
  const [atas, bawah] = [lembar.baris[at], lembar.baris[at + 1]]
  if (!atas || !bawah || !isJudulBawah(bawah)) return null
  const dua = bestKind(lembar, { barisJudul: atas.nomor, isJudulDua: true }, score)
  const sendiri = [at, at + 1].map((i) => satuBaris(lembar, i, score)?.nilai ?? 0)
  return dua && dua.nilai > Math.max(...sendiri) ? dua.letak : null
}

type Calon = { readonly letak: Letak; readonly nilai: number }

/** The kind that knows most of a header, if that makes such a sheet: people without NIPs are no list of posts. */
function bestKind(lembar: LembarKerja, letak: Omit<Letak, 'jenis'>, score: Penilai): Calon | null {
  const calon = JENIS_LEMBAR.map((jenis) => ({ jenis, ...score(jenis, judulOf(lembar, letak, [jenisLembar[jenis]])) }))
  const tertinggi = Math.max(...calon.map((c) => c.nilai))
  const jadi = tertinggi > 0 ? calon.find((c) => c.nilai === tertinggi && c.isCocok) : undefined
  return jadi ? { letak: { ...letak, jenis: jadi.jenis }, nilai: jadi.nilai } : null
}

/** How many headers a kind of sheet knows in this way of knowing, and whether they make such a sheet. */
function scoreOf(jenis: JenisLembar, judul: readonly string[], match: typeof matchKolom): Nilai {
  const definisi = jenisLembar[jenis]
  const kenal = Object.entries(match(definisi, judul).kolom)
  return { nilai: kenal.length, isCocok: definisi.isCocok(new Map(kenal.map(([at, kunci]) => [kunci, judul[Number(at)] ?? '']))) }
}

type Kolom = Pick<LembarTemu, 'asal'> & Pick<AturanLembar, 'kolom'>

/** The columns the officer set, else the proposed ones; a column set as it would be proposed keeps its reason. */
function kolomOf({ jenis, kolom }: AturanLembar, judul: readonly string[], ingatan: Ingatan): Kolom {
  if (jenis === null) return { kolom: {}, asal: {} }
  const usul = proposeKolom(jenis, judul, ingatan)
  const medan = new Set(jenisLembar[jenis].medan.map((m) => m.kunci))
  const terpakai = new Set<string>()
  const sah = Object.entries(kolom).filter(([, kunci]) => medan.has(kunci) && terpakai.size < terpakai.add(kunci).size)
  if (sah.length === 0) return usul
  const asalOf = (at: string, kunci: string): AsalKolom => (usul.kolom[at] === kunci ? (usul.asal[at] ?? 'TANGAN') : 'TANGAN')
  return { kolom: Object.fromEntries(sah), asal: Object.fromEntries(sah.map(([at, kunci]) => [at, asalOf(at, kunci)])) }
}

function proposeKolom(jenis: JenisLembar, judul: readonly string[], ingatan: Ingatan): Kolom {
  const diingat = ingatan.get(sidikJudul(jenis, judul))
  if (!diingat) return matchKolom(jenisLembar[jenis], judul)
  const kolom = kolomOfPemetaan(diingat, judul)
  return { kolom, asal: Object.fromEntries(Object.keys(kolom).map((at) => [at, 'INGAT'])) }
}

function contohOf(lembar: LembarKerja, aturan: AturanLembar): readonly string[] {
  const atas = belowJudul(lembar, aturan).slice(0, BARIS_CONTOH)
  // what tells most comes first: group titles and column numbers fill few cells, or none
  const baris = atas.toSorted((a, b) => jumlahIsi(b) - jumlahIsi(a))
  const lebar = baris.reduce((n, { sel }) => Math.max(n, sel.length), 0)
  return Array.from({ length: lebar }, (_, at) => {
    const teks = baris.map(({ sel }) => selTeks(sel[at])).find((isi) => !isKosong(isi) && !/^\(?\d{1,2}\)?$/.test(isi)) ?? ''
    return isRahasia(aturan.kolom[at] ?? '') && teks !== '' ? '••••' : teks
  })
}

const jumlahIsi = ({ sel }: BarisKerja): number =>
  sel.filter((isi) => !isKosong(selTeks(isi)) && !/^\(?\d{1,2}\)?$/.test(selTeks(isi))).length
