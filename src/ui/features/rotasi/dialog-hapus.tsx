import { Button, Group, Modal, Text } from '@mantine/core'
import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { pergiKe } from '../../lib/lokasi'
import { teksRotasi } from '../../text/rotasi'
import { jalankan } from './ruang-kerja'

type Props = { readonly rencana: Pick<RencanaMutasi, 'id' | 'nama'>; readonly jumlahLangkah: number; readonly onClose: () => void }

/** Asks once more before a plan is deleted. */
export function DialogHapus({ rencana, jumlahLangkah, onClose }: Props): React.JSX.Element {
  const hapus = async (): Promise<void> => {
    const isDone = await jalankan(rencana.id, 'rencana.delete', { id: rencana.id })
    onClose()
    if (isDone) pergiKe('/rotasi')
  }
  return (
    <Modal opened onClose={onClose} title={teksRotasi.hapusTanya(rencana.nama)}>
      <Text size="sm">{teksRotasi.hapusRinci(jumlahLangkah)}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {teksRotasi.batal}
        </Button>
        <Button color="bahaya" onClick={() => void hapus()} data-testid="hapus-rencana-ya">
          {teksRotasi.hapus}
        </Button>
      </Group>
    </Modal>
  )
}
