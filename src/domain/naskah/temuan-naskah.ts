import { sentence } from '../kit/rule'

/** Temuan naskah: what is not right in a paper before it is printed. `isKeras`: it may be printed as a draft, but not issued. */
export type TemuanNaskah = {
  readonly pesan: string
  readonly isKeras: boolean
  /** The block of the template it stands in; null = the paper as a whole. */
  readonly blok: string | null
  /** The field to fill in, where that mends it. */
  readonly medan: string | null
  /** What is missing from the data of a person, and whose: several of the kind are told together. */
  readonly data?: { readonly apa: string; readonly nama: string }
}

/** A finding on the paper as a whole. */
export const temuanNaskah = (pesan: string, isKeras = false): TemuanNaskah => ({ pesan, isKeras, blok: null, medan: null })

/** What is missing from the data of people, in words. */
export const pesanData = (apa: string, nama: readonly string[]): string =>
  nama.length === 1
    ? `${apa} ${nama.join()} belum tercatat; lengkapi pada data pegawai.`
    : sentence(`${apa} belum tercatat; lengkapi pada data ${nama.length} pegawai: ${beberapa(nama)}.`)

/** The first names of a list, and how many follow. */
export const beberapa = (nama: readonly string[]): string =>
  nama.length <= 4 ? nama.join('; ') : `${nama.slice(0, 3).join('; ')} dan ${nama.length - 3} orang lain`
