import { join } from 'node:path'
import { utilityProcess, type UtilityProcess } from 'electron'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'

/** What the parser process answers with. */
type ParserReply = { readonly ok: true; readonly buku: BukuKerja } | { readonly ok: false; readonly pesan: string }

const WATCHDOG_MS = 60_000

/** Reads foreign workbooks, each in a throw-away process: a file that hangs or bursts takes nothing else with it. */
export function createWorkbookReader(): { readonly read: (path: string) => Promise<BukuKerja>; readonly stop: () => void } {
  let running: UtilityProcess | null = null
  return {
    read: (path) =>
      new Promise((resolve, reject) => {
        const child = utilityProcess.fork(join(import.meta.dirname, 'parser.js'), [], { serviceName: 'Penata Pembaca Berkas' })
        running = child
        const timer = setTimeout(() => finish(() => reject(new Error(TOO_LONG))), WATCHDOG_MS)
        const finish = (settle: () => void): void => {
          clearTimeout(timer)
          running = null
          settle()
          child.kill()
        }
        child.once('spawn', () => child.postMessage({ path }))
        child.on('message', (reply: ParserReply) => finish(() => (reply.ok ? resolve(reply.buku) : reject(new Error(reply.pesan)))))
        child.once('exit', () => finish(() => reject(new Error(BURST))))
      }),
    stop: () => void running?.kill()
  }
}

const TOO_LONG =
  'Berkas ini terlalu lama dibaca (lebih dari satu menit), jadi pembacaan dihentikan. Simpan ulang dari Excel sebagai .xlsx baru yang hanya berisi datanya.'
const BURST =
  'Pembacaan berkas terhenti. Bila bukan Anda yang membatalkan, simpan ulang berkas itu dari Excel sebagai .xlsx baru, lalu coba lagi.'
