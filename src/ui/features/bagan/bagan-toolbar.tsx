import { Button, SegmentedControl, Tooltip } from '@mantine/core'
import { IconCalendarTime, IconFocus2, IconFoldDown, IconSitemap, IconTable } from '@tabler/icons-react'
import { useMemo } from 'react'
import { depthOf } from '../../../domain/organisasi/tree'
import { teksBagan } from '../../text/bagan'
import { Alat } from './alat'
import classes from './bagan.module.css'
import { CariUnor } from './cari-unor'
import { useMejaBagan } from './meja-bagan'
import { MenuMedan } from './menu-medan'
import { PilihLapisan } from './pilih-lapisan'
import { PilihTata } from './pilih-tata'
import { TombolCetak } from './tombol-cetak'
import { TombolRancangan } from './tombol-rancangan'
import { TombolTemuan } from './tombol-temuan'

const TINGKAT_MAKS = 6

/** The tools of the chart: what is shown of it and how; zoom lies on the chart itself, days below it. */
export function BaganToolbar(): React.JSX.Element {
  const { setelan } = useMejaBagan()
  return (
    <div className={classes.alat} role="toolbar" aria-label={teksBagan.alat}>
      <CariUnor />
      <Tingkat />
      {setelan.rupa === 'BAGAN' && (
        <div className={classes.kelompok}>
          <PilihTata />
          <MenuMedan />
        </div>
      )}
      <PilihLapisan />
      <div className={classes.kanan}>
        <TombolTemuan />
        <TombolWaktu />
        <TombolRupa />
        <TombolCetak />
        <TombolRancangan />
      </div>
    </div>
  )
}

/** How deep the chart stands open, and on what; what was folded by hand can be forgotten. */
function Tingkat(): React.JSX.Element {
  const { snapshot, chart, view, selected } = useMejaBagan()
  const depth = useMemo(() => Math.min(TINGKAT_MAKS, depthOf(snapshot, view?.akar ?? null)), [snapshot, view?.akar])
  const tingkat = Math.min(view?.tingkat ?? 1, depth)
  return (
    <div className={classes.kelompok}>
      <span className={classes.label}>{teksBagan.tingkat}</span>
      <Tooltip label={teksBagan.sampaiTingkat}>
        <SegmentedControl
          size="xs"
          aria-label={teksBagan.sampaiTingkat}
          data={Array.from({ length: depth }, (_, i) => String(i + 1))}
          value={String(tingkat)}
          onChange={(value) => chart.current?.expandTo(Number(value))}
          onClick={({ target }) => isPilihan(target, tingkat) && chart.current?.expandTo(tingkat)}
        />
      </Tooltip>
      <Alat
        label={teksBagan.fokusRinci}
        ikon={IconFocus2}
        isDisabled={selected === null || selected === view?.akar}
        onClick={() => chart.current?.focus(selected)}
        testid="fokus"
      />
      {view && view.lipatan.size > 0 && (
        <Alat
          label={teksBagan.lupakanLipatan}
          ikon={IconFoldDown}
          onClick={() => chart.current?.expandTo(tingkat)}
          testid="lupakan-lipatan"
        />
      )}
    </div>
  )
}

/** A press on the level chosen already: no change, yet the officer wants it as it was. */
const isPilihan = (target: EventTarget, tingkat: number): boolean => target instanceof HTMLInputElement && target.value === String(tingkat)

/** Opens the slider of days; a draft has its one day. */
function TombolWaktu(): React.JSX.Element | null {
  const { sumber, setelan, setel } = useMejaBagan()
  if (sumber.rancangan) return null
  const toggle = (): void => {
    setel({ isWaktu: !setelan.isWaktu })
    if (setelan.isWaktu) sumber.setTanggal(null)
  }
  return (
    <Button
      size="xs"
      variant={setelan.isWaktu ? 'light' : 'default'}
      leftSection={<IconCalendarTime size={16} />}
      title={teksBagan.waktuRinci}
      aria-pressed={setelan.isWaktu}
      onClick={toggle}
      data-testid="tombol-waktu"
    >
      {teksBagan.waktu}
    </Button>
  )
}

/** From the chart to its twin and back; F6 does the same. */
function TombolRupa(): React.JSX.Element {
  const { setelan, setel } = useMejaBagan()
  const isTabel = setelan.rupa === 'TABEL'
  return (
    <Alat
      label={isTabel ? teksBagan.keBagan : teksBagan.keTabel}
      ikon={isTabel ? IconSitemap : IconTable}
      onClick={() => setel({ rupa: isTabel ? 'BAGAN' : 'TABEL' })}
      testid="tombol-rupa"
    />
  )
}
