import { createHash } from 'node:crypto'
import journal from '../../resources/migrations/meta/_journal.json'

// Vite inlines the SQL at build time and in tests: no path has to be resolved at run time.
const texts = import.meta.glob<string>('../../resources/migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** One shipped migration: its statements in order, and the hash of its file. */
export type Migration = { readonly tag: string; readonly statements: readonly string[]; readonly hash: string }

/** Every migration this version knows, oldest first. `PRAGMA user_version` counts how many a database has. */
export const migrations: readonly Migration[] = journal.entries.map(({ tag }) => {
  const text = texts[`../../resources/migrations/${tag}.sql`]
  if (text === undefined) throw new Error(`Missing migration ${tag}`)
  return { tag, statements: text.split('--> statement-breakpoint'), hash: createHash('sha256').update(text).digest('hex') }
})
