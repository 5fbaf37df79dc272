import { useStore } from '@xyflow/react'
import { useRef } from 'react'
import type { Box } from '../../../domain/organisasi/layout'
import type { UnorId } from '../../../domain/organisasi/unor'
import { teksSunting } from '../../text/sunting'
import classes from './seret-unor.module.css'

type Props = {
  /** Gets the keyboard back when the name is written. */
  readonly frame: HTMLElement
  readonly box: Box | undefined
  readonly onNama: (id: UnorId, nama: string | null) => void
}

const LEBAR_TERKECIL = 244

/** Stable, so that React calls it once: a name half written is not selected again while the view moves. */
const pilihTeks = (medan: HTMLTextAreaElement | null): void => medan?.select()

/** The name of a unit written on its card, readable at any zoom: Enter keeps it, Escape gives it up. */
export function MenamaiUnor({ frame, box, onNama }: Props): React.JSX.Element | null {
  const [x, y, zoom] = useStore(({ transform }) => transform)
  const isDone = useRef(false)
  if (!box) return null
  const lebar = Math.max(LEBAR_TERKECIL, box.lebar * zoom)
  const selesai = (nama: string | null): void => {
    if (isDone.current) return
    isDone.current = true
    frame.focus()
    onNama(box.id, nama)
  }
  const key = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation()
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    selesai(event.key === 'Enter' ? event.currentTarget.value : null)
  }
  return (
    <textarea
      className={`${classes.menamai} nopan nowheel`}
      style={{ left: x + (box.x + box.lebar / 2) * zoom - lebar / 2, top: y + box.y * zoom, width: lebar }}
      aria-label={teksSunting.namaUnit}
      data-testid="menamai-unor"
      defaultValue={box.simpul.unor.nama}
      maxLength={200}
      rows={2}
      ref={pilihTeks}
      onKeyDown={key}
      onBlur={({ currentTarget }) => selesai(currentTarget.value)}
    />
  )
}
