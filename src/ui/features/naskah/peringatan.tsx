import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { teksNaskah } from '../../text/naskah'
import classes from './naskah.module.css'

/** What is still missing from a paper, or that nothing is. */
export function Peringatan({ peringatan }: { readonly peringatan: readonly string[] }): React.JSX.Element {
  if (peringatan.length === 0)
    return (
      <p className={classes.lengkap} data-testid="naskah-lengkap">
        <IconCircleCheck size={16} /> {teksNaskah.lengkap}
      </p>
    )
  return (
    <details className={classes.peringatan} open data-testid="naskah-peringatan">
      <summary>
        <IconAlertTriangle size={16} /> {teksNaskah.perluDicermati(peringatan.length)}
      </summary>
      <ul>
        {peringatan.map((teks) => (
          <li key={teks}>{teks}</li>
        ))}
      </ul>
    </details>
  )
}
