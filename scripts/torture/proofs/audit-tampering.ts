import { ekorAudit } from '../../../electron/db/ekor-audit'
import { type Db, openDatabase } from '../../../electron/db/open'
import { relinkFrom } from '../relink-audit'
import { createStore } from '../../../electron/db/store'
import type { Jangkar } from '../../../electron/db/rantai-problems'
import { verifyDatabase } from '../../../electron/db/verify'
import { type Acak, createAcak } from '../../../src/domain/contoh/acak'
import { inserted } from '../../../src/domain/kit/changeset'
import { anUnor } from '../../../tests/support/builders'
import { anEntry } from '../../../tests/support/audit-entry'
import { mustFail, mustHold, type Proof, type Seen } from '../proof'

/** What somebody with the file and a tool for SQLite may do to the trail; each answers what the check must name. */
const ATTACKS: readonly { readonly name: string; readonly attack: (db: Db, at: number) => RegExp }[] = [
  {
    name: 'a field edited',
    attack: (db, at) => named(db, `update audit set pelaku = 'Orang Lain' where seq = ${at}`, `Baris ${at} diubah`)
  },
  { name: 'a row deleted', attack: (db, at) => named(db, `delete from audit where seq = ${at}`, `Baris ${at} hilang`) },
  {
    name: 'two rows swapped',
    attack: (db, at) =>
      named(
        db,
        `update audit set seq = -1 where seq = ${at}; update audit set seq = ${at} where seq = ${at + 1}; update audit set seq = ${at + 1} where seq = -1`,
        `Baris ${at} tidak menyambung`
      )
  },
  { name: 'the tail cut', attack: (db, at) => named(db, `delete from audit where seq > ${at}`, `berakhir pada baris ${at},`) },
  { name: 'all wiped', attack: (db) => named(db, 'delete from audit', 'berakhir pada baris 0,') },
  {
    name: 'the whole chain written anew',
    attack: (db, at) => {
      db.sqlite.exec(`update audit set pelaku = 'Orang Lain' where seq = ${at}`)
      relinkFrom(db, at)
      return new RegExp(`baris ${ENTRIES} ditulis ulang`)
    }
  }
]

const ENTRIES = 60

/** Six attacks on the audit trail at random places: each is found and named by its row; without an end kept elsewhere some would not be. */
export const auditTampering: Proof = {
  name: 'audit-tampering',
  run: ({ isShort }) => {
    const rounds = isShort ? 2 : 25
    return Promise.resolve([
      mustHold(
        'audit: six attacks, named by row',
        attacked(rounds, (jangkar) => [jangkar])
      ),
      mustFail(
        'audit: the same without the end kept in a backup',
        attacked(rounds, () => [])
      )
    ])
  }
}

function attacked(rounds: number, kept: (jangkar: Jangkar) => readonly Jangkar[]): Seen {
  const acak = createAcak(2026)
  const problems = Array.from({ length: rounds }, () => ATTACKS.flatMap((each) => unseen(each, acak, kept))).flat()
  return { tried: rounds * ATTACKS.length, problems }
}

function unseen({ name, attack }: (typeof ATTACKS)[number], acak: Acak, kept: (jangkar: Jangkar) => readonly Jangkar[]): readonly string[] {
  const db = aTrail()
  try {
    const jangkar = { ...ekorAudit(db.sqlite), pada: '2026-11-23T00:00:00Z', dari: 'cadangan' }
    const must = attack(db, acak.bulat(2, ENTRIES - 2))
    const said = verifyDatabase(db, kept(jangkar)).find(({ apa }) => apa === 'Rantai riwayat')?.masalah ?? []
    return said.some((kalimat) => must.test(kalimat)) ? [] : [`${name}: not named`]
  } finally {
    db.sqlite.close()
  }
}

/** A trail of an office's work, opened with the tools of an attacker. */
function aTrail(): Db {
  const db = openDatabase(':memory:')
  const store = createStore(db)
  for (let n = 1; n <= ENTRIES; n += 1) store.apply([inserted('unor', anUnor({ id: `unor-${n}` }))], anEntry())
  db.sqlite.exec('drop trigger audit_tetap_ubah; drop trigger audit_tetap_hapus')
  return db
}

function named(db: Db, sql: string, kalimat: string): RegExp {
  db.sqlite.exec(sql)
  return new RegExp(kalimat)
}
