import { Anchor } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import type { SaringanRiwayat } from '../../domain/riwayat/saringan-riwayat'
import { tempatOf } from '../lib/lokasi'
import { useHak } from '../lib/sesi'
import { teksTautRiwayat } from '../text/riwayat'

type Props = { readonly pokok: NonNullable<SaringanRiwayat['pokok']> }

/** The way from a page to its own history, for whoever may read the trail. */
export function TautRiwayat({ pokok: { entitas, id } }: Props): React.JSX.Element | null {
  if (!useHak('AUDIT')) return null
  return (
    <Anchor href={tempatOf('/riwayat', { [entitas]: id })} size="sm" data-testid="taut-riwayat">
      <IconHistory size={15} style={{ verticalAlign: -2 }} /> {teksTautRiwayat}
    </Anchor>
  )
}
