/** A search for words: true for a text that holds every one of them, in any case; without words for every text. */
export function memuatKata(cari: string): (teks: string) => boolean {
  const kata = cari.toUpperCase().split(/\s+/).filter(Boolean)
  if (kata.length === 0) return () => true
  return (teks) => {
    const besar = teks.toUpperCase()
    return kata.every((k) => besar.includes(k))
  }
}
