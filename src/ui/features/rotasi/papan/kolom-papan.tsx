import type { ReactNode } from 'react'
import classes from './papan.module.css'

type Props = {
  readonly id: string
  readonly judul: string
  readonly jumlah: string
  readonly isPenting?: boolean
  readonly children: ReactNode
}

/** One column of the board; it scrolls by itself. */
export function KolomPapan({ id, judul, jumlah, isPenting = false, children }: Props): React.JSX.Element {
  return (
    <section className={classes.kolom} aria-label={judul} data-kolom-papan={id} data-testid={`kolom-${id}`}>
      <h3 className={classes.kepala}>
        {judul}
        {jumlah !== '' && (
          <span className={classes.jumlah} data-penting={isPenting || undefined}>
            {jumlah}
          </span>
        )}
      </h3>
      <div className={classes.isi}>{children}</div>
    </section>
  )
}
