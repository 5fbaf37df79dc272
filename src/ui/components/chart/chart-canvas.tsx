import { ReactFlow, useReactFlow, useStore, useStoreApi, ViewportPortal } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Bounds } from '../../../domain/organisasi/spatial-index'
import type { UnorId } from '../../../domain/organisasi/unor'
import { useDragState, useDropSurface } from '../drag/drag-pegawai'
import { CanvasLayer } from './canvas-layer'
import { ChartActions } from './chart-actions'
import type { ChartLayout } from './chart-layout'
import type { ChartAction, Gerak } from './chart-state'
import classes from './chart.module.css'
import { type KartuNode, KartuUnor } from './kartu-unor'
import { WARNA_HASIL } from './marks'
import { Minimap } from './minimap'
import { type CardSource, useChartNodes } from './use-chart-nodes'
import { useGerak } from './use-gerak'
import { MAX_ZOOM, MIN_ZOOM, openingViewport, ZOOM_RINCI } from './viewport'

type Props = {
  readonly frame: HTMLDivElement
  readonly susunan: ChartLayout
  readonly gerak: Gerak
  readonly dispatch: (action: ChartAction) => void
  readonly source: CardSource
  readonly kosong: ReadonlySet<UnorId>
  readonly selected: UnorId | null
  readonly onSelect: (id: UnorId | null) => void
}

const nodeTypes = { unor: KartuUnor }
const proOptions = { hideAttribution: true }

/** The moving part of the chart: cards as elements near by, drawn on a canvas from afar. */
export function ChartCanvas({ frame, susunan, gerak, dispatch, source, kosong, selected, onSelect }: Props): React.JSX.Element {
  const { nodes, isIkhtisar } = useChartNodes(susunan, source)
  const isRinci = useStore(({ transform }) => transform[2] >= ZOOM_RINCI)
  const { screenToFlowPosition } = useReactFlow()
  const [opening] = useState(() => opened(susunan, frame))
  const actions = useToggle(susunan, dispatch)
  useGerak(frame, susunan, gerak)
  useChartSurface(frame, susunan, source)

  const selectAt = (event: React.MouseEvent): void => {
    const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY })
    onSelect(susunan.boxIndex.at(x, y)?.id ?? null)
  }
  return (
    <ChartActions value={actions}>
      <ReactFlow<KartuNode>
        nodes={nodes}
        nodeTypes={nodeTypes}
        onlyRenderVisibleElements
        defaultViewport={opening}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        onNodeClick={(_, node) => onSelect(node.data.box.id)}
        onPaneClick={selectAt}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnDoubleClick={false}
        disableKeyboardA11y
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        proOptions={proOptions}
        data-rinci={isRinci}
        data-ikhtisar={isIkhtisar}
      >
        <CanvasLayer susunan={susunan} isIkhtisar={isIkhtisar} kosong={kosong} tanda={source.tanda} />
        <ViewportPortal>
          <Cincin box={selected === null ? undefined : susunan.byId.get(selected)} />
          <Sasaran susunan={susunan} source={source} />
        </ViewportPortal>
        <Minimap susunan={susunan} kosong={kosong} />
      </ReactFlow>
    </ChartActions>
  )
}

/** Folding and opening, by a function that never changes: cards hold on to it. */
function useToggle(susunan: ChartLayout, dispatch: (action: ChartAction) => void): { readonly toggle: (id: UnorId) => void } {
  const latest = useRef(susunan)
  useEffect(() => {
    latest.current = susunan
  }, [susunan])
  const toggle = useCallback(
    (id: UnorId) => {
      const box = latest.current.byId.get(id)
      if (box) dispatch({ jenis: 'LIPAT', simpul: box.simpul, x: box.x, y: box.y })
    },
    [dispatch]
  )
  return useMemo(() => ({ toggle }), [toggle])
}

/** Makes the leading posts of the chart places to drop a person on, wherever they are drawn. */
function useChartSurface(element: HTMLElement, susunan: ChartLayout, { snapshot }: CardSource): void {
  const { screenToFlowPosition } = useReactFlow()
  const store = useStoreApi()
  const surface = useMemo(
    () => ({
      element,
      jabatanAt: (point: { readonly x: number; readonly y: number }) => {
        const { x, y } = screenToFlowPosition(point)
        const box = susunan.boxIndex.at(x, y)
        return (box && snapshot.jabatanByUnor.get(box.id)?.find((j) => j.isPimpinan)?.id) ?? null
      },
      panBy: (x: number, y: number) => void store.getState().panBy({ x, y })
    }),
    [element, susunan, snapshot, screenToFlowPosition, store]
  )
  useDropSurface(surface)
}

/** The ring around the selected card; apart from the cards, so selecting redraws none of them. */
function Cincin({ box }: { readonly box: Bounds | undefined }): React.JSX.Element | null {
  const tebal = useStore(({ transform }) => Math.max(3, Math.round(2.5 / transform[2])))
  return box ? (
    <div className={classes.cincin} style={{ ...around(box, 3 + tebal), borderWidth: tebal }} data-testid="kartu-terpilih" />
  ) : null
}

/** The ring around the card a dragged person hovers, in the colour of the gravest finding. */
function Sasaran({ susunan, source }: { readonly susunan: ChartLayout; readonly source: CardSource }): React.JSX.Element | null {
  const drag = useDragState()
  const jabatan = drag?.sasaran ? source.snapshot.jabatan.get(drag.sasaran) : undefined
  const box = jabatan?.isPimpinan ? susunan.byId.get(jabatan.unorId) : undefined
  if (!drag || !box) return null
  const warna = WARNA_HASIL[drag.vonis[0]?.warna ?? 'LULUS']
  return <div className={`${classes.cincin} ${classes.sasaran}`} style={{ ...around(box, 7), '--warna': warna }} />
}

const around = ({ x, y, lebar, tinggi }: Bounds, gap: number): React.CSSProperties => ({
  transform: `translate(${x - gap}px, ${y - gap}px)`,
  width: lebar + 2 * gap,
  height: tinggi + 2 * gap
})

function opened(
  { bounds, pohon, byId }: ChartLayout,
  { clientWidth: width, clientHeight: height }: HTMLElement
): ReturnType<typeof openingViewport> {
  const first = pohon.akar[0] && byId.get(pohon.akar[0].unor.id)
  return openingViewport(bounds, first ?? bounds, { width, height })
}
