import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { teksBagan } from '../../text/bagan'
import { Alat } from './alat'
import classes from './bagan.module.css'
import { useMejaBagan } from './meja-bagan'

/** Zoom and fit, on the chart itself. */
export function KendaliZoom(): React.JSX.Element {
  const { chart } = useMejaBagan()
  return (
    <div className={classes.zoom} role="toolbar" aria-label={teksBagan.zoom}>
      <Alat label={teksBagan.perbesar} ikon={IconPlus} onClick={() => chart.current?.zoomBy(1.25)} />
      <Alat label={teksBagan.perkecil} ikon={IconMinus} onClick={() => chart.current?.zoomBy(0.8)} />
      <Alat label={teksBagan.paskan} ikon={IconMaximize} onClick={() => chart.current?.fit()} />
    </div>
  )
}
