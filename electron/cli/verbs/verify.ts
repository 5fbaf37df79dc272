import { verifyDatabase } from '../../db/verify'
import type { Verb } from '../verb'

/** Reads the whole database once and says whether all of it is sound. */
export const verify: Verb = {
  nama: 'verify',
  pakai: 'verify --db BERKAS',
  arti: 'periksa keutuhan seluruh data',
  answers: () => ({}),
  run: ({ db }) => {
    const hasil = verifyDatabase(db)
    const lines = hasil.flatMap(({ apa, masalah }) => [
      `${masalah.length === 0 ? 'baik ' : 'RUSAK'}  ${apa}`,
      ...masalah.map((m) => `       ${m}`)
    ])
    return Promise.resolve({ ok: hasil.every((p) => p.masalah.length === 0), data: hasil, lines })
  }
}
