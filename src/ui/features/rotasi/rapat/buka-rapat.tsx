import { Button } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import { tempatOf } from '../../../lib/lokasi'
import { teksRapat } from '../../../text/rapat'
import { useMeja } from '../meja'

/** Takes the plan to the projector. */
export function BukaRapat(): React.JSX.Element {
  const { id } = useMeja().ruang.rencana
  return (
    <Button
      component="a"
      href={tempatOf('/rapat', { id })}
      size="xs"
      flex="none"
      variant="default"
      leftSection={<IconPresentation size={16} />}
      title={teksRapat.bukaRinci}
      data-testid="ke-rapat"
    >
      {teksRapat.buka}
    </Button>
  )
}
