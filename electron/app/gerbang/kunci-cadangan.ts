import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { isPlainDatabase } from '../../db/inspect-file'
import { isTerbuka } from '../../db/salinan'
import { openSealedData } from '../segel/buka-data'
import { BerkasKunci } from './berkas-kunci'
import { readManifes } from './manifes'
import type { KunciData, Ruang } from './ruang'
import { kunciDataOf, openAnySlot } from './slot'
import { tempatOf } from './tempat'

/** A backup that opens: where it lies, as it is called, by what key, and the key file that belongs to it. */
export type CadanganTerbuka = {
  readonly terbuka: true
  readonly berkas: string
  readonly nama: string
  readonly kunci: KunciData
  readonly berkasKunci: BerkasKunci | null
}

/** It opens, or what the password lacks. */
export type BukaanCadangan = CadanganTerbuka | { readonly terbuka: false; readonly pesan: string }

/** Finds what opens a backup: nothing, when it is not encrypted; the key of the data that is open; else a password or the recovery key. */
export async function bukaanOf(ruang: Ruang, berkas: string, sandi: string | null): Promise<BukaanCadangan> {
  const { binding } = ruang
  const ini = { terbuka: true as const, berkas, nama: basename(berkas), berkasKunci: berkasKunciOf(berkas) }
  if (!isTersandi(berkas)) return { ...ini, kunci: null }
  const kunciKini = ruang.data()?.kunci ?? null
  if (kunciKini !== null && isTerbuka({ berkas, kunci: kunciKini, binding })) return { ...ini, kunci: kunciKini }
  return sandi === null ? { terbuka: false, pesan: '' } : bukaanBersandi(ruang, ini, sandi)
}

type Ini = Omit<CadanganTerbuka, 'kunci'>

/** By whichever key file the password fits: the one that came along, or that of the data here. */
async function bukaanBersandi({ binding, tempat }: Ruang, ini: Ini, sandi: string): Promise<BukaanCadangan> {
  for (const berkasKunci of [ini.berkasKunci, readKunci(tempat.kunci)]) {
    const kunci = berkasKunci ? await kunciBy(berkasKunci, sandi) : null
    if (kunci !== null && isTerbuka({ berkas: ini.berkas, kunci, binding })) return { ...ini, kunci, berkasKunci }
  }
  return { terbuka: false, pesan: 'Sandi itu tidak membuka cadangan ini.' }
}

/** The same of a sealed data set, which is opened beside the data first. */
export async function bukaanSegel(ruang: Ruang, path: string, sandi: string | null): Promise<BukaanCadangan> {
  const segel = await openSealedData(ruang.tempat, path, sandi)
  if (!segel.terbuka) return segel
  const nama = basename(path)
  const { berkas, kunci, manifes } = segel
  if (kunci !== null) return { terbuka: true, berkas, nama, kunci, berkasKunci: manifes.kunci }
  const bukaan = await bukaanOf(ruang, berkas, sandi)
  return bukaan.terbuka ? { ...bukaan, nama } : bukaan
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
