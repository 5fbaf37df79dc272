import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'
import { isPlainDatabase, unlock } from '../../db/open'
import { BerkasKunci } from './berkas-kunci'
import { readManifes } from './manifes'
import type { KunciData, Ruang } from './ruang'
import { kunciDataOf, openAnySlot } from './slot'
import { tempatOf } from './tempat'

/** What opens a backup, and the key file that belongs to it; or why it does not open yet. */
export type BukaanCadangan =
  | { readonly terbuka: true; readonly kunci: KunciData; readonly berkasKunci: BerkasKunci | null }
  | { readonly terbuka: false; readonly pesan: string }

/** Finds what opens a backup: nothing, when it is not encrypted; the key of the data that is open; else a password or the recovery key. */
export async function bukaanOf(ruang: Ruang, berkas: string, sandi: string | null): Promise<BukaanCadangan> {
  const dibawa = berkasKunciOf(berkas)
  if (!isTersandi(berkas)) return { terbuka: true, kunci: null, berkasKunci: dibawa }
  const terbuka = ruang.data()?.kunci ?? null
  if (terbuka !== null && opensWith(ruang, berkas, terbuka)) return { terbuka: true, kunci: terbuka, berkasKunci: dibawa }
  if (sandi === null) return { terbuka: false, pesan: '' }
  for (const berkasKunci of [dibawa, readKunci(ruang.tempat.kunci)]) {
    const kunci = berkasKunci ? await kunciBy(berkasKunci, sandi) : null
    if (kunci !== null && opensWith(ruang, berkas, kunci)) return { terbuka: true, kunci, berkasKunci }
  }
  return { terbuka: false, pesan: 'Sandi itu tidak membuka cadangan ini.' }
}

/** The key file that travels with a backup: in its manifest, or beside it where a whole data folder was copied. */
function berkasKunciOf(berkas: string): BerkasKunci | null {
  const manifes = readManifes(berkas)
  return manifes !== null && manifes !== 'RUSAK' ? manifes.kunci : readKunci(tempatOf(berkas).kunci)
}

function readKunci(path: string): BerkasKunci | null {
  try {
    return BerkasKunci.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

async function kunciBy(berkasKunci: BerkasKunci, sandi: string): Promise<KunciData> {
  const rumah = await openAnySlot(berkasKunci, sandi)
  return rumah ? kunciDataOf(berkasKunci, rumah) : null
}

/** An encrypted database hides all but the shape of its pages, which stands in its head. */
function isTersandi(berkas: string): boolean {
  if (isPlainDatabase(berkas)) return false
  const bentuk = Buffer.alloc(3)
  const fd = openSync(berkas, 'r')
  try {
    readSync(fd, bentuk, 0, 3, 21)
  } finally {
    closeSync(fd)
  }
  return bentuk.toString('hex') === '402020'
}

function opensWith({ binding }: Ruang, berkas: string, kunci: string): boolean {
  const sqlite = new Database(berkas, { readonly: true, ...(binding ? { nativeBinding: binding } : {}) })
  try {
    unlock(sqlite, kunci)
    return sqlite.prepare('select count(*) from sqlite_schema').pluck().get() !== undefined
  } catch {
    return false
  } finally {
    sqlite.close()
  }
}
