/** Whom a line is for: INI: the one asked about; SEMUA: everybody no line is for; LAIN: somebody else. */
export type Peruntukan = 'INI' | 'SEMUA' | 'LAIN'

/** The value for one in a text of lines `key: value`; `untuk` reads a key, null where a line has none. Empty = no line is for it. */
export function nilaiBerkunci(teks: string, untuk: (kunci: string | null) => Peruntukan): string {
  const semua = teks.split('\n').map((baris) => bacaBaris(baris.trim(), untuk))
  return (semua.find((b) => b.untuk === 'INI') ?? semua.find((b) => b.untuk === 'SEMUA'))?.nilai ?? ''
}

/** What is for everybody counts whole: a colon in it is its own. */
function bacaBaris(baris: string, untuk: (kunci: string | null) => Peruntukan): { readonly untuk: Peruntukan; readonly nilai: string } {
  const at = baris.indexOf(':')
  const siapa = untuk(at < 0 ? null : baris.slice(0, at).trim())
  return { untuk: siapa, nilai: siapa === 'INI' ? baris.slice(at + 1).trim() : baris }
}
