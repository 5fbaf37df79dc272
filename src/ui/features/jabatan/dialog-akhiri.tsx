import { Button, Group, Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { doCommand } from '../../lib/do-command'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksUbahJabatan as teks } from '../../text/jabatan'

type Props = { readonly jabatan: Jabatan; readonly onClose: () => void }

/** Asks from which day a post is no more. */
export function DialogAkhiri({ jabatan, onClose }: Props): React.JSX.Element {
  const hariIni = useSnapshot().snapshot?.tanggal ?? ''
  const [sampai, setSampai] = useState(hariIni)
  const hapus = async (): Promise<void> => {
    const isDone = await doCommand('jabatan.end', { id: jabatan.id, sampai }, tempatOf('/jabatan', { id: jabatan.id }))
    onClose()
    if (isDone) pergiKe('/jabatan')
  }
  return (
    <Modal opened onClose={onClose} title={teks.hapusTanya(jabatan.nama)} zIndex={300}>
      <Text size="sm">{teks.hapusRinci}</Text>
      <TextInput
        mt="md"
        w={180}
        type="date"
        label={teks.sejak}
        value={sampai}
        onChange={({ currentTarget }) => setSampai(currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {teks.batal}
        </Button>
        <Button color="bahaya" disabled={!isTanggal(sampai)} onClick={() => void hapus()} data-testid="jabatan-akhiri-ya">
          {teks.hapus}
        </Button>
      </Group>
    </Modal>
  )
}
