import type { Kolom } from '../../src/domain/kit/document'

/** A title in the head of a table: `lebar` columns wide from column `at` on, `tinggi` rows high. */
export type SelKepala = { readonly judul: string; readonly at: number; readonly lebar: number; readonly tinggi: number }

type Judul = Pick<Kolom, 'judul' | 'kelompok'>

/** The rows of a table's head: one, or two where columns share a title. */
export function tableHead(kolom: readonly Judul[]): readonly (readonly SelKepala[])[] {
  if (kolom.every((k) => k.kelompok === undefined)) return [kolom.map(({ judul }, at) => ({ judul, at, lebar: 1, tinggi: 1 }))]
  const atas: SelKepala[] = []
  const bawah: SelKepala[] = []
  kolom.forEach(({ judul, kelompok }, at) => {
    const kiri = kolom[at - 1]?.kelompok
    if (kelompok === undefined) atas.push({ judul, at, lebar: 1, tinggi: 2 })
    else {
      bawah.push({ judul, at, lebar: 1, tinggi: 1 })
      if (kiri !== kelompok) atas.push({ judul: kelompok, at, lebar: sameFrom(kolom, at), tinggi: 1 })
    }
  })
  return [atas, bawah]
}

/** How many columns from this one on stand under its title. */
function sameFrom(kolom: readonly Judul[], at: number): number {
  const lain = kolom.findIndex((k, n) => n > at && k.kelompok !== kolom[at]?.kelompok)
  return (lain < 0 ? kolom.length : lain) - at
}
