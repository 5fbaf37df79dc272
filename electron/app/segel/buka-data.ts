import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { FileProblem } from '../host'
import { Manifes, manifesOf } from '../gerbang/manifes'
import { replaceFile } from '../gerbang/replace-file'
import type { KunciData } from '../gerbang/ruang'
import type { Tempat } from '../gerbang/tempat'
import { bacaSegel, isSegel } from './baca-segel'
import { jenisSegel } from './jenis-segel'
import { TANDA_SEGEL } from './kepala-segel'

/** The backup out of a sealed data set, with its manifest beside it, and the key that came along; or what the password lacks. */
export type DataSegel =
  | { readonly terbuka: true; readonly berkas: string; readonly kunci: KunciData; readonly manifes: Manifes }
  | { readonly terbuka: false; readonly pesan: string }

/** The ending of a sealed data set, for dialogs. */
export const AKHIRAN_DATA = jenisSegel.DATA.akhiran

/** True for a file that begins as sealed files do. */
export function isBerkasSegel(path: string): boolean {
  const awal = Buffer.alloc(TANDA_SEGEL.length)
  const fd = openSync(path, 'r')
  try {
    return readSync(fd, awal) === awal.length && isSegel(awal)
  } finally {
    closeSync(fd)
  }
}

/** Opens a sealed data set beside the data, where it is then restored from like any backup; whoever asked removes it with `buangDataSegel`. Throws `FileProblem`. */
export async function openSealedData(tempat: Tempat, path: string, sandi: string | null): Promise<DataSegel> {
  if ((await stat(path)).size > jenisSegel.DATA.maksByte) throw new FileProblem('Berkas ini terlalu besar untuk data Penata.')
  const segel = await bacaSegel(await readFile(path), 'DATA', sandi)
  if (!segel.terbuka) return segel
  const [catatan, kunci, isi] = segel.bagian
  const manifes = Manifes.safeParse(parseJson(catatan))
  if (!manifes.success || !kunci || !isi) throw new FileProblem('Isi berkas ini bukan data Penata.')
  const berkas = sementaraOf(tempat)
  buangDataSegel(tempat)
  replaceFile(berkas, isi)
  replaceFile(manifesOf(berkas), JSON.stringify(manifes.data))
  return { terbuka: true, berkas, kunci: kunciOf(kunci), manifes: manifes.data }
}

/** Removes what was opened out of a sealed data set. */
export function buangDataSegel(tempat: Tempat): void {
  for (const path of [sementaraOf(tempat), manifesOf(sementaraOf(tempat))]) if (existsSync(path)) rmSync(path)
}

const sementaraOf = ({ berkas }: Tempat): string => `${berkas}.segel`

function kunciOf(bytes: Uint8Array): KunciData {
  const kunci = Buffer.from(bytes).toString('latin1')
  return /^[0-9a-f]{64}$/.test(kunci) ? kunci : null
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}
