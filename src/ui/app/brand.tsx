import { teksBingkai } from '../text/bingkai'
import classes from './sidebar.module.css'

/** The mark and name of the application. */
export function Brand({ narrow }: { readonly narrow: boolean }): React.JSX.Element {
  return (
    <div className={classes.brand}>
      <Mark size={30} />
      {!narrow && (
        <div>
          <div className={classes.name}>{teksBingkai.aplikasi}</div>
          <div className={classes.motto}>{teksBingkai.semboyan}</div>
        </div>
      )}
    </div>
  )
}

/** The mark: one seat above two, one of them being moved into place. */
export function Mark({ size }: { readonly size: number }): React.JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#146573" />
      <path d="M16 12.5v4M9.5 20v-3.5h13V20" fill="none" stroke="#afd6db" strokeWidth="1.6" />
      <rect x="11" y="6" width="10" height="6.5" rx="1.8" fill="#ffffff" />
      <rect x="4.5" y="20" width="10" height="6.5" rx="1.8" fill="#82bfc7" />
      <rect x="17.5" y="20" width="10" height="6.5" rx="1.8" fill="#e5c15f" />
    </svg>
  )
}
