import { angkaPeta, barisRekapOf } from '../../../domain/peta-jabatan/ringkasan-peta'
import { angka } from '../../lib/format'
import { teksPeta } from '../../text/peta-jabatan'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { Takaran } from './takaran'

const teks = teksPeta.angka

/** The chosen unit in six numbers: needed, there, too few, too many, and for how many posts that has been worked out. */
export function AngkaUtama(): React.JSX.Element {
  const { rekap } = useMejaPeta()
  const { bezetting, kurang, lebih, jabatan, berAbk } = angkaPeta(barisRekapOf(rekap))
  return (
    <div className={classes.strip} data-testid="angka-utama">
      <Angka nama={teks.kebutuhan} nilai={bezetting.kebutuhan} />
      <Angka nama={teks.pns} nilai={bezetting.pns} />
      <Angka nama={teks.pppk} nilai={bezetting.pppk} />
      <Angka nama={teks.kurang} nilai={kurang} rinci={teks.kurangRinci} warna={kurang > 0 ? classes.kurang : undefined} />
      <Angka nama={teks.lebih} nilai={lebih} rinci={teks.lebihRinci} warna={lebih > 0 ? classes.lebih : undefined} />
      <div className={classes.angka}>
        <div className={classes.nilai}>
          {angka(berAbk)} <small>{teks.dari(jabatan)}</small>
        </div>
        <div className={classes.nama}>{teks.abk}</div>
        <Takaran nilai={berAbk} penuh={jabatan} />
      </div>
    </div>
  )
}

type AngkaProps = { readonly nama: string; readonly nilai: number; readonly rinci?: string; readonly warna?: string | undefined }

const Angka = ({ nama, nilai, rinci, warna }: AngkaProps): React.JSX.Element => (
  <div className={classes.angka} title={rinci}>
    <div className={[classes.nilai, warna].join(' ')}>{angka(nilai)}</div>
    <div className={classes.nama}>{nama}</div>
  </div>
)
