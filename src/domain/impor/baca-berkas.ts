import type { Acuan } from '../acuan/acuan'
import type { Tanggal } from '../kit/tanggal'
import type { AturanLembar } from './aturan-lembar'
import { createKumpulan } from './baris-ganda'
import type { BarisImpor, BarisTanpaNip } from './baris-impor'
import type { BarisKerja, BukuKerja, LembarKerja } from './buku-kerja'
import { catatanLembar } from './catatan-lembar'
import type { BahanLembar, DefinisiLembar } from './definisi-lembar'
import { jenisLembar } from './jenis-lembar'
import { createKamus, type KamusAcuan } from './kamus-acuan'
import type { MasalahImpor } from './masalah-impor'
import { newKebiasaan } from './sel-masalah'
import { reportRancu } from './sel-tanggal'
import { lembarOf, tabelOf } from './tabel'

/** What was read of the files: accepted rows, rows another NIP would save, and what is to be said of the others. */
export type Bacaan = {
  readonly baris: readonly BarisImpor[]
  readonly tanpaNip: readonly BarisTanpaNip[]
  readonly masalah: readonly MasalahImpor[]
  readonly jumlahBaris: number
  readonly barisDitolak: number
}

/** How far reading has come. */
export type MajuBaca = { readonly selesai: number; readonly total: number }

/** What reading needs of the world: the day, and the reference lists of the office. */
export type KonteksBaca = { readonly today: Tanggal; readonly acuan: readonly Acuan[] }

const SEKALI = 500

/** Reads the sheets of the files by their rules, a few hundred rows per step so that the caller may report or stop. */
export function* bacaBerkas(
  buku: readonly BukuKerja[],
  aturan: readonly AturanLembar[],
  { today, acuan }: KonteksBaca
): Generator<MajuBaca, Bacaan> {
  const kamus = createKamus(acuan)
  const [masalah, tanpaNip]: [MasalahImpor[], BarisTanpaNip[]] = [[], []]
  const lembar = aturan.flatMap((a) => openLembar(buku, a, { today, kamus, masalah, tanpaNip }))
  const total = lembar.reduce((n, { bahan }) => n + bahan.tabel.baris.length, 0)
  const kumpulan = createKumpulan()
  let [selesai, ditolak] = [0, 0]
  for (const { definisi, bahan } of lembar) {
    const read = definisi.open(bahan)
    for (const baris of bahan.tabel.baris) {
      const hasil = read(baris)
      if (hasil.length === 0) ditolak += 1
      for (const h of hasil) kumpulan.add({ hasil: h, baris, bahan, kolom: definisi.kunci })
      selesai += 1
      if (selesai % SEKALI === 0) yield { selesai, total }
    }
    reportRancu(bahan)
    reportTulisanKosong(bahan)
  }
  return { baris: kumpulan.hasil(), tanpaNip, masalah, jumlahBaris: total, barisDitolak: ditolak + kumpulan.jumlahDitolak() }
}

type Bersama = Pick<BahanLembar, 'today' | 'masalah' | 'tanpaNip'> & { readonly kamus: KamusAcuan }
type LembarTerbuka = { readonly definisi: DefinisiLembar; readonly bahan: BahanLembar }

/** A sheet ready to be read, its notes told; nothing when it is left out. */
function openLembar(buku: readonly BukuKerja[], aturan: AturanLembar, bersama: Bersama): readonly LembarTerbuka[] {
  const [berkas, lembar] = [buku[aturan.berkas], lembarOf(buku, aturan)]
  if (!berkas || !lembar) return []
  if (lembar.tersembunyi) bersama.masalah.push(...catatanOf({ berkas, lembar, aturan }, []))
  if (lembar.tersembunyi || aturan.jenis === null) return []
  const definisi = jenisLembar[aturan.jenis]
  const tabel = tabelOf(lembar, aturan, definisi)
  bersama.masalah.push(...catatanOf({ berkas, lembar, aturan }, tabel.baris))
  return [{ definisi, bahan: { ...bersama, tabel, sistem1904: berkas.sistem1904, kebiasaan: newKebiasaan() } }]
}

type Asal = { readonly berkas: BukuKerja; readonly lembar: LembarKerja; readonly aturan: AturanLembar }

const catatanOf = ({ berkas, lembar, aturan }: Asal, baris: readonly BarisKerja[]): readonly MasalahImpor[] =>
  catatanLembar(berkas, lembar, baris).map((pesan) => ({
    berkas: aturan.berkas,
    lembar: lembar.nama,
    baris: 0,
    kolom: null,
    nilai: null,
    parah: 'INFO',
    pesan
  }))

function reportTulisanKosong({ tabel, masalah, kebiasaan }: BahanLembar): void {
  const tulisan = kebiasaan.tulisanKosong
  if (tulisan === null) return
  const pesan = `Sel yang berisi “${tulisan.teks}” dan sejenisnya dianggap kosong, mulai baris ${tulisan.baris}.`
  masalah.push({ berkas: tabel.berkas, lembar: tabel.lembar, baris: 0, kolom: null, nilai: null, parah: 'INFO', pesan })
}
