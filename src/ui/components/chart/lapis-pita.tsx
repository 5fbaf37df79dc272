import { useStore, useStoreApi } from '@xyflow/react'
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Point } from '../drag/drag-gesture'
import type { ChartLayout } from './chart-layout'
import classes from './chart.module.css'
import { type Lengkung, lengkungDi } from './lengkung'
import { paintPita, pitaDi } from './paint-pita'
import { type PitaBagan, ruasTampak } from './pita-bagan'
import type { SorotStore } from './sorot-store'

/** The ribbons a screen lays over its chart, which of them is looked at, and what a click on one means. */
export type PitaDiBagan = {
  readonly daftar: readonly PitaBagan[]
  readonly sorot: SorotStore
  /** All are faint but the one looked at. */
  readonly isSatu: boolean
  readonly onPilih: (nomor: number) => void
}

type Props = { readonly frame: HTMLElement; readonly susunan: ChartLayout; readonly snapshot: Snapshot; readonly pita: PitaDiBagan }

/** Ribbons over the cards. Painted when the view moves or another is looked at, never for a drag. */
export const LapisPita = memo(function LapisPita({ frame, susunan, snapshot, pita }: Props): React.JSX.Element {
  const { daftar, sorot, isSatu, onPilih } = pita
  const canvas = useRef<HTMLCanvasElement>(null)
  const terlukis = useRef<readonly Lengkung[]>([])
  const width = useStore((s) => s.width)
  const height = useStore((s) => s.height)
  const store = useStoreApi()
  const ruas = useMemo(() => ruasTampak(daftar, susunan, snapshot), [daftar, susunan, snapshot])

  useLayoutEffect(() => {
    const draw = (): void => {
      const ctx = canvas.current?.getContext('2d')
      const [x, y, zoom] = store.getState().transform
      terlukis.current = lengkungDi(ruas, { x, y, zoom })
      if (ctx) paintPita(ctx, terlukis.current, { size: { width, height }, sorot: sorot.get(), zoom, isSatu })
      if (canvas.current) canvas.current.dataset['sorot'] = String(sorot.get() ?? '')
    }
    draw()
    const stops = [sorot.subscribe(draw), store.subscribe((now, before) => now.transform !== before.transform && draw())]
    return () => stops.forEach((stop) => stop())
  }, [ruas, width, height, sorot, isSatu, store])
  usePenunjuk(frame, terlukis, { sorot, onPilih })
  return (
    <canvas
      ref={canvas}
      className={classes.pita}
      width={Math.round(width * window.devicePixelRatio)}
      height={Math.round(height * window.devicePixelRatio)}
      data-jumlah={ruas.length}
      data-satu={isSatu}
      data-testid="pita-bagan"
      aria-hidden
    />
  )
})

type Tunjuk = Pick<PitaDiBagan, 'sorot' | 'onPilih'>

/** The pointer on a ribbon looks at it, and a click on it chooses it; cards keep what is theirs but for the numbers on their edges. */
function usePenunjuk(frame: HTMLElement, terlukis: React.RefObject<readonly Lengkung[]>, { sorot, onPilih }: Tunjuk): void {
  useEffect(() => {
    let disentuh: number | null = null
    const touched = (event: MouseEvent): number | null => {
      const { target } = event
      if (!(target instanceof Element) || !target.closest('.react-flow__renderer')) return null
      return pitaDi(terlukis.current, within(frame, event), { garis: target.closest('.react-flow__node') === null })
    }
    const move = (event: PointerEvent): void => {
      const next = event.buttons === 0 ? touched(event) : null
      if (next === disentuh) return
      disentuh = next
      frame.classList.toggle(classes.menunjuk ?? '', next !== null)
      sorot.set(next)
    }
    const click = (event: MouseEvent): void => {
      const nomor = touched(event)
      if (nomor === null) return
      event.stopPropagation()
      onPilih(nomor)
    }
    frame.addEventListener('pointermove', move)
    frame.addEventListener('click', click, { capture: true })
    return () => {
      frame.removeEventListener('pointermove', move)
      frame.removeEventListener('click', click, { capture: true })
    }
  }, [frame, terlukis, sorot, onPilih])
}

function within(frame: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = frame.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
