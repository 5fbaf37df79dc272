import type { BukuKerja, LembarKerja } from '../../impor/buku-kerja'
import { catatanLembar } from '../../impor/catatan-lembar'
import type { MasalahImpor } from '../../impor/masalah-impor'
import type { AturanAbk } from '../aturan-abk'
import type { AbkTerbaca } from './abk-terbaca'
import { readLembarAbk } from './baca-lembar'

/** The ABK of files, read, with what is to be said of their sheets as a whole. */
export type BacaanAbk = { readonly abk: readonly AbkTerbaca[]; readonly masalah: readonly MasalahImpor[] }

/** Reads files sheet by sheet, a step for each so many rows. */
export function* bacaAbkSteps(
  buku: readonly BukuKerja[],
  aturan: AturanAbk
): Generator<{ readonly selesai: number; readonly total: number }, BacaanAbk> {
  const masalah: MasalahImpor[] = []
  const abk: AbkTerbaca[] = []
  const semua = buku.flatMap((b, berkas) => b.lembar.map((lembar) => ({ b, berkas, lembar })))
  const total = semua.reduce((n, { lembar }) => n + lembar.baris.length, 0)
  let sebelum = 0
  for (const { b, berkas, lembar } of semua) {
    const steps = readLembarAbk({ berkas, lembar, aturan })
    let step = steps.next()
    for (; !step.done; step = steps.next()) yield { selesai: sebelum + step.value, total }
    abk.push(...step.value)
    masalah.push(...catatanOf(b, lembar, step.value.length === 0).map((pesan) => ({ ...UTUH, berkas, lembar: lembar.nama, pesan })))
    sebelum += lembar.baris.length
  }
  return { abk, masalah }
}

const UTUH = { baris: 0, kolom: null, nilai: null, parah: 'INFO' } as const

// merged cells are no news: forms and lists are read with them
const catatanOf = (buku: BukuKerja, { jumlahGabung: _gabung, ...lembar }: LembarKerja, isTanpaAbk: boolean): readonly string[] => [
  ...catatanLembar(buku, lembar, lembar.baris),
  ...(isTanpaAbk && !lembar.tersembunyi && lembar.baris.length > 0 ? [TANPA_TABEL] : [])
]

const TANPA_TABEL =
  'Tidak ada tabel ABK di lembar ini: judul Uraian Tugas dengan volume dan norma waktu tidak ditemukan, atau tabelnya kosong.'
