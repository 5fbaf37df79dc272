import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { PERIODE, SATUAN_WAKTU } from '../../../domain/abk/abk'
import { type KolomIsian, NAMA_KOLOM_ISIAN } from '../../../domain/abk/isian-abk'
import { SEBUTAN_PERIODE, SEBUTAN_SATUAN_WAKTU } from '../../../domain/abk/kata-abk'
import type { KunciSel } from './meja-lembar'
import classes from './tabel-abk.module.css'

type Props = {
  readonly kolom: KolomIsian
  /** What stands in the cell. */
  readonly isi: string
  /** The key it was begun with, which takes the place of what stood there; null = that is written on. */
  readonly awal: string | null
  readonly onTulis: (teks: string, kunci: KunciSel | null) => void
  readonly onBatal: () => void
}

/** A cell being written in. */
export const SelSunting = (props: Props): React.JSX.Element =>
  props.kolom === 'periode' || props.kolom === 'satuanNorma' ? <SelPilihan {...props} /> : <SelTeks {...props} />

/** Text; begun with a key, the arrows write it and go on, as in a spreadsheet. */
function SelTeks({ kolom, isi, awal, onTulis, onBatal }: Props): React.JSX.Element {
  const [teks, setTeks] = useState(awal ?? isi)
  const field = useRef<HTMLTextAreaElement>(null)
  const isSudah = useRef(false)
  useEffect(() => {
    field.current?.focus()
    const akhir = field.current?.value.length ?? 0
    field.current?.setSelectionRange(akhir, akhir)
  }, [])
  const tulis = (kunci: KunciSel | null): void => {
    if (isSudah.current) return
    isSudah.current = true
    onTulis(teks, kunci)
  }
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const isPanah = awal !== null && event.key.startsWith('Arrow')
    if (event.key === 'Enter' || event.key === 'Tab' || isPanah) {
      event.preventDefault()
      tulis(event.nativeEvent)
    } else if (event.key === 'Escape') {
      isSudah.current = true
      onBatal()
    } else if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      // saved is what the form holds: the cell is written before the key reaches whoever saves
      flushSync(() => tulis(null))
    }
  }
  return (
    <textarea
      ref={field}
      rows={1}
      className={classes.isian}
      aria-label={NAMA_KOLOM_ISIAN[kolom]}
      data-mantine-stop-propagation="true"
      value={teks}
      maxLength={1000}
      inputMode={kolom === 'volume' || kolom === 'norma' ? 'decimal' : 'text'}
      onChange={({ currentTarget }) => setTeks(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => tulis(null)}
    />
  )
}

const PILIHAN: Readonly<Record<'periode' | 'satuanNorma', readonly (readonly [nilai: string, kata: string])[]>> = {
  periode: PERIODE.map((p) => [p, SEBUTAN_PERIODE[p]]),
  satuanNorma: SATUAN_WAKTU.map((s) => [s, SEBUTAN_SATUAN_WAKTU[s]])
}

/** A choice, opened at once. */
function SelPilihan({ kolom, isi, onTulis, onBatal }: Props): React.JSX.Element {
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    field.current?.focus()
    if (navigator.userActivation.isActive) field.current?.showPicker()
  }, [])
  const pilihan = PILIHAN[kolom === 'periode' ? 'periode' : 'satuanNorma']
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') onBatal()
    if (event.key !== 'Enter' && event.key !== 'Tab') return
    event.preventDefault()
    onTulis(isi, event.nativeEvent)
  }
  return (
    <select
      ref={field}
      className={classes.isian}
      aria-label={NAMA_KOLOM_ISIAN[kolom]}
      data-mantine-stop-propagation="true"
      value={isi}
      onChange={({ currentTarget }) => onTulis(currentTarget.value, null)}
      onKeyDown={onKeyDown}
      onBlur={onBatal}
    >
      {!pilihan.some(([nilai]) => nilai === isi) && <option value={isi}>{isi}</option>}
      {pilihan.map(([nilai, kata]) => (
        <option key={nilai} value={nilai}>
          {kata}
        </option>
      ))}
    </select>
  )
}
