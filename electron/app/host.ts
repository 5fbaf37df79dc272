import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import type { JawabAngka, SoalAngka } from '../../src/domain/usul-rotasi/soal-angka'
import type { Pekerja } from './gerbang/pekerja'

export { FileProblem } from './file-problem'

/** A named kind of file for dialogs: `{ nama: 'Buku kerja Excel', akhiran: ['xlsx'] }`. */
export type JenisBerkas = { readonly nama: string; readonly akhiran: readonly string[] }

/** Works out problems in numbers, one at a time, away from whoever asks; a stopped one takes no further problem. */
export type Solver = {
  readonly solve: (soal: SoalAngka, signal: AbortSignal) => Promise<JawabAngka>
  readonly close: () => void
}

/** What the application needs from the machine it runs on: the Electron shell, the command line, or a test. */
export interface Host {
  /** Asks the person for files to read; none when they chose none. */
  readonly chooseFiles: (judul: string, jenis: JenisBerkas) => Promise<readonly string[]>
  /** Asks the person where to save; null when they chose nowhere. */
  readonly chooseTarget: (judul: string, nama: string, jenis: JenisBerkas) => Promise<string | null>
  /** Asks the person for a folder to write into; null when they chose none. */
  readonly chooseFolder: (judul: string) => Promise<string | null>
  /** Shows a file or folder where it lies, in the file manager of the system. */
  readonly showInFolder: (path: string) => Promise<void>
  /** Prints a page of HTML to PDF bytes; sizes come from its own `@page` rules. */
  readonly print: (html: string) => Promise<Uint8Array>
  /** Draws an SVG as a PNG of so many pixels. */
  readonly draw: (svg: string, titik: { readonly lebar: number; readonly tinggi: number }) => Promise<Uint8Array>
  /** Reads a foreign workbook outside this process, under a watchdog; tells now and then how many rows it has. Throws `FileProblem` with a message for the officer. */
  readonly readWorkbook: (path: string, signal: AbortSignal, onRows: (jumlah: number) => void) => Promise<BukuKerja>
  /** Starts a solver; whoever started it closes it. */
  readonly startSolver: () => Solver
  /** Does what takes long with backups, away from whoever works. */
  readonly pekerja: Pekerja
  /** Who works here, for the audit trail. */
  readonly pelaku: string
}
