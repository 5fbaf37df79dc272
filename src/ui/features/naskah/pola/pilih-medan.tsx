import { useEffect, useRef } from 'react'
import { teksPola as teks } from '../../../text/pola'
import type { MedanPola } from './medan-pola'
import classes from './pilih-medan.module.css'

type Props = {
  readonly cocok: readonly MedanPola[]
  readonly ke: number
  readonly onPilih: (medan: MedanPola, isBesar: boolean) => void
}

/** The fields that can be put in, each with what it means and the group it belongs to; one goes through them with the arrows. */
export function PilihMedan({ cocok, ke, onPilih }: Props): React.JSX.Element {
  const daftar = useRef<HTMLDivElement>(null)
  useEffect(() => daftar.current?.parentElement?.scrollIntoView({ block: 'nearest' }), [])
  useEffect(() => daftar.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [ke])
  return (
    <div className={classes.usul} data-testid="usul-medan">
      <div ref={daftar} role="listbox" aria-label={teks.medan}>
        {cocok.length === 0 && <p>{teks.medanNihil}</p>}
        {cocok.map((m, at) => (
          <button
            key={m.nama}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={at === ke}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => onPilih(m, event.shiftKey)}
            data-testid={`medan-${m.nama}`}
          >
            <span>{m.sebutan}</span>
            <code>{`{${m.nama}}`}</code>
            <small>{teks.kelompokMedan[m.kelompok]}</small>
          </button>
        ))}
      </div>
      <footer>{teks.medanPetunjuk}</footer>
    </div>
  )
}
