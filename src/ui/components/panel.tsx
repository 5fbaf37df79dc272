import { angka } from '../lib/format'
import classes from './panel.module.css'

type PanelProps = {
  readonly judul: string
  /** How many there are, shown beside the title. */
  readonly jumlah?: number
  readonly aksi?: React.ReactNode
  readonly children: React.ReactNode
}

/** A titled sheet of content that scrolls by itself. */
export function Panel({ judul, jumlah, aksi, children }: PanelProps): React.JSX.Element {
  return (
    <section className={classes.panel} aria-label={judul}>
      <header className={classes.head}>
        <h2 className={classes.judul}>{judul}</h2>
        {jumlah !== undefined && <span className={classes.jumlah}>{angka(jumlah)}</span>}
        <div className={classes.aksi}>{aksi}</div>
      </header>
      <div className={classes.body}>{children}</div>
    </section>
  )
}

type RowLinkProps = {
  readonly href: string
  readonly utama: string
  readonly rinci: string
  /** What stands at the right end: a date, a span, a mark. */
  readonly akhir?: React.ReactNode
}

/** A row that leads somewhere: what it is, some detail, and one fact at the end. */
export function RowLink({ href, utama, rinci, akhir }: RowLinkProps): React.JSX.Element {
  return (
    <a className={classes.row} href={href}>
      <span className={classes.words}>
        <span className={classes.utama}>{utama}</span>
        <span className={classes.rinci}>{rinci}</span>
      </span>
      {akhir}
    </a>
  )
}

/** What a panel says when there is nothing to list. */
export const PanelEmpty = ({ children }: { readonly children: React.ReactNode }): React.JSX.Element => (
  <p className={classes.empty}>{children}</p>
)
