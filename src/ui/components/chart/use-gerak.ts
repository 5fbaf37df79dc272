import { useReactFlow, type Viewport } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import type { ChartLayout } from './chart-layout'
import { type Gerak, GERAK_AWAL } from './chart-state'
import { centredOn, clampZoom, fitViewport, isInView, openingViewport, type Size, ZOOM_RINCI } from './viewport'

const DURASI = 260

/** Carries out a movement of the view once the chart it belongs to is laid out; each movement once. */
export function useGerak(frame: HTMLElement, susunan: ChartLayout, gerak: Gerak): void {
  const { setViewport, getViewport } = useReactFlow()
  const before = useRef(susunan)
  const done = useRef<Gerak>(GERAK_AWAL)
  useEffect(() => {
    if (done.current !== gerak) {
      // asked of the element: React Flow hears of a new size (a panel that opened) only later
      const { clientWidth: width, clientHeight: height } = frame
      const viewport = viewportAfter(gerak, susunan, { viewport: getViewport(), size: { width, height } })
      const isStill = gerak.jenis === 'TETAP' || before.current !== susunan || window.matchMedia('(prefers-reduced-motion: reduce)').matches
      if (viewport) void setViewport(viewport, isStill ? {} : { duration: DURASI })
    }
    done.current = gerak
    before.current = susunan
  }, [frame, susunan, gerak, setViewport, getViewport])
}

type Now = { readonly viewport: Viewport; readonly size: Size }

/** Where a movement leads; null = stay. */
function viewportAfter(gerak: Gerak, { bounds, pohon, byId }: ChartLayout, { viewport, size }: Now): Viewport | null {
  const top = pohon.akar[0] && byId.get(pohon.akar[0].unor.id)
  switch (gerak.jenis) {
    case 'BUKA':
      return openingViewport(bounds, top ?? bounds, size)
    case 'PASKAN':
      return fitViewport(bounds, size)
    case 'ZOOM':
      return zoomedBy(gerak.faktor, { viewport, size })
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
      const { x, y, zoom } = viewport
      return box ? { x: x + (gerak.x - box.x) * zoom, y: y + (gerak.y - box.y) * zoom, zoom } : null
    }
  }
}

/** Zooms about the middle of the view. */
function zoomedBy(faktor: number, { viewport: { x, y, zoom }, size: { width, height } }: Now): Viewport {
  const next = clampZoom(zoom * faktor)
  const ratio = next / zoom
  return { x: width / 2 - (width / 2 - x) * ratio, y: height / 2 - (height / 2 - y) * ratio, zoom: next }
}
