/** A text set as large as its room allows: the size in points, and the lines as they break. */
export type TeksPapan = { readonly huruf: number; readonly baris: readonly string[] }

/** Room for a text, in millimetres; `paling`: the size it may not exceed, in points. */
export type RuangPapan = { readonly lebar: number; readonly tinggi: number; readonly paling?: number }

/** Sizes a name plate is set in, in points, largest first. */
const UKURAN = [120, 108, 96, 88, 80, 72, 64, 56, 48, 42, 36, 32, 28, 24, 20, 16, 12] as const
const TERKECIL = 12
const MM_PER_POINT = 25.4 / 72
const TINGGI_BARIS = 1.15
/** How wide letters of the bold face are against their size, a little more than they are. */
const LEBAR_HURUF = { besar: 0.76, kecil: 0.62, sempit: 0.34 } as const

/** How much smaller a text may be to stand in one line. */
const DEMI_SEBARIS = 0.7

/** As large as a text fits into its room, broken between words; a little smaller where it then stands in one line. */
export function plateText(teks: string, { lebar, tinggi, paling = Infinity }: RuangPapan): TeksPapan {
  const muat = UKURAN.filter((huruf) => huruf <= paling)
    .map((huruf) => ({ huruf, baris: wrapped(teks, lebar / (huruf * MM_PER_POINT)) }))
    .filter(
      ({ huruf, baris }) =>
        baris.length * huruf * TINGGI_BARIS * MM_PER_POINT <= tinggi && baris.every((b) => widthOf(b) * huruf * MM_PER_POINT <= lebar)
    )
  const sebaris = muat.find(({ huruf, baris }) => baris.length === 1 && huruf >= (muat[0]?.huruf ?? 0) * DEMI_SEBARIS)
  const dipilih = sebaris ?? muat[0]
  return dipilih ? { ...dipilih, baris: balanced(teks, dipilih.baris) } : { huruf: TERKECIL, baris: [teks] }
}

/** A text of one size in lines as even as words allow. */
export function evenLines(teks: string, { lebar, huruf }: { readonly lebar: number; readonly huruf: number }): readonly string[] {
  return balanced(teks, wrapped(teks, lebar / (huruf * MM_PER_POINT)))
}

/** The same number of lines, as even as words allow. */
function balanced(teks: string, baris: readonly string[]): readonly string[] {
  const terlebar = Math.max(...baris.map(widthOf))
  for (let bagian = 0.5; bagian < 1; bagian += 0.02) {
    const rata = wrapped(teks, terlebar * bagian)
    if (rata.length === baris.length) return rata
  }
  return baris
}

/** Words in lines no wider than so many letters' size, filled one after another. */
function wrapped(teks: string, lebar: number): readonly string[] {
  return teks.split(/\s+/).reduce<readonly string[]>((baris, kata) => {
    const akhir = baris.at(-1)
    const lanjut = akhir === undefined ? kata : `${akhir} ${kata}`
    return akhir === undefined || widthOf(lanjut) > lebar ? [...baris, kata] : [...baris.slice(0, -1), lanjut]
  }, [])
}

/** The width of a line, in sizes of its letters. */
const widthOf = (teks: string): number => [...teks].reduce((sum, huruf) => sum + letterWidth(huruf), 0)

function letterWidth(huruf: string): number {
  if (/[\s.,:;'|!Iijl()/-]/.test(huruf)) return LEBAR_HURUF.sempit
  return huruf === huruf.toUpperCase() ? LEBAR_HURUF.besar : LEBAR_HURUF.kecil
}
