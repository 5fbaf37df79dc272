import type Database from 'better-sqlite3'
import type { TinjauanPulih } from '../../src/contract/gerbang'

/** What restoring would take away and bring, as the two audit trails tell it. */
export type Silsilah = Pick<TinjauanPulih, 'hubungan' | 'hilang' | 'kembali'>

const TERATAS = 50

/** Compares the audit trail of today's data with that of a backup: how far they are the same, and what each did since. */
export function silsilahOf(sekarang: Database.Database, cadangan: Database.Database): Silsilah {
  const [kini, itu] = [ujung(sekarang), ujung(cadangan)]
  const pangkal = pangkalBersama(sekarang, cadangan)
  const hilang = {
    jumlah: kini - pangkal,
    teratas: sekarang
      .prepare<[number], { waktu: string; pelaku: string; label: string }>(
        `select waktu, pelaku, label from audit where seq > ? order by seq desc limit ${TERATAS}`
      )
      .all(pangkal)
  }
  return { hubungan: hubunganOf({ kini, itu, pangkal }), hilang, kembali: itu - pangkal }
}

function hubunganOf({
  kini,
  itu,
  pangkal
}: {
  readonly kini: number
  readonly itu: number
  readonly pangkal: number
}): Silsilah['hubungan'] {
  if (kini === 0) return 'KOSONG'
  if (itu === pangkal) return 'LEBIH_LAMA'
  return pangkal === 0 ? 'LAIN' : 'BERCABANG'
}

const ujung = (sqlite: Database.Database): number => Number(sqlite.prepare('select coalesce(max(seq), 0) from audit').pluck().get())

/** The last entry both trails have: each entry carries the hash of all before it, so that halving the stretch finds it. */
function pangkalBersama(a: Database.Database, b: Database.Database): number {
  const [hashA, hashB] = [a, b].map((sqlite) => sqlite.prepare('select hash from audit where seq = ?').pluck())
  let [sama, beda] = [0, Math.min(ujung(a), ujung(b)) + 1]
  while (beda - sama > 1) {
    const tengah = (sama + beda) >> 1
    if (hashA?.get(tengah) === hashB?.get(tengah)) sama = tengah
    else beda = tengah
  }
  return sama
}
