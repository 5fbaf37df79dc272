/** A sentence that ends with one full stop, also after a title that brings its own: `… diduduki Rina, S.Sos.` */
export const kalimat = (teks: string): string => (teks.endsWith('.') ? teks : `${teks}.`)
