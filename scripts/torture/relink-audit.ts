import type { Db } from '../../electron/db/open'
import { auditHash, type MataRantai } from '../../electron/db/rantai-audit'

type Row = MataRantai & { readonly seq: number; readonly sebelum: string }

/** What an attacker does who knows how links are made: every link from that entry on, made anew, so that the chain holds by itself. */
export function relinkFrom({ sqlite }: Db, seq: number): void {
  const rows = sqlite
    .prepare<[number], Row>(
      `select seq, kunci, waktu, pelaku, peran, perintah, label, jenis, alasan, versi, jumlah_perubahan as jumlahPerubahan,
         sidik_input as sidikInput, sidik_perubahan as sidikPerubahan, sebelum from audit where seq >= ? order by seq`
    )
    .all(seq)
  const link = sqlite.prepare('update audit set sebelum = ?, hash = ? where seq = ?')
  let before = rows[0]?.sebelum ?? ''
  for (const row of rows) {
    const hash = auditHash(before, row)
    link.run(before, hash, row.seq)
    before = hash
  }
}
