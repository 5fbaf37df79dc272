import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { teksCalon } from '../../../text/calon'
import { isSudahDiSini, useMejaCalon } from './meja-calon'

type Props = { readonly pegawaiId: PegawaiId; readonly size?: string; readonly variant?: 'filled' | 'light' }

/** Puts the person into the post; while the name is covered it uncovers it first. Nothing where the plan is only looked at, or says so already. */
export function TombolTempatkan({ pegawaiId, size = 'sm', variant = 'filled' }: Props): React.JSX.Element | null {
  const meja = useMejaCalon()
  const { tempatkan, isTertutup, buka } = meja
  if (isTertutup(pegawaiId))
    return (
      <Button size={size} variant="default" leftSection={<IconEye size={14} />} onClick={() => buka(pegawaiId)}>
        {teksCalon.bukaNama}
      </Button>
    )
  return tempatkan && !isSudahDiSini(meja, pegawaiId) ? (
    <Button size={size} variant={variant} onClick={() => tempatkan(pegawaiId)}>
      {teksCalon.tempatkan}
    </Button>
  ) : null
}
