import { expect, it, test } from 'vitest'
import fc from 'fast-check'
import { join, resolve, sep } from 'node:path'
import { pageFile } from '../../electron/shell/page-file'

test.each([
  ['app://penata/index.html', 'index.html'],
  ['app://penata/index.html#/bagan?id=1', 'index.html'],
  ['app://penata/assets/index-Ab_9.js', 'assets/index-Ab_9.js'],
  ['app://penata/%69ndex.html', 'index.html'],
  ['app://penata/../index.html', 'index.html'],
  ['app://penata/..%2findex.html', 403],
  ['app://penata/a/..%5c..%5cb', 403],
  ['app://penata/.env', 403],
  ['app://penata/a//b', 403],
  ['app://penata/a.js%00', 403],
  ['app://penata/a.js::$DATA', 403],
  ['app://penata/a%20b.js', 403],
  ['app://penata/%', 400],
  ['app://penata', 403],
  ['app://lain/index.html', 404],
  ['app://a@penata/index.html', 404],
  ['app://penata:8080/index.html', 404],
  ['bukan alamat', 400]
])('%s is %s', (address, expected) => {
  expect(pageFile(address, 'penata')).toBe(expected)
})

it('never leads out of its folder, whatever the path', () => {
  const root = resolve('/app/renderer')
  const piece = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', 'a', 'index.html', '%00', ':', '%c0%ae', '～', ' ')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), (pieces) => {
      const file = pageFile(`app://penata/${pieces.join('')}`, 'penata')
      if (typeof file === 'string') expect(join(root, file).startsWith(root + sep)).toBe(true)
    }),
    { numRuns: 20_000 }
  )
})
