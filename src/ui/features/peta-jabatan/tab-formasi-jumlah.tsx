import type { HitungFormasi } from '../../../domain/formasi/hitung-formasi'
import type { SaatPensiun } from '../../../domain/formasi/pemangku'
import { angka, selisihTeks } from '../../lib/format'
import { teksFormasi } from '../../text/formasi'
import { SelisihTeks } from './selisih-teks'
import { Kini } from './tab-formasi-baris'
import classes from './tab-formasi-tabel.module.css'

type Props = { readonly total: HitungFormasi; readonly onPensiun: (saat: readonly SaatPensiun[]) => void }

/** The totals of everything planned for, always in sight. */
export function TabFormasiJumlah({ total, onPensiun }: Props): React.JSX.Element {
  const { lewat, pensiun, usulan } = total.sebelum
  const beda = usulan - lewat - pensiun
  return (
    <div className={classes.jumlah} role="row" data-testid="jumlah-formasi">
      <span className={classes.nama} role="rowheader">
        {teksFormasi.jumlah}
      </span>
      <Kini hitung={total} />
      <span role="gridcell" data-awal>
        <Nama n={lewat + pensiun} teks={beda === 0 ? '0' : selisihTeks(beda)} onBuka={() => onPensiun(['LEWAT', 'SEBELUM'])} />
      </span>
      {total.tahun.map((t) => (
        <Tahun key={t.tahun} tahun={t} onBuka={() => onPensiun([t.tahun])} />
      ))}
    </div>
  )
}

type TahunProps = { readonly tahun: HitungFormasi['tahun'][number]; readonly onBuka: () => void }

const Tahun = ({ tahun, onBuka }: TahunProps): React.JSX.Element => (
  <>
    <span role="gridcell" data-awal>
      <Nama n={tahun.pensiun} teks={angka(tahun.pensiun)} onBuka={onBuka} />
    </span>
    <span role="gridcell">{angka(tahun.pns)}</span>
    <span role="gridcell">{angka(tahun.pppk)}</span>
    <span role="gridcell">{angka(tahun.akhir)}</span>
    <span role="gridcell">
      <SelisihTeks n={tahun.selisih} />
    </span>
  </>
)

const Nama = ({ n, teks, onBuka }: { readonly n: number; readonly teks: string; readonly onBuka: () => void }): React.JSX.Element =>
  n === 0 ? (
    <>{teks}</>
  ) : (
    <button type="button" className={classes.bernama} onClick={onBuka}>
      {teks}
    </button>
  )
