import type { Komponen } from '../../../../domain/calon/bobot'
import { teksRapat } from '../../../text/rapat'
import { nilaiTeks } from '../calon/nilai-teks'
import { HitunganTemuan } from './hitungan-temuan'
import type { Kartu } from './kartu'
import classes from './kartu.module.css'
import { useMejaRapat } from './meja-rapat'

/** Parts of the score whose fact tells nobody who it is. */
const DATAR: readonly Komponen[] = ['TALENTA', 'JPM', 'PREDIKAT']

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
      {DATAR.map((k) => orang.nilai.bagian[k].nilai !== null && <span key={k}>{orang.nilai.bagian[k].uraian}</span>)}
      <HitunganTemuan temuan={temuan} />
      <small className={classes.ajakan}>{nomor < 10 ? teksRapat.tombolBuka(nomor) : teksRapat.klikBuka}</small>
    </button>
  )
}
