import { HASIL } from '../../../../domain/kit/rule'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { labelHasil } from '../../../text/rotasi'
import type { TemuanKartu } from './kartu'
import classes from './hitungan-temuan.module.css'

/** How many findings of each gravity, without their words: those may name the person. */
export const HitunganTemuan = ({ temuan }: { readonly temuan: readonly TemuanKartu[] }): React.JSX.Element => (
  <span className={classes.hitungan}>
    {HASIL.filter((h) => temuan.some((t) => t.hasil === h)).map((hasil) => (
      <span key={hasil} title={labelHasil[hasil]}>
        <i style={{ background: WARNA_HASIL[hasil] }} />
        {temuan.filter((t) => t.hasil === hasil).length}
      </span>
    ))}
  </span>
)
