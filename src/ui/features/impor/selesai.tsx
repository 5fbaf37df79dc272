import { Button, Center, EmptyState } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { pergiKe } from '../../lib/lokasi'
import { teksImpor } from '../../text/impor'

/** The last step: it is saved, and where to look at it. */
export function Selesai({ label, onLagi }: { readonly label: string; readonly onLagi: () => void }): React.JSX.Element {
  return (
    <Center h="100%" data-testid="impor-selesai">
      <EmptyState
        icon={<IconCircleCheck />}
        variant="light"
        color="aman"
        title={teksImpor.selesai}
        description={`${label}. ${teksImpor.dapatUrung}`}
      >
        <EmptyState.Actions>
          <Button onClick={() => pergiKe('/bagan')} data-testid="impor-lihat-bagan">
            {teksImpor.lihatBagan}
          </Button>
          <Button variant="default" onClick={onLagi}>
            {teksImpor.imporLagi}
          </Button>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  )
}
