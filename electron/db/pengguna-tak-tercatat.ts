import { isDeepStrictEqual } from 'node:util'
import { inflateRawSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { Pengguna } from '../../src/domain/akses/pengguna'
import { rowsOf } from './rows'

const Perubahan = z.array(z.object({ entity: z.string(), after: z.unknown() }))

/** Users whose row is not as the audit trail last recorded it: someone gave themselves more than was ever given to them. */
export function penggunaTakTercatat(sqlite: Database.Database): readonly string[] {
  const terakhir = sqlite
    .prepare<[string], Buffer>(
      "select a.perubahan from audit_tentang t join audit a on a.seq = t.seq where t.entitas = 'pengguna' and t.id = ? order by t.seq desc limit 1"
    )
    .pluck()
  return rowsOf(sqlite, 'pengguna')
    .list()
    .filter((pengguna) => !isTercatat(pengguna, terakhir.get(pengguna.id)))
    .map(({ namaMasuk }) => `pengguna “${namaMasuk}” tidak seperti tercatat dalam riwayat`)
}

/** What was emptied by law no longer says anything, for or against. */
function isTercatat(pengguna: Pengguna, perubahan: Buffer | undefined): boolean {
  if (perubahan === undefined) return false
  if (perubahan.length === 0) return true
  const tercatat = Perubahan.parse(JSON.parse(inflateRawSync(perubahan).toString())).some(
    ({ entity, after }) => entity === 'pengguna' && isDeepStrictEqual(Pengguna.safeParse(after).data, pengguna)
  )
  return tercatat
}
