import { useMemo, useRef } from 'react'
import type { Box, Connector } from '../../../domain/organisasi/layout'
import { type Bagan, layoutBagan, type RupaBagan, type Susun } from '../../../domain/organisasi/layout-bagan'
import { MEDAN_BAKU } from '../../../domain/organisasi/medan-kartu'
import { type Bounds, createSpatialIndex, type SpatialIndex } from '../../../domain/organisasi/spatial-index'
import type { TataBagan } from '../../../domain/organisasi/tata-bagan'
import type { Pohon } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'

/** A chart laid out, with everything that finds its way on it. */
export type ChartLayout = Bagan & {
  readonly tata: TataBagan
  /** The box of every unit shown. */
  readonly byId: ReadonlyMap<UnorId, Box>
  readonly boxIndex: SpatialIndex<Box>
  readonly connectorIndex: SpatialIndex<Connector>
}

/** A chart from top to bottom whose cards say what they say at first. */
export const RUPA_BAKU: RupaBagan = { tata: 'ATAS_BAWAH', medan: MEDAN_BAKU }

/** Lays out what a view shows of the organisation; branches that are as `before` are taken over. */
export function layoutChart(susun: Susun, before: Pohon | null = null): ChartLayout {
  const bagan = layoutBagan(susun, before)
  return {
    ...bagan,
    tata: susun.rupa.tata,
    byId: new Map(bagan.boxes.filter((box) => !box.isKelompok).map((box) => [box.id, box])),
    boxIndex: createSpatialIndex(bagan.boxes, (box) => box),
    connectorIndex: createSpatialIndex(bagan.connectors, ({ titik }) => aroundPath(titik))
  }
}

/** The layout of a view, computed anew only when the data or the view change: a plan moves people, never cards. */
export function useChartLayout({ snapshot, view, rupa: { tata, medan } }: Susun): ChartLayout {
  const before = useRef<Pohon | null>(null)
  return useMemo(() => {
    const susunan = layoutChart({ snapshot, view, rupa: { tata, medan } }, before.current)
    before.current = susunan.pohon
    return susunan
  }, [snapshot, view, tata, medan])
}

function aroundPath(titik: readonly number[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < titik.length; i += 2) {
    const x = titik[i] ?? 0
    const y = titik[i + 1] ?? 0
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, lebar: right - left, tinggi: bottom - top }
}
