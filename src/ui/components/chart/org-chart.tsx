import '@xyflow/react/dist/base.css'
import { ReactFlowProvider } from '@xyflow/react'
import { type Ref, useEffect, useImperativeHandle, useMemo, useReducer, useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { PemegangOf } from '../../../domain/organisasi/kartu'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import { teksBagan } from '../../text/bagan'
import { ChartCanvas } from './chart-canvas'
import { useChartLayout } from './chart-layout'
import { chartKeys } from './chart-keys'
import { chartReducer, initialState, TINGKAT_AWAL } from './chart-state'
import classes from './chart.module.css'
import { idKartu } from './kartu-unor'
import { marksByUnit, type Tanda, vacantUnits } from './marks'

/** What a screen may ask of its chart. */
export type OrgChartHandle = {
  /** Opens what hides the unit and flies to it. */
  readonly flyTo: (id: UnorId) => void
  /** Shows cards down to a level; the root of the view is level 1. */
  readonly expandTo: (tingkat: number) => void
  /** Shows one unit and what is below it; null = everything again. */
  readonly focus: (id: UnorId | null) => void
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
  readonly selected: UnorId | null
  readonly onSelect: (id: UnorId | null) => void
  /** Told what the chart shows, whenever that changes. */
  readonly onTampilan?: ((view: Tampilan) => void) | undefined
  readonly ref?: Ref<OrgChartHandle> | undefined
}

/** The organisation as a chart of cards. Inside a `DragPegawaiProvider` its people can be dragged onto its posts. */
export function OrgChart({
  snapshot,
  pemegang,
  sebelum,
  tanda = NO_MARKS,
  tingkatAwal = TINGKAT_AWAL,
  selected,
  onSelect,
  onTampilan,
  ref
}: Props): React.JSX.Element {
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const [state, dispatch] = useReducer(chartReducer, tingkatAwal, initialState)
  const susunan = useChartLayout(snapshot, state.view)
  const pemegangOf = useMemo(() => pemegang ?? ((id: JabatanId) => snapshot.byJabatan.get(id) ?? []), [pemegang, snapshot])
  const kosong = useMemo(() => vacantUnits(snapshot, pemegangOf), [snapshot, pemegangOf])
  const marks = useMemo(() => marksByUnit(snapshot, tanda), [snapshot, tanda])

  useEffect(() => onTampilan?.(state.view), [onTampilan, state.view])
  useImperativeHandle(
    ref,
    () => ({
      flyTo: (id) => dispatch({ jenis: 'TERBANG', snapshot, id }),
      expandTo: (tingkat) => dispatch({ jenis: 'TINGKAT', tingkat }),
      focus: (id) => dispatch({ jenis: 'FOKUS', id }),
      fit: () => dispatch({ jenis: 'GERAK', gerak: { jenis: 'PASKAN' } }),
      zoomBy: (faktor) => dispatch({ jenis: 'GERAK', gerak: { jenis: 'ZOOM', faktor } })
    }),
    [snapshot]
  )
  return (
    <div
      ref={setFrame}
      className={classes.frame}
      role="tree"
      tabIndex={0}
      aria-label={teksBagan.bagan}
      aria-activedescendant={selected === null ? undefined : idKartu(selected)}
      onKeyDown={chartKeys({ susunan, selected, onSelect, dispatch })}
      data-testid="bagan"
      data-jumlah-kartu={susunan.boxes.length}
    >
      {frame && (
        <ReactFlowProvider initialWidth={frame.clientWidth} initialHeight={frame.clientHeight}>
          <ChartCanvas
            frame={frame}
            susunan={susunan}
            gerak={state.gerak}
            dispatch={dispatch}
            source={{ snapshot, pemegangOf, sebelumOf: sebelum, tanda: marks }}
            kosong={kosong}
            selected={selected}
            onSelect={onSelect}
          />
        </ReactFlowProvider>
      )}
    </div>
  )
}

const NO_MARKS: ReadonlyMap<JabatanId, Tanda> = new Map()
