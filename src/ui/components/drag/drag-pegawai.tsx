import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { DragGhost } from './drag-ghost'
import { type DropSurface, type Point, targetAt, trackPointer } from './drag-gesture'
import type { DragState, PegawaiDiseret, Vonis } from './drag-state'
import { placeGhost } from './place-ghost'

/** What dragging people means where it is used. */
export type DragRules = {
  readonly canDrag: boolean
  /** What the rules say if the person were dropped there. Called once per hovered post, so it may compute. */
  readonly verdict: (pegawaiId: PegawaiId, jabatanId: JabatanId) => readonly Vonis[]
  readonly onDrop: (pegawaiId: PegawaiId, jabatanId: JabatanId) => void
  /** What the ghost calls the hovered post. */
  readonly judul: (jabatanId: JabatanId) => string
}

type DragActions = {
  readonly canDrag: boolean
  readonly start: (pegawai: PegawaiDiseret, event: React.PointerEvent) => void
  /** Makes an area without elements per post (a canvas) a place to drop; returns how to take it back. */
  readonly addSurface: (surface: DropSurface) => () => void
}

const still: DragActions = { canDrag: false, start: () => undefined, addSurface: () => () => undefined }
const ActionsContext = createContext<DragActions>(still)
const StateContext = createContext<DragState | null>(null)

/** Lets people be dragged between everything inside it: chart, lists and trays. */
export function DragPegawaiProvider({ rules, children }: { readonly rules: DragRules; readonly children: ReactNode }): React.JSX.Element {
  const [state, setState] = useState<DragState | null>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const surfaces = useRef(new Set<DropSurface>())
  const latest = useRef(rules)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => {
    latest.current = rules
  })
  useEffect(() => () => stop.current(), [])

  const start = useCallback((pegawai: PegawaiDiseret, event: React.PointerEvent) => {
    if (event.button !== 0) return
    let hovered: JabatanId | null | undefined
    const hover = (point: Point): void => {
      const sasaran = targetAt(point, surfaces.current)
      if (sasaran !== hovered) setState({ pegawai, sasaran, vonis: sasaran ? latest.current.verdict(pegawai.id, sasaran) : [] })
      hovered = sasaran
      placeGhost(ghost.current, point)
    }
    stop.current = trackPointer(event.nativeEvent, {
      surfaces: surfaces.current,
      onMove: hover,
      onEnd: (point) => {
        setState(null)
        const sasaran = point && targetAt(point, surfaces.current)
        if (sasaran) latest.current.onDrop(pegawai.id, sasaran)
      }
    })
  }, [])
  const addSurface = useCallback((surface: DropSurface) => {
    surfaces.current.add(surface)
    return () => void surfaces.current.delete(surface)
  }, [])
  const actions = useMemo(() => ({ canDrag: rules.canDrag, start, addSurface }), [rules.canDrag, start, addSurface])
  return (
    <ActionsContext value={actions}>
      <StateContext value={state}>{children}</StateContext>
      {state && <DragGhost ref={ghost} state={state} judul={state.sasaran && rules.judul(state.sasaran)} />}
    </ActionsContext>
  )
}

/** Makes an element the handle by which a person is dragged: spread the result on it. */
export function useDragSource(pegawai: PegawaiDiseret): {
  readonly onPointerDown?: (event: React.PointerEvent) => void
  readonly 'data-seret'?: true
} {
  const { canDrag, start } = use(ActionsContext)
  return canDrag ? { onPointerDown: (event) => start(pegawai, event), 'data-seret': true } : {}
}

/** The drag under way, or null. Re-renders when another post is hovered, not on every move. */
export const useDragState = (): DragState | null => use(StateContext)

/** Registers an area whose posts are found by computing. The surface must be stable (memoised). */
export function useDropSurface(surface: DropSurface | null): void {
  const { addSurface } = use(ActionsContext)
  useEffect(() => (surface ? addSurface(surface) : undefined), [surface, addSurface])
}
