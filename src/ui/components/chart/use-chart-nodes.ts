import { useStore, useStoreApi } from '@xyflow/react'
import { useMemo } from 'react'
import { kartuOf, type PemegangOf } from '../../../domain/organisasi/kartu'
import type { Box } from '../../../domain/organisasi/layout'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'
import type { KartuNode } from './kartu-unor'
import type { Tanda } from './marks'
import { regionOf, tilesOf, ZOOM_IKHTISAR } from './viewport'

/** Cards in view from which elements give way to the canvas: about 300 is what React Flow moves at 60 frames a second. */
export const KARTU_MAKS = 300

/** What the cards say. */
export type CardSource = {
  readonly snapshot: Snapshot
  readonly pemegangOf: PemegangOf
  readonly sebelumOf: PemegangOf | undefined
  readonly tanda: ReadonlyMap<UnorId, Tanda>
}

/** The cards around the view as nodes; none, and `isIkhtisar`, when they are too many to be elements. */
export function useChartNodes(susunan: ChartLayout, source: CardSource): { readonly nodes: KartuNode[]; readonly isIkhtisar: boolean } {
  const store = useStoreApi()
  const window = useStore(windowKey)
  const nodeOf = useNodeOf(source)
  return useMemo(() => {
    const { transform, width, height } = store.getState()
    const [x, y, zoom] = transform
    const region = regionOf({ x, y, zoom }, { width, height })
    const isIkhtisar = window === '' || zoom < ZOOM_IKHTISAR || susunan.boxIndex.within(region).length > KARTU_MAKS
    return { nodes: isIkhtisar ? [] : susunan.boxIndex.within(tilesOf(region)).map(nodeOf), isIkhtisar }
  }, [susunan, store, window, nodeOf])
}

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
  const { x: left, y: top, lebar, tinggi } = tilesOf(regionOf({ x, y, zoom }, { width, height }))
  return `${left} ${top} ${lebar} ${tinggi}`
}

/** One node object per card for as long as what it says stays the same, so that React Flow leaves known cards alone. */
function useNodeOf({ snapshot, pemegangOf, sebelumOf, tanda }: CardSource): (box: Box) => KartuNode {
  return useMemo(() => {
    const known = new WeakMap<Box, KartuNode>()
    return (box) => {
      const node = known.get(box) ?? toNode(box)
      known.set(box, node)
      return node
    }
    function toNode(box: Box): KartuNode {
      const { id, x, y, lebar: width, tinggi: height } = box
      const data = { box, kartu: kartuOf(snapshot, id, { pemegangOf, sebelumOf }), tanda: tanda.get(id) ?? null }
      return { id, type: 'unor', position: { x, y }, width, height, measured: { width, height }, handles: [], data }
    }
  }, [snapshot, pemegangOf, sebelumOf, tanda])
}
