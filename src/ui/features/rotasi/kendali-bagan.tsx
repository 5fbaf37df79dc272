import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconFocus2,
  IconFold,
  IconMaximize,
  IconMinus,
  IconPlayerPlay,
  IconPlus,
  type IconProps,
  IconRoute,
  IconRouteOff,
  IconViewportTall
} from '@tabler/icons-react'
import type { ComponentType, RefObject } from 'react'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { OrgChartHandle } from '../../components/chart/org-chart'
import { teksBagan } from '../../text/bagan'
import { teksRantai } from '../../text/rantai'
import classes from './ruang-rencana.module.css'

type Props = {
  readonly chart: RefObject<OrgChartHandle | null>
  readonly view: Tampilan | null
  /** The switch of the ribbons. */
  readonly pita: { readonly isTampak: boolean; readonly tukar: () => void }
  /** The switch that leaves one chain in full strength. */
  readonly sorot: { readonly isSatu: boolean; readonly tukar: () => void }
  /** Begins the replay; null while there is nothing to play. */
  readonly onPutar: (() => void) | null
}

/** The few tools the chart needs while planning: replay, ribbons, levels, zoom, fit. */
export function KendaliBagan({ chart, view, pita, sorot, onPutar }: Props): React.JSX.Element {
  const tingkat = view?.tingkat ?? 1
  return (
    <div className={classes.kendali} role="toolbar" aria-label={teksBagan.bagan}>
      <Alat label={teksRantai.putar} ikon={IconPlayerPlay} onClick={() => onPutar?.()} isMati={onPutar === null} />
      <Alat label={teksRantai.pitaTampak} ikon={pita.isTampak ? IconRoute : IconRouteOff} onClick={pita.tukar} isTekan={pita.isTampak} />
      <Alat label={teksRantai.sorotSatu} ikon={IconFocus2} onClick={sorot.tukar} isTekan={sorot.isSatu} isMati={!pita.isTampak} />
      <Alat label={teksBagan.perluas} ikon={IconViewportTall} onClick={() => chart.current?.expandTo(tingkat + 1)} />
      <Alat label={teksBagan.ringkas} ikon={IconFold} onClick={() => chart.current?.expandTo(Math.max(1, tingkat - 1))} />
      <Alat label={teksBagan.perbesar} ikon={IconPlus} onClick={() => chart.current?.zoomBy(1.25)} />
      <Alat label={teksBagan.perkecil} ikon={IconMinus} onClick={() => chart.current?.zoomBy(0.8)} />
      <Alat label={teksBagan.paskan} ikon={IconMaximize} onClick={() => chart.current?.fit()} />
    </div>
  )
}

type AlatProps = {
  readonly label: string
  readonly ikon: ComponentType<IconProps>
  readonly onClick: () => void
  readonly isMati?: boolean
  /** It is a switch, and this is how it stands. */
  readonly isTekan?: boolean
}

const Alat = ({ label, ikon: Ikon, onClick, isMati = false, isTekan }: AlatProps): React.JSX.Element => (
  <Tooltip label={label} position="right">
    <ActionIcon
      variant={isTekan ? 'light' : 'default'}
      size={30}
      aria-label={label}
      disabled={isMati}
      onClick={onClick}
      {...(isTekan === undefined ? {} : { 'aria-pressed': isTekan })}
    >
      <Ikon size={16} stroke={1.8} />
    </ActionIcon>
  </Tooltip>
)
