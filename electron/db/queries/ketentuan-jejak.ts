import { inflateRawSync } from 'node:zlib'
import { desc, inArray } from 'drizzle-orm'
import type { Change } from '../../../src/domain/kit/changeset'
import { audit } from '../schema/index'
import type { Query } from './query'

/** The commands that write settings by hand: few, each with a handful of changes. */
const PERINTAH = ['ketentuan.set', 'ketentuan.reset']

/** Who changed a setting and when, newest first. */
export const ketentuanJejak: Query<'ketentuan.jejak'> = ({ db: { orm } }, { kunci }) =>
  orm
    .select()
    .from(audit)
    .where(inArray(audit.perintah, PERINTAH))
    .orderBy(desc(audit.seq))
    .all()
    .filter(({ perubahan }) => isTentang(perubahan, kunci))
    .map(({ seq, waktu, pelaku, label, jenis }) => ({ seq, waktu, pelaku, label, jenis }))

function isTentang(perubahan: Buffer, kunci: string): boolean {
  // the store wrote it: a changeset
  const changes = JSON.parse(inflateRawSync(perubahan).toString('utf8')) as readonly Change[]
  return changes.some((change) => change.entity === 'ketentuan' && (change.after ?? change.before)?.kunci === kunci)
}
