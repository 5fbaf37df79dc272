import type { ButirAbk, DrafAbk } from '../../../contract/abk-impor'
import type { Tugas } from '../../../domain/abk/abk'
import { bilanganTeks, SEBUTAN_PERIODE, SEBUTAN_SATUAN_WAKTU } from '../../../domain/abk/kata-abk'
import { useAsk } from '../../lib/use-ask'
import { teksImporAbk } from '../../text/impor-abk'
import classes from './dialog-impor-abk.module.css'

type Props = { readonly draf: DrafAbk; readonly butir: ButirAbk }

/** The tasks of the opened ABK as they would be saved: volume and norma waktu as they were read. */
export function TugasImporAbk({ draf: { drafId, keadaan }, butir: { id } }: Props): React.JSX.Element | null {
  const { data } = useAsk('abk-impor.tugas', { drafId, keadaan, id })
  if (!data || data.tugas.length === 0) return null
  return (
    <>
      {data.ubahan !== null && <p>{teksImporAbk.ubahan(data.ubahan)}</p>}
      <table className={classes.tugas} aria-label={teksImporAbk.tabelTugas}>
        <thead>
          <tr>
            {teksImporAbk.kolomTugas.map((judul) => (
              <th key={judul}>{judul}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.tugas.map((tugas, at) => (
            // a post may have two tasks of one wording
            <tr key={`${at} ${tugas.uraian}`}>
              <td>{tugas.uraian}</td>
              <td className="angka">{volume(tugas)}</td>
              <td className="angka">{norma(tugas)}</td>
              <td className="angka">{bilanganTeks(tugas.beban)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const volume = ({ volume: n, satuan, periode }: Tugas): string =>
  [bilanganTeks(n), ...(satuan === '' ? [] : [satuan]), '/', SEBUTAN_PERIODE[periode]].join(' ')

const norma = ({ norma: n, satuanNorma }: Tugas): string => `${bilanganTeks(n)} ${SEBUTAN_SATUAN_WAKTU[satuanNorma]}`
