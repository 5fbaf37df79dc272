import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { CallMessage, PortMessage } from './app/transport'
import type { Reply } from '../src/contract/errors'

// One bridge of three functions. The port to the core lives here, out of the page's reach.
type Listener = (payload: unknown) => void
const listeners = new Map<string, Set<Listener>>()
const pending = new Map<number, (reply: string) => void>()
const LOST = JSON.stringify({ ok: false, error: { code: 'CORE_LOST', pesan: 'Sambungan ke data terputus.' } } satisfies Reply)
let lastId = 0
let connected = connection()

ipcRenderer.on('penata:putus', () => {
  connected = connection()
  for (const resolve of pending.values()) resolve(LOST)
  pending.clear()
  ipcRenderer.send('penata:sambung')
  tell('inti.pulih', {
    pesan: 'Bagian penyimpan data sempat berhenti dan sudah dijalankan kembali. Semua yang sudah selesai tetap tersimpan.'
  })
})
ipcRenderer.on('penata:peristiwa', (_event, name: string, payload: unknown) => tell(name, payload))
// earlier, the frame does not have its address yet, by which the shell knows it
document.addEventListener('readystatechange', () => ipcRenderer.send('penata:sambung'), { once: true })

contextBridge.exposeInMainWorld('penata', {
  call: async (route: string, input: unknown): Promise<string> => {
    const port = await connected
    lastId += 1
    const id = lastId
    return new Promise((resolve) => {
      pending.set(id, resolve)
      port.postMessage({ id, route, input } satisfies CallMessage)
    })
  },
  on: (event: string, listener: Listener): (() => void) => {
    const set = listeners.get(event) ?? new Set()
    listeners.set(event, set.add(listener))
    return () => set.delete(listener)
  },
  pathOf: (file: File): string => webUtils.getPathForFile(file)
})

function connection(): Promise<MessagePort> {
  return new Promise((resolve) => {
    ipcRenderer.once('penata:port', (event) => {
      const port = event.ports[0]
      if (!port) return
      port.addEventListener('message', ({ data }: MessageEvent<PortMessage>) => receive(data))
      port.start()
      resolve(port)
    })
  })
}

function receive(message: PortMessage): void {
  if ('event' in message) return tell(message.event, message.payload)
  pending.get(message.id)?.(message.reply)
  pending.delete(message.id)
}

function tell(name: string, payload: unknown): void {
  for (const listener of listeners.get(name) ?? []) listener(payload)
}
