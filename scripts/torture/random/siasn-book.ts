import type { BukuKerja } from '../../../src/domain/impor/buku-kerja'
import { KOLOM_SIASN } from '../../fixtures/siasn-columns.mjs'
import { personIn, seats, seeded } from '../../fixtures/siasn-people.mjs'

/** A SIASN workbook of so many invented people, as the reader would give it. */
export function siasnBook(people: number, seed: number): BukuKerja {
  const random = seeded(seed)
  const rows = Array.from({ length: people }, (_, n) => {
    const person: Readonly<Record<string, string>> = personIn(seats[n % seats.length], seed * 100_000 + n, random)
    return KOLOM_SIASN.map((judul: string) => person[judul] ?? '')
  })
  const baris = [KOLOM_SIASN, ...rows].map((sel, n) => ({ nomor: n + 1, sel }))
  return { sistem1904: false, format: 'xlsx', isBermakro: false, lembar: [{ nama: 'Data Utama', baris }] }
}
