import type { Db } from './open'

/** True when somebody must come in with a password. */
export const hasUsers = ({ sqlite }: Db): boolean =>
  sqlite.prepare('select 1 from pengguna where is_aktif = 1 limit 1').pluck().get() !== undefined
