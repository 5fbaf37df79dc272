import { Badge } from '@mantine/core'
import type { StatusRancangan } from '../../../domain/rancangan/rancangan'
import { labelStatus } from '../../text/rancangan'

const WARNA: Readonly<Record<StatusRancangan, string>> = { DRAF: 'emas', DIUSULKAN: 'laut', DISETUJUI: 'aman', DITERAPKAN: 'gray' }

/** Where a draft stands on its way. */
export const LencanaStatus = ({ status }: { readonly status: StatusRancangan }): React.JSX.Element => (
  <Badge size="sm" variant={status === 'DITERAPKAN' ? 'outline' : 'light'} color={WARNA[status]} data-testid="status-rancangan" flex="none">
    {labelStatus[status]}
  </Badge>
)
