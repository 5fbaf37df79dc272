import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { notifyProblem } from '../../lib/notify'
import { teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import { bukaRencanaBaru } from './buka-rencana-baru'

type Props = { readonly rencana: Pick<RencanaMutasi, 'id' | 'nama'>; readonly onClose: () => void }

/** Asks for the name of a copy, makes it and opens it. */
export function DialogSalin({ rencana, onClose }: Props): React.JSX.Element {
  const [nama, setNama] = useState(teksJalan.namaSalinan(rencana.nama))
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (await bukaRencanaBaru('rencana.copy', { id: rencana.id, nama }).catch(notifyProblem)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksJalan.salinJudul} size="md">
      <form onSubmit={(event) => void send(event)}>
        <Stack gap="md">
          <Text size="sm">{teksJalan.salinRinci}</Text>
          <TextInput
            label={teksRotasi.nama}
            value={nama}
            onChange={({ currentTarget }) => setNama(currentTarget.value)}
            maxLength={120}
            data-autofocus
            required
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksRotasi.batal}
            </Button>
            <Button type="submit" disabled={nama.trim() === ''} data-testid="salin-rencana-ya">
              {teksJalan.salinYa}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
