/** What the officer should know, by the part that found it. */
export type Peringatan = {
  readonly semua: () => readonly string[]
  /** Sets what one part warns of; nothing = all is well. */
  readonly set: (sumber: string, kalimat: readonly string[]) => void
  readonly clear: () => void
}

/** Creates an empty list of warnings; `onBerubah` is told when it says something else. */
export function createPeringatan(onBerubah: () => unknown): Peringatan {
  const isi = new Map<string, readonly string[]>()
  return {
    semua: () => [...isi.values()].flat(),
    set: (sumber, kalimat) => {
      const sebelum = isi.get(sumber) ?? []
      isi.set(sumber, kalimat)
      if (sebelum.join('\n') !== kalimat.join('\n')) onBerubah()
    },
    clear: () => isi.clear()
  }
}
