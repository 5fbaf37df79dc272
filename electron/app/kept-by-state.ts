/** Makes something once for each state of the data: whoever asks again meanwhile waits for the same. What failed is made again when it is asked for again. */
export function keptByState<T>(keadaan: () => string, make: () => Promise<T>): () => Promise<T> {
  let kept: { readonly keadaan: string; readonly made: Promise<T> } | null = null
  return () => {
    const kini = keadaan()
    if (kept?.keadaan === kini) return kept.made
    const made = make()
    kept = { keadaan: kini, made }
    made.catch(() => (kept = null))
    return made
  }
}
