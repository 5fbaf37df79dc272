import type { MessagePortMain, UtilityProcess } from 'electron'
import type { FromCore, HostCall, StartOrder, ToCore } from '../app/core-link'
import { startUtility } from './start-utility'

/** What the shell does for the core, by method; `givePort` hands the core a port that the answer comes through. */
export type HostService = (call: HostCall, givePort: (port: MessagePortMain) => void) => Promise<unknown>

/** What the shell hears of the core's life. */
export type CoreEvents = {
  /** The process ended by itself; a new one is being started. */
  readonly onLost: () => void
}

/** The process with the database. */
export interface Core {
  readonly connect: (port: MessagePortMain) => void
  /** Locks the window, where passwords are in use: the PC sleeps or its screen is locked. */
  readonly lock: () => void
  /** Closes the database and ends the process. */
  readonly stop: () => Promise<void>
}

const STOP_MS = 3000

type Send = (message: ToCore, ports?: MessagePortMain[]) => void

/** Starts the core and keeps it running: when it dies it is started again and the database recovers. */
export function startCore(order: StartOrder, service: HostService, events: CoreEvents): Core {
  let child = launch()
  let stopping = false

  function launch(): UtilityProcess {
    const process = startUtility('core.js', 'Penata Inti')
    const send: Send = (message, ports = []) => process.postMessage(message, ports)
    process.on('message', (message: FromCore) => receive(message, send))
    process.once('spawn', () => send({ jenis: 'mulai', order }))
    process.once('exit', () => {
      if (stopping || process !== child) return
      child = launch()
      events.onLost()
    })
    return process
  }

  function receive(message: FromCore, send: Send): void {
    if (message.jenis === 'minta') void fulfil(message, send)
  }

  async function fulfil(message: Extract<FromCore, { jenis: 'minta' }>, send: Send): Promise<void> {
    try {
      send({ jenis: 'jawab', id: message.id, value: await service(message, (port) => send({ jenis: 'pipa', id: message.id }, [port])) })
    } catch (error) {
      send({ jenis: 'tolak', id: message.id, pesan: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    connect: (port) => child.postMessage({ jenis: 'port' } satisfies ToCore, [port]),
    lock: () => child.postMessage({ jenis: 'kunci' } satisfies ToCore),
    stop: () =>
      new Promise((resolve) => {
        stopping = true
        const end = (): void => {
          child.kill()
          resolve()
        }
        const timer = setTimeout(end, STOP_MS)
        child.on('message', (message: FromCore) => {
          if (message.jenis !== 'tertutup') return
          clearTimeout(timer)
          end()
        })
        child.once('exit', () => resolve())
        child.postMessage({ jenis: 'tutup' } satisfies ToCore)
      })
  }
}
