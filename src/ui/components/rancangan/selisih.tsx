import type { BarisBanding } from '../../../domain/rancangan/baris-banding'
import { angka, selisihTeks } from '../../lib/format'
import { teksRancangan } from '../../text/rancangan'
import classes from './selisih.module.css'

type Props = {
  readonly baris: Pick<BarisBanding, 'lebihBaik'>
  readonly n: number
  /** How its amount is written. */
  readonly teks?: (n: number) => string
}

/** A difference to the organisation as it is: with its sign, and coloured where one way is an improvement. */
export const Selisih = ({ baris, n, teks = angka }: Props): React.JSX.Element => (
  <span className={classes.selisih} data-arah={arahOf(baris.lebihBaik, n)}>
    {n === 0 ? teksRancangan.tetap : selisihTeks(n, teks)}
  </span>
)

/** How a difference is to be seen. */
export function arahOf(lebihBaik: BarisBanding['lebihBaik'], n: number): 'tetap' | 'baik' | 'buruk' | 'beda' {
  if (n === 0) return 'tetap'
  if (lebihBaik === null) return 'beda'
  return n > 0 === (lebihBaik === 'NAIK') ? 'baik' : 'buruk'
}
