import { type BarisAbk, ISIAN_KOSONG, isIsianKosong, KOLOM_ISIAN, type KolomIsian, rapikanSel } from '../../../domain/abk/isian-abk'
import { PALING_BANYAK_TUGAS } from '../../../domain/abk/isian-tugas'
import type { Letak, Wilayah } from './letak-sel'

/** The rows of the form. Below the last there is always one more to write in, which is not in here. */
export type Lembar = readonly BarisAbk[]

/** The last row one can go to: the one below the last, as long as there may be one more. */
export const barisAkhir = (lembar: Lembar): number => Math.min(lembar.length, PALING_BANYAK_TUGAS - 1)

/** Writes a cell; in the row below the last this makes a new one. */
export const isiSel = (lembar: Lembar, { baris, kolom }: Letak, teks: string): Lembar =>
  gantiBaris(lembar, baris, (isian) => withSel(isian, kolomKe(kolom), rapikanSel(kolomKe(kolom), teks)))

/** Writes the same into every cell of an area. */
export const isiWilayah = (lembar: Lembar, wilayah: Wilayah, teks: string): Lembar =>
  barisOf(lembar, wilayah).reduce(
    (kini, baris) => kolomOf(wilayah).reduce((k, kolom) => isiSel(k, { baris, kolom: KOLOM_ISIAN.indexOf(kolom) }, teks), kini),
    lembar
  )

/** Empties the cells of an area; a choice goes back to what a new row has. */
export const kosongkan = (lembar: Lembar, wilayah: Wilayah): Lembar =>
  rapikanAkhir(
    lembar.map((isian, baris) =>
      baris < wilayah.atas || baris > wilayah.bawah
        ? isian
        : kolomOf(wilayah).reduce((kini, kolom) => withSel(kini, kolom, ISIAN_KOSONG[kolom]), isian)
    )
  )

/** Writes the uppermost cells of an area into all below them, as Ctrl+D does. */
export function isiKeBawah(lembar: Lembar, wilayah: Wilayah): Lembar {
  // one row alone takes over the row above it
  const dari = wilayah.atas === wilayah.bawah ? wilayah.atas - 1 : wilayah.atas
  const sumber = lembar[dari]
  if (!sumber) return lembar
  const bawah = Array.from({ length: wilayah.bawah - dari }, (_, n) => dari + 1 + n)
  return bawah.reduce((kini, baris) => gantiBaris(kini, baris, (isian) => ({ ...isian, ...sebagian(sumber, kolomOf(wilayah)) })), lembar)
}

/** What was pasted over the rows from `baris` on, and how many rows found no more room. */
export function tempelBaris(
  lembar: Lembar,
  baris: number,
  tempelan: readonly Partial<BarisAbk>[]
): { readonly lembar: Lembar; readonly lebih: number } {
  const muat = tempelan.slice(0, PALING_BANYAK_TUGAS - baris)
  const isi = muat.reduce((kini, patch, n) => gantiBaris(kini, baris + n, (isian) => ({ ...isian, ...patch })), lembar)
  return { lembar: rapikanAkhir(isi), lebih: tempelan.length - muat.length }
}

/** Puts empty rows before a row. */
export const sisipkan = (lembar: Lembar, baris: number, jumlah: number): Lembar =>
  lembar.toSpliced(baris, 0, ...Array.from({ length: Math.min(jumlah, PALING_BANYAK_TUGAS - lembar.length) }, () => ISIAN_KOSONG))

/** Takes the rows of an area away. */
export const hapusBaris = (lembar: Lembar, { atas, bawah }: Wilayah): Lembar => lembar.toSpliced(atas, bawah - atas + 1)

/** Repeats the rows of an area below them. */
export const gandakan = (lembar: Lembar, { atas, bawah }: Wilayah): Lembar =>
  lembar.toSpliced(bawah + 1, 0, ...lembar.slice(atas, bawah + 1)).slice(0, PALING_BANYAK_TUGAS)

/** Moves the rows of an area one up or down; at the end they stay. */
export function geserBaris(lembar: Lembar, { atas, bawah }: Wilayah, langkah: -1 | 1): Lembar {
  const tujuan = atas + langkah
  if (tujuan < 0 || atas >= lembar.length || (langkah === 1 && bawah + 1 >= lembar.length)) return lembar
  return lembar.toSpliced(atas, bawah - atas + 1).toSpliced(tujuan, 0, ...lembar.slice(atas, bawah + 1))
}

/** The columns an area reaches over. */
export const kolomOf = ({ kiri, kanan }: Wilayah): readonly KolomIsian[] => KOLOM_ISIAN.slice(kiri, kanan + 1)

const barisOf = (lembar: Lembar, { atas, bawah }: Wilayah): readonly number[] =>
  Array.from({ length: Math.min(bawah, lembar.length) - atas + 1 }, (_, n) => atas + n)

const kolomKe = (kolom: number): KolomIsian => KOLOM_ISIAN[kolom] ?? 'uraian'

const withSel = (isian: BarisAbk, kolom: KolomIsian, teks: string): BarisAbk => ({ ...isian, [kolom]: teks })

const sebagian = (isian: BarisAbk, kolom: readonly KolomIsian[]): Partial<BarisAbk> => Object.fromEntries(kolom.map((k) => [k, isian[k]]))

/** Changes a row; one that is not there yet is made, with the empty ones before it. */
function gantiBaris(lembar: Lembar, baris: number, ganti: (isian: BarisAbk) => BarisAbk): Lembar {
  if (baris >= PALING_BANYAK_TUGAS) return lembar
  const baru = ganti(lembar[baris] ?? ISIAN_KOSONG)
  // choosing a period in the row below the last does not make a task of it
  if (
    lembar[baris] === undefined &&
    isIsianKosong(baru) &&
    baru.periode === ISIAN_KOSONG.periode &&
    baru.satuanNorma === ISIAN_KOSONG.satuanNorma
  )
    return lembar
  const lengkap = [...lembar, ...Array.from({ length: Math.max(0, baris - lembar.length) }, () => ISIAN_KOSONG)]
  return lengkap.toSpliced(baris, 1, baru)
}

/** Without the empty rows at the end. */
function rapikanAkhir(lembar: Lembar): Lembar {
  const terakhir = lembar.findLastIndex((isian) => !isIsianKosong(isian))
  return lembar.slice(0, terakhir + 1)
}
