import type { Bagian } from '../../src/domain/kit/document'

/** The narrowest column of labels, and the widest, in millimetres. */
const LEBAR = { least: 22, most: 75 }
/** A letter of a label, against the size of the text. */
const PER_LETTER = 0.58
/** A condition in the sample of a Word template, gone once it is filled. */
const SYARAT = /\{#\w+\}/g
const MM_PER_POINT = 25.4 / 72

/** How wide the labels of a section are, in millimetres: one width for all its details, so that their colons stand in line. */
export function labelWidth({ blok, huruf }: Pick<Bagian, 'blok' | 'huruf'>): number {
  // a label without text is a heading, which runs across
  const labels = blok.flatMap((b) => (b.jenis === 'RINCIAN' ? b.baris.filter(({ isi }) => isi !== '') : []))
  const longest = Math.max(0, ...labels.map(({ label }) => label.replace(SYARAT, '').length))
  return Math.round(Math.min(LEBAR.most, Math.max(LEBAR.least, longest * huruf * PER_LETTER * MM_PER_POINT + 2)))
}
