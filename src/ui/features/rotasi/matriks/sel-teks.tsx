import { useEffect, useRef, useState } from 'react'
import { tombolDari } from '../../../lib/tombol'
import classes from './sel-isian.module.css'
import type { KunciTulis } from './letak-matriks'
import { useSekali } from './use-sekali'

type Props = {
  readonly label: string
  readonly awal: string
  readonly petunjuk: string
  /** Why the text cannot be taken; null when it can. */
  readonly salahOf: (teks: string) => string | null
  readonly onTulis: (teks: string, kunci: KunciTulis) => void
  readonly onBatal: () => void
}

/** A cell that is typed. What cannot be taken is told and stays to be mended. */
export function SelTeks({ label, awal, petunjuk, salahOf, onTulis, onBatal }: Props): React.JSX.Element {
  const field = useRef<HTMLInputElement>(null)
  const selesai = useSekali()
  const [teks, setTeks] = useState(awal)
  const [salah, setSalah] = useState<string | null>(null)
  useEffect(() => field.current?.focus(), [])
  const tulis = (kunci: KunciTulis): void => {
    const kini = salahOf(teks.trim())
    setSalah(kini)
    if (kini === null) selesai(() => onTulis(teks.trim(), kunci))
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    event.stopPropagation()
    const tombol = tombolDari(event.nativeEvent)
    if (tombol === 'Escape') return selesai(onBatal)
    if (tombol !== 'Enter' && tombol !== 'Tab' && tombol !== 'shift+Tab') return
    event.preventDefault()
    tulis(tombol)
  }
  return (
    <>
      <input
        ref={field}
        className={classes.isian}
        aria-label={label}
        aria-invalid={salah !== null}
        data-mantine-stop-propagation="true"
        placeholder={petunjuk}
        value={teks}
        maxLength={160}
        onChange={({ currentTarget }) => setTeks(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => (salahOf(teks.trim()) === null ? tulis(null) : selesai(onBatal))}
      />
      {salah !== null && (
        <span className={classes.salah} role="alert">
          {salah}
        </span>
      )}
    </>
  )
}
