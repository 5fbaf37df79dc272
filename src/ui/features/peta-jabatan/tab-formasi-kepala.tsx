import { TAHUN_RENCANA } from '../../../domain/formasi/pemangku'
import { teksFormasi } from '../../text/formasi'
import classes from './tab-formasi-tabel.module.css'

const { kolom } = teksFormasi

/** Titles within a year, with what they mean. */
const TAHUN: readonly (readonly [judul: string, rinci: string])[] = [
  [kolom.pensiun, kolom.pensiunRinci],
  [kolom.pns, kolom.pnsRinci],
  [kolom.pppk, kolom.pppkRinci],
  [kolom.akhir, kolom.akhirRinci],
  [kolom.selisih, kolom.selisihRinci]
]

type Props = { readonly mulai: number; readonly isRancangan: boolean }

/** The head of the plan: years over their columns. */
export function TabFormasiKepala({ mulai, isRancangan }: Props): React.JSX.Element {
  const tahun = Array.from({ length: TAHUN_RENCANA }, (_, n) => mulai + n)
  return (
    <div className={classes.kepala} role="row">
      <span className={classes.nama} role="columnheader">
        {kolom.nama}
      </span>
      <span className={classes.kelompok} role="columnheader" aria-colspan={2} data-lebar="2">
        {isRancangan ? kolom.kiniRancangan : kolom.kini}
      </span>
      <span className={classes.kelompok} role="columnheader" aria-colspan={1} data-lebar="1">
        {kolom.sebelum(mulai)}
      </span>
      {tahun.map((t) => (
        <span key={t} className={classes.kelompok} role="columnheader" aria-colspan={5} data-lebar="5">
          {t}
        </span>
      ))}
      <Judul judul={kolom.bezetting} rinci={kolom.bezettingRinci} isAwal />
      <Judul judul={kolom.kebutuhan} rinci={kolom.kebutuhanRinci} />
      <Judul judul={kolom.sebelumPendek} rinci={kolom.sebelumRinci(mulai)} isAwal />
      {tahun.map((t) =>
        TAHUN.map(([judul, rinci], n) => <Judul key={`${t} ${judul}`} judul={judul} rinci={`${rinci} (${t})`} isAwal={n === 0} />)
      )}
    </div>
  )
}

type JudulProps = { readonly judul: string; readonly rinci: string; readonly isAwal?: boolean }

const Judul = ({ judul, rinci, isAwal = false }: JudulProps): React.JSX.Element => (
  <span className={classes.judul} role="columnheader" title={rinci} aria-label={rinci} data-awal={isAwal || undefined}>
    {judul}
  </span>
)
