import { useHotkeys } from '@mantine/hooks'
import { useEffect, useEffectEvent, useRef } from 'react'
import { OrgChart } from '../../components/chart/org-chart'
import classes from './bagan.module.css'
import { usePenyuntingan } from './kerja-sunting'
import { KendaliZoom } from './kendali-zoom'
import { Legenda, UKURAN_LEGENDA } from './legenda'
import { LapisTunggu } from './lapis-tunggu'
import { useMejaBagan } from './meja-bagan'
import { PitaSunting } from './pita-sunting'
import { Remah } from './remah'
import { TabelBagan } from './tabel-bagan'
import { useBacaan } from './use-bacaan'
import { Waktu } from './waktu'

/** The chart (or its twin, the table) with what lies over it: legend, slider of days, and the dialogs and menus of editing. */
export function RuangBagan(): React.JSX.Element {
  const { sumber, chart, selected, dipilih, pilih, setView, setelan } = useMejaBagan()
  const { bacaan, lapisan } = useBacaan()
  const { sunting } = usePenyuntingan()
  const isTabel = setelan.rupa === 'TABEL'
  const kertas = useTukarRupa(sunting.pegang)
  const select: React.ComponentProps<typeof OrgChart>['onSelect'] = (id, isTambah) => {
    if (id === null) return isTambah ? undefined : pilih([])
    if (!isTambah) return pilih([id])
    const lain = [...dipilih].filter((u) => u !== id)
    pilih(dipilih.has(id) ? lain : [...lain, id])
  }
  return (
    <div className={classes.ruang}>
      <Remah />
      <div className={classes.bagan}>
        {/* under its twin the chart stays: it keeps what is folded, focused and open */}
        <div ref={kertas} className={classes.kertas} inert={isTabel}>
          <OrgChart
            ref={chart}
            snapshot={sumber.digambar}
            tata={setelan.tata}
            medan={setelan.medan}
            {...bacaan}
            selected={selected}
            dipilih={dipilih}
            onSelect={select}
            onTampilan={setView}
            sunting={sunting}
            sudut={UKURAN_LEGENDA}
          />
          <KendaliZoom />
          <Legenda bacaan={lapisan} />
        </div>
        {isTabel && <TabelBagan lapisan={lapisan} onPilih={select} sunting={sunting} />}
        <div className={classes.lapis} data-tabel={isTabel || undefined}>
          <PitaSunting />
          <LapisTunggu />
        </div>
      </div>
      <Waktu />
    </div>
  )
}

/** F6 goes from the chart to its twin and back; the keys, and the unit one was at, come along. */
function useTukarRupa(pegang: (frame: HTMLElement) => void): React.RefObject<HTMLDivElement | null> {
  const { chart, selected, setelan, setel } = useMejaBagan()
  const kertas = useRef<HTMLDivElement>(null)
  const sebelum = useRef(setelan.rupa)
  useHotkeys([['F6', () => setel({ rupa: setelan.rupa === 'TABEL' ? 'BAGAN' : 'TABEL' })]], [])
  const kembali = useEffectEvent(() => {
    const tree = kertas.current?.querySelector<HTMLElement>('[role="tree"]')
    tree?.focus({ preventScroll: true })
    if (tree) pegang(tree)
    if (selected) chart.current?.flyTo(selected)
  })
  useEffect(() => {
    if (sebelum.current === 'TABEL' && setelan.rupa === 'BAGAN') kembali()
    sebelum.current = setelan.rupa
  }, [setelan.rupa])
  return kertas
}
