import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { filesBelow, textOf } from './source-files'

const FOLDER = 'resources/migrations'
const Journal = z.object({ entries: z.array(z.object({ idx: z.int(), when: z.int(), tag: z.string() })) })

/** Tables built anew with all their rows, each by a decision in ARCHITECTURE.md: SQLite cannot take back a NOT NULL. */
const DIBANGUN_ULANG = ['DROP TABLE `pengesampingan`;', 'ALTER TABLE `__new_pengesampingan` RENAME TO `pengesampingan`;']

/** Statements that take something away from people who already have data. */
const destructive = (sql: string): readonly string[] =>
  sql
    .split('--> statement-breakpoint')
    .map((s) => s.trim())
    .filter((s) => /^(DROP\s+TABLE|ALTER\s+TABLE[\s\S]*\b(DROP|RENAME)\b|DELETE\s|PRAGMA\s+foreign_keys\s*=\s*OFF)/i.test(s))

describe('migrations', () => {
  const { entries } = Journal.parse(JSON.parse(textOf(`${FOLDER}/meta/_journal.json`)))
  const files = filesBelow(FOLDER, /\.sql$/)

  it('journal and files agree: run db:generate, never add or rename by hand', () => {
    expect(files).toEqual(entries.map((e) => `${FOLDER}/${e.tag}.sql`))
    expect(filesBelow(`${FOLDER}/meta`, /_snapshot\.json$/)).toEqual(
      entries.map((e) => `${FOLDER}/meta/${e.tag.slice(0, 4)}_snapshot.json`)
    )
  })

  it('is one chain in one order, oldest first', () => {
    expect(entries.map((e) => e.idx)).toEqual(entries.map((_, n) => n))
    expect(entries.map((e) => e.when)).toEqual(entries.map((e) => e.when).toSorted((a, b) => a - b))
    expect(entries.filter((e, n) => !e.tag.startsWith(String(n).padStart(4, '0')))).toEqual([])
  })

  it('only adds: data of an older version is never dropped without a decision in ARCHITECTURE.md', () => {
    expect(files.flatMap((file) => destructive(textOf(file)).map((sql) => `${file}: ${sql}`))).toEqual(
      DIBANGUN_ULANG.map((sql) => `${FOLDER}/0006_rencana.sql: ${sql}`)
    )
    expect(textOf('ARCHITECTURE.md')).toContain('the table `pengesampingan` is built anew')
  })

  it.each(['DROP TABLE `unor`;', 'ALTER TABLE `unor` DROP COLUMN `kode`;', 'ALTER TABLE `a` RENAME TO `b`;', 'DELETE FROM unor'])(
    'notices %s',
    (sql) => {
      expect(destructive(`CREATE TABLE x (id text);--> statement-breakpoint\n${sql}`)).toEqual([sql])
    }
  )

  it('lets a trigger that refuses deletion pass', () => {
    expect(destructive("CREATE TRIGGER t BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'x'); END;")).toEqual([])
  })
})
