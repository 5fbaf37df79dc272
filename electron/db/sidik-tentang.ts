import { hash } from 'node:crypto'
import type Database from 'better-sqlite3'
import type { Tentang } from '../../src/domain/riwayat/tentang'

/** Under this name the digests of what each audit entry is about lie among the digests of rows, by the number of the entry. */
export const TABEL_TENTANG = 'audit_tentang'

const PER_LANGKAH = 5000
const KATA = 4

/** The digest of what an entry is about: the same in whatever order it is read. */
export function sidikTentang(seq: number, tentang: readonly Tentang[]): Buffer {
  const jumlah = new Uint32Array(KATA)
  for (const each of tentang) mix(jumlah, seq, each)
  return Buffer.from(jumlah.buffer)
}

function mix(jumlah: Uint32Array, seq: number, { entitas, id }: Tentang): void {
  const sidik = hash('sha256', `${entitas}\0${id}\0${seq}`, 'buffer')
  for (let n = 0; n < KATA; n += 1) jumlah[n] = (jumlah[n] ?? 0) ^ sidik.readUInt32LE(n * KATA)
}

type Baris = Tentang & { readonly seq: number }

/** Takes those digests from what is stored, a stretch at a step; gives them by the number of the entry. */
export function* readSidikTentang(sqlite: Database.Database): Generator<number, ReadonlyMap<string, Buffer>> {
  const next = sqlite.prepare<[string, string, number], Baris>(
    `select entitas, id, seq from audit_tentang where (entitas, id, seq) > (?, ?, ?) order by entitas, id, seq limit ${PER_LANGKAH}`
  )
  const found = new Map<number, Uint32Array>()
  let read = 0
  for (let rows = next.all('', '', 0); rows.length > 0; rows = after(next, rows)) {
    for (const row of rows) {
      const jumlah = found.get(row.seq) ?? new Uint32Array(KATA)
      mix(jumlah, row.seq, row)
      found.set(row.seq, jumlah)
    }
    yield (read += rows.length)
  }
  return new Map([...found].map(([seq, jumlah]) => [String(seq), Buffer.from(jumlah.buffer)]))
}

function after(next: Database.Statement<[string, string, number], Baris>, rows: readonly Baris[]): Baris[] {
  const last = rows.at(-1)
  return last ? next.all(last.entitas, last.id, last.seq) : []
}
