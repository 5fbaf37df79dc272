import { resolve } from 'node:path'
import { tempatOf } from '../../app/gerbang/tempat'
import { readJangkar } from '../../app/riwayat/jangkar'
import { ekorAudit } from '../../db/ekor-audit'
import { verifyDatabase } from '../../db/verify'
import { need, type Verb } from '../verb'

/** Reads the whole database once and says whether all of it is sound, the end of its audit chain as the backups kept it included. */
export const verify: Verb = {
  nama: 'verify',
  pakai: 'verify --db BERKAS',
  arti: 'periksa keutuhan seluruh data dan rantai riwayat',
  answers: () => ({}),
  run: ({ db, words }) => {
    const jangkar = readJangkar(tempatOf(resolve(need(words, 'db'))).cadangan)
    const hasil = verifyDatabase(db, jangkar)
    const { jumlah, hash } = ekorAudit(db.sqlite)
    const lines = hasil.flatMap(({ apa, masalah }) => [
      `${masalah.length === 0 ? 'baik ' : 'RUSAK'}  ${apa}`,
      ...masalah.map((m) => `       ${m}`)
    ])
    const rantai = `       ${jumlah} catatan riwayat, ujung rantai ${hash}, dicocokkan dengan ${jangkar.length} cadangan`
    return Promise.resolve({ ok: hasil.every((p) => p.masalah.length === 0), data: hasil, lines: [...lines, rantai] })
  }
}
