import { HASIL } from '../../../../domain/kit/rule'
import { WARNA_HASIL } from '../../../components/chart/marks'
import { teksRapat } from '../../../text/rapat'
import { labelHasil } from '../../../text/rotasi'
import { nilaiTeks } from '../calon/nilai-teks'
import type { Kartu, TemuanKartu } from './kartu'
import classes from './kartu.module.css'
import { useMejaRapat } from './meja-rapat'

/** A candidate whose name is not open yet: a number, the score, and how much the rules mind. Nothing that says who it is. */
export function KartuTertutup({ kartu: { id, nomor, orang, isDiusulkan, temuan } }: { readonly kartu: Kartu }): React.JSX.Element {
  const { pilih } = useMejaRapat()
  return (
    <button
      type="button"
      className={classes.tertutup}
      onClick={() => pilih(id)}
      aria-label={teksRapat.bukaNama(nomor)}
      data-testid={`calon-rapat-${nomor}`}
    >
      <strong>{teksRapat.calonKe(nomor)}</strong>
      {isDiusulkan && <span className={classes.usulan}>{teksRapat.diusulkan}</span>}
      <span className={classes.nilai}>{nilaiTeks(orang.nilai.total)}</span>
      <small>{teksRapat.nilai}</small>
      <span>{orang.tinjauan.pegawai.golongan}</span>
      <Hitungan temuan={temuan} />
      <small className={classes.ajakan}>{nomor < 10 ? teksRapat.tombolBuka(nomor) : teksRapat.klikBuka}</small>
    </button>
  )
}

const Hitungan = ({ temuan }: { readonly temuan: readonly TemuanKartu[] }): React.JSX.Element => (
  <span className={classes.hitungan}>
    {HASIL.filter((h) => temuan.some((t) => t.hasil === h)).map((hasil) => (
      <span key={hasil} title={labelHasil[hasil]}>
        <i style={{ background: WARNA_HASIL[hasil] }} />
        {temuan.filter((t) => t.hasil === hasil).length}
      </span>
    ))}
  </span>
)
