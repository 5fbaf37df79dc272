import { writeSync } from 'node:fs'
import { type App, createApp } from '../../electron/app/create-app'
import { systemGiven } from '../../electron/app/clock'
import type { Host } from '../../electron/app/host'
import { type Db, openDatabase } from '../../electron/db/open'
import { sesiTunggal } from '../../src/domain/akses/sesi'
import type { Given } from '../../src/domain/kit/command'
import { changesOf, putRows } from '../../tests/support/kota-app'
import { noHost } from '../../tests/support/test-app'
import type { Rows } from '../../tests/support/memory-reader'

/** The real application on a real file, as a torture works with it. */
export type Office = {
  readonly db: Db
  readonly call: App['call']
  /** Calls a route that must answer. */
  readonly ask: (route: string, input: unknown) => Promise<unknown>
  /** How many commits the audit trail holds. */
  readonly commits: () => number
  readonly close: () => void
}

type Opening = { readonly host?: Partial<Host>; readonly given?: () => Given; readonly kunci?: string | null }

/** The key of the encrypted files of the torture. */
export const KUNCI_SIKSA = '5a'.repeat(32)

/** Opens the file as the application does. The one place of the torture that knows how. */
export function openOffice(file: string, { host = {}, given = systemGiven, kunci = null }: Opening = {}): Office {
  const db = openDatabase(file, { kunci })
  const app = createApp({
    db,
    host: { ...noHost, ...host },
    emit: () => undefined,
    given,
    berkas: file,
    versi: 'siksa',
    sesi: () => sesiTunggal('penyiksa'),
    cadangkan: () => Promise.resolve()
  })
  const count = db.sqlite.prepare('select count(*) from audit').pluck()
  return {
    db,
    call: app.call,
    ask: async (route, input) => {
      const reply = await app.call(route, input)
      if (!reply.ok) throw new Error(`${route}: ${reply.error.code} ${reply.error.pesan}`)
      return reply.value
    },
    commits: () => Number(count.get()),
    close: app.close
  }
}

/** Puts the rows in when the office has none yet. */
export function settle(office: Office, rows: Rows): void {
  if (office.commits() === 0) putRows(office, changesOf(rows))
}

/** What a child has told before it died: a line of JSON each, written at once. */
export const acknowledge = (fd: number, line: unknown): void => void writeSync(fd, `${JSON.stringify(line)}\n`)
