import { ActionIcon, Button, SegmentedControl, TextInput, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconCalendarOff,
  IconFocus2,
  IconFold,
  IconMaximize,
  IconMinus,
  IconPlus,
  type IconProps,
  IconViewportTall
} from '@tabler/icons-react'
import { type ComponentType, type RefObject, useMemo } from 'react'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { depthOf, type Tampilan } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { OrgChartHandle } from '../../components/chart/org-chart'
import { teksBagan } from '../../text/bagan'
import classes from './bagan.module.css'
import { CariUnor } from './cari-unor'

type Props = {
  readonly snapshot: Snapshot
  readonly chart: RefObject<OrgChartHandle | null>
  readonly view: Tampilan | null
  readonly selected: UnorId | null
  readonly tanggal: Tanggal | null
  readonly onTanggal: (tanggal: Tanggal | null) => void
  readonly onOpen: (id: UnorId) => void
}

const TINGKAT_MAKS = 5

/** The tools of the chart: search, levels, focus, day and zoom. */
export function BaganToolbar({ snapshot, chart, view, selected, tanggal, onTanggal, onOpen }: Props): React.JSX.Element {
  const depth = useMemo(() => Math.min(TINGKAT_MAKS, depthOf(snapshot, view?.akar ?? null)), [snapshot, view?.akar])
  const tingkat = Math.min(view?.tingkat ?? 1, depth)
  const expandTo = (level: number): void => chart.current?.expandTo(Math.min(depth, Math.max(1, level)))
  return (
    <div className={classes.alat} role="toolbar" aria-label={teksBagan.bagan}>
      <CariUnor onOpen={onOpen} />
      <div className={classes.kelompok}>
        <span className={classes.label}>{teksBagan.sampaiTingkat}</span>
        <SegmentedControl
          size="xs"
          aria-label={teksBagan.sampaiTingkat}
          data={Array.from({ length: depth }, (_, i) => String(i + 1))}
          value={String(tingkat)}
          onChange={(value) => expandTo(Number(value))}
        />
        <Alat label={teksBagan.ringkas} ikon={IconFold} onClick={() => expandTo(tingkat - 1)} />
        <Alat label={teksBagan.perluas} ikon={IconViewportTall} onClick={() => expandTo(tingkat + 1)} />
      </div>
      {view?.akar ? (
        <Button size="xs" variant="light" leftSection={<IconArrowBackUp size={16} />} onClick={() => chart.current?.focus(null)}>
          {teksBagan.keseluruhan}
        </Button>
      ) : (
        <Tooltip label={teksBagan.fokusRinci}>
          <Button
            size="xs"
            variant="default"
            disabled={selected === null}
            leftSection={<IconFocus2 size={16} />}
            onClick={() => chart.current?.focus(selected)}
          >
            {teksBagan.fokus}
          </Button>
        </Tooltip>
      )}
      <div className={classes.kanan}>
        <PerTanggal tanggal={tanggal ?? snapshot.tanggal} isHariIni={tanggal === null} onTanggal={onTanggal} />
        <Alat label={teksBagan.perkecil} ikon={IconMinus} onClick={() => chart.current?.zoomBy(0.8)} />
        <Alat label={teksBagan.perbesar} ikon={IconPlus} onClick={() => chart.current?.zoomBy(1.25)} />
        <Alat label={teksBagan.paskan} ikon={IconMaximize} onClick={() => chart.current?.fit()} />
      </div>
    </div>
  )
}

type PerTanggalProps = { readonly tanggal: Tanggal; readonly isHariIni: boolean; readonly onTanggal: Props['onTanggal'] }

/** The day whose organisation is shown. */
function PerTanggal({ tanggal, isHariIni, onTanggal }: PerTanggalProps): React.JSX.Element {
  return (
    <>
      <TextInput
        size="xs"
        w={136}
        type="date"
        aria-label={teksBagan.perTanggal}
        title={teksBagan.perTanggal}
        value={tanggal}
        onChange={({ currentTarget: { value } }) => isTanggal(value) && onTanggal(value)}
      />
      {!isHariIni && <Alat label={teksBagan.hariIni} ikon={IconCalendarOff} onClick={() => onTanggal(null)} />}
    </>
  )
}

type AlatProps = { readonly label: string; readonly ikon: ComponentType<IconProps>; readonly onClick: () => void }

function Alat({ label, ikon: Ikon, onClick }: AlatProps): React.JSX.Element {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={30} aria-label={label} onClick={onClick}>
        <Ikon size={16} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  )
}
