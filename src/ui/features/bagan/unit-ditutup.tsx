import { Badge } from '@mantine/core'
import type { UnorId } from '../../../domain/organisasi/unor'
import { UnorPanel } from '../../components/chart/unor-panel'
import { pergiKe } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'
import { useMejaBagan } from './meja-bagan'

/** A unit the draft closes: what it had, to look at only. */
export function UnitDitutup({ unorId }: { readonly unorId: UnorId }): React.JSX.Element {
  const { sumber, pilih } = useMejaBagan()
  return (
    <UnorPanel
      snapshot={sumber.digambar}
      unorId={unorId}
      onPegawai={(id) => pergiKe('/pegawai', { id })}
      onClose={() => pilih([])}
      alat={
        <Badge color="bahaya" mt={8}>
          {teksRancangan.unitDitutup}
        </Badge>
      }
    />
  )
}
