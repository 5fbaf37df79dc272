import type { Viewport } from '@xyflow/react'
import { UnorId } from '../../../domain/organisasi/unor'
import type { ChartLayout } from './chart-layout'

/** Cards glide only when so few are drawn that every frame is met. */
const KARTU_MAKS = 90
const DURASI = 220
const EASING = 'cubic-bezier(0.2, 0, 0.2, 1)'

/** True when the officer asked the system for less movement. */
export const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

type Change = {
  readonly dari: ChartLayout
  readonly ke: ChartLayout
  readonly viewport: Viewport
  readonly sesudah: Viewport
}

/** Lets cards glide from where they were on screen to where they are now; the lines come in when they arrive. Another layout is another chart. */
export function luncurkan(frame: HTMLElement, change: Change): void {
  if (change.dari === change.ke || change.dari.tata !== change.ke.tata || isStill()) return
  const cards = [...frame.querySelectorAll<HTMLElement>('.react-flow__node')]
  if (cards.length > KARTU_MAKS || cards.filter((card) => glide(card, change)).length === 0) return
  const keyframes = [{ opacity: 0 }, { opacity: 0, offset: 0.5 }, { opacity: 1 }]
  for (const canvas of frame.querySelectorAll('canvas[data-garis]')) canvas.animate(keyframes, DURASI)
}

/** True when the card has to go anywhere. */
function glide(card: HTMLElement, { dari, ke, viewport, sesudah }: Change): boolean {
  const id = UnorId.parse(card.dataset['id'])
  const [old, now] = [dari.byId.get(id), ke.byId.get(id)]
  if (!old || !now) return false
  const x = (old.x * viewport.zoom + viewport.x - sesudah.x) / sesudah.zoom - now.x
  const y = (old.y * viewport.zoom + viewport.y - sesudah.y) / sesudah.zoom - now.y
  if (Math.hypot(x, y) < 1) return false
  card.firstElementChild?.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], { duration: DURASI, easing: EASING })
  return true
}
