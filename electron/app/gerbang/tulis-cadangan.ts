import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Db } from '../../db/open'
import { type Salinan, salinData } from '../../db/salinan'
import { FileProblem } from '../file-problem'
import { type IsiCadangan, type Manifes, manifesOf, namaCadangan } from './manifes'
import { periksaCadangan } from './periksa-cadangan'
import { replaceFile } from './replace-file'

/** A backup to be made: where, of what, and all that its manifest says beside what the check finds. */
export type PesanCadangan = {
  readonly folder: string
  readonly sqlite: Db['sqlite']
  readonly kunci: string | null
  readonly binding: string | undefined
  readonly keterangan: Omit<Manifes, keyof IsiCadangan>
}

/** Checks a file away from whoever works. */
export type Periksa = (salinan: Salinan) => Promise<IsiCadangan>

/** Makes a backup: a copy under a passing name, checked as anyone would open it, and only then under its own. Throws `FileProblem`; nothing half-made stays. */
export async function tulisCadangan(pesan: PesanCadangan, periksa: Periksa): Promise<Manifes> {
  const sementara = sementaraOf(pesan)
  try {
    salin(pesan, sementara)
    return sahkan(pesan, sementara, await periksa({ berkas: sementara, kunci: pesan.kunci, binding: pesan.binding }))
  } catch (error) {
    throw gagal(error, pesan.folder, sementara)
  }
}

/** The same at once, where nobody may go on before it is done. */
export function tulisCadanganSekarang(pesan: PesanCadangan): Manifes {
  const sementara = sementaraOf(pesan)
  try {
    salin(pesan, sementara)
    return sahkan(pesan, sementara, periksaCadangan({ berkas: sementara, kunci: pesan.kunci, binding: pesan.binding }))
  } catch (error) {
    throw gagal(error, pesan.folder, sementara)
  }
}

/** Removes what a killed process has left half-made: passing names, and manifests of which the backup never came. */
export function sapuSementara(folder: string, pemasangan: string): void {
  const nama = namesIn(folder)
  const ada = new Set(nama)
  const isSisa = (each: string): boolean =>
    each.startsWith(`~penata-${pemasangan}-`) ||
    (each.startsWith(`penata-${pemasangan}-`) &&
      (each.endsWith('.json.tmp') || (each.endsWith('.db.json') && !ada.has(each.slice(0, -'.json'.length)))))
  for (const each of nama.filter(isSisa)) rmSync(join(folder, each), { force: true })
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Sees the names of a folder onto the disk. Windows knows no such thing: there the rename itself is journalled. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

const sementaraOf = ({ folder, keterangan }: PesanCadangan): string => join(folder, `~${namaCadangan(keterangan)}.tmp`)

/** The one part that needs the connection of the core. */
function salin({ folder, sqlite }: PesanCadangan, sementara: string): void {
  mkdirSync(folder, { recursive: true })
  rmSync(sementara, { force: true })
  salinData(sqlite, sementara)
}

function sahkan({ folder, keterangan }: PesanCadangan, sementara: string, isi: IsiCadangan): Manifes {
  const berkas = join(folder, namaCadangan(keterangan))
  const manifes: Manifes = { ...keterangan, ...isi }
  // the manifest first: a backup under its own name is never without one
  replaceFile(manifesOf(berkas), JSON.stringify(manifes, null, 1))
  renameSync(sementara, berkas)
  syncFolder(folder)
  return manifes
}

function gagal(error: unknown, folder: string, sementara: string): FileProblem {
  try {
    rmSync(sementara, { force: true })
  } catch {
    // what went wrong first is what the officer must hear of; the rest is swept at the next start
  }
  return cadanganGagal(error, folder)
}

const PENUH = new Set(['ENOSPC', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'EDQUOT', 'EFBIG'])
const TERTUTUP = new Set(['EROFS', 'EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'ENOTDIR', 'EEXIST'])
const HILANG = new Set(['ENOENT', 'ENODEV', 'EIO', 'ENXIO'])

/** What an officer is told when a backup could not be made, or copied to a folder. */
export function cadanganGagal(error: unknown, folder: string, apa: 'dibuat' | 'disalin' = 'dibuat'): FileProblem {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return new FileProblem(`Cadangan tidak dapat ${apa}: ${sebabOf(code, folder)}`)
}

function sebabOf(code: string, folder: string): string {
  if (PENUH.has(code)) return `ruang penyimpanan penuh. Kosongkan ruang di drive berisi ${folder}.`
  if (TERTUTUP.has(code)) return `folder ${folder} tidak dapat ditulisi. Periksa izin folder itu.`
  if (HILANG.has(code)) return `folder ${folder} tidak terjangkau. Periksa drive atau jaringannya.`
  return 'salinannya tidak lolos pemeriksaan. Data Anda tetap seperti semula.'
}
