import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import type Database from 'better-sqlite3'
import type { Changeset } from '../../../src/domain/kit/changeset'
import { tentangOf } from '../../../src/domain/riwayat/tentang'
import { AWAL_RANTAI, auditHash, sidikIsi } from '../rantai-audit'

type Lama = {
  readonly seq: number
  readonly kunci: string
  readonly waktu: string
  readonly pelaku: string
  readonly perintah: string
  readonly label: string
  readonly jenis: string
  readonly input: string
  readonly perubahan: Buffer
  readonly jumlahPerubahan: number
  readonly sebelum: string
  readonly hash: string
}

/**
 * Links the audit chain anew, over digests of what each entry holds, and writes down what each is about. An entry that did
 * not stand in the old chain keeps its old link: it does not stand in the new one either, and is named at every check.
 */
export function relinkAudit(sqlite: Database.Database): void {
  const next = sqlite.prepare<[number], Lama>(
    'select seq, kunci, waktu, pelaku, perintah, label, jenis, input, perubahan, jumlah_perubahan as jumlahPerubahan, sebelum, hash from audit where seq > ? order by seq limit 1'
  )
  const link = sqlite.prepare('update audit set sidik_input = ?, sidik_perubahan = ?, sebelum = ?, hash = ? where seq = ?')
  const about = sqlite.prepare('insert or ignore into audit_tentang (entitas, id, seq) values (?, ?, ?)')
  let lama = AWAL_RANTAI
  let baru = AWAL_RANTAI
  for (let row = next.get(0); row; row = next.get(row.seq)) {
    const [sidikInput, sidikPerubahan] = [sidikIsi(row.input), sidikIsi(row.perubahan)]
    const isUtuh = row.sebelum === lama && row.hash === oldHash(row)
    const hash = isUtuh ? auditHash(baru, { ...row, peran: '', alasan: null, versi: '', sidikInput, sidikPerubahan }) : row.hash
    link.run(sidikInput, sidikPerubahan, isUtuh ? baru : row.sebelum, hash, row.seq)
    for (const { entitas, id } of tentang(row)) about.run(entitas, id, row.seq)
    lama = row.hash
    baru = hash
  }
}

/** The link as it was until then. */
function oldHash({ sebelum, kunci, waktu, pelaku, perintah, label, jenis, input, perubahan }: Lama): string {
  const hash = createHash('sha256').update(sebelum)
  for (const field of [kunci, waktu, pelaku, perintah, label, jenis, input]) hash.update('\0').update(field)
  return hash.update('\0').update(perubahan).digest('hex')
}

function tentang({ perintah, input, perubahan }: Lama): ReturnType<typeof tentangOf> {
  try {
    // the store of before wrote both
    return tentangOf(JSON.parse(inflateRawSync(perubahan).toString()) as Changeset, { perintah, input: JSON.parse(input) })
  } catch {
    // damaged: the chain names it
    return []
  }
}
