/** A straight piece of a line from one corner to the next. */
export type Ruas = readonly [x1: number, y1: number, x2: number, y2: number]

/** The pieces of a line of corners, x,y in turn. */
function ruasOf(titik: readonly number[]): readonly Ruas[] {
  const ruas: Ruas[] = []
  for (let n = 0; n + 3 < titik.length; n += 2) ruas.push([titik[n] ?? 0, titik[n + 1] ?? 0, titik[n + 2] ?? 0, titik[n + 3] ?? 0])
  return ruas
}

/** Upright and level lines drawn once where many lie over each other: a bus of thirty lines is no darker than one. */
export function garisTunggal(lines: readonly (readonly number[])[]): readonly Ruas[] {
  const ruas = lines.flatMap(ruasOf)
  const [tegak, datar] = [ruas.filter(([x1, , x2]) => x1 === x2), ruas.filter(([x1, , x2]) => x1 !== x2)]
  return [
    ...menyatu(datar.map(([x1, y1, x2]) => ({ pada: y1, dari: Math.min(x1, x2), sampai: Math.max(x1, x2) }))).map(
      ({ pada, dari, sampai }): Ruas => [dari, pada, sampai, pada]
    ),
    ...menyatu(tegak.map(([x1, y1, , y2]) => ({ pada: x1, dari: Math.min(y1, y2), sampai: Math.max(y1, y2) }))).map(
      ({ pada, dari, sampai }): Ruas => [pada, dari, pada, sampai]
    )
  ]
}

type Rentang = { readonly pada: number; readonly dari: number; readonly sampai: number }

/** Stretches of one line that meet or overlap as one. */
function menyatu(rentang: readonly Rentang[]): readonly Rentang[] {
  return [...Map.groupBy(rentang, ({ pada }) => Math.round(pada * 1000)).values()].flatMap((satu) => {
    const hasil: Rentang[] = []
    for (const r of satu.toSorted((a, b) => a.dari - b.dari)) {
      const last = hasil.at(-1)
      if (last && r.dari <= last.sampai) hasil[hasil.length - 1] = { ...last, sampai: Math.max(last.sampai, r.sampai) }
      else hasil.push(r)
    }
    return hasil
  })
}
