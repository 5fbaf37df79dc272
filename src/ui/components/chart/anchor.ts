import type { Viewport } from '@xyflow/react'
import type { Box } from '../../../domain/organisasi/layout'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'
import { isInView, regionOf, type Size } from './viewport'

type Place = { readonly x: number; readonly y: number }

/** Where a card was and where it is now. */
export type Anchor = { readonly dari: Place; readonly ke: Place }

type Seen = { readonly viewport: Viewport; readonly size: Size; readonly selected: UnorId | null }

/** The card that shall stay where it is while the chart changes around it: the selected one, else the one nearest to the middle; never one that was moved. */
export function anchorOf(before: ChartLayout, after: ChartLayout, { viewport, size, selected }: Seen): Anchor | null {
  const stays = (box: Box): boolean => {
    const now = after.byId.get(box.id)
    return now !== undefined && now.simpul.unor.indukId === box.simpul.unor.indukId
  }
  const chosen = selected === null ? undefined : before.byId.get(selected)
  const dari = chosen && stays(chosen) && isInView(chosen, viewport, size) ? chosen : nearestMiddle(before, { viewport, size, stays })
  const ke = dari && after.byId.get(dari.id)
  return dari && ke ? { dari, ke } : null
}

/** The view in which the card is where it was on screen; null when that is the view already. */
export function keptInPlace(anchor: Anchor | null, { x, y, zoom }: Viewport): Viewport | null {
  if (!anchor) return null
  const { dari, ke } = anchor
  if (dari.x === ke.x && dari.y === ke.y) return null
  return { x: x + (dari.x - ke.x) * zoom, y: y + (dari.y - ke.y) * zoom, zoom }
}

type Search = { readonly viewport: Viewport; readonly size: Size; readonly stays: (box: Box) => boolean }

function nearestMiddle({ boxIndex }: ChartLayout, { viewport, size, stays }: Search): Box | null {
  const region = regionOf(viewport, size)
  const [cx, cy] = [region.x + region.lebar / 2, region.y + region.tinggi / 2]
  let [found, least]: [Box | null, number] = [null, Infinity]
  for (const box of boxIndex.within(region)) {
    const distance = Math.hypot(box.x + box.lebar / 2 - cx, box.y + box.tinggi / 2 - cy)
    if (box.isKelompok || distance >= least || !stays(box)) continue
    ;[found, least] = [box, distance]
  }
  return found
}
