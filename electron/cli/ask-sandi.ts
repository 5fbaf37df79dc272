import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** The password of whoever sits at the terminal: from PENATA_SANDI, or typed unseen; null when nobody can be asked. */
export async function askSandi(): Promise<string | null> {
  const given = process.env['PENATA_SANDI']
  if (given !== undefined && given !== '') return given
  if (!process.stdin.isTTY) return null
  process.stderr.write('Sandi: ')
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true })
  try {
    return await new Promise((resolve) => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(null))
    })
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
