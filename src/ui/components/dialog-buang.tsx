import { Button, Group, Modal, Text } from '@mantine/core'

type Props = { readonly opened: boolean; readonly onKembali: () => void; readonly onBuang: () => void }

/** Asks before what was typed is thrown away. */
export const DialogBuang = ({ opened, onKembali, onBuang }: Props): React.JSX.Element => (
  <Modal opened={opened} onClose={onKembali} title="Perubahan belum disimpan" zIndex={400}>
    <Text size="sm">Isian yang sudah diubah akan hilang.</Text>
    <Group justify="flex-end" mt="lg">
      <Button variant="default" onClick={onKembali} data-autofocus>
        Lanjut mengisi
      </Button>
      <Button color="bahaya" onClick={onBuang}>
        Buang perubahan
      </Button>
    </Group>
  </Modal>
)
