import { bacaTabelKlip } from '../abk/tabel-papan-klip'
import { cleanText } from '../impor/nilai/teks'
import type { JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import { type JenisKolomTempel, type TataTempel, tataTempel } from './kolom-tempel'
import { type PencariTempel, polosJabatan, type Tafsir } from './pencari-tempel'

/** One row of a pasted block as it was understood; `nomor` counts from 1, as in the spreadsheet block. */
export type BarisTempel = {
  readonly nomor: number
  readonly orang: Tafsir<PegawaiId>
  readonly jabatan: Tafsir<JabatanId>
  /** A post written with `Plt.` or `Plh.` before it is acted in, not taken for good. */
  readonly sementara: 'PLT' | 'PLH' | null
}

/** A pasted block, read. Nothing is guessed without being said. */
export type TempelanMatriks = {
  readonly baris: readonly BarisTempel[]
  /** What was done with the block beyond reading it cell by cell, or why nothing could be read. */
  readonly catatan: readonly string[]
}

/** Reads rows copied from a spreadsheet: who goes to which post, in any order of columns, with a head or without. */
export function readTempelMatriks(teks: string, pencari: PencariTempel): TempelanMatriks {
  const rows = bacaTabelKlip(teks).map((row) => row.map(cleanText))
  const tata = tataTempel(rows, pencari.kenali)
  const kurang = kolomKurang(tata.kolom)
  if (kurang.length > 0) return { baris: [], catatan: [`Kolom ${kurang.join(' dan ')} tidak dikenali dalam tempelan ini.`] }
  const baris = rows.flatMap((sel, n) =>
    n < tata.mulai || isBukanOrang(sel, tata) ? [] : [readBaris({ sel, nomor: n + 1 }, tata, pencari)]
  )
  return { baris, catatan: catatanTata(tata, rows.length - tata.mulai - baris.length) }
}

type Baris = { readonly sel: readonly string[]; readonly nomor: number }

const ORANG: ReadonlySet<JenisKolomTempel> = new Set(['NIP', 'NAMA', 'NAMA_NIP'])

const kolomKurang = (kolom: readonly JenisKolomTempel[]): readonly string[] => [
  ...(kolom.some((k) => ORANG.has(k)) ? [] : ['NIP atau nama']),
  ...(kolom.includes('JABATAN') ? [] : ['jabatan baru'])
]

/** A row with neither a person nor a post: empty, a heading of a group, the numbers of the columns. */
const isBukanOrang = (sel: readonly string[], { kolom }: TataTempel): boolean =>
  sel.every((teks, n) => teks === '' || !isDibaca(kolom[n])) || isNomorKolom(sel)

const isDibaca = (jenis: JenisKolomTempel | undefined): boolean => jenis !== undefined && jenis !== 'LEWAT' && jenis !== 'UNIT'

const isNomorKolom = (sel: readonly string[]): boolean => {
  const isi = sel.filter((teks) => teks !== '')
  return isi.length > 1 && isi.every((teks, n) => teks.replace(/[()]/g, '') === String(n + 1))
}

function readBaris({ sel, nomor }: Baris, { kolom }: TataTempel, pencari: PencariTempel): BarisTempel {
  const semua = (jenis: JenisKolomTempel): readonly string[] => sel.filter((teks, n) => kolom[n] === jenis && teks !== '')
  const [gabungan = ''] = semua('NAMA_NIP')
  const [dalam = ''] = /\d[\d\s.'’-]{14,24}\d|\d[.,]\d+E\+?\d+/i.exec(gabungan) ?? []
  const nip = semua('NIP')[0] ?? dalam
  const nama = semua('NAMA')[0] ?? gabungan.replace(dalam, '').replace(/[\s/,-]*(NIP)?[\s.:/]*$/i, '')
  const [jabatan = ''] = semua('JABATAN')
  return {
    nomor,
    orang: pencari.orang({ nip, nama: nama.trim() }),
    jabatan: pencari.jabatan({ nama: jabatan, unit: semua('UNIT') }),
    sementara: polosJabatan(jabatan).sementara
  }
}

const SEBUTAN: Readonly<Record<JenisKolomTempel, string>> = {
  NIP: 'NIP',
  NAMA: 'nama',
  NAMA_NIP: 'nama dan NIP',
  JABATAN: 'jabatan baru',
  UNIT: 'unit',
  LEWAT: ''
}

function catatanTata({ kolom, mulai }: TataTempel, lewat: number): readonly string[] {
  const dibaca = kolom.flatMap((k, n) => (k === 'LEWAT' ? [] : [`${n + 1} (${SEBUTAN[k]})`]))
  return [
    `Kolom yang dibaca: ${dibaca.join(', ')}.`,
    ...(mulai > 0 ? ['Baris judul tidak ikut dibaca.'] : []),
    ...(lewat > 0 ? [`${lewat} baris tanpa orang dan jabatan dilewati.`] : [])
  ]
}
