import { useStore, useStoreApi } from '@xyflow/react'
import { useMemo, useState } from 'react'
import type { ChartLayout } from './chart-layout'
import { type CardSource, createNodeOf, type KartuNode } from './isi-kartu'
import { regionOf, tilesOf, ZOOM_IKHTISAR } from './viewport'

/** Cards in view from which elements give way to the canvas: about 300 is what React Flow moves at 60 frames a second. */
export const KARTU_MAKS = 300

/** The cards around the view as nodes; none, and `isIkhtisar`, when they are too many to be elements. */
export function useChartNodes(susunan: ChartLayout, source: CardSource): { readonly nodes: KartuNode[]; readonly isIkhtisar: boolean } {
  const store = useStoreApi()
  const window = useStore(windowKey)
  const [nodeOf] = useState(createNodeOf)
  return useMemo(() => {
    const { transform, width, height } = store.getState()
    const [x, y, zoom] = transform
    const region = regionOf({ x, y, zoom }, { width, height })
    const isIkhtisar = window === '' || window === JAUH || susunan.boxIndex.exceeds(region, KARTU_MAKS)
    return { nodes: isIkhtisar ? [] : susunan.boxIndex.within(tilesOf(region)).map((box) => nodeOf(box, source)), isIkhtisar }
  }, [susunan, source, store, window, nodeOf])
}

/** From afar no card is an element, wherever the view is. */
const JAUH = 'jauh'

/** Changes only when the view crosses a tile's edge: until then panning costs React nothing. */
function windowKey({
  transform: [x, y, zoom],
  width,
  height
}: {
  readonly transform: readonly [number, number, number]
  readonly width: number
  readonly height: number
}): string {
  if (width === 0 || height === 0) return ''
  if (zoom < ZOOM_IKHTISAR) return JAUH
  const { x: left, y: top, lebar, tinggi } = tilesOf(regionOf({ x, y, zoom }, { width, height }))
  return `${left} ${top} ${lebar} ${tinggi}`
}
