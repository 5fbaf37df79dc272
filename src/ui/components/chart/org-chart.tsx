import '@xyflow/react/dist/base.css'
import { ReactFlowProvider } from '@xyflow/react'
import { type ActionDispatch, type Ref, useEffect, useImperativeHandle, useMemo, useReducer, useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { PemegangOf } from '../../../domain/organisasi/kartu'
import { MEDAN_BAKU, type MedanKartu } from '../../../domain/organisasi/medan-kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { TataBagan } from '../../../domain/organisasi/tata-bagan'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { JenisPerubahan } from '../../../domain/rancangan/perubahan-unor'
import { teksBagan } from '../../text/bagan'
import { ChartCanvas } from './chart-canvas'
import { chartKeys } from './chart-keys'
import { type ChartLayout, useChartLayout } from './chart-layout'
import { type ChartAction, chartReducer, initialState, TINGKAT_AWAL } from './chart-state'
import classes from './chart.module.css'
import type { CardSource } from './isi-kartu'
import { idKartu } from './kartu-unor'
import type { PitaDiBagan } from './lapis-pita'
import type { Tanda } from './marks'
import type { SuntingBagan } from './sunting-bagan'
import { useHiasan } from './use-hiasan'
import type { Size } from './viewport'

/** What a screen may ask of its chart. */
export type OrgChartHandle = {
  /** Opens what hides the unit and flies to it. */
  readonly flyTo: (id: UnorId) => void
  /** Opens what hides the unit and moves the view only if it is outside. */
  readonly tampakkan: (id: UnorId) => void
  /** Shows cards down to a level; the root of the view is level 1. */
  readonly expandTo: (tingkat: number) => void
  /** Shows one unit and what is below it; null = everything again. */
  readonly focus: (id: UnorId | null) => void
  /** Folds a unit, or opens it. */
  readonly lipat: (id: UnorId) => void
  readonly fit: () => void
  readonly zoomBy: (faktor: number) => void
}

type Props = {
  readonly snapshot: Snapshot
  /** Who holds a post; the data of the snapshot when absent, the outcome of a plan when given. */
  readonly pemegang?: PemegangOf | undefined
  /** Who held it before, to show what a plan changes. */
  readonly sebelum?: PemegangOf | undefined
  readonly tanda?: ReadonlyMap<JabatanId, Tanda> | undefined
  /** Levels shown at first. */
  readonly tingkatAwal?: number | undefined
  /** The view to begin with; everything down to `tingkatAwal` when absent. */
  readonly awal?: Tampilan | undefined
  /** How it is laid out, and what its cards say. */
  readonly tata?: TataBagan | undefined
  readonly medan?: readonly MedanKartu[] | undefined
  /** Colours of cards by a layer, instead of by kind of unit. */
  readonly warna?: ReadonlyMap<UnorId, string> | undefined
  /** Units that are there no more or not yet: drawn faint. */
  readonly pudar?: ReadonlySet<UnorId> | undefined
  /** What a draft does with units. */
  readonly perubahan?: ReadonlyMap<UnorId, JenisPerubahan> | undefined
  /** What is wrong with units in their place, a sentence each. */
  readonly peringatan?: ReadonlyMap<UnorId, readonly string[]> | undefined
  readonly selected: UnorId | null
  /** All units selected; `selected` alone when absent. */
  readonly dipilih?: ReadonlySet<UnorId> | undefined
  /** `isTambah`: with Ctrl or Shift, to be added to those selected (or taken out). */
  readonly onSelect: (id: UnorId | null, isTambah: boolean) => void
  /** Ribbons over the cards. */
  readonly pita?: PitaDiBagan | undefined
  /** Makes the boxes editable. */
  readonly sunting?: SuntingBagan | undefined
  /** What lies over the lower left corner: the chart opens beside it where there is room. */
  readonly sudut?: Size | undefined
  /** Told what the chart shows, whenever that changes. */
  readonly onTampilan?: ((view: Tampilan) => void) | undefined
  readonly ref?: Ref<OrgChartHandle> | undefined
}

/** The organisation as a chart of cards. Inside a `DragPegawaiProvider` its people can be dragged onto its posts. */
export function OrgChart(props: Props): React.JSX.Element {
  const { snapshot, tingkatAwal = TINGKAT_AWAL, awal, tata = 'ATAS_BAWAH', medan = MEDAN_BAKU, selected, dipilih, onSelect } = props
  const { pita, sunting, sudut, onTampilan, ref } = props
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const [state, dispatch] = useReducer(chartReducer, { tingkat: tingkatAwal, awal, tata }, initialState)
  const susunan = useChartLayout({ snapshot, view: state.view, rupa: { tata: state.tata, medan } })
  const source = useSource(props, medan, susunan)
  const ids = useMemo(() => dipilih ?? new Set(selected === null ? [] : [selected]), [dipilih, selected])

  useEffect(() => dispatch({ jenis: 'TATA', tata, snapshot, selected }), [tata, snapshot, selected])
  useEffect(() => onTampilan?.(state.view), [onTampilan, state.view])
  useImperativeHandle(ref, () => handleOf({ snapshot, susunan, dispatch }), [snapshot, susunan])
  const select = (id: UnorId | null, isTambah: boolean): void => {
    onSelect(id, isTambah)
    if (id !== null) dispatch({ jenis: 'PILIH', snapshot, id })
  }
  const keys = chartKeys({ susunan, selected, onSelect, dispatch })
  return (
    <div
      ref={setFrame}
      className={classes.frame}
      role="tree"
      tabIndex={0}
      aria-label={teksBagan.bagan}
      aria-multiselectable={dipilih !== undefined}
      aria-activedescendant={selected === null ? undefined : idKartu(selected)}
      onKeyDown={(event) => (sunting?.onTombol(event) ? event.preventDefault() : keys(event))}
      data-testid="bagan"
      data-jumlah-kartu={susunan.boxes.length}
      data-tata={state.tata}
    >
      {frame && (
        <ReactFlowProvider initialWidth={frame.clientWidth} initialHeight={frame.clientHeight}>
          <ChartCanvas
            frame={frame}
            susunan={susunan}
            gerak={state.gerak}
            dispatch={dispatch}
            source={source}
            selected={selected}
            dipilih={ids}
            onSelect={select}
            pita={pita}
            sunting={sunting}
            sudut={sudut}
          />
        </ReactFlowProvider>
      )}
      {state.tata === 'HALAMAN' && !susunan.isHalaman && <div className={classes.petunjuk}>{teksBagan.pilihHalaman}</div>}
    </div>
  )
}

/** What the cards say; the same value while nothing of it changes. */
function useSource(props: Props, medan: readonly MedanKartu[], { isHalaman }: ChartLayout): CardSource {
  const { snapshot, pemegang, sebelum: sebelumOf } = props
  const pemegangOf = useMemo(() => pemegang ?? ((id: JabatanId) => snapshot.byJabatan.get(id) ?? []), [pemegang, snapshot])
  const hiasan = useHiasan(snapshot, pemegangOf, props)
  return useMemo(
    () => ({ snapshot, pemegangOf, sebelumOf, medan, isHalaman, hiasan }),
    [snapshot, pemegangOf, sebelumOf, medan, isHalaman, hiasan]
  )
}

type Handled = { readonly snapshot: Snapshot; readonly susunan: ChartLayout; readonly dispatch: ActionDispatch<[ChartAction]> }

const handleOf = ({ snapshot, susunan, dispatch }: Handled): OrgChartHandle => ({
  flyTo: (id) => dispatch({ jenis: 'TERBANG', snapshot, id }),
  tampakkan: (id) => dispatch({ jenis: 'TAMPAKKAN', snapshot, id }),
  expandTo: (tingkat) => dispatch({ jenis: 'TINGKAT', tingkat }),
  focus: (id) => dispatch({ jenis: 'FOKUS', id }),
  lipat: (id) => {
    const box = susunan.byId.get(id)
    if (box) dispatch({ jenis: 'LIPAT', simpul: box.simpul, x: box.x, y: box.y })
  },
  fit: () => dispatch({ jenis: 'GERAK', gerak: { jenis: 'PASKAN' } }),
  zoomBy: (faktor) => dispatch({ jenis: 'GERAK', gerak: { jenis: 'ZOOM', faktor } })
})
