import { selisihTeks } from '../../lib/format'
import classes from './peta-jabatan.module.css'

/** People too few in red, too many in blue, as peta jabatan writes them (PermenPANRB 1/2020). */
export const SelisihTeks = ({ n }: { readonly n: number }): React.JSX.Element => {
  if (n === 0) return <span className={classes.redup}>0</span>
  return (
    <span className={n < 0 ? classes.kurang : classes.lebih} style={{ fontWeight: 600 }}>
      {selisihTeks(n)}
    </span>
  )
}
