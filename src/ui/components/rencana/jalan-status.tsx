import { STATUS_RENCANA, type StatusRencana } from '../../../domain/mutasi/rencana'
import { isSudah } from '../../../domain/mutasi/tahap-aturan'
import { labelStatusRencana, teksJalan } from '../../text/jalan-rencana'
import classes from './jalan-status.module.css'

/** Where a plan stands on its way: the name of the stage over a line of as many pieces as there are stages. */
export function JalanStatus({ status, lebar }: { readonly status: StatusRencana; readonly lebar: number }): React.JSX.Element {
  const ke = STATUS_RENCANA.indexOf(status) + 1
  return (
    <span
      className={classes.jalan}
      style={{ width: lebar }}
      title={teksJalan.tahapKe(ke, STATUS_RENCANA.length)}
      data-testid="status-rencana"
      data-status={status}
    >
      <span className={classes.nama}>
        {labelStatusRencana[status]}
        <small>{`${ke}/${STATUS_RENCANA.length}`}</small>
      </span>
      <span className={classes.ruas} aria-hidden>
        {STATUS_RENCANA.map((s) => (
          <i key={s} data-sudah={isSudah(status, s) || undefined} data-selesai={status === 'SELESAI' || undefined} />
        ))}
      </span>
    </span>
  )
}
