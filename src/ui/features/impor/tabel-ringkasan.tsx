import type { RingkasanImpor } from '../../../contract/impor'
import { angka } from '../../lib/format'
import { teksImpor } from '../../text/impor'
import classes from './langkah-simpan.module.css'
import { countBeda, ENTITAS, JENIS_SARINGAN } from './saringan-beda'

/** How many people, posts and units are new, changed, in conflict, gone or the same. */
export function TabelRingkasan({ ringkasan }: { readonly ringkasan: RingkasanImpor }): React.JSX.Element {
  return (
    <table className={classes.tabel}>
      <thead>
        <tr>
          <th scope="col">{teksImpor.data}</th>
          {JENIS_SARINGAN.map((jenis) => (
            <th key={jenis} scope="col">
              {teksImpor.beda[jenis]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ENTITAS.map((entitas) => (
          <tr key={entitas}>
            <th scope="row">{teksImpor.entitas[entitas]}</th>
            {JENIS_SARINGAN.map((jenis) => {
              const n = countBeda(ringkasan, entitas, jenis)
              return (
                <td key={jenis} data-nol={n === 0 || undefined} data-testid={`jumlah-${entitas}-${jenis.toLowerCase()}`}>
                  {angka(n)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
