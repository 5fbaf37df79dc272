import { resolve } from 'node:path'
import { getTableColumns } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { tables } from '../../electron/db/schema/index'
import { routes } from '../../src/contract/routes'
import { entities, type EntityName } from '../../src/domain/entities'
import * as registry from '../../src/domain/registry'
import { filesBelow, ROOT, sourcesBelow } from './source-files'

type Definition = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Definition => typeof value === 'object' && value !== null

/** A folder of definitions: what its files export, and under which member their id stands. */
const KINDS = [
  { folder: 'commands', marker: 'decide', id: 'name' },
  { folder: 'rules', marker: 'check', id: 'id' },
  { folder: 'documents', marker: 'periksa', id: 'id' },
  { folder: 'reports', marker: 'susun', id: 'id' }
] as const
type Kind = (typeof KINDS)[number]

const isOf = ({ marker, id }: Kind, value: unknown): value is Definition =>
  isRecord(value) && typeof value[marker] === 'function' && typeof value[id] === 'string'

/** The lists of the registry, whatever they are called. */
const lists = Object.values(registry).map((list): readonly unknown[] =>
  Array.isArray(list) ? list : isRecord(list) ? Object.values(list) : []
)

/** Everything they hold. */
const registered: ReadonlySet<unknown> = new Set(lists.flat())

/** The definitions a file exports; a file may export one, or a family of them as a list. */
async function definitionsIn(kind: Kind, path: string): Promise<readonly Definition[]> {
  const exported: unknown = await import(resolve(ROOT, path))
  const values = isRecord(exported) ? Object.values(exported).flatMap((v): readonly unknown[] => (Array.isArray(v) ? v : [v])) : []
  return values.filter((value) => isOf(kind, value))
}

describe('registry', () => {
  it.each(KINDS)('lists every file in $folder/: a new one is a new file and one line in src/domain/registry.ts', async (kind) => {
    const files = filesBelow('src/domain').filter((path) => path.split('/').at(-2) === kind.folder)
    const missing: string[] = []
    for (const path of files) {
      const found = await definitionsIn(kind, path)
      if (found.length === 0)
        missing.push(`${path} exports no definition with "${kind.marker}"; what serves several of them lives one folder up.`)
      if (found.some((definition) => !registered.has(definition))) missing.push(`${path} is not in src/domain/registry.ts.`)
    }
    expect(missing).toEqual([])
  })

  it.each(KINDS)('gives every id in $folder once', (kind) => {
    const twice = lists.flatMap((list) => {
      const ids = list.filter((value) => isOf(kind, value)).map((value) => String(value[kind.id]))
      return ids.filter((id, n) => ids.indexOf(id) !== n)
    })
    expect(twice).toEqual([])
  })

  it('names a legal basis and a title for every rule', () => {
    const rules = [...registered].filter((value) => isRecord(value) && typeof value['check'] === 'function').filter(isRecord)
    expect(rules.filter((rule) => !rule['dasar'] || !rule['judul']).map((rule) => rule['id'])).toEqual([])
  })
})

describe('storage', () => {
  // sound: Object.keys forgets that these keys are entity names
  const names = Object.keys(entities) as EntityName[]

  it.each(names)('%s has a table whose columns are its members: edit both, then npm run db:generate', (name) => {
    expect(Object.keys(getTableColumns(tables[name])).toSorted()).toEqual(Object.keys(entities[name].shape).toSorted())
  })

  it('keeps no table that is no entity', () => {
    expect(Object.keys(tables).toSorted()).toEqual(names.toSorted())
  })
})

describe('routes', () => {
  const answered = [...sourcesBelow('electron/app'), ...sourcesBelow('electron/db/queries')].map((file) => file.text).join('\n')

  it.runIf(answered.includes('Handlers')).each(Object.keys(routes))('%s has a handler', (route) => {
    expect(answered.includes(`'${route}'`)).toBe(true)
  })

  it.each(Object.entries(routes))('%s reads only entities there are', (_, { reads }) => {
    expect(reads.filter((name) => !(name in entities))).toEqual([])
  })
})
