import { Button, Group, Modal, Text } from '@mantine/core'
import type { Rancangan } from '../../../domain/rancangan/rancangan'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'

type Props = {
  readonly rancangan: Pick<Rancangan, 'id' | 'nama'>
  readonly jumlahUsulan: number
  readonly onClose: () => void
  readonly onTerhapus?: () => void
}

/** Asks once more before a draft is deleted. */
export function DialogHapusRancangan({ rancangan, jumlahUsulan, onClose, onTerhapus }: Props): React.JSX.Element {
  const hapus = async (): Promise<void> => {
    const isDone = await doCommand('rancangan.delete', { id: rancangan.id }, tempatOf('/rancangan'))
    onClose()
    if (isDone) onTerhapus?.()
  }
  return (
    <Modal opened onClose={onClose} title={teksRancangan.hapusTanya(rancangan.nama)}>
      <Text size="sm">{teksRancangan.hapusRinci(jumlahUsulan)}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {teksRancangan.batal}
        </Button>
        <Button color="bahaya" onClick={() => void hapus()} data-testid="hapus-rancangan-ya">
          {teksRancangan.hapus}
        </Button>
      </Group>
    </Modal>
  )
}
