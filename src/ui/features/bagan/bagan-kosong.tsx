import { Button, Center, EmptyState } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import { useState } from 'react'
import { DialogUnor } from '../../components/susunan/dialog-unor'
import { loadContoh } from '../../lib/load-contoh'
import { pergiKe } from '../../lib/lokasi'
import { teksBagan } from '../../text/bagan'

/** Stands where the chart will be: the ways to get an organisation. */
export function BaganKosong(): React.JSX.Element {
  const [loading, setLoading] = useState(false)
  const [isBaru, setBaru] = useState(false)
  const load = async (): Promise<void> => {
    setLoading(true)
    await loadContoh()
    setLoading(false)
  }
  return (
    <Center h="100%">
      <EmptyState icon={<IconSitemap />} variant="light" title={teksBagan.belumAda} description={teksBagan.belumAdaRinci}>
        <EmptyState.Actions>
          <Button onClick={() => pergiKe('/impor')}>{teksBagan.impor}</Button>
          <Button variant="default" onClick={() => setBaru(true)} data-testid="unit-pertama">
            {teksBagan.unitPertama}
          </Button>
          <Button variant="default" loading={loading} onClick={() => void load()}>
            {teksBagan.bukaContoh}
          </Button>
        </EmptyState.Actions>
        {isBaru && <DialogUnor snapshot={null} dialog={{ jenis: 'BARU', induk: null }} onClose={() => setBaru(false)} />}
      </EmptyState>
    </Center>
  )
}
