import type { ReactNode } from 'react'
import classes from './daftar-garapan.module.css'

type Props = {
  readonly label: string
  /** What this is a list of, in a sentence. */
  readonly pengantar: string
  readonly aksi: ReactNode
  readonly children: ReactNode
}

/** A list of what officers work at, plans and drafts, under a sentence and the way to a new one. */
export const DaftarGarapan = ({ label, pengantar, aksi, children }: Props): React.JSX.Element => (
  <>
    <header className={classes.kepala}>
      <p>{pengantar}</p>
      <div className={classes.aksi}>{aksi}</div>
    </header>
    <ul className={classes.daftar} aria-label={label}>
      {children}
    </ul>
  </>
)

type BarisProps = {
  readonly href: string
  readonly nama: string
  readonly rinci: string
  readonly catatan?: string | null
  /** What stands before the name. */
  readonly awal?: ReactNode
  /** Its state and what can be done with it. */
  readonly children: ReactNode
  readonly 'data-testid': string
}

/** One of them: a click opens it. */
export const BarisGarapan = ({ href, nama, rinci, catatan, awal, children, ...data }: BarisProps): React.JSX.Element => (
  <li className={classes.baris} {...data}>
    {awal}
    <a className={classes.tautan} href={href} title={catatan ? `${nama}\n${catatan}` : nama}>
      <span className={classes.nama}>{nama}</span>
      <span className={classes.rinci}>{rinci}</span>
      {catatan && <span className={classes.catatan}>{catatan}</span>}
    </a>
    {children}
  </li>
)
