import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import classes from './daftar-pilih.module.css'

type Props = {
  readonly label: string
  /** What stands above the list and stays while it scrolls. */
  readonly kepala: ReactNode
  readonly children: ReactNode
  readonly 'data-testid': string
}

/** The list at the left of a part of a screen, of which one entry is open. The arrow keys go through it. */
export const DaftarPilih = ({ label, kepala, children, ...data }: Props): React.JSX.Element => (
  <aside className={classes.panel}>
    <header className={classes.kepala}>{kepala}</header>
    <nav className={classes.daftar} aria-label={label} {...data}>
      {children}
    </nav>
  </aside>
)

const LANGKAH: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Goes to the entry above or below. */
function jalan(event: React.KeyboardEvent<HTMLButtonElement>): void {
  const langkah = LANGKAH[event.key]
  if (langkah === undefined) return
  event.preventDefault()
  const semua = [...(event.currentTarget.closest('nav')?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])]
  semua[semua.indexOf(event.currentTarget) + langkah]?.focus()
}

type KelompokProps = { readonly judul: string; readonly children: ReactNode }

/** Entries that belong together, below their title. */
export const KelompokPilih = ({ judul, children }: KelompokProps): React.JSX.Element => (
  <section>
    <h3>{judul}</h3>
    <ul>{children}</ul>
  </section>
)

type ButirProps = Omit<ComponentProps<'button'>, 'aria-current'> & { readonly judul: string; readonly isDipilih: boolean }

/** One entry: its name, and small lines about it. The open one is always in sight. */
export function ButirPilih({ judul, isDipilih, children, ...lain }: ButirProps): React.JSX.Element {
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isDipilih) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isDipilih])
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className={classes.butir}
        title={judul}
        aria-current={isDipilih || undefined}
        onKeyDown={jalan}
        {...lain}
      >
        <span className={classes.judul}>{judul}</span>
        {children}
      </button>
    </li>
  )
}
