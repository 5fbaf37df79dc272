import type { JenisHasil } from '../../../domain/kit/rule'
import { WARNA_HASIL } from '../../components/chart/marks'
import { labelHasil, teksRotasi } from '../../text/rotasi'
import classes from './kepala-rencana.module.css'
import type { RuangKerja } from './ruang-kerja'

/** How many findings stand, and how long the chains are. */
export function Hitungan({ ruang: { hasil, rantai } }: { readonly ruang: RuangKerja }): React.JSX.Element {
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

const Jumlah = ({ hasil, n }: { readonly hasil: JenisHasil; readonly n: number }): React.JSX.Element => (
  <span
    className={classes.jumlah}
    data-nol={n === 0 || undefined}
    style={{ '--warna': WARNA_HASIL[hasil] }}
    data-testid={`jumlah-${hasil.toLowerCase()}`}
  >
    <b>{n}</b> {labelHasil[hasil]}
  </span>
)
