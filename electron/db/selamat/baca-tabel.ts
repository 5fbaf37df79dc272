import type Database from 'better-sqlite3'

/** A row as SQLite gives it: its columns in the order they were asked for. */
export type BarisMentah = readonly unknown[]

/** Row numbers tried one by one where neither end of a table nor an index says which there are. */
const COBA_PALING_BANYAK = 50_000

/**
 * Everything that can still be read of a table: from its first row on, from its last row back, and in the gap between row by
 * row, by the numbers that its index still knows. Never throws.
 */
export function bacaTabel(sqlite: Database.Database, tabel: string, kolom: readonly string[]): readonly BarisMentah[] {
  const dapat = new Map<string, BarisMentah>()
  const simpan = (row: BarisMentah): void => void dapat.set(String(row[0]), row)
  const select = `select rowid, ${kolom.map((nama) => `"${nama}"`).join(', ')} from "${tabel}" not indexed`
  if (!walk(sqlite, `${select} order by rowid`, simpan)) {
    walk(sqlite, `${select} order by rowid desc`, simpan)
    const satu = prepared(sqlite, `${select} where rowid = ?`)
    for (const nomor of satu ? sela(sqlite, tabel, dapat) : []) {
      const row = tried(() => satu?.get(nomor))
      if (isBaris(row)) simpan(row)
    }
  }
  return [...dapat.values()].map(([, ...values]) => values)
}

/** The same for a table that lies in the order of its key alone. */
export function bacaTabelKunci(
  sqlite: Database.Database,
  tabel: string,
  { kolom, kunci }: { readonly kolom: readonly string[]; readonly kunci: readonly string[] }
): readonly BarisMentah[] {
  const dapat = new Map<string, BarisMentah>()
  const simpan = (row: BarisMentah): void => void dapat.set(JSON.stringify(row.slice(0, kunci.length)), row)
  const select = `select ${[...kunci, ...kolom].join(', ')} from "${tabel}"`
  if (!walk(sqlite, `${select} order by ${kunci.join(', ')}`, simpan))
    walk(sqlite, `${select} order by ${kunci.map((k) => `${k} desc`).join(', ')}`, simpan)
  return [...dapat.values()]
}

/** Row numbers that may exist between what was read from either end. */
function sela(sqlite: Database.Database, tabel: string, dapat: ReadonlyMap<string, unknown>): readonly number[] {
  const nomor = new Set<number>()
  const tambah = (row: BarisMentah): void => void nomor.add(Number(row[0]))
  const dariIndeks = `select rowid from "${tabel}" indexed by "sqlite_autoindex_${tabel}_1"`
  const isLengkap = walk(sqlite, `${dariIndeks} order by id`, tambah) || walk(sqlite, `${dariIndeks} order by id desc`, tambah)
  if (!isLengkap) tambahSela(nomor, dapat)
  return [...nomor].filter((n) => !dapat.has(String(n)))
}

function tambahSela(nomor: Set<number>, dapat: ReadonlyMap<string, unknown>): void {
  const [awal, akhir] = tepi(dapat)
  for (let n = awal; n <= Math.min(akhir, awal + COBA_PALING_BANYAK); n += 1) nomor.add(n)
}

/** The last number read from the front, and the first read from the back. */
function tepi(dapat: ReadonlyMap<string, unknown>): readonly [number, number] {
  const nomor = [...dapat.keys()].map(Number).toSorted((a, b) => a - b)
  const putus = nomor.findIndex((n, at) => at > 0 && n !== (nomor[at - 1] ?? 0) + 1)
  if (putus < 0) return [(nomor.at(-1) ?? 0) + 1, Number.MAX_SAFE_INTEGER]
  return [(nomor[putus - 1] ?? 0) + 1, nomor.at(-1) ?? 0]
}

/** True when the walk came to its end. */
function walk(sqlite: Database.Database, sql: string, take: (row: BarisMentah) => void): boolean {
  try {
    for (const row of sqlite.prepare(sql).raw().iterate()) if (isBaris(row)) take(row)
    return true
  } catch {
    return false
  }
}

function prepared(sqlite: Database.Database, sql: string): Database.Statement | null {
  return tried(() => sqlite.prepare(sql).raw()) ?? null
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

const isBaris = (row: unknown): row is BarisMentah => Array.isArray(row)
