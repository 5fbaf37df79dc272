import { constants, deflateRawSync } from 'node:zlib'
import type { Changeset } from '../../src/domain/kit/changeset'

const SEKALI = 500

/**
 * A changeset as the audit trail keeps it: its JSON, deflated. It is packed piece by piece, each flushed to whole bytes, so
 * that an import of 20,000 people never stands in memory as one text; together the pieces are one ordinary stream.
 */
export function packChanges(changes: Changeset): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < changes.length; at += SEKALI) {
    const isi = JSON.stringify(changes.slice(at, at + SEKALI)).slice(1, -1)
    pieces.push(deflateRawSync(`${at === 0 ? '[' : ','}${isi}`, { level: 1, finishFlush: constants.Z_SYNC_FLUSH }))
  }
  pieces.push(deflateRawSync(changes.length === 0 ? '[]' : ']', { level: 1 }))
  return Buffer.concat(pieces)
}
