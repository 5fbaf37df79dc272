import { type BrowserWindow, dialog, shell } from 'electron'
import { assertNever } from '../../src/domain/kit/result'
import type { HostCall } from '../app/core-link'
import type { JenisBerkas } from '../app/host'
import type { HostService } from './core-process'
import { drawToPng, printToPdf } from './printing'
import { createWorkbookReader } from './workbook-reader'

/** Does for the core what only the shell can: dialogs of the system, printing, reading foreign files in a process of their own. The window may come later. */
export function createHostService(windowOf: () => BrowserWindow): HostService {
  const reader = createWorkbookReader()
  return async (call: HostCall, givePort) => {
    switch (call.method) {
      case 'chooseFiles':
        return chooseFiles(windowOf(), call.args)
      case 'chooseTarget':
        return chooseTarget(windowOf(), call.args)
      case 'chooseFolder':
        return chooseFolder(windowOf(), call.args.judul)
      case 'showInFolder':
        return shell.showItemInFolder(call.args.path)
      case 'print':
        return printToPdf(call.args.html)
      case 'draw':
        return drawToPng(call.args.svg, call.args.titik)
      case 'readWorkbook':
        return reader.read(call.args, givePort)
      case 'stopReading':
        return reader.stop(call.args.bacaan)
      default:
        return assertNever(call)
    }
  }
}

async function chooseFiles(
  window: BrowserWindow,
  { judul, jenis }: { readonly judul: string; readonly jenis: JenisBerkas }
): Promise<readonly string[]> {
  const properties = ['openFile', 'multiSelections'] as const
  const { filePaths } = await dialog.showOpenDialog(window, { title: judul, properties: [...properties], filters: [filterOf(jenis)] })
  return filePaths
}

async function chooseTarget(
  window: BrowserWindow,
  args: { readonly judul: string; readonly nama: string; readonly jenis: JenisBerkas }
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: args.judul,
    defaultPath: args.nama,
    filters: [filterOf(args.jenis)]
  })
  return canceled ? null : filePath
}

async function chooseFolder(window: BrowserWindow, judul: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, { title: judul, properties: ['openDirectory', 'createDirectory'] })
  return filePaths[0] ?? null
}

const filterOf = (jenis: JenisBerkas): Electron.FileFilter => ({ name: jenis.nama, extensions: [...jenis.akhiran] })
