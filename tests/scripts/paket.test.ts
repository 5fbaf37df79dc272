import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packagesOf } from '../../scripts/package/bundled-packages.mjs'
import { billOfMaterials } from '../../scripts/package/bill-of-materials.mjs'
import { isAllowed } from '../../scripts/package/licences.mjs'
import { lockedPackages } from '../../scripts/package/shipped-packages.mjs'
import { asarOf, headerHash, listingOf } from '../../scripts/setup/asar.mjs'
import { root } from '../../scripts/setup/project.mjs'

// comes with exceljs' stream reader, which is not shipped: the test of the package knows no exception
const WITHOUT_LICENCE = ['node_modules/buffers']

test('every package of the lock file has an integrity and a licence we may pass on', () => {
  const locked = lockedPackages()
  expect(locked.length).toBeGreaterThan(100)
  expect(locked.filter(({ integrity }) => !integrity.startsWith('sha512-')).map(({ path }) => path)).toEqual([])
  expect(locked.filter(({ license }) => !isAllowed(license)).map(({ path }) => path)).toEqual(WITHOUT_LICENCE)
  expect(
    locked.filter(({ resolved }) => resolved !== '' && !resolved.startsWith('https://registry.npmjs.org/')).map(({ path }) => path)
  ).toEqual([])
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-or-later)', true],
  ['Apache-2.0 AND MIT', true],
  ['GPL-3.0', false],
  ['MIT AND GPL-3.0', false],
  ['SSPL-1.0', false],
  ['', false]
])('a package under %s may be used: %s', (licence, expected) => {
  expect(isAllowed(licence)).toBe(expected)
})

test('a bundle knows its packages, whatever a bundler writes around the path of a module', () => {
  const zod = join(root, 'node_modules/zod')
  const { version } = JSON.parse(readFileSync(join(zod, 'package.json'), 'utf8'))
  const ids = [
    join(zod, 'v4/core/parse.js'),
    `\0commonjs-proxy:${join(zod, 'index.cjs')}`,
    `${join(zod, 'index.js')}?url`,
    join(root, 'src/domain/registry.ts'),
    '\0vite/preload-helper.js'
  ]
  expect(packagesOf(ids)).toEqual([`zod@${version}`])
})

test('the bill of materials is the same for the same contents, and names another Electron without the hash of ours', () => {
  const some = lockedPackages().filter(({ name }) => ['electron', 'zod', 'pizzip', '@mantine/core'].includes(name))
  const first = billOfMaterials(some)
  expect(billOfMaterials(some).serialNumber).toBe(first.serialNumber)
  expect(billOfMaterials(some.slice(1)).serialNumber).not.toBe(first.serialNumber)
  expect(first.components.map(({ purl }) => purl)).toContain(
    `pkg:npm/%40mantine/core@${some.find(({ name }) => name === '@mantine/core')?.version}`
  )
  const other = billOfMaterials(some, { electron: '33.2.1' }).components.find(({ name }) => name === 'electron')
  expect(other).toMatchObject({ version: '33.2.1', purl: 'pkg:npm/electron@33.2.1' })
  expect(other).not.toHaveProperty('hashes')
})

test('an archive lists its files below their folders, and any change of them changes its hash', () => {
  const asar = asarOf({ 'package.json': '{}', 'out/main/main.js': 'satu', 'out/main/kosong.js': '' })
  const listing = JSON.parse(listingOf(asar))
  expect(Object.keys(listing.files)).toEqual(['package.json', 'out'])
  expect(listing.files.out.files.main.files['main.js']).toMatchObject({ size: 4, offset: '2', integrity: { algorithm: 'SHA256' } })
  expect(listing.files.out.files.main.files['kosong.js'].integrity.blocks).toHaveLength(1)
  expect(headerHash(asarOf({ 'package.json': '{}', 'out/main/main.js': 'satU', 'out/main/kosong.js': '' }))).not.toBe(headerHash(asar))
})

test('the icon has every size that Windows asks for', () => {
  const icon = readFileSync(join(root, 'resources', 'icon.ico'))
  const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, at) => icon.readUInt8(6 + 16 * at) || 256)
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
  const png = readFileSync(join(root, 'resources', 'icon.png'))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512])
})
