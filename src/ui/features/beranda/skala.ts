/** A bar of so much of the room it has. */
export type Panjang = { readonly bagian: `${number}%`; readonly paling: 0 | 1 }

/** How long a bar is: the axis begins at 0 and ends at the largest number; what is there at all can be seen, nothing is nothing. */
export function skala(semua: readonly number[]): (nilai: number) => Panjang {
  const terbesar = Math.max(0, ...semua)
  return (nilai) => ({ bagian: `${terbesar === 0 ? 0 : Math.round((nilai / terbesar) * 1000) / 10}%`, paling: nilai > 0 ? 1 : 0 })
}

/** The same, lying. */
export const lebarOf = ({ bagian, paling }: Panjang): React.CSSProperties => ({ width: bagian, minWidth: paling })

/** The same, standing. */
export const tinggiOf = ({ bagian, paling }: Panjang): React.CSSProperties => ({ height: bagian, minHeight: paling })
