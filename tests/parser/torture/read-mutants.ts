import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFile } from './check-file'
import { createCheckImport } from './check-import'
import { createMutants } from './mutants'

// The child of a torture: makes the mutants FROM..TO of the files in FIXTURES and reads them one by one; what can
// be read is also imported into an office with data, and taken back. A line before each
// says which one it is about to read, so that whoever listens knows which one it hung or died on.
const [fixtures = '', from = '0', to = '0'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'penata-siksa-'))
const path = join(folder, 'mutan.xlsx')
const mutantOf = createMutants(fixtures)
const impor = await createCheckImport(join(fixtures, 'siasn-data-utama.xlsx'))
const say = (line: unknown): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

for (let n = Number(from); n < Number(to); n += 1) {
  const { kind, bytes } = mutantOf(n)
  writeFileSync(path, bytes)
  say({ n, kind })
  const start = performance.now()
  const verdict = await checkFile(path, impor.checkOf(n))
  say({ n, kind, ...verdict, ms: performance.now() - start })
}
impor.close()
rmSync(folder, { recursive: true, force: true })
