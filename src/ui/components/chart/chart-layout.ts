import { useMemo } from 'react'
import { type Box, type Connector, layout, type Layout } from '../../../domain/organisasi/layout'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { boundsAround, type Bounds, createSpatialIndex, type SpatialIndex } from '../../../domain/organisasi/spatial-index'
import { buildTree, type Pohon, type Tampilan } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'

/** A chart laid out, with everything that finds its way on it. */
export type ChartLayout = Layout & {
  readonly pohon: Pohon
  readonly byId: ReadonlyMap<UnorId, Box>
  readonly boxIndex: SpatialIndex<Box>
  readonly connectorIndex: SpatialIndex<Connector>
}

/** Cards are of one size, so that a plan's changes never move them. */
export const UKURAN_KARTU = { lebar: 244, tinggi: 128 } as const

/** Lays out what a view shows of the organisation. */
export function layoutChart(snapshot: Snapshot, view: Tampilan): ChartLayout {
  const pohon = buildTree(snapshot, view)
  const susunan = layout(pohon, () => UKURAN_KARTU)
  return {
    ...susunan,
    pohon,
    byId: new Map(susunan.boxes.map((box) => [box.id, box])),
    boxIndex: createSpatialIndex(susunan.boxes, (box) => box),
    connectorIndex: createSpatialIndex(susunan.connectors, ({ titik }) => aroundPath(titik))
  }
}

/** The layout of a view, computed anew only when the data or the view change: a plan moves people, never cards. */
export function useChartLayout(snapshot: Snapshot, view: Tampilan): ChartLayout {
  return useMemo(() => layoutChart(snapshot, view), [snapshot, view])
}

function aroundPath(titik: readonly number[]): Bounds {
  const corners = Array.from({ length: titik.length / 2 }, (_, i) => ({
    x: titik[i * 2] ?? 0,
    y: titik[i * 2 + 1] ?? 0,
    lebar: 0,
    tinggi: 0
  }))
  return boundsAround(corners)
}
