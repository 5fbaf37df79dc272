import { useEffect, useRef, useState } from 'react'
import { teksFormasi } from '../../text/formasi'
import { akhiriTulis, isianDi, type KunciTulis, type MejaFormasi } from './tab-formasi-kunci'
import classes from './tab-formasi-tabel.module.css'

/** The field of a cell being written in. Begun with a digit, the arrows write it and go on, as in a spreadsheet. */
export function TabFormasiIsian({ meja, awal }: { readonly meja: MejaFormasi; readonly awal: string | null }): React.JSX.Element {
  const isian = isianDi(meja)
  const [teks, setTeks] = useState(awal ?? String(isian?.orang || ''))
  const field = useRef<HTMLInputElement>(null)
  const isSudah = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    if (awal === null) field.current?.select()
  }, [awal])
  const tulis = (kunci: KunciTulis | null): void => {
    if (isSudah.current) return
    isSudah.current = true
    akhiriTulis(meja, teks, kunci)
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isPanah = event.key === 'ArrowUp' || event.key === 'ArrowDown' || (awal !== null && event.key.startsWith('Arrow'))
    if (event.key === 'Enter' || event.key === 'Tab' || isPanah) {
      event.preventDefault()
      tulis(event.nativeEvent)
    } else if (event.key === 'Escape') {
      isSudah.current = true
      meja.setTulis(null)
      meja.pegang()
    }
  }
  return (
    <input
      ref={field}
      className={classes.isian}
      aria-label={
        isian ? teksFormasi.isi(meja.rows[meja.letak.baris]?.unit.unor.nama ?? '', teksFormasi.kolom[isian.kolom], isian.tahun) : undefined
      }
      data-mantine-stop-propagation="true"
      inputMode="numeric"
      maxLength={5}
      value={teks}
      onChange={({ currentTarget }) => setTeks(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => tulis(null)}
    />
  )
}
