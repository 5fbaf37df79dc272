import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { angka } from '../../lib/format'
import { teksBagan } from '../../text/bagan'
import { useMejaBagan } from './meja-bagan'
import { useTelaah } from './use-telaah'

/** How many structural findings there are, and the way to them; pressed again, back to the unit. */
export function TombolTemuan(): React.JSX.Element {
  const { tab, bukaTab } = useMejaBagan()
  const jumlah = useTelaah().temuan.length
  const isOpen = tab === 'temuan'
  return (
    <Button
      size="xs"
      variant={isOpen ? 'light' : 'default'}
      leftSection={<IconAlertTriangle size={15} />}
      title={teksBagan.temuanRinci}
      aria-label={teksBagan.temuan(jumlah)}
      aria-pressed={isOpen}
      onClick={() => bukaTab(isOpen ? 'unit' : 'temuan')}
      data-testid="tombol-temuan"
    >
      {angka(jumlah)}
    </Button>
  )
}
