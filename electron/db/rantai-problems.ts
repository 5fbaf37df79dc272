import type Database from 'better-sqlite3'
import { z } from 'zod'
import { AWAL_RANTAI, auditHash, type MataRantai, sidikIsi } from './rantai-audit'

/** An end of the chain that was kept outside of the file: when, and by what. */
export type Jangkar = { readonly seq: number; readonly hash: string; readonly pada: string; readonly dari: string }

/** The command after which the chain goes on from an older state: ends of the data that was left then lie beyond it. */
const PEMULIHAN = 'cadangan.pulihkan'

type Baris = MataRantai & {
  readonly seq: number
  readonly input: string
  readonly perubahan: Buffer
  readonly sebelum: string
  readonly hash: string
}

const PER_LANGKAH = 100

/** The input by which an entry names the entries that were emptied with it. */
const Pemusnahan = z.object({ dikosongkan: z.array(z.int()) })

/** Walks the audit chain from its first entry, a stretch at a step, and names what does not hold. */
export function* rantaiProblems(sqlite: Database.Database, jangkar: readonly Jangkar[]): Generator<number, readonly string[]> {
  const walk = createWalk(jangkar)
  const next = sqlite.prepare<[number], Baris>(
    `select seq, kunci, waktu, pelaku, peran, perintah, label, jenis, alasan, versi, jumlah_perubahan as jumlahPerubahan, input, perubahan,
       sidik_input as sidikInput, sidik_perubahan as sidikPerubahan, sebelum, hash
     from audit where seq > ? order by seq limit ${PER_LANGKAH}`
  )
  let last = 0
  for (let rows = next.all(last); rows.length > 0; rows = next.all(last)) {
    for (const row of rows) walk.pass(row)
    last = rows.at(-1)?.seq ?? last
    yield last
  }
  return walk.problems()
}

/** Passes along the chain and keeps what it notices. */
function createWalk(jangkar: readonly Jangkar[]) {
  const found: string[] = []
  const emptied = new Set<number>()
  const named = new Set<number>()
  const tali = createTali(jangkar)
  let [seq, hash] = [0, AWAL_RANTAI]

  function pass(row: Baris): void {
    found.push(...gap(seq, row.seq))
    if (row.sebelum !== hash) found.push(`Baris ${row.seq} tidak menyambung baris sebelumnya.`)
    else if (row.hash !== auditHash(hash, row)) found.push(`Baris ${row.seq} diubah.`)
    found.push(...isiProblems(row))
    if (isKosong(row)) emptied.add(row.seq)
    for (const each of dinamai(row)) named.add(each)
    tali.pass(row)
    seq = row.seq
    hash = row.hash
  }

  return {
    pass,
    problems: (): readonly string[] => [
      ...found,
      ...[...emptied].filter((each) => !named.has(each)).map((each) => `Isi baris ${each} dikosongkan tanpa catatan pemusnahan.`),
      ...tali.problems(seq)
    ]
  }
}

const gap = (last: number, seq: number): readonly string[] =>
  seq === last + 1 ? [] : [seq === last + 2 ? `Baris ${last + 1} hilang.` : `Baris ${last + 1} sampai ${seq - 1} hilang.`]

/** What an entry holds against its digests; emptied is not altered. */
function isiProblems({ seq, input, perubahan, sidikInput, sidikPerubahan }: Baris): readonly string[] {
  const isAltered = (input !== '' && sidikIsi(input) !== sidikInput) || (perubahan.length > 0 && sidikIsi(perubahan) !== sidikPerubahan)
  return isAltered ? [`Isi baris ${seq} diubah.`] : []
}

/** No entry is written without input and changes: `null` and an empty list are the least of them. */
const isKosong = ({ input, perubahan }: Baris): boolean => input === '' || perubahan.length === 0

/** The entries that this one says were emptied with it; what destroys does not keep its own changes either. */
function dinamai({ seq, input, sidikInput }: Baris): readonly number[] {
  if (!input.includes('"dikosongkan"') || sidikIsi(input) !== sidikInput) return []
  const named = Pemusnahan.safeParse(JSON.parse(input))
  return named.success ? [seq, ...named.data.dikosongkan.filter((each) => each < seq)] : []
}

/** Compares the chain with its ends as they were kept elsewhere; those of data that a restore left behind say nothing. */
function createTali(jangkar: readonly Jangkar[]) {
  const bySeq = Map.groupBy(jangkar, ({ seq }) => seq)
  const found: Jangkar[] = []
  const pulih: { readonly seq: number; readonly waktu: string }[] = []
  const isDitinggalkan = ({ seq, pada }: Jangkar): boolean => pulih.some((p) => seq >= p.seq && pada < p.waktu)
  return {
    pass: ({ seq, hash, perintah, waktu }: Baris): void => {
      if (perintah === PEMULIHAN) pulih.push({ seq, waktu })
      found.push(...(bySeq.get(seq) ?? []).filter((each) => each.hash !== hash))
    },
    problems: (last: number): readonly string[] => [
      ...found
        .filter((each) => !isDitinggalkan(each))
        .map(({ seq, dari }) => `Rantai sampai baris ${seq} ditulis ulang: tidak sama dengan ${dari}.`),
      ...jangkar
        .filter((each) => each.seq > last && !isDitinggalkan(each))
        .map(({ seq, dari }) => `Rantai terpotong: berakhir pada baris ${last}, padahal ${dari} sampai baris ${seq}.`)
    ]
  }
}
