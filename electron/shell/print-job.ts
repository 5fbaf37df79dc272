import { readFile, writeFile } from 'node:fs/promises'
import { app } from 'electron'
import { printToPdf } from './printing'

const FLAG = '--cetak='

/** The print job on this command line (`--cetak=IN.html,OUT.pdf`), if it is one: the command line prints without a window. */
export function printJobOf(argv: readonly string[]): { readonly html: string; readonly pdf: string } | null {
  const given = argv.find((arg) => arg.startsWith(FLAG))?.slice(FLAG.length)
  if (given === undefined) return null
  const comma = given.lastIndexOf(',')
  return { html: given.slice(0, comma), pdf: given.slice(comma + 1) }
}

/** Prints one file and ends with exit code 0, or 1 with the reason on stderr. */
export async function runPrintJob(job: { readonly html: string; readonly pdf: string }): Promise<void> {
  // the hidden window closes before the file is written: Electron would quit in between
  app.on('window-all-closed', () => undefined)
  try {
    await writeFile(job.pdf, await printToPdf(await readFile(job.html, 'utf8')))
    app.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    app.exit(1)
  }
}
