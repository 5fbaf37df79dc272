import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksBeranda } from '../../text/beranda'
import classes from './dashboard.module.css'

/** One quiet line: how many anomalies the data hold; nothing while there are none. */
export function BarisKualitas(): React.JSX.Element | null {
  const { data } = useAsk('kualitas.ringkasan', null)
  if (!data || data.total === 0) return null
  return (
    <p className={classes.kualitas}>
      {teksBeranda.anomali(angka(data.total))} <a href={tempatOf('/kualitas')}>{teksBeranda.lihatKualitas}</a>
    </p>
  )
}
