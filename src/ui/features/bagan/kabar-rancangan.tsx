import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { teksRancangan } from '../../text/rancangan'
import classes from './kepala-rancangan.module.css'
import { useMejaBagan } from './meja-bagan'
import type { RancanganDiMeja } from './sumber-bagan'

/** One line below the head when the data moved on under the draft, and the way to what must be decided. */
export function KabarRancangan({ rancangan }: { readonly rancangan: RancanganDiMeja }): React.JSX.Element | null {
  const { tab, bukaTab } = useMejaBagan()
  const jumlah = rancangan.detail.usulan.filter((u) => u.konflik !== null).length
  if (jumlah === 0) return null
  return (
    <div className={classes.kabar} role="status" data-testid="kabar-konflik">
      <IconAlertTriangle size={16} />
      <span>{teksRancangan.dataBergerak(jumlah)}</span>
      {tab !== 'usulan' && (
        <Button size="compact-xs" variant="white" color="bahaya" onClick={() => bukaTab('usulan')}>
          {teksRancangan.lihatKonflik}
        </Button>
      )}
    </div>
  )
}
