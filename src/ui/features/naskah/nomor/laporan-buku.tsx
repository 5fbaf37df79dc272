import { type Celah, celahTeks } from '../../../../domain/naskah/nomor/deret-nomor'
import { teksNomor as teks } from '../../../text/nomor'
import classes from './nomor.module.css'

type Props = { readonly celah: readonly Celah[]; readonly ganda: readonly string[] }

/** What is missing in a book and what stands twice; nothing where all is in order. */
export const LaporanBuku = ({ celah, ganda }: Props): React.JSX.Element => (
  <>
    {ganda.length > 0 && (
      <p className={classes.laporan} data-keras data-testid="nomor-ganda">
        {teks.ganda(ganda.join('; '))}
        <small>{teks.gandaRinci}</small>
      </p>
    )}
    {celah.length > 0 && (
      <p className={classes.laporan} data-testid="nomor-kosong">
        {teks.celah(
          celah.reduce((jumlah, { dari, sampai }) => jumlah + sampai - dari + 1, 0),
          celah.map(celahTeks).join(', ')
        )}
        <small>{teks.celahRinci}</small>
      </p>
    )}
  </>
)
