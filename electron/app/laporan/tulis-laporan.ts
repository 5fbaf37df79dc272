import type { FormatLaporan } from '../../../src/contract/laporan'
import { dokumenSteps } from '../../../src/domain/laporan/dokumen-laporan'
import type { HasilLaporan } from '../../../src/domain/laporan/hasil-laporan'
import { tabelLaporan } from '../../../src/domain/laporan/tabel-laporan'
import type { BahanKantor } from '../../../src/domain/peta-jabatan/naskah/bahan-naskah'
import type { PdfLaporan } from '../../documents/report-pdf'
import { headed } from '../ekspor'
import type { Host, JenisBerkas } from '../host'
import { inTurns } from '../in-turns'
import { type Pendamping, saveBeside } from '../save-beside'
import { saveFile } from '../save-file'
import { saveStream } from '../save-stream'
import { unlessStopped } from '../write-dokumen'

/** What a report is written with. `onRows` hears how many rows are done. */
export type PenulisanLaporan = Pick<Host, 'print'> & {
  readonly bahan: BahanKantor
  readonly signal: AbortSignal
  readonly onRows: (jumlah: number) => void
}

/** The kinds of file a report is written to, as dialogs name them. */
export const JENIS_LAPORAN: Readonly<Record<FormatLaporan, JenisBerkas>> = {
  pdf: { nama: 'Dokumen PDF', akhiran: ['pdf'] },
  xlsx: { nama: 'Buku kerja Excel', akhiran: ['xlsx'] },
  csv: { nama: 'Teks terpisah titik koma (CSV)', akhiran: ['csv'] }
}

/** What was written: the number of its pages (null where it has none), and the names of files beside it. */
export type LaporanTertulis = { readonly halaman: number | null; readonly lain: readonly string[] }

/** Writes a report to a file, whole or not at all; its further tables beside it where the format holds but one. */
type TulisLaporan = (path: string, hasil: HasilLaporan, penulisan: PenulisanLaporan) => Promise<LaporanTertulis>

/** How each format is written. The writers and their libraries are loaded with the first report: they would cost every start time. */
export const TULIS_LAPORAN: Readonly<Record<FormatLaporan, TulisLaporan>> = {
  xlsx: async (path, hasil, penulisan) => {
    const { writeReportXlsx } = await import('../../documents/report-xlsx')
    const { bahan } = penulisan
    await saveStream(path, (write) => writeReportXlsx(hasil, { bahan, write, onRows: stopping(penulisan) }))
    return { halaman: null, lain: [] }
  },
  pdf: async (path, hasil, penulisan) => {
    const { bytes, halaman } = await pdfLaporan(hasil, penulisan)
    await saveFile(path, bytes)
    return { halaman, lain: [] }
  },
  csv: async (path, hasil) => {
    const { tableCsv } = await import('../../documents/table-csv')
    const [utama, ...tabel] = tabelLaporan(hasil)
    const lain: Pendamping[] = []
    for (const satu of tabel) lain.push({ sebutan: satu.judul, isi: await tableCsv(headed(satu)) })
    return { halaman: null, lain: await saveBeside(path, await tableCsv(headed(utama)), lain) }
  }
}

/** All pages of a report. */
export async function pdfLaporan(hasil: HasilLaporan, penulisan: PenulisanLaporan): Promise<PdfLaporan> {
  const { toReportPdf } = await import('../../documents/report-pdf')
  const { bahan, print, signal } = penulisan
  return toReportPdf(await inTurns(dokumenSteps(hasil, bahan), { signal }), {
    print: (html) => unlessStopped(print(html), signal),
    onRows: stopping(penulisan)
  })
}

/** Tells how far it is, or stops there. */
const stopping =
  ({ signal, onRows }: PenulisanLaporan) =>
  (jumlah: number): void => {
    signal.throwIfAborted()
    onRows(jumlah)
  }
