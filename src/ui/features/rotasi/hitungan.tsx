import type { JenisHasil } from '../../../domain/kit/rule'
import { WARNA_HASIL } from '../../components/chart/marks'
import { labelHasil, teksRotasi } from '../../text/rotasi'
import classes from './kepala-rencana.module.css'
import { useMeja } from './meja'

/** How many findings stand, and how long the chains are; a click lists them. */
export function Hitungan(): React.JSX.Element {
  const { hasil, rantai } = useMeja().ruang
  const terpanjang = Math.max(0, ...rantai.map((r) => r.panjang))
  return (
    <div className={classes.hitungan}>
      {rantai.length > 0 && <span className={classes.rantai}>{teksRotasi.rantaiRingkas(rantai.length, terpanjang)}</span>}
      <Jumlah hasil="BLOK" n={hasil.jumlah.BLOK} />
      <Jumlah hasil="PERINGATAN" n={hasil.jumlah.PERINGATAN} />
      {hasil.jumlah.TIDAK_DAPAT_DIPERIKSA > 0 && <Jumlah hasil="TIDAK_DAPAT_DIPERIKSA" n={hasil.jumlah.TIDAK_DAPAT_DIPERIKSA} />}
    </div>
  )
}

function Jumlah({ hasil, n }: { readonly hasil: JenisHasil; readonly n: number }): React.JSX.Element {
  const { bukaTab } = useMeja()
  return (
    <button
      type="button"
      className={classes.jumlah}
      data-nol={n === 0 || undefined}
      style={{ '--warna': WARNA_HASIL[hasil] }}
      title={teksRotasi.lihatTemuan}
      data-testid={`jumlah-${hasil.toLowerCase()}`}
      onClick={() => bukaTab('temuan')}
    >
      <b>{n}</b> {labelHasil[hasil]}
    </button>
  )
}
