import { Button } from '@mantine/core'
import { IconHourglass } from '@tabler/icons-react'
import { unitMenunggu } from '../../../domain/organisasi/menunggu'
import { useSeretUnor } from '../../components/chart/seret-unor'
import { teksBagan } from '../../text/bagan'
import { teksSunting } from '../../text/sunting'
import { useMejaBagan } from './meja-bagan'
import classes from './sunting.module.css'

/** The waiting room on the chart: a place to let go while units are dragged; else the way to those that wait. */
export function LapisTunggu(): React.JSX.Element | null {
  const { snapshot, tab, bukaTab } = useMejaBagan()
  const seret = useSeretUnor()
  const jumlah = unitMenunggu(snapshot).length
  if (seret?.bawaan.jenis === 'UNOR') {
    const tolak = seret.persiapan.tolak({ jenis: 'TUNGGU' })
    return (
      <div
        className={classes.tunggu}
        data-ruang-tunggu
        data-sasaran={seret.sasaran?.jenis === 'TUNGGU' || undefined}
        data-ditolak={tolak !== null || undefined}
        data-testid="jatuh-tunggu"
      >
        <IconHourglass size={17} stroke={1.7} />
        {teksSunting.taruhDiTunggu}
      </div>
    )
  }
  if (jumlah === 0 || tab === 'tunggu') return null
  return (
    <Button
      className={classes.keTunggu ?? ''}
      size="compact-sm"
      variant="white"
      leftSection={<IconHourglass size={15} stroke={1.7} />}
      onClick={() => bukaTab('tunggu')}
      data-testid="buka-tunggu"
    >
      {teksBagan.tab.tunggu} ({jumlah})
    </Button>
  )
}
