import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFold, IconMaximize, IconMinus, IconPlus, type IconProps, IconViewportTall } from '@tabler/icons-react'
import type { ComponentType, RefObject } from 'react'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { OrgChartHandle } from '../../components/chart/org-chart'
import { teksBagan } from '../../text/bagan'
import classes from './ruang-rencana.module.css'

type Props = { readonly chart: RefObject<OrgChartHandle | null>; readonly view: Tampilan | null }

/** The few tools the chart needs while planning: levels, zoom, fit. */
export function KendaliBagan({ chart, view }: Props): React.JSX.Element {
  const tingkat = view?.tingkat ?? 1
  return (
    <div className={classes.kendali} role="toolbar" aria-label={teksBagan.bagan}>
      <Alat label={teksBagan.perluas} ikon={IconViewportTall} onClick={() => chart.current?.expandTo(tingkat + 1)} />
      <Alat label={teksBagan.ringkas} ikon={IconFold} onClick={() => chart.current?.expandTo(Math.max(1, tingkat - 1))} />
      <Alat label={teksBagan.perbesar} ikon={IconPlus} onClick={() => chart.current?.zoomBy(1.25)} />
      <Alat label={teksBagan.perkecil} ikon={IconMinus} onClick={() => chart.current?.zoomBy(0.8)} />
      <Alat label={teksBagan.paskan} ikon={IconMaximize} onClick={() => chart.current?.fit()} />
    </div>
  )
}

type AlatProps = { readonly label: string; readonly ikon: ComponentType<IconProps>; readonly onClick: () => void }

const Alat = ({ label, ikon: Ikon, onClick }: AlatProps): React.JSX.Element => (
  <Tooltip label={label} position="right">
    <ActionIcon variant="default" size={30} aria-label={label} onClick={onClick}>
      <Ikon size={16} stroke={1.8} />
    </ActionIcon>
  </Tooltip>
)
