const LONGEST = 31

/** A name Excel takes for a sheet: none of `\ / ? * [ ] :`, no apostrophe at its ends, at most 31 characters, never empty. */
export function sheetName(nama: string): string {
  const safe = [...nama].map((huruf) => (huruf < ' ' || '\\/?*[]:'.includes(huruf) ? ' ' : huruf)).join('')
  const short = trimmed(safe.replace(/\s+/g, ' ')).slice(0, LONGEST)
  return trimmed(short) || 'Data'
}

const trimmed = (teks: string): string => teks.replace(/^[\s']+|[\s']+$/g, '')

/** Names for sheets of one workbook, in order: one that is taken, whatever its capitals, gets a number. */
export function sheetNames(nama: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return nama.map((n) => {
    const bare = sheetName(n)
    let name = bare
    for (let at = 2; taken.has(name.toLowerCase()); at += 1) name = `${trimmed(bare.slice(0, LONGEST - ` (${at})`.length))} (${at})`
    taken.add(name.toLowerCase())
    return name
  })
}
