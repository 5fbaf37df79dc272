import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundaries, findViolations } from './boundaries'

const root = resolve(import.meta.dirname, '../..')

it('keeps every import within the boundaries', async () => {
  expect(await findViolations(root)).toEqual([])
})

/** A small project in which every rule is broken once, beside innocent neighbours. */
const PLANTED: Readonly<Record<string, string>> = {
  'src/domain/a/jam.ts': "import { readFileSync } from 'node:fs'\nexport const jam = readFileSync",
  'src/domain/a/baik.ts': "import { z } from 'zod'\nexport const Baik = z.string()",
  'src/contract/layar.ts': "import { warna } from '../ui/theme/warna'\nexport const layar = warna",
  'src/contract/baik.ts': "import type { z } from 'zod'\nimport { Baik } from '../domain/a/baik'\nexport type X = z.infer<typeof Baik>",
  'src/ui/theme/warna.ts': "export const warna = 'hijau'",
  'src/ui/lib/intip.ts': "import type { open } from '../../../electron/db/open'\nexport type Intip = typeof open",
  'src/ui/features/bagan/bagan.ts': "import { pegawai } from '../pegawai/pegawai'\nexport const bagan = pegawai",
  'src/ui/features/pegawai/pegawai.ts': "import { sendiri } from './sendiri'\nexport const pegawai = sendiri",
  'src/ui/features/pegawai/sendiri.ts': 'export const sendiri = 1',
  'electron/db/open.ts': "import Database from 'better-sqlite3'\nexport const open = Database",
  'electron/app/sql.ts': "import { eq } from 'drizzle-orm'\nexport const sql = eq",
  'electron/app/jendela.ts': "import { app } from 'electron'\nexport const jendela = app",
  'electron/app/cangkang.ts': "import { menu } from '../shell/menu'\nexport const cangkang = menu",
  'electron/app/buku.ts': "import type { Workbook } from 'exceljs'\nexport type Buku = Workbook",
  'electron/app/berkas.ts': "import { parse } from 'papaparse'\nexport const berkas = parse",
  'electron/app/hitung.ts': "import { munkres } from 'munkres'\nexport const hitung = munkres",
  'electron/solver/tugas.ts': "import { munkres } from 'munkres'\nexport const tugas = munkres",
  'electron/parser/csv.ts': "import { parse } from 'papaparse'\nexport const csv = parse",
  'electron/shell/menu.ts': "import { Menu } from 'electron'\nexport const menu = Menu",
  'electron/documents/data.ts': "import { open } from '../db/open'\nexport const data = open",
  'electron/documents/lembar.ts':
    "import { Buffer } from 'node:buffer'\nimport { Workbook } from 'exceljs'\nexport const lembar = [Workbook, Buffer]",
  'src/domain/b/ayam.ts': "import type { Telur } from './telur'\nexport type Ayam = { telur: Telur }",
  'src/domain/b/telur.ts': "import type { Ayam } from './ayam'\nexport type Telur = { ayam: Ayam }"
}

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'domain-is-pure': ['src/domain/a/jam.ts'],
  'contract-is-a-border': ['src/contract/layar.ts'],
  'ui-never-imports-electron': ['src/ui/lib/intip.ts'],
  'features-are-islands': ['src/ui/features/bagan/bagan.ts'],
  'only-shell-knows-electron': ['electron/app/jendela.ts'],
  'core-knows-no-shell': ['electron/app/cangkang.ts'],
  'only-db-knows-sql': ['electron/app/sql.ts'],
  'documents-are-writers': ['electron/documents/data.ts'],
  'only-documents-know-formats': ['electron/app/buku.ts'],
  'only-parser-reads-files': ['electron/app/berkas.ts'],
  'only-solver-knows-solvers': ['electron/app/hitung.ts'],
  'no-circular': ['src/domain/b/ayam.ts']
}

describe('each boundary', () => {
  const planted = mkdtempSync(join(tmpdir(), 'penata-batas-'))
  let found: readonly string[] = []

  beforeAll(async () => {
    for (const [path, text] of Object.entries(PLANTED)) {
      mkdirSync(dirname(join(planted, path)), { recursive: true })
      writeFileSync(join(planted, path), text)
    }
    symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction')
    found = await findViolations(planted)
  })
  afterAll(() => rmSync(planted, { recursive: true, force: true }))

  it.each(boundaries.map((rule) => rule.name))('%s catches its planted violation and nothing innocent', (name) => {
    const caught = found.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2).split(' -> ')[0])
    expect([...new Set(caught)].toSorted()).toEqual(EXPECTED[name])
  })
})
