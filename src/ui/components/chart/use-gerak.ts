import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { UnorId } from '../../../domain/organisasi/unor'
import { anchorOf, keptInPlace } from './anchor'
import type { ChartLayout } from './chart-layout'
import { type Gerak, GERAK_AWAL } from './chart-state'
import { isStill, luncurkan } from './luncur'
import { centredOn, clampZoom, fittingOf, isInView, openingOf, resized, type Size, ZOOM_RINCI } from './viewport'

const DURASI = 260

type Moving = {
  readonly frame: HTMLElement
  readonly susunan: ChartLayout
  readonly gerak: Gerak
  readonly selected: UnorId | null
  /** What lies over the lower left corner. */
  readonly sudut: Size | undefined
}

/**
 * Moves the view: carries out a movement once the chart it belongs to is laid out, each once; keeps what the eye rests on in its
 * place when the data change below it; and when the window changes its size fits it again, or, once it was moved, keeps the middle.
 */
export function useGerak({ frame, susunan, gerak, selected, sudut }: Moving): void {
  const { setViewport, getViewport } = useReactFlow()
  const store = useStoreApi()
  const before = useRef(susunan)
  const done = useRef<Gerak>(GERAK_AWAL)
  const ukuran = useRef<Size>(sizeOf(frame))
  const tujuan = useRef<Flight | null>(null)

  useEffect(() => {
    const [old, viewport] = [before.current, getViewport()]
    const [isNew, isAsked] = [old !== susunan, done.current !== gerak]
    // asked of the element: React Flow hears of a new size (a panel that opened) only later
    if (isAsked) ukuran.current = sizeOf(frame)
    const now = { viewport: destinationOf(tujuan.current) ?? viewport, size: ukuran.current, sudut }
    const settled = isNew && !isAsked ? keptInPlace(anchorOf(old, susunan, { ...now, selected }), now.viewport) : null
    const next = isAsked ? viewportAfter(gerak, susunan, now) : settled
    if (next) {
      const duration = isSudden(gerak, isNew) ? 0 : DURASI
      tujuan.current = { viewport: next, sampai: performance.now() + duration }
      void setViewport(next, { duration })
    }
    luncurkan(frame, { dari: old, ke: susunan, viewport, sesudah: next ?? viewport })
    done.current = gerak
    before.current = susunan
  }, [frame, susunan, gerak, selected, sudut, setViewport, getViewport])

  useEffect(
    () =>
      store.subscribe(({ width, height }) => {
        const old = ukuran.current
        if (width === 0 || (old.width === width && old.height === height)) return
        ukuran.current = { width, height }
        const viewport = destinationOf(tujuan.current) ?? getViewport()
        void setViewport(resized(viewport, { susunan: before.current, sudut }, { before: old, after: ukuran.current }))
      }),
    [store, sudut, setViewport, getViewport]
  )
}

/** The view flies only over a chart that stays as it is. */
const isSudden = (gerak: Gerak, isNew: boolean): boolean => isNew || gerak.jenis === 'TETAP' || isStill()

type Flight = { readonly viewport: Viewport; readonly sampai: number }

/** Where a flight under way leads: a movement asked for meanwhile goes on from there. */
const destinationOf = (flight: Flight | null): Viewport | null => (flight && performance.now() < flight.sampai ? flight.viewport : null)

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): Size => ({ width, height })

type Now = { readonly viewport: Viewport; readonly size: Size; readonly sudut: Size | undefined }

/** Where a movement leads; null = stay. */
function viewportAfter(gerak: Gerak, susunan: ChartLayout, now: Now): Viewport | null {
  const { byId } = susunan
  const { viewport, size, sudut } = now
  switch (gerak.jenis) {
    case 'BUKA':
      return openingOf(susunan, size, sudut)
    case 'PASKAN':
      return fittingOf(susunan, size, sudut)
    case 'ZOOM':
      return zoomedBy(gerak.faktor, now)
    case 'TERBANG': {
      const box = byId.get(gerak.id)
      return box ? centredOn(box, Math.max(0.9, viewport.zoom), size) : null
    }
    case 'TAMPAKKAN': {
      const box = byId.get(gerak.id)
      return !box || isInView(box, viewport, size) ? null : centredOn(box, Math.max(ZOOM_RINCI, viewport.zoom), size)
    }
    case 'TETAP': {
      const box = byId.get(gerak.id)
      return box ? keptInPlace({ dari: gerak, ke: box }, viewport) : null
    }
  }
}

/** Zooms about the middle of the view. */
function zoomedBy(faktor: number, { viewport: { x, y, zoom }, size: { width, height } }: Now): Viewport {
  const next = clampZoom(zoom * faktor)
  const ratio = next / zoom
  return { x: width / 2 - (width / 2 - x) * ratio, y: height / 2 - (height / 2 - y) * ratio, zoom: next }
}
