/** Temuan naskah: what is not right in a paper before it is printed. `isKeras`: it may be printed as a draft, but not issued. */
export type TemuanNaskah = {
  readonly pesan: string
  readonly isKeras: boolean
  /** The block of the template it stands in; null = the paper as a whole. */
  readonly blok: string | null
  /** The field to fill in, where that mends it. */
  readonly medan: string | null
}

/** A finding on the paper as a whole. */
export const temuanNaskah = (pesan: string, isKeras = false): TemuanNaskah => ({ pesan, isKeras, blok: null, medan: null })
