import { MessageChannelMain, type MessagePortMain } from 'electron'
import { startUtility } from './start-utility'

/** Reads foreign workbooks, each in a throw-away process: a file that hangs or bursts takes nothing else with it. */
export type WorkbookReader = {
  /** Starts a reading; `givePort` gets the port its pieces come through. Settles when the process has ended. */
  readonly read: (order: ReadOrder, givePort: (port: MessagePortMain) => void) => Promise<void>
  /** Ends a reading, finished or not. */
  readonly stop: (bacaan: string) => void
}
export type ReadOrder = { readonly path: string; readonly bacaan: string }

const WATCHDOG_MS = 60_000

/** Creates the reader. */
export function createWorkbookReader(): WorkbookReader {
  const running = new Map<string, () => void>()
  return {
    stop: (bacaan) => running.get(bacaan)?.(),
    read: ({ path, bacaan }, givePort) =>
      new Promise((resolve, reject) => {
        let end = (): void => reject(new Error(BURST))
        const child = startUtility('parser.js', 'Penata Pembaca Berkas')
        const finish = (how: () => void): void => {
          end = how
          child.kill()
        }
        const timer = setTimeout(() => finish(() => reject(new Error(TOO_LONG))), WATCHDOG_MS)
        running.set(bacaan, () => finish(resolve))
        child.once('spawn', () => {
          const { port1, port2 } = new MessageChannelMain()
          child.postMessage({ path }, [port1])
          givePort(port2)
        })
        child.once('exit', () => {
          clearTimeout(timer)
          running.delete(bacaan)
          end()
        })
      })
  }
}

const TOO_LONG =
  'Berkas ini terlalu lama dibaca (lebih dari satu menit), jadi pembacaan dihentikan. Simpan ulang dari Excel sebagai .xlsx baru yang hanya berisi datanya.'
const BURST =
  'Pembacaan berkas terhenti. Bila bukan Anda yang membatalkan, simpan ulang berkas itu dari Excel sebagai .xlsx baru, lalu coba lagi.'
