import { HASIL, type JenisHasil, type Temuan } from '../../../../domain/kit/rule'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { labelHasil } from '../../../text/rotasi'
import classes from './calon.module.css'

type Props = { readonly temuan: readonly Temuan[]; readonly teks: (teks: string) => string }

/** Findings as coloured dots with their number, gravest first; their words on hover. */
export const TitikTemuan = ({ temuan, teks }: Props): React.JSX.Element => (
  <>
    {HASIL.filter((h) => temuan.some((t) => t.hasil === h)).map((hasil) => (
      <Titik key={hasil} hasil={hasil} pesan={temuan.filter((t) => t.hasil === hasil).map((t) => `${t.aturan} ${teks(t.pesan)}`)} />
    ))}
  </>
)

const Titik = ({ hasil, pesan }: { readonly hasil: JenisHasil; readonly pesan: readonly string[] }): React.JSX.Element => (
  <span
    className={classes.titik}
    title={`${labelHasil[hasil]}\n${pesan.join('\n')}`}
    aria-label={`${pesan.length} ${labelHasil[hasil]}`}
    role="img"
  >
    <i style={{ background: WARNA_HASIL[hasil] }} />
    {pesan.length}
  </span>
)
