import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'

type Props = {
  readonly judul: string
  readonly awal: string
  readonly onBatal: () => void
  readonly onNama: (nama: string) => void
}

/** Asks for the name of a report. */
export function DialogNama({ judul, awal, onBatal, onNama }: Props): React.JSX.Element {
  const [nama, setNama] = useState(awal)
  const kirim = (event: React.FormEvent): void => {
    event.preventDefault()
    if (nama.trim() !== '') onNama(nama.trim())
  }
  return (
    <Modal opened onClose={onBatal} title={judul}>
      <form onSubmit={kirim}>
        <TextInput
          label={teks.nama}
          value={nama}
          maxLength={120}
          onChange={({ currentTarget }) => setNama(currentTarget.value)}
          data-autofocus
          data-testid="nama-laporan"
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onBatal}>
            {teks.batal}
          </Button>
          <Button type="submit" disabled={nama.trim() === ''} data-testid="nama-ya">
            {teks.simpan}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
