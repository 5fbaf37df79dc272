import { IconChevronRight } from '@tabler/icons-react'
import { teksRapat } from '../../../text/rapat'
import classes from './kartu.module.css'
import { type Dek, SEKALI_TAMPIL } from './kartu'
import { KartuCalon } from './kartu-calon'
import { KartuTertutup } from './kartu-tertutup'
import { useMejaRapat } from './meja-rapat'

/** The candidates side by side: closed ones narrow, opened ones wide. */
export function DekCalon({ dek: { kartu, jumlahCalon, isMenghitung, lagi } }: { readonly dek: Dek }): React.JSX.Element {
  const { isTerbuka } = useMejaRapat()
  return (
    <section className={classes.dek} aria-label={teksRapat.calon} data-testid="dek-calon">
      {kartu.map((k) =>
        isTerbuka(k.id) ? <KartuCalon key={k.nomor} kartu={k} jumlahCalon={jumlahCalon} /> : <KartuTertutup key={k.nomor} kartu={k} />
      )}
      {kartu.length === 0 && <p className={classes.nihil}>{isMenghitung ? teksRapat.menghitung : teksRapat.tanpaCalon}</p>}
      {lagi && (
        <button type="button" className={classes.lagi} onClick={lagi} title={teksRapat.calonLagi(SEKALI_TAMPIL)} data-testid="calon-lagi">
          <IconChevronRight size="1.6em" />
          <span>{teksRapat.calonLagi(SEKALI_TAMPIL)}</span>
        </button>
      )}
    </section>
  )
}
