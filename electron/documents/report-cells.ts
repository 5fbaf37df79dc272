import { remember } from '../../src/domain/kit/remember'
import { rataKolom } from '../../src/domain/laporan/bentuk-tabel'
import type { BarisLaporan, JenisKolom, KolomLaporan, SelLaporan } from '../../src/domain/laporan/hasil-laporan'
import { cellColor } from './cell-text'
import { excelSerial } from './excel-serial'
import { rowHeight } from './row-height'
import type { NilaiSel } from './sheet-rows'
import type { GayaSel, SheetStyles } from './sheet-styles'

/** A row of a table as its sheet has it. */
export type SelTabel = { readonly nilai: readonly NilaiSel[]; readonly style: readonly number[]; readonly tinggi: number }

/** Where text stands in its cell, as Excel says it. */
export const RATA_EXCEL = { KIRI: 'left', TENGAH: 'center', KANAN: 'right' } as const

/** Text is text, so that no NIP turns into a number; everything else is what it is. */
const FORMAT: Readonly<Record<JenisKolom, string>> = {
  TEKS: '@',
  ANGKA: '#,##0',
  DESIMAL: '#,##0.00',
  PERSEN: '0.0%',
  RUPIAH: '#,##0',
  SELISIH: '+#,##0;-#,##0;0',
  TANGGAL: 'dd-mm-yyyy'
}
/** Under `@` a longer text shows as hashes. */
const PANJANG = 255

/** What the cells of a table are written with. */
export type AlatSel = { readonly styles: SheetStyles; readonly huruf: GayaSel['huruf']; readonly chars: readonly number[] }

type BarisSel = Exclude<BarisLaporan, { jenis: 'KELOMPOK' }>

/** Creates what turns rows of those columns into cells; `isJumlahPertama`: a row of totals that stands below rows of contents. */
export function createReportCells(
  kolom: readonly KolomLaporan[],
  { styles, huruf, chars }: AlatSel
): (baris: BarisSel, isJumlahPertama: boolean) => SelTabel {
  const serial = remember(excelSerial)
  const styleOf = remember((kunci: number): number => styles.styleOf(gayaOf(kolom, huruf, kunci)))
  return ({ jenis, sel }, isJumlahPertama) => {
    const nilai = kolom.map((k, at) => valueOf(sel[at] ?? null, k.jenis, serial))
    const baris = jenis === 'ISI' ? 'ISI' : isJumlahPertama ? 'JUMLAH' : 'LANJUTAN'
    return {
      nilai,
      style: kolom.map((k, at) => styleOf(kunciOf(at, baris, varianOf(nilai[at] ?? null, k.jenis)))),
      tinggi: rowHeight(
        nilai.map((n, at) => ({ teks: typeof n === 'string' ? n : '', chars: chars[at] ?? 1 })),
        huruf.ukuran
      )
    }
  }
}

/** What a cell looks like beside its column: the kind of its row, and of what stands in it. */
const BARIS = ['ISI', 'JUMLAH', 'LANJUTAN'] as const
const VARIAN = ['TEKS', 'PANJANG', 'ANGKA', 'KURANG', 'LEBIH'] as const
type Varian = (typeof VARIAN)[number]

/** All three as one number: a sheet asks hundreds of thousands of times. */
const kunciOf = (at: number, baris: (typeof BARIS)[number], varian: Varian): number =>
  (at * BARIS.length + BARIS.indexOf(baris)) * VARIAN.length + VARIAN.indexOf(varian)

/** The colours of a difference below and above zero. */
const WARNA: Readonly<Partial<Record<Varian, string | null>>> = { KURANG: cellColor({ selisih: -1 }), LEBIH: cellColor({ selisih: 1 }) }

function gayaOf(kolom: readonly KolomLaporan[], huruf: GayaSel['huruf'], kunci: number): GayaSel {
  const varian = VARIAN[kunci % VARIAN.length] ?? 'TEKS'
  const sisa = Math.floor(kunci / VARIAN.length)
  const baris = BARIS[sisa % BARIS.length] ?? 'ISI'
  const k = kolom[Math.floor(sisa / BARIS.length)]
  const warna = WARNA[varian]
  return {
    huruf: { ...huruf, tebal: baris !== 'ISI', ...(warna ? { warna } : {}) },
    format: varian === 'PANJANG' || k === undefined ? 'General' : FORMAT[k.jenis],
    rata: k === undefined ? 'left' : RATA_EXCEL[rataKolom(k)],
    garis: baris === 'JUMLAH' ? 'JUMLAH' : 'TIPIS',
    isi: varian === 'TEKS' || varian === 'PANJANG' ? 'BARIS' : 'SUSUT'
  }
}

function varianOf(nilai: NilaiSel, jenis: JenisKolom): Varian {
  if (typeof nilai !== 'number') return nilai !== null && nilai.length > PANJANG ? 'PANJANG' : 'TEKS'
  if (jenis !== 'SELISIH' || nilai === 0) return 'ANGKA'
  return nilai < 0 ? 'KURANG' : 'LEBIH'
}

/** Text stays text and a number a number; a day becomes Excel's own where Excel has it. */
function valueOf(sel: SelLaporan, jenis: JenisKolom, serial: (hari: string) => number | null): NilaiSel {
  if (typeof sel === 'number') return jenis === 'TEKS' ? String(sel) : sel
  return sel !== null && jenis === 'TANGGAL' ? (serial(sel) ?? sel) : sel
}
