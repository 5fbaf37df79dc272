import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { atomically } from '../../scripts/setup/atomically.mjs'
import { cacheRoot } from '../../scripts/setup/project.mjs'
import { rootFlags } from '../../scripts/setup/sandbox.mjs'
import { zipEntries } from '../../scripts/setup/zip.mjs'

afterEach(() => vi.unstubAllEnvs())

const place = (): string => join(mkdtempSync(join(tmpdir(), 'penata-setup-')), 'target')

test('a folder that could not be filled is not there at all', async () => {
  const target = place()
  const fill = atomically(target, async (folder) => {
    writeFileSync(join(folder, 'half'), '')
    throw new Error('the network went away')
  })
  await expect(fill).rejects.toThrow('the network went away')
  expect(readdirSync(join(target, '..'))).toEqual([])
})

test('of two runs that fill the same folder at once, both end with a whole one', async () => {
  const target = place()
  const fill = async (folder: string): Promise<void> => {
    await new Promise((resume) => setTimeout(resume, 20))
    writeFileSync(join(folder, 'whole'), 'yes')
  }
  await Promise.all([atomically(target, fill), atomically(target, fill)])
  expect(readFileSync(join(target, 'whole'), 'utf8')).toBe('yes')
  expect(readdirSync(join(target, '..'))).toEqual(['target'])
})

test('what is in place is not made again', async () => {
  const target = place()
  await atomically(target, async (folder) => writeFileSync(join(folder, 'first'), ''))
  await atomically(target, () => Promise.reject(new Error('made again')))
  expect(existsSync(join(target, 'first'))).toBe(true)
})

test('the cache folder can be moved', () => {
  vi.stubEnv('PENATA_CACHE', '/srv/penata-cache')
  expect(cacheRoot()).toBe('/srv/penata-cache')
  vi.stubEnv('PENATA_CACHE', '')
  vi.stubEnv('XDG_CACHE_HOME', '/srv/cache')
  if (process.platform === 'linux') expect(cacheRoot()).toBe('/srv/cache/penata')
})

test('the sandbox is off for root and on request, and for nobody else', () => {
  if (process.platform !== 'linux') return
  const uid = vi.spyOn(process, 'getuid').mockReturnValue(1000)
  vi.stubEnv('PENATA_NO_SANDBOX', '')
  expect(rootFlags()).toEqual([])
  vi.stubEnv('PENATA_NO_SANDBOX', '1')
  expect(rootFlags()).toEqual(['--no-sandbox'])
  vi.stubEnv('PENATA_NO_SANDBOX', '')
  uid.mockReturnValue(0)
  expect(rootFlags()).toEqual(['--no-sandbox'])
  uid.mockRestore()
})

test('a zip is read, packed and stored files alike', () => {
  const zip = zipOf({ 'Cypress/electron': 'x'.repeat(5000), 'Cypress/LICENSE': 'MIT' })
  const read = [...zipEntries(zip)].map((entry) => [entry.name, entry.mode, entry.read().toString()])
  expect(read).toEqual([
    ['Cypress/electron', 0o755, 'x'.repeat(5000)],
    ['Cypress/LICENSE', 0o755, 'MIT']
  ])
  expect(() => [...zipEntries(Buffer.from('not a zip at all, only some text'))]).toThrow('not a zip')
})

/** A zip as the format describes it: long files deflated, short ones stored, all with mode 755. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  for (const [name, text] of Object.entries(files)) {
    const method = text.length > 100 ? 8 : 0
    const body = method === 8 ? deflateRawSync(text) : Buffer.from(text)
    central.push(centralRecord(name, { method, size: body.length, at: Buffer.concat(local).length }))
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(name.length, 26)
    local.push(head, Buffer.from(name), body)
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(central.length, 10)
  end.writeUInt32LE(Buffer.concat(local).length, 16)
  return Buffer.concat([...local, ...central, end])
}

function centralRecord(name: string, { method, size, at }: { method: number; size: number; at: number }): Buffer {
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(method, 10)
  record.writeUInt32LE(size, 20)
  record.writeUInt16LE(name.length, 28)
  record.writeUInt32LE(0o100755 * 0x10000, 38)
  record.writeUInt32LE(at, 42)
  return Buffer.concat([record, Buffer.from(name)])
}
