import { Button, Center, EmptyState } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { useState } from 'react'
import { loadContoh } from '../../lib/load-contoh'
import { pergiKe } from '../../lib/lokasi'
import { teksBagan } from '../../text/bagan'

/** Stands where the chart will be: the two ways to get an organisation. */
export function BaganKosong(): React.JSX.Element {
  const [loading, setLoading] = useState(false)
  const load = async (): Promise<void> => {
    setLoading(true)
    await loadContoh()
    setLoading(false)
  }
  return (
    <Center h="100%">
      <EmptyState icon={<IconSitemap />} variant="light" title={teksBagan.belumAda} description={teksBagan.belumAdaRinci}>
        <EmptyState.Actions>
          <Button loading={loading} onClick={() => void load()}>
            {teksBagan.bukaContoh}
          </Button>
          <Button variant="default" onClick={() => pergiKe('/impor')}>
            {teksBagan.impor}
          </Button>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  )
}
