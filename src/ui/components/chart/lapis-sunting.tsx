import { useReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import type { Pohon } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'
import { MenamaiUnor } from './menamai-unor'
import { paintSasaran } from './paint-sasaran'
import { indukOf, type Sasaran, sasaranDi } from './sasaran-seret'
import { useBidangSeret, useMulaiSeret, useSeretUnor } from './seret-unor'
import classes from './seret-unor.module.css'
import type { SuntingBagan } from './sunting-bagan'

type Props = {
  readonly frame: HTMLElement
  readonly susunan: ChartLayout
  readonly toggle: (id: UnorId) => void
  readonly sunting: SuntingBagan
}

/** How long a dragged unit hovers a folded box before that opens. */
const JEDA_BUKA = 600

/** Editing by hand on the chart: boxes to be dragged, a menu on each, and a name written in place. */
export function LapisSunting({ frame, susunan, toggle, sunting }: Props): React.JSX.Element {
  const boxAt = useBoxAt(susunan)
  usePress(frame, boxAt, sunting)
  const lipatLagi = useBukaSendiri(susunan, toggle)
  useChartArea(frame, susunan, lipatLagi)
  const { pegang } = sunting
  useEffect(() => pegang(frame), [pegang, frame])
  return (
    <>
      <KanvasSeret susunan={susunan} />
      <Dipotong susunan={susunan} ids={sunting.dipotong} />
      {sunting.menamai !== null && (
        <MenamaiUnor key={sunting.menamai} frame={frame} box={susunan.byId.get(sunting.menamai)} onNama={sunting.onNama} />
      )}
    </>
  )
}

type BoxAt = (event: { readonly clientX: number; readonly clientY: number; readonly target: EventTarget | null }) => UnorId | null

/** The box an event of the mouse is on; null over the map, the buttons and fields, which mean something else. */
function useBoxAt(susunan: ChartLayout): BoxAt {
  const { screenToFlowPosition } = useReactFlow()
  return useCallback(
    ({ clientX, clientY, target }) => {
      if (!(target instanceof Element) || !target.closest('.react-flow__renderer') || target.closest('button, input, textarea')) return null
      const { x, y } = screenToFlowPosition({ x: clientX, y: clientY })
      return susunan.boxIndex.at(x, y)?.id ?? null
    },
    [susunan, screenToFlowPosition]
  )
}

/** A press on a box that can be lifted is for the box; any other is for the view. */
function usePress(frame: HTMLElement, boxAt: BoxAt, sunting: SuntingBagan): void {
  const mulai = useMulaiSeret()
  const { getViewport, setViewport } = useReactFlow()
  useEffect(() => {
    const press = (event: PointerEvent): void => {
      const id = event.button === 0 ? boxAt(event) : null
      const ids = id === null ? null : sunting.angkat(id)
      frame.classList.toggle('nopan', ids !== null)
      if (!ids) return
      // a view still in flight stands still under the hand: else the box is gone from below it before the release
      void setViewport(getViewport())
      mulai({ jenis: 'UNOR', ids }, event)
    }
    const menu = (event: MouseEvent): void => {
      const id = boxAt(event)
      if (id === null) return
      event.preventDefault()
      sunting.onMenu(id, { x: event.clientX, y: event.clientY })
    }
    frame.addEventListener('pointerdown', press, { capture: true })
    frame.addEventListener('contextmenu', menu)
    return () => {
      frame.classList.remove('nopan')
      frame.removeEventListener('pointerdown', press, { capture: true })
      frame.removeEventListener('contextmenu', menu)
    }
  }, [frame, boxAt, sunting, mulai, getViewport, setViewport])
}

function useChartArea(element: HTMLElement, susunan: ChartLayout, onUsai: (jatuh: Sasaran | null) => void): void {
  const { screenToFlowPosition } = useReactFlow()
  const store = useStoreApi()
  const bidang = useMemo(
    () => ({
      element,
      sasaranAt: (point: { readonly x: number; readonly y: number }) => {
        const { x, y } = screenToFlowPosition(point)
        return sasaranDi(susunan, x, y)
      },
      panBy: (x: number, y: number) => void store.getState().panBy({ x, y }),
      onUsai
    }),
    [element, susunan, onUsai, screenToFlowPosition, store]
  )
  useBidangSeret(bidang)
}

/** A folded box that is hovered for a while opens. Returns what the end of the drag calls: boxes it had opened fold again, unless it ended in them. */
function useBukaSendiri(susunan: ChartLayout, toggle: (id: UnorId) => void): (jatuh: Sasaran | null) => void {
  const { pohon } = susunan
  const dibuka = useRef<readonly UnorId[]>([])
  const sasaran = useSeretUnor()?.sasaran
  const id = sasaran?.jenis === 'UNOR' && (pohon.byId.get(sasaran.id)?.terlipat ?? 0) > 0 ? sasaran.id : null
  useEffect(() => {
    if (id === null) return undefined
    const timer = setTimeout(() => {
      dibuka.current = [...dibuka.current, id]
      toggle(id)
    }, JEDA_BUKA)
    return () => clearTimeout(timer)
  }, [id, toggle])
  return useCallback(
    (jatuh) => {
      const dipakai = jatuh === null ? NIHIL : sampaiAkar(pohon, jatuh)
      for (const lagi of dibuka.current.toReversed()) if (!dipakai.has(lagi)) toggle(lagi)
      dibuka.current = []
    },
    [pohon, toggle]
  )
}

const NIHIL: ReadonlySet<UnorId> = new Set()

/** The unit something came to stand below, and all above it. */
function sampaiAkar({ byId }: Pohon, jatuh: Sasaran): ReadonlySet<UnorId> {
  const ids = new Set<UnorId>()
  for (let at = indukOf(jatuh); at !== null; at = byId.get(at)?.unor.indukId ?? null) ids.add(at)
  return ids
}

type DipotongProps = { readonly susunan: ChartLayout; readonly ids: ReadonlySet<UnorId> }

/** A veil over the boxes that were cut, until they are put elsewhere. */
const Dipotong = ({ susunan, ids }: DipotongProps): React.JSX.Element => (
  <ViewportPortal>
    {[...ids].map((id) => {
      const box = susunan.byId.get(id)
      const gaya = box && { transform: `translate(${box.x}px, ${box.y}px)`, width: box.lebar, height: box.tinggi }
      return gaya && <div key={id} className={classes.dipotong} style={gaya} data-testid="unit-dipotong" />
    })}
  </ViewportPortal>
)

/** Where the dragged thing may go, painted over cards and map alike. */
function KanvasSeret({ susunan }: { readonly susunan: ChartLayout }): React.JSX.Element | null {
  const seret = useSeretUnor()
  const canvas = useRef<HTMLCanvasElement>(null)
  const store = useStoreApi()
  useLayoutEffect(() => {
    if (!seret) return undefined
    const draw = (): void => {
      const { width, height, transform } = store.getState()
      const [x, y, zoom] = transform
      const ctx = canvas.current?.getContext('2d')
      if (ctx) paintSasaran(ctx, seret, { susunan, viewport: { x, y, zoom }, size: { width, height } })
    }
    draw()
    return store.subscribe((now, before) => {
      if (now.transform !== before.transform) draw()
    })
  }, [seret, susunan, store])
  if (!seret) return null
  const { width, height } = store.getState()
  return (
    <canvas
      ref={canvas}
      className={classes.kanvas}
      width={Math.round(width * window.devicePixelRatio)}
      height={Math.round(height * window.devicePixelRatio)}
      aria-hidden
    />
  )
}
