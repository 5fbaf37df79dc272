import { forgotten, suntinganOf, type Tersunting } from '../kit/suntingan'
import { normalizeNama } from './nilai/teks'

/** A stored row that remembers its last file. */
export type Tercatat = Tersunting & { readonly tidakDiBerkasSejak: string | null }

/** A row after what a file says of it, and the fields that come out different. */
export type Terisi<T> = { readonly sesudah: T; readonly medan: readonly string[] }

/** The field of a row that the file knows again after it was missing. */
export const KEMBALI = 'tidakDiBerkasSejak'

/** What a file says, field by field; null says nothing. */
export type Tertulis<T> = { readonly [K in keyof T]?: T[K] | null }

/**
 * The row with what the file says of it, save the refused fields; what it leaves empty stays. A field the file fills is no
 * longer one written by hand, and a row the file knows is no longer missing. The very same object when nothing differs.
 */
export function filledBy<T extends Tercatat>(lama: T, said: Tertulis<T>, tolak: ReadonlySet<string>): Terisi<T> {
  const medan: string[] = []
  const kini: Readonly<Record<string, unknown>> = lama
  const tertulis: Readonly<Record<string, unknown>> = said
  const isTerisi = (kunci: string): boolean => (tertulis[kunci] ?? null) !== null && !tolak.has(kunci)
  for (const kunci in tertulis) if (tertulis[kunci] !== kini[kunci] && isTerisi(kunci)) medan.push(kunci)
  if (lama.tidakDiBerkasSejak !== null && !tolak.has(KEMBALI)) medan.push(KEMBALI)
  const lepas = lama.disunting === '' ? [] : [...suntinganOf(lama)].filter(isTerisi)
  if (medan.length === 0 && lepas.length === 0) return { sesudah: lama, medan }
  const patch = Object.fromEntries(medan.map((kunci) => [kunci, tertulis[kunci] ?? null]))
  return { sesudah: { ...lama, ...patch, ...(lepas.length > 0 ? forgotten(lama, lepas) : {}) }, medan }
}

/** The name a file means: where it differs in capitals and spaces alone, the one there is. */
export const namaDari = (lama: string, said: string): string => (normalizeNama(lama) === normalizeNama(said) ? lama : said)
