import { entities, type EntityName } from '../../src/domain/entities'
import { drain } from './drain'
import type { Db } from './open'
import { type Jangkar, rantaiProblems } from './rantai-problems'
import { rowsOf } from './rows'
import { type BarisCacat, compareSidik } from './sidik-baris'

/** One thing that was verified: what, and what is wrong with it (empty = nothing). */
export type Pemeriksaan = { readonly apa: string; readonly masalah: readonly string[] }

/** How far a verification is: what is being looked at, of how many rows so far. */
export type MajuPeriksa = { readonly apa: string; readonly baris: number }

type Langkah<T> = Generator<MajuPeriksa, T>

/**
 * Reads everything once, a stretch at a step: the file's structure, its references, each row against its schema and its
 * digest, the search index, the audit chain and its ends as they were kept elsewhere.
 */
export function* verifySteps(db: Db, jangkar: readonly Jangkar[] = []): Langkah<readonly Pemeriksaan[]> {
  return [
    yield* checked('Struktur berkas', perTable(db, 'integrity_check')),
    yield* checked('Rujukan antarbaris', perTable(db, 'foreign_key_check')),
    yield* checked('Isi setiap baris', rowProblems(db)),
    yield* checked('Sidik setiap baris', sidikProblems(db)),
    yield* checked('Indeks pencarian', indexProblems(db)),
    yield* checked('Rantai riwayat', rantaiProblems(db.sqlite, jangkar))
  ]
}

/** The same at one go. */
export const verifyDatabase = (db: Db, jangkar: readonly Jangkar[] = []): readonly Pemeriksaan[] => drain(verifySteps(db, jangkar))

/** Only the audit chain, for whoever asks about it alone. */
export const verifyRantai = (db: Db, jangkar: readonly Jangkar[]): Langkah<Pemeriksaan> =>
  checked('Rantai riwayat', rantaiProblems(db.sqlite, jangkar))

function* checked(apa: string, steps: Generator<number, readonly string[]>): Langkah<Pemeriksaan> {
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield { apa, baris: step.value }
  return { apa, masalah: step.value }
}

/** A pragma over each table by itself, so that the core answers between them. */
function* perTable({ sqlite }: Db, pragma: 'integrity_check' | 'foreign_key_check'): Generator<number, readonly string[]> {
  const found: string[] = []
  const names = sqlite.prepare<[], string>("select name from sqlite_schema where type = 'table'").pluck().all()
  for (const [n, name] of names.entries()) {
    found.push(...sqlite.prepare(`pragma ${pragma}("${name}")`).pluck().all().map(String))
    yield n
  }
  return found.filter((line) => line !== 'ok')
}

function* rowProblems({ sqlite }: Db): Generator<number, readonly string[]> {
  const found: string[] = []
  let read = 0
  // the keys of `entities` are its names
  for (const name of Object.keys(entities) as EntityName[]) {
    try {
      for (const rows of rowsOf(sqlite, name).stretches(PER_LANGKAH)) yield (read += rows.length)
    } catch (error) {
      found.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return found
}

const PER_LANGKAH = 1000

function* sidikProblems({ sqlite }: Db): Generator<number, readonly string[]> {
  const steps = compareSidik(sqlite)
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield step.value.baris
  return step.value.map(kalimatCacat)
}

const KATA_CACAT: Readonly<Record<BarisCacat['cacat'], string>> = {
  BERUBAH: 'berubah tanpa tercatat',
  TANPA_SIDIK: 'ditambahkan tanpa tercatat',
  HILANG: 'hilang tanpa tercatat'
}

const kalimatCacat = ({ tabel, id, cacat }: BarisCacat): string => `${tabel} ${id} ${KATA_CACAT[cacat]}.`

/** Every person, post and unit stands in the search index under its own name, and nothing else does. */
function* indexProblems({ sqlite }: Db): Generator<number, readonly string[]> {
  const count = (sql: string): number => Number(sqlite.prepare(sql).pluck().get())
  let [rows, found] = [0, 0]
  for (const name of ['pegawai', 'jabatan', 'unor'] as const) {
    rows += count(`select count(*) from ${name}`)
    found += count(`select count(*) from ${name} join cari_baris using (id) where cari_baris.jenis = '${name}'`)
    yield rows
  }
  const indexed = count('select count(*) from cari_baris')
  return rows === found && rows === indexed ? [] : [`${found} dari ${rows} baris terindeks; indeks berisi ${indexed}.`]
}
