import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileProblem } from '../../electron/app/host'
import { saveStream } from '../../electron/app/save-stream'

let folder = ''
let target = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-alir-'))
  target = join(folder, 'laporan.xlsx')
  writeFileSync(target, 'lama')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks)

describe('saving a file piece by piece', () => {
  it('replaces the old one with all pieces in order and leaves nothing else behind', async () => {
    await saveStream(target, async (write) => {
      for (const piece of ['satu ', 'dua ', 'tiga']) await write(bytes(piece))
    })
    expect(readFileSync(target, 'utf8')).toBe('satu dua tiga')
    expect(readdirSync(folder)).toEqual(['laporan.xlsx'])
  })

  it('leaves the old one as it was while the new one is not whole', async () => {
    await saveStream(target, async (write) => {
      await write(bytes('setengah'))
      expect(readFileSync(target, 'utf8')).toBe('lama')
    })
  })

  it('hands on what stops the filling, and leaves the old one and nothing else', async () => {
    const reason = new Error('berhenti')
    const stopped = saveStream(target, async (write) => {
      await write(bytes('setengah'))
      throw reason
    })
    await expect(stopped).rejects.toBe(reason)
    expect(readFileSync(target, 'utf8')).toBe('lama')
    expect(readdirSync(folder)).toEqual(['laporan.xlsx'])
  })

  it('says what to do when the folder has gone', async () => {
    const gone = saveStream(join(folder, 'tidak-ada', 'x.xlsx'), () => Promise.resolve())
    await expect(gone).rejects.toBeInstanceOf(FileProblem)
    await expect(gone).rejects.toThrow('Folder untuk “x.xlsx” tidak ada lagi.')
  })
})
