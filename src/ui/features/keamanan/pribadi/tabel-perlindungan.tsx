import { isBerhak, namaPeran, PERAN, type Peran } from '../../../../domain/akses/peran'
import { Panel } from '../../../components/panel'
import { teksPribadi } from '../../../text/pribadi'
import classes from './pribadi.module.css'

const teks = teksPribadi.perlindungan

/** What of a person is masked for which role. */
export const TabelPerlindungan = (): React.JSX.Element => (
  <Panel judul={teks.judul}>
    <div className={classes.isi}>
      <table className={classes.tabel} data-testid="tabel-perlindungan">
        <thead>
          <tr>
            <th scope="col">{teks.data}</th>
            {PERAN.map((peran) => (
              <th key={peran} scope="col">
                {namaPeran(peran)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teks.baris.map(({ nama, cara }) => (
            <tr key={nama}>
              <th scope="row">{nama}</th>
              {PERAN.map((peran) => (
                <td key={peran} className={isBerhak(peran, 'PRIBADI') ? undefined : classes.samar}>
                  {caraBaca(peran, cara)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.catatan}>{teks.catatan}</p>
    </div>
  </Panel>
)

function caraBaca(peran: Peran, cara: 'SATU_SATU' | 'BERHAK'): string {
  if (!isBerhak(peran, 'PRIBADI')) return teks.samar
  return cara === 'SATU_SATU' ? teks.dibuka : teks.terbaca
}
