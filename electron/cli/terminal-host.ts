import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { pekerjaDiSini } from '../app/gerbang/pekerja'
import { FileProblem, type Host } from '../app/host'
import { solve } from '../solver/solve'
import { readWorkbook } from '../parser/read-workbook'

/** What the command line answers in place of a person: the file to read, the folder to write to. */
export type Answers = { readonly berkas?: string; readonly folder?: string }

/** The machine as the command line sees it: no dialogs, printing by an Electron without a window. */
export const terminalHost = (answers: Answers): Host => ({
  pelaku: userInfo().username,
  chooseFiles: () => Promise.resolve(answers.berkas === undefined ? [] : [answers.berkas]),
  chooseTarget: (_judul, nama) => Promise.resolve(answers.folder === undefined ? null : join(answers.folder, nama)),
  chooseFolder: () => Promise.resolve(answers.folder ?? null),
  showInFolder: () => Promise.resolve(),
  print: printByElectron,
  draw: () => Promise.reject(new FileProblem('Gambar PNG hanya dapat dibuat dari jendela Penata.')),
  // nobody else waits on this process
  startSolver: () => ({ solve, close: () => undefined }),
  pekerja: pekerjaDiSini,
  readWorkbook
})

async function printByElectron(html: string): Promise<Uint8Array> {
  const electron = process.env['PENATA_ELECTRON']
  if (!electron) throw new FileProblem('Mencetak PDF memerlukan Electron. Jalankan lewat `npm run penata -- …`.')
  const folder = await mkdtemp(join(tmpdir(), 'penata-cetak-'))
  try {
    const input = join(folder, 'naskah.html')
    const output = join(folder, 'naskah.pdf')
    await writeFile(input, html)
    const flags = process.env['PENATA_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : []
    await promisify(execFile)(electron, [
      join(import.meta.dirname, '../..'),
      ...flags,
      `--user-data-dir=${folder}`,
      `--cetak=${input},${output}`
    ])
    return await readFile(output)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
