import { FileProblem } from './app/host'
import type { ParserMessage } from './app/workbook-over-pipe'
import { readPieces } from './parser/read-workbook'

// The throw-away process that reads one foreign file. It gets the path and a port to the core, and is ended by the shell,
// or by itself as soon as nobody listens any more.
process.parentPort.once(
  'message',
  ({ data, ports: [port] }: { readonly data: { readonly path: string }; readonly ports: Electron.MessagePortMain[] }) => {
    if (port) void answer(data.path, port)
  }
)

async function answer(path: string, port: Electron.MessagePortMain): Promise<void> {
  const send = (message: ParserMessage): void => port.postMessage(message)
  port.on('close', () => process.exit())
  port.start()
  try {
    await readPieces(path, new AbortController().signal, send)
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    send({ jenis: 'tolak', pesan: error.message })
  }
}
