import { PERIODE, SATUAN_WAKTU, type Tugas } from './abk'
import { bacaAngka, bacaPeriode, bacaSatuanWaktu } from './baca-sel-abk'
import { ANGKA_TERBESAR, examineTugas } from './isian-tugas'
import { bilanganTeks, SEBUTAN_PERIODE, SEBUTAN_SATUAN_WAKTU } from './kata-abk'
import { teksRapi } from './teks-rapi'

/** The columns of an ABK form that are filled in, in their order. */
export const KOLOM_ISIAN = ['uraian', 'hasil', 'satuan', 'volume', 'periode', 'norma', 'satuanNorma'] as const
export type KolomIsian = (typeof KOLOM_ISIAN)[number]

/** A row of the form as it stands on the sheet: text in every cell, also text that cannot be read. */
export type BarisAbk = Readonly<Record<KolomIsian, string>>

/** The columns by the names on the form. */
export const NAMA_KOLOM_ISIAN: Readonly<Record<KolomIsian, string>> = {
  uraian: 'Uraian tugas',
  hasil: 'Hasil kerja',
  satuan: 'Satuan hasil',
  volume: 'Volume',
  periode: 'Periode',
  norma: 'Norma waktu',
  satuanNorma: 'Satuan waktu'
}

/** A row nobody has written in: what is counted by the year, in minutes. */
export const ISIAN_KOSONG: BarisAbk = { uraian: '', hasil: '', satuan: '', volume: '', periode: 'TAHUN', norma: '', satuanNorma: 'MENIT' }

const DITULIS = ['uraian', 'hasil', 'satuan', 'volume', 'norma'] as const

/** True for a row in which nothing is written. */
export const isIsianKosong = (isian: BarisAbk): boolean => DITULIS.every((kolom) => isian[kolom].trim() === '')

/** A stored task as the form shows it. */
export const isianOf = (tugas: Tugas): BarisAbk => ({
  ...tugas,
  volume: tugas.volume === 0 ? '' : bilanganTeks(tugas.volume),
  norma: tugas.norma === 0 ? '' : bilanganTeks(tugas.norma)
})

/** A cell as people read it: `HARI` is `hari`. */
export function teksSel(isian: BarisAbk, kolom: KolomIsian): string {
  const teks = isian[kolom]
  const periode = kolom === 'periode' && PERIODE.find((p) => p === teks)
  if (periode) return SEBUTAN_PERIODE[periode]
  const satuan = kolom === 'satuanNorma' && SATUAN_WAKTU.find((s) => s === teks)
  return satuan ? SEBUTAN_SATUAN_WAKTU[satuan] : teks
}

/** What was written into a cell as the form keeps it: numbers and words that can be read in their one spelling, anything else as it is. */
export function rapikanSel(kolom: KolomIsian, teks: string): string {
  if (kolom === 'periode') return bacaPeriode(teks) ?? teksRapi(teks)
  if (kolom === 'satuanNorma') return bacaSatuanWaktu(teks) ?? teksRapi(teks)
  if (kolom !== 'volume' && kolom !== 'norma') return teksRapi(teks)
  const dibaca = bacaAngka(teks)
  return 'angka' in dibaca ? bilanganTeks(dibaca.angka) : teksRapi(teks)
}

/** What is wrong with a cell of the form; `baris` counts from 0. `BLOK` is not saved, `PERINGATAN` may stand. */
export type CatatanSel = {
  readonly baris: number
  readonly kolom: KolomIsian
  readonly berat: 'BLOK' | 'PERINGATAN'
  readonly pesan: string
}

/** The tasks of a form, its empty rows left out, and what is to be said of its cells. */
export type IsianDibaca = { readonly tugas: readonly Tugas[]; readonly catatan: readonly CatatanSel[] }

/** Reads a whole form. A row with something wrong still counts with what can be read of it. */
export function readIsian(semua: readonly BarisAbk[]): IsianDibaca {
  const berisi = semua.flatMap((isian, baris) =>
    isIsianKosong(isian) ? [] : [{ baris, tugas: readBaris(isian), gagal: catatanBaca(isian, baris) }]
  )
  const tugas = berisi.map((b) => b.tugas)
  const tegas = berisi.flatMap(({ gagal }) => gagal)
  const periksa = examineTugas(tugas).flatMap(({ baris: nomor, medan, berat, pesan }): readonly CatatanSel[] => {
    const baris = berisi[nomor - 1]?.baris ?? 0
    // a cell that cannot be read is no zero
    return tegas.some((t) => t.baris === baris && t.kolom === medan)
      ? []
      : [{ baris, kolom: medan, berat, pesan: pesan.replace(/^Baris \d+: /, '') }]
  })
  return { tugas, catatan: [...tegas, ...periksa] }
}

/** The task of one row, with what can be read of it. */
export const readBaris = (isian: BarisAbk): Tugas => ({
  uraian: teksRapi(isian.uraian),
  hasil: teksRapi(isian.hasil),
  satuan: teksRapi(isian.satuan),
  volume: angkaOf(isian.volume),
  periode: PERIODE.find((p) => p === isian.periode) ?? 'TAHUN',
  norma: angkaOf(isian.norma),
  satuanNorma: SATUAN_WAKTU.find((s) => s === isian.satuanNorma) ?? 'MENIT'
})

/** Every cell of a row that cannot be read. */
function catatanBaca(isian: BarisAbk, baris: number): readonly CatatanSel[] {
  const blok = (kolom: KolomIsian, pesan: string): CatatanSel => ({ baris, kolom, berat: 'BLOK', pesan })
  return [
    ...(['volume', 'norma'] as const).flatMap((kolom) => masalahAngka(isian[kolom]).map((pesan) => blok(kolom, pesan))),
    ...(PERIODE.some((p) => p === isian.periode) ? [] : [blok('periode', `“${isian.periode}” bukan periode. Pilih hari sampai tahun.`)]),
    ...(SATUAN_WAKTU.some((s) => s === isian.satuanNorma)
      ? []
      : [blok('satuanNorma', `“${isian.satuanNorma}” bukan satuan waktu. Pilih menit atau jam.`)])
  ]
}

/** A number of the form; an empty cell is a zero, as is one that cannot be read. */
function angkaOf(teks: string): number {
  const dibaca = bacaAngka(teks)
  return 'angka' in dibaca && dibaca.angka <= ANGKA_TERBESAR ? dibaca.angka : 0
}

function masalahAngka(teks: string): readonly string[] {
  if (teks.trim() === '') return []
  const dibaca = bacaAngka(teks)
  if ('gagal' in dibaca) return [`“${teks}” bukan angka. Contoh: 12, 1.250, atau 0,5.`]
  return dibaca.angka > ANGKA_TERBESAR ? [`${teks} terlalu besar.`] : []
}
