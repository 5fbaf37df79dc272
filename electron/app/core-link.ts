import type { Emit } from '../../src/contract/events'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import type { App } from './create-app'
import { FileProblem, type Host, type JenisBerkas } from './host'
import type { CallMessage, PortMessage } from './transport'

/** How to open the core. */
export type StartOrder = { readonly berkas: string; readonly binding: string | undefined; readonly versi: string; readonly pelaku: string }

/** What the shell sends to the core. */
export type ToCore =
  | { readonly jenis: 'mulai'; readonly order: StartOrder }
  | { readonly jenis: 'port' }
  | { readonly jenis: 'jawab'; readonly id: number; readonly value: unknown }
  | { readonly jenis: 'tolak'; readonly id: number; readonly pesan: string }
  | { readonly jenis: 'tutup' }

/** What the core asks the machine for, by method; the shell answers each by its number. */
export type HostCalls = {
  readonly chooseFile: { readonly judul: string; readonly jenis: JenisBerkas }
  readonly chooseTarget: { readonly judul: string; readonly nama: string; readonly jenis: JenisBerkas }
  readonly print: { readonly html: string }
  readonly readWorkbook: { readonly path: string }
  readonly stopReading: null
}
export type HostCall = { [M in keyof HostCalls]: { readonly method: M; readonly args: HostCalls[M] } }[keyof HostCalls]

/** What the core sends to the shell. */
export type FromCore =
  | { readonly jenis: 'gagal'; readonly code: string; readonly pesan: string }
  | { readonly jenis: 'tertutup' }
  | ({ readonly jenis: 'minta'; readonly id: number } & HostCall)

/** The part of a message port that both ends here use. */
type Port = {
  readonly postMessage: (message: unknown) => void
  readonly start: () => void
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown
}

/** The core's side of its link to the shell and the window. */
export interface CoreLink {
  readonly onStart: (start: (order: StartOrder) => void) => void
  readonly host: (pelaku: string) => Host
  readonly emit: Emit
  readonly serve: (app: App) => void
  readonly failed: (code: string, pesan: string) => void
}

/** Ties a utility process' parent port to the application. */
export function createCoreLink(parent: Electron.ParentPort): CoreLink {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>()
  const early: Port[] = []
  let starter: ((order: StartOrder) => void) | null = null
  let app: App | null = null
  let window: Port | null = null
  let lastId = 0

  const send = (message: FromCore): void => parent.postMessage(message)

  function ask(call: HostCall): Promise<unknown> {
    lastId += 1
    const id = lastId
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      send({ jenis: 'minta', id, ...call })
    })
  }

  parent.on('message', ({ data, ports }) => {
    // only the shell holds the other end of this port
    const message = data as ToCore
    if (message.jenis === 'mulai') starter?.(message.order)
    else if (message.jenis === 'port') connect(ports[0])
    else if (message.jenis === 'tutup') shut()
    else settle(message)
  })

  function connect(port: Port | undefined): void {
    if (!port) return
    if (app) serveOn(port, app)
    else early.push(port)
  }

  function settle(message: Extract<ToCore, { id: number }>): void {
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.jenis === 'jawab') call?.resolve(message.value)
    else call?.reject(new FileProblem(message.pesan))
  }

  function shut(): void {
    app?.close()
    send({ jenis: 'tertutup' })
  }

  function serveOn(port: Port, target: App): void {
    window = port
    port.on('message', ({ data }) => {
      // the preload is the only writer on this port; input is parsed by the route's schema
      const { id, route, input } = data as CallMessage
      void target.call(route, input).then((reply) => port.postMessage({ id, reply: JSON.stringify(reply) } satisfies PortMessage))
    })
    port.start()
  }

  return {
    onStart: (start) => {
      starter = start
    },
    host: (pelaku) => hostOver(ask, pelaku),
    emit: (event, payload) => window?.postMessage({ event, payload } satisfies PortMessage),
    serve: (target) => {
      app = target
      for (const port of early.splice(0)) serveOn(port, target)
    },
    failed: (code, pesan) => send({ jenis: 'gagal', code, pesan })
  }
}

/** The machine as seen from the core: each wish goes to the shell and comes back. */
function hostOver(ask: (call: HostCall) => Promise<unknown>, pelaku: string): Host {
  // the shell answers each method with the type its Host counterpart has
  return {
    pelaku,
    chooseFile: (judul, jenis) => ask({ method: 'chooseFile', args: { judul, jenis } }) as Promise<string | null>,
    chooseTarget: (judul, nama, jenis) => ask({ method: 'chooseTarget', args: { judul, nama, jenis } }) as Promise<string | null>,
    print: (html) => ask({ method: 'print', args: { html } }) as Promise<Uint8Array>,
    readWorkbook: async (path, signal) => {
      const stop = (): void => void ask({ method: 'stopReading', args: null })
      signal.addEventListener('abort', stop, { once: true })
      try {
        return (await ask({ method: 'readWorkbook', args: { path } })) as BukuKerja
      } finally {
        signal.removeEventListener('abort', stop)
        signal.throwIfAborted()
      }
    }
  }
}
