import { angka } from '../../lib/format'
import { teksFormasi } from '../../text/formasi'
import type { RencanaFormasi } from './tab-formasi-rencana'
import classes from './tab-formasi-ringkas.module.css'

/** The five years in a line: what is missing at the end of the first and of the last, who leaves, who is proposed. */
export function TabFormasiRingkas({ rencana: { total } }: { readonly rencana: RencanaFormasi }): React.JSX.Element {
  const sum = (of: 'pensiun' | 'pns' | 'pppk'): number => total.tahun.reduce((jumlah, t) => jumlah + t[of], 0)
  const kurang = [total.tahun[0], total.tahun.at(-1)].flatMap((t) => (t ? [teksFormasi.kurangRinci(angka(t.kurang), t.tahun)] : []))
  const [pns, pppk] = [sum('pns'), sum('pppk')]
  return (
    <footer className={classes.kaki} data-testid="ringkas-formasi">
      <span className={classes.ringkas}>
        <span title={teksFormasi.kurangArti}>
          {teksFormasi.kurang} <strong>{kurang.join(' → ')}</strong>
        </span>
        <span>
          {teksFormasi.pensiun} <strong>{angka(sum('pensiun'))}</strong>
        </span>
        <span>
          {teksFormasi.usulan} <strong>{angka(pns + pppk)}</strong> ({teksFormasi.usulanRinci(angka(pns), angka(pppk))})
        </span>
      </span>
      <span className={classes.petunjuk} title={teksFormasi.petunjuk}>
        {teksFormasi.petunjuk}
      </span>
    </footer>
  )
}
