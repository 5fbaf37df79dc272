import classes from './facts.module.css'

/** A titled group of facts on a sheet. */
export function FactSection({ judul, children }: { readonly judul: string; readonly children: React.ReactNode }): React.JSX.Element {
  return (
    <section className={classes.section}>
      <h3 className={classes.judul}>{judul}</h3>
      {children}
    </section>
  )
}

/** Facts by name. */
export const Facts = ({ children }: { readonly children: React.ReactNode }): React.JSX.Element => (
  <dl className={classes.facts}>{children}</dl>
)

/** One fact; a missing one shows a dash rather than nothing. */
export function Fact({ nama, nilai }: { readonly nama: string; readonly nilai: React.ReactNode }): React.JSX.Element {
  return (
    <div className={classes.fact}>
      <dt>{nama}</dt>
      <dd>{nilai ?? <span className={classes.missing}>–</span>}</dd>
    </div>
  )
}
