/** The words of a page in one run, and where in it each piece of the page begins. */
export type TeksHalaman = { readonly teks: string; readonly awal: readonly number[] }

/** A find: from the first letter to behind the last, in the run of its page. */
export type Rentang = { readonly dari: number; readonly sampai: number }

/** A place in a page: which piece, and which letter of it. */
export type Letak = { readonly potong: number; readonly huruf: number }

/** Strings the pieces of a page together; where a line ends, so does a word. */
export function teksHalaman(potong: readonly { readonly str: string; readonly hasEOL: boolean }[]): TeksHalaman {
  const awal: number[] = []
  let teks = ''
  for (const { str, hasEOL } of potong) {
    awal.push(teks.length)
    teks += hasEOL ? `${str}\n` : str
  }
  return { teks, awal }
}

/** Every place where the words stand; capitals and the width of gaps make no difference, nor does the end of a line. */
export function cariDalam({ teks }: TeksHalaman, kata: string): readonly Rentang[] {
  const pola = kata.trim().split(/\s+/).map(literal).join('\\s+')
  if (pola === '') return []
  return [...teks.matchAll(new RegExp(pola, 'giu'))].map(({ index, 0: isi }) => ({ dari: index, sampai: index + isi.length }))
}

/** The pieces a find runs over, with the letters of each that belong to it. */
export function potongOf({ awal, teks }: TeksHalaman, { dari, sampai }: Rentang): { readonly mulai: Letak; readonly akhir: Letak } {
  const letak = (at: number): Letak => {
    const potong = Math.max(
      0,
      awal.findLastIndex((a) => a <= at)
    )
    return { potong, huruf: at - (awal[potong] ?? 0) }
  }
  const terakhir = letak(Math.min(sampai, teks.length) - 1)
  return { mulai: letak(dari), akhir: { ...terakhir, huruf: terakhir.huruf + 1 } }
}

/** Signs stand for themselves. */
const literal = (kata: string): string => kata.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
