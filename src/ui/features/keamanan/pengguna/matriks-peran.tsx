import { VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { Panel } from '../../../components/panel'
import { ARTI_HAK, HAK } from '../../../../domain/akses/hak'
import { artiPeran, isBerhak, namaPeran, PERAN } from '../../../../domain/akses/peran'
import { teksPengguna as teks } from '../../../text/pengguna'
import classes from './pengguna.module.css'

/** What each role may do, read from the very table by which the core decides. */
export const MatriksPeran = (): React.JSX.Element => (
  <Panel judul={teks.matriks}>
    <table className={classes.matriks} data-testid="matriks-peran">
      <thead>
        <tr>
          <td>
            <VisuallyHidden>{teks.hak}</VisuallyHidden>
          </td>
          {PERAN.map((peran) => (
            <th key={peran} scope="col">
              {namaPeran(peran)}
              <span>{artiPeran(peran)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {HAK.map((hak) => (
          <tr key={hak}>
            <th scope="row">{kalimat(ARTI_HAK[hak])}</th>
            {PERAN.map((peran) => (
              <td key={peran}>
                {isBerhak(peran, hak) ? (
                  <IconCheck size={18} stroke={2} aria-label={teks.boleh} />
                ) : (
                  <VisuallyHidden>{teks.tidakBoleh}</VisuallyHidden>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
)

const kalimat = (teksHak: string): string => teksHak.charAt(0).toUpperCase() + teksHak.slice(1)
