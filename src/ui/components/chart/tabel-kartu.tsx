import { selisihTeks, tinggiBaris, UKURAN_TABEL } from '../../../domain/organisasi/layout-tabel'
import { teksBagan } from '../../text/bagan'
import type { TabelIsi } from './isi-kartu'
import classes from './tabel-kartu.module.css'

type Props = {
  readonly isi: TabelIsi
  /** Stands apart, with a title of its own. */
  readonly isLepas: boolean
  readonly nama: string
}

const { kolom } = UKURAN_TABEL
const KOLOM = `${kolom.nama}px ${kolom.kelas}px ${kolom.bezetting}px ${kolom.kebutuhan}px ${kolom.selisih}px`

/** The JF and pelaksana of a unor as on paper: class, who is there (B), who is needed (K), and the difference. */
export function TabelKartu({ isi: { tabel, bezetting }, isLepas, nama }: Props): React.JSX.Element {
  const jumlah = bezetting.reduce((sum, b) => sum + b, 0)
  return (
    <div
      className={classes.tabel}
      style={{ '--kolom': KOLOM }}
      data-lepas={isLepas || undefined}
      role="table"
      aria-label={teksBagan.tabelJabatan(nama)}
    >
      {tabel.judul !== null && <div className={classes.judul}>{tabel.judul}</div>}
      <div className={classes.kepala} style={{ height: UKURAN_TABEL.kepala }} role="row">
        {[teksBagan.namaJabatan, 'Kelas', 'B', 'K', '+/−'].map((teks) => (
          <span key={teks} role="columnheader">
            {teks}
          </span>
        ))}
      </div>
      {tabel.baris.map((baris, i) => (
        <div key={baris.jabatan.join()} className={classes.baris} style={{ height: tinggiBaris(baris) }} role="row">
          <span role="cell">
            {baris.teks.map((teks) => (
              <span key={teks} className={classes.teks}>
                {teks}{' '}
              </span>
            ))}
          </span>
          <span role="cell">{baris.kelas ?? '–'}</span>
          <Angka bezetting={bezetting[i] ?? 0} kebutuhan={baris.kebutuhan} sumber={baris.isDariAbk ? teksBagan.dariAbk : undefined} />
        </div>
      ))}
      <div className={classes.jumlah} style={{ height: UKURAN_TABEL.jumlah }} role="row">
        <span role="cell">{teksBagan.jumlah}</span>
        <span role="cell" />
        <Angka bezetting={jumlah} kebutuhan={tabel.kebutuhan} />
      </div>
    </div>
  )
}

type AngkaProps = { readonly bezetting: number; readonly kebutuhan: number; readonly sumber?: string | undefined }

/** `sumber`: where the need comes from, told to who rests on it. */
function Angka({ bezetting, kebutuhan, sumber }: AngkaProps): React.JSX.Element {
  const selisih = bezetting - kebutuhan
  return (
    <>
      <span role="cell">{bezetting}</span>
      <span role="cell" title={sumber}>
        {kebutuhan}
      </span>
      <span role="cell" data-tanda={Math.sign(selisih)}>
        {selisihTeks(selisih)}
      </span>
    </>
  )
}
