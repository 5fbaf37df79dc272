import { type Db, openDatabase } from '../../electron/db/open'
import { verifyDatabase } from '../../electron/db/verify'
import { replayProblems } from './audit-replay'

/** What a file is like that has been through a torture: how many commits it holds, and everything that is wrong with it. */
export type Finding = { readonly commits: number; readonly problems: readonly string[] }

/** Opens the file as the application does and reads it all: structure, references, rows, search index, audit chain, and the audit trail carried out again. */
export function examine(file: string, kunci: string | null = null): Finding {
  const opened = opening(file, kunci)
  if ('problem' in opened) return { commits: 0, problems: [opened.problem] }
  try {
    return { commits: Number(opened.db.sqlite.prepare('select count(*) from audit').pluck().get()), problems: problemsOf(opened.db) }
  } catch (error) {
    return { commits: 0, problems: [`unreadable: ${messageOf(error)}`] }
  } finally {
    opened.db.sqlite.close()
  }
}

/** Opens, or says why not. */
function opening(file: string, kunci: string | null): { readonly db: Db } | { readonly problem: string } {
  try {
    return { db: openDatabase(file, { kunci }) }
  } catch (error) {
    return { problem: `does not open: ${messageOf(error).replaceAll(file, 'FILE')}` }
  }
}

const problemsOf = (db: Db): readonly string[] => [
  ...verifyDatabase(db).flatMap(({ apa, masalah }) => masalah.map((each) => `${apa}: ${each}`)),
  ...replayProblems(db)
]

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
