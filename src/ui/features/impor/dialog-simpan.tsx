import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { PratinjauImpor } from '../../../contract/impor'
import { teksImpor } from '../../text/impor'

type Props = { readonly pratinjau: PratinjauImpor; readonly onClose: () => void; readonly onSimpan: () => void }

/** Asks once more before an import is saved. */
export function DialogSimpan({ pratinjau, onClose, onSimpan }: Props): React.JSX.Element {
  return (
    <Modal opened onClose={onClose} title={teksImpor.tanya}>
      <Stack gap="xs">
        <Text size="sm">{teksImpor.akanSimpan(pratinjau)}</Text>
        {pratinjau.barisDitolak > 0 && <Text size="sm">{teksImpor.akanTolak(pratinjau.barisDitolak)}</Text>}
        <Text size="sm" c="gray.7">
          {teksImpor.dapatUrung}
        </Text>
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {teksImpor.batal}
        </Button>
        <Button onClick={onSimpan} data-autofocus data-testid="impor-simpan-ya">
          {teksImpor.simpan}
        </Button>
      </Group>
    </Modal>
  )
}
