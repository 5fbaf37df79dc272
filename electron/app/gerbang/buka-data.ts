import { existsSync } from 'node:fs'
import { type Db, openDatabase } from '../../db/open'
import { bukaLihat } from './buka-lihat'
import { backupsIn } from './daftar-cadangan'
import type { KunciData, Ruang } from './ruang'

/** Data as it was opened: `buang` removes what it was opened from, where that was a copy. */
export type BukaanData = { readonly db: Db; readonly buang: () => void; readonly peringatan: readonly string[] }

type Parts = Pick<Ruang, 'tempat' | 'binding' | 'given' | 'host' | 'versi'> & {
  readonly sebelumMigrasi: (sqlite: Db['sqlite'], kunci: KunciData) => void
}

/** Opens the data file, or a copy of it that is only looked at. Throws `DatabaseProblem`. */
export function bukaData(parts: Parts, kunci: KunciData, isLihatSaja: boolean): BukaanData {
  return isLihatSaja ? lihat(parts, kunci) : sungguh(parts, kunci)
}

function sungguh({ tempat, binding, sebelumMigrasi }: Parts, kunci: KunciData): BukaanData {
  const db = openDatabase(tempat.berkas, {
    nativeBinding: binding,
    kunci,
    pernahAda: existsSync(tempat.kunci) || backupsIn(tempat.cadangan).length > 0,
    beforeMigration: (sqlite) => sebelumMigrasi(sqlite, kunci)
  })
  return { db, buang: () => undefined, peringatan: [] }
}

function lihat({ tempat, binding, given, host, versi }: Parts, kunci: KunciData): BukaanData {
  const { newId, now } = given()
  const siapa = { kunci: newId(), waktu: now, pelaku: host.pelaku, peran: '', alasan: null, versi }
  const catatan = { ...siapa, perintah: 'cadangan.selamatkan', label: 'Buka yang masih terbaca dari berkas rusak', jenis: 'do' as const }
  const { db, buang, isSebagian } = bukaLihat({ berkas: tempat.berkas, kunci, binding, catatan })
  return { db, buang, peringatan: isSebagian ? ['Berkas data rusak: yang terlihat hanya baris yang masih terbaca.'] : [] }
}
