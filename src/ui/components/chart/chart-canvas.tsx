import { ReactFlow, useReactFlow, useStore, useStoreApi, ViewportPortal } from '@xyflow/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Bounds } from '../../../domain/organisasi/spatial-index'
import type { UnorId } from '../../../domain/organisasi/unor'
import { useDragState, useDropSurface } from '../drag/drag-pegawai'
import { CanvasLayer } from './canvas-layer'
import { ChartActions } from './chart-actions'
import type { ChartLayout } from './chart-layout'
import type { ChartAction, Gerak } from './chart-state'
import { createDipilihStore } from './dipilih-store'
import classes from './chart.module.css'
import type { CardSource, KartuNode } from './isi-kartu'
import { KartuUnor } from './kartu-unor'
import { LapisPita, type PitaDiBagan } from './lapis-pita'
import { LapisSunting } from './lapis-sunting'
import { WARNA_HASIL } from './marks'
import { Minimap } from './minimap'
import type { SuntingBagan } from './sunting-bagan'
import { useChartNodes } from './use-chart-nodes'
import { useGerak } from './use-gerak'
import { MAX_ZOOM, MIN_ZOOM, openingOf, type Size, ZOOM_RINCI } from './viewport'

type Props = {
  readonly frame: HTMLDivElement
  readonly susunan: ChartLayout
  readonly gerak: Gerak
  readonly dispatch: (action: ChartAction) => void
  readonly source: CardSource
  readonly selected: UnorId | null
  readonly dipilih: ReadonlySet<UnorId>
  readonly onSelect: (id: UnorId | null, isTambah: boolean) => void
  readonly pita: PitaDiBagan | undefined
  readonly sunting: SuntingBagan | undefined
  readonly sudut: Size | undefined
}

const nodeTypes = { unor: KartuUnor }
const proOptions = { hideAttribution: true }

/** With Ctrl or Shift a click adds to what is selected. */
const isTambah = (event: React.MouseEvent): boolean => event.ctrlKey || event.metaKey || event.shiftKey

/** The moving part of the chart: cards as elements near by, drawn on a canvas from afar. */
export function ChartCanvas(props: Props): React.JSX.Element {
  const { frame, susunan, gerak, dispatch, source, selected, dipilih, onSelect, pita, sunting, sudut } = props
  const { nodes, isIkhtisar } = useChartNodes(susunan, source)
  const isRinci = useStore(({ transform }) => transform[2] >= ZOOM_RINCI)
  const { screenToFlowPosition } = useReactFlow()
  const [opening] = useState(() => openingOf(susunan, { width: frame.clientWidth, height: frame.clientHeight }, sudut))
  const actions = useActions(susunan, dispatch, dipilih)
  useGerak({ frame, susunan, gerak, selected, sudut })
  useChartSurface(frame, susunan, source)

  const selectAt = (event: React.MouseEvent): void => {
    const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY })
    onSelect(susunan.boxIndex.at(x, y)?.id ?? null, isTambah(event))
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
        onNodeClick={(event, node) => onSelect(node.data.unor.id, isTambah(event))}
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
        <CanvasLayer susunan={susunan} isIkhtisar={isIkhtisar} hiasan={source.hiasan} />
        <ViewportPortal>
          <Cincin susunan={susunan} selected={selected} dipilih={dipilih} />
          <Sasaran susunan={susunan} source={source} />
        </ViewportPortal>
        {pita && <LapisPita frame={frame} susunan={susunan} snapshot={source.snapshot} pita={pita} />}
        {sunting && <LapisSunting frame={frame} susunan={susunan} toggle={actions.toggle} sunting={sunting} />}
        <Minimap susunan={susunan} hiasan={source.hiasan} />
      </ReactFlow>
    </ChartActions>
  )
}

/** Folding, opening and what is selected, by values that never change: cards hold on to them. */
function useActions(
  susunan: ChartLayout,
  dispatch: (action: ChartAction) => void,
  dipilih: ReadonlySet<UnorId>
): React.ContextType<typeof ChartActions> {
  const latest = useRef(susunan)
  const [store] = useState(createDipilihStore)
  useEffect(() => {
    latest.current = susunan
  }, [susunan])
  useEffect(() => store.set(dipilih), [store, dipilih])
  const toggle = useCallback(
    (id: UnorId) => {
      const box = latest.current.byId.get(id)
      if (box) dispatch({ jenis: 'LIPAT', simpul: box.simpul, x: box.x, y: box.y })
    },
    [dispatch]
  )
  return useMemo(() => ({ toggle, dipilih: store }), [toggle, store])
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

type Selection = { readonly susunan: ChartLayout; readonly selected: UnorId | null; readonly dipilih: ReadonlySet<UnorId> }

/** The rings around the selected cards; apart from the cards, so selecting redraws none of them. */
function Cincin({ susunan, selected, dipilih }: Selection): React.JSX.Element {
  const tebal = useStore(({ transform }) => Math.max(3, Math.round(2.5 / transform[2])))
  const boxes = [...dipilih].flatMap((id) => susunan.byId.get(id) ?? []).slice(-CINCIN_MAKS)
  return (
    <>
      {boxes.map((box) => (
        <div
          key={box.id}
          className={classes.cincin}
          style={{ ...around(box, 3 + tebal), borderWidth: tebal }}
          data-utama={box.id === selected || undefined}
          data-testid="kartu-terpilih"
        />
      ))}
    </>
  )
}

/** More rings than this tell nothing and cost frames. */
const CINCIN_MAKS = 300

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
