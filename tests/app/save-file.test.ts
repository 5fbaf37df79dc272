import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileProblem } from '../../electron/app/host'
import { disk, type FileSystem, saveFile } from '../../electron/app/save-file'

let folder = ''
let target = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'penata-simpan-'))
  target = join(folder, 'sk.pdf')
  writeFileSync(target, 'lama')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('baru')
const failure = (code: string): Error => Object.assign(new Error(code), { code })
const failing = (part: Partial<FileSystem>): FileSystem => ({ ...disk, wait: () => Promise.resolve(), ...part })

async function problem(fs: FileSystem): Promise<string> {
  const error: unknown = await saveFile(target, bytes, fs).then(
    () => null,
    (reason: unknown) => reason
  )
  if (!(error instanceof FileProblem)) throw new Error(`Expected a FileProblem, got ${String(error)}`)
  return error.message
}

function expectUntouched(): void {
  expect(readFileSync(target, 'utf8')).toBe('lama')
  expect(readdirSync(folder)).toEqual(['sk.pdf'])
}

describe('saving a file', () => {
  it('replaces the old one and leaves nothing else behind', async () => {
    await saveFile(target, bytes)
    expect(readFileSync(target, 'utf8')).toBe('baru')
    expect(readdirSync(folder)).toEqual(['sk.pdf'])
  })

  it.each(['EBUSY', 'EPERM', 'EACCES'])('asks to close the file when it stays held (%s)', async (code) => {
    expect(await problem(failing({ rename: () => Promise.reject(failure(code)) }))).toContain('Tutup dulu berkasnya')
    expectUntouched()
  })

  it('waits 200, 400 and 800 ms for a file that is let go in time', async () => {
    const pauses: number[] = []
    let tries = 0
    await saveFile(
      target,
      bytes,
      failing({
        wait: (ms) => Promise.resolve(void pauses.push(ms)),
        rename: (from, to) => (++tries <= 3 ? Promise.reject(failure('EBUSY')) : disk.rename(from, to))
      })
    )
    expect(pauses).toEqual([200, 400, 800])
    expect(readFileSync(target, 'utf8')).toBe('baru')
  })

  it('does not wait for what waiting cannot cure', async () => {
    const pauses: number[] = []
    const wait = (ms: number): Promise<void> => Promise.resolve(void pauses.push(ms))
    await problem(failing({ wait, rename: () => Promise.reject(failure('EXDEV')) }))
    expect(pauses).toEqual([])
    expectUntouched()
  })

  it('says that the disk is full, and removes the half-written part', async () => {
    const write = async (path: string): Promise<void> => {
      writeFileSync(path, 'ba')
      return Promise.reject(failure('ENOSPC'))
    }
    expect(await problem(failing({ write }))).toContain('penuh')
    expectUntouched()
  })

  it.each([
    ['EROFS', 'hanya dapat dibaca'],
    ['ENOENT', 'Folder'],
    ['EIO', 'EIO']
  ])('has words for %s', async (code, words) => {
    expect(await problem(failing({ write: () => Promise.reject(failure(code)) }))).toContain(words)
    expectUntouched()
  })

  it('tells of the first trouble even when cleaning up fails too', async () => {
    const fs = failing({ write: () => Promise.reject(failure('ENOSPC')), remove: () => Promise.reject(failure('EPERM')) })
    expect(await problem(fs)).toContain('penuh')
  })
})
