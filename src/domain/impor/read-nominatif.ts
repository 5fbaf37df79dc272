import type { Tanggal } from '../kit/tanggal'
import type { BarisNominatif } from './baris-nominatif'
import type { BukuKerja } from './buku-kerja'
import type { MasalahImpor } from './masalah-impor'
import { readBaris } from './read-baris'
import { findTabel, type Tabel } from './tabel'

/** A workbook read as a nominatif: the accepted rows, and what is to be said of the others. */
export type Nominatif = {
  readonly tabel: readonly Tabel[]
  readonly baris: readonly BarisNominatif[]
  readonly masalah: readonly MasalahImpor[]
  readonly jumlahBaris: number
  readonly barisDitolak: number
}

/** How far reading has come. */
export type MajuBaca = { readonly selesai: number; readonly total: number }

const SEKALI = 500

/** Reads all tables of people in a workbook, a few hundred rows per step so that the caller may report or stop. */
export function* nominatifSteps(buku: BukuKerja, today: Tanggal): Generator<MajuBaca, Nominatif> {
  const tabel = buku.lembar.map(findTabel).filter((t) => t !== null)
  const total = tabel.reduce((n, t) => n + t.baris.length, 0)
  const masalah: MasalahImpor[] = notesOf(buku, tabel)
  const dikenal = new Map<string, string>()
  const baris: BarisNominatif[] = []
  let selesai = 0
  for (const t of tabel) {
    for (const b of t.baris) {
      const hasil = readBaris({ tabel: t, sistem1904: buku.sistem1904, today, dikenal, masalah }, b)
      if (hasil) baris.push(hasil)
      selesai += 1
      if (selesai % SEKALI === 0) yield { selesai, total }
    }
  }
  return { tabel, baris, masalah, jumlahBaris: total, barisDitolak: total - baris.length }
}

/** Reads all tables of people in a workbook at once. */
export function readNominatif(buku: BukuKerja, today: Tanggal): Nominatif {
  const steps = nominatifSteps(buku, today)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

function notesOf(buku: BukuKerja, tabel: readonly Tabel[]): MasalahImpor[] {
  const note = (lembar: string, baris: number, pesan: string): MasalahImpor => ({ lembar, baris, kolom: null, parah: 'INFO', pesan })
  const lewat = buku.lembar
    .filter((l) => l.tersembunyi)
    .map((l) => note(l.nama, 0, 'Lembar tersembunyi tidak dibaca. Bila berisi data pegawai, tampilkan dulu di Excel lalu simpan.'))
  const saring = tabel.flatMap((t) => {
    const sembunyi = t.baris.filter((b) => b.tersembunyi)
    return sembunyi[0] ? [note(t.lembar, sembunyi[0].nomor, `${sembunyi.length} baris tersembunyi (disaring) ikut dibaca.`)] : []
  })
  return [...lewat, ...saring]
}
