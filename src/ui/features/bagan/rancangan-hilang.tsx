import { Button, Center, EmptyState } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { pergiKe } from '../../lib/lokasi'
import { teksBagan } from '../../text/bagan'

/** Stands where a draft was that is no more. */
export function RancanganHilang(): React.JSX.Element {
  return (
    <Center h="100%">
      <EmptyState icon={<IconSitemap />} variant="light" title={teksBagan.rancanganHilang} description={teksBagan.rancanganHilangRinci}>
        <EmptyState.Actions>
          <Button onClick={() => pergiKe('/rancangan')}>{teksBagan.keRancangan}</Button>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  )
}
