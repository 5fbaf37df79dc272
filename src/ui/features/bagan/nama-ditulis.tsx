import { useEffect, useRef } from 'react'
import { teksSunting } from '../../text/sunting'
import classes from './tabel-bagan.module.css'

type Props = {
  readonly nama: string
  /** Told what was written; null = given up. */
  readonly onNama: (nama: string | null) => void
}

/** The name of a unit written in its row: Enter keeps it, Escape gives it up; the keys go back to the table. */
export function NamaDitulis({ nama, onNama }: Props): React.JSX.Element {
  const isDone = useRef(false)
  const medan = useRef<HTMLInputElement>(null)
  useEffect(() => {
    medan.current?.focus({ preventScroll: true })
    medan.current?.select()
  }, [])
  const selesai = (element: HTMLInputElement, next: string | null): void => {
    if (isDone.current) return
    isDone.current = true
    element.closest<HTMLElement>('[role="treegrid"]')?.focus({ preventScroll: true })
    onNama(next)
  }
  return (
    <input
      className={classes.menamai}
      aria-label={teksSunting.namaUnit}
      data-testid="menamai-baris"
      defaultValue={nama}
      maxLength={200}
      ref={medan}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') selesai(event.currentTarget, event.currentTarget.value)
        if (event.key === 'Escape') selesai(event.currentTarget, null)
      }}
      onBlur={({ currentTarget }) => selesai(currentTarget, currentTarget.value)}
    />
  )
}
