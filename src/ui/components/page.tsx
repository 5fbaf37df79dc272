import type { ReactNode } from 'react'
import classes from './page.module.css'

/** The body of an ordinary screen: even margins, scrolls by itself. Screens that fill the window (charts) go without. */
export function Page({ children, fill = false }: { readonly children: ReactNode; readonly fill?: boolean }): React.JSX.Element {
  return (
    <div className={classes.scroll}>
      <div className={fill ? classes.fill : classes.column}>{children}</div>
    </div>
  )
}
