const LONGEST = 31

/** A name Excel takes for a sheet: none of `\ / ? * [ ] :`, no apostrophe at its ends, at most 31 characters, never empty. */
export function sheetName(nama: string): string {
  const safe = [...nama].map((huruf) => (huruf < ' ' || '\\/?*[]:'.includes(huruf) ? ' ' : huruf)).join('')
  const short = trimmed(safe.replace(/\s+/g, ' ')).slice(0, LONGEST)
  return trimmed(short) || 'Data'
}

const trimmed = (teks: string): string => teks.replace(/^[\s']+|[\s']+$/g, '')
