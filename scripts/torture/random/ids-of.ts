import { getTableName } from 'drizzle-orm'
import type { Db } from '../../../electron/db/open'
import { tables } from '../../../electron/db/schema/index'
import type { Chance } from './chance'
import type { Ids } from './random-command'

/** The rows of a database, by chance. */
export const idsOf = ({ sqlite }: Db, chance: Chance): Ids => ({
  one: (entity) => {
    const table = getTableName(tables[entity])
    const many = Number(sqlite.prepare(`select count(*) from "${table}"`).pluck().get())
    const id = sqlite.prepare(`select id from "${table}" limit 1 offset ?`).pluck().get(chance.upTo(many))
    return typeof id === 'string' ? id : null
  }
})
