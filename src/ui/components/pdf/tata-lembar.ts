/** Space between two sheets and around them, in CSS pixels. */
export const SELA = 14

/** Where a sheet stands in the stack, in CSS pixels. */
export type TempatLembar = { readonly atas: number; readonly skala: number; readonly lebar: number; readonly tinggi: number }

/** The sheets one below the other at a scale. */
export type TataLembar = { readonly lembar: readonly TempatLembar[]; readonly lebar: number; readonly tinggi: number }

type Ukuran = { readonly lebar: number; readonly tinggi: number }

/** How large sheets are shown: each as wide as there is room, or all at one scale. */
export type Zum = 'LEBAR' | number

/** Stacks sheets; all is reckoned, so that only those in sight need to be drawn. */
export function tataLembar(ukuran: readonly Ukuran[], { zum, ruang }: { readonly zum: Zum; readonly ruang: number }): TataLembar {
  const lembar: TempatLembar[] = []
  let atas = SELA
  for (const { lebar, tinggi } of ukuran) {
    const skala = zum === 'LEBAR' ? Math.max(SKALA_MIN, (ruang - 2 * SELA) / lebar) : zum
    lembar.push({ atas, skala, lebar: lebar * skala, tinggi: tinggi * skala })
    atas += tinggi * skala + SELA
  }
  return { lembar, lebar: Math.max(0, ...lembar.map((l) => l.lebar)) + 2 * SELA, tinggi: atas }
}

/** The next scale up or down from where one is: round steps, as everywhere. */
export function zumBerikut(skala: number, arah: 1 | -1): number {
  const langkah = arah === 1 ? LANGKAH.find((s) => s > skala + 0.005) : LANGKAH.findLast((s) => s < skala - 0.005)
  return langkah ?? skala
}

const SKALA_MIN = 0.2
const LANGKAH = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4] as const

/** The sheet one reads: the one a third of the way down what is in sight. */
export function lembarDibaca({ lembar }: TataLembar, { atas, tinggi }: Jendela): number {
  const mata = atas + tinggi / 3
  return Math.max(
    0,
    lembar.findLastIndex((l) => l.atas <= mata)
  )
}

/** What is in sight of the stack. */
export type Jendela = { readonly atas: number; readonly tinggi: number }

/** The sheets in sight or less than one window away. */
export const lembarDekat = ({ lembar }: TataLembar, { atas, tinggi }: Jendela): readonly number[] =>
  lembar.flatMap((l, ke) => (l.atas + l.tinggi > atas - tinggi && l.atas < atas + 2 * tinggi ? [ke] : []))
