import { Button, Group, Modal, Text } from '@mantine/core'
import { teksImpor } from '../../text/impor'

type Props = { readonly onClose: () => void; readonly onTinggalkan: () => void }

/** Asks before decisions of a draft are lost. */
export function DialogTinggalkan({ onClose, onTinggalkan }: Props): React.JSX.Element {
  return (
    <Modal opened onClose={onClose} title={teksImpor.tanyaTutup}>
      <Text size="sm">{teksImpor.tanyaTutupRinci}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {teksImpor.batal}
        </Button>
        <Button color="bahaya" onClick={onTinggalkan} data-testid="impor-tinggalkan">
          {teksImpor.tinggalkan}
        </Button>
      </Group>
    </Modal>
  )
}
