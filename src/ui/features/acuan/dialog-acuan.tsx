import { Button, Group, Modal, Stack, Switch, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { DaftarAcuan } from '../../../domain/acuan/acuan'
import type { BarisAcuan } from '../../../domain/acuan/daftar-acuan'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { teksAcuan as teks } from '../../text/acuan'

type Props = {
  readonly daftar: DaftarAcuan
  /** A line without a kode is a new one. */
  readonly baris: BarisAcuan
  readonly onClose: () => void
}

/** Changes a line of a reference list, gives it back as shipped, or adds one. */
export function DialogAcuan({ daftar, baris, onClose }: Props): React.JSX.Element {
  const [nama, setNama] = useState(baris.nama)
  const [sebutan, setSebutan] = useState(baris.sebutan.join('; '))
  const [isDipakai, setDipakai] = useState(baris.isDipakai)
  const isBaru = baris.kode === ''
  const kode = isBaru ? nama : baris.kode
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (await doCommand('acuan.set', { daftar, kode, nama, sebutan, isDipakai }, tempatOf('/acuan'))) onClose()
  }
  const kembalikan = async (): Promise<void> => {
    if (await doCommand('acuan.remove', { daftar, kode }, tempatOf('/acuan'))) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={isBaru ? teks.baru : teks.ubah(baris.kode)}>
      <form onSubmit={(event) => void send(event)} data-testid="form-acuan">
        <Stack gap="md">
          <TextInput
            label={teks.nama}
            value={nama}
            onChange={({ currentTarget }) => setNama(currentTarget.value)}
            required
            data-autofocus
          />
          <Textarea
            label={teks.sebutan}
            description={teks.sebutanRinci}
            value={sebutan}
            onChange={({ currentTarget }) => setSebutan(currentTarget.value)}
            autosize
            minRows={2}
          />
          <Switch label={teks.dipakai} checked={isDipakai} onChange={({ currentTarget }) => setDipakai(currentTarget.checked)} />
          <Group justify="flex-end">
            {!isBaru && baris.asal !== 'BAWAAN' && (
              <Button variant="subtle" color="bahaya" mr="auto" onClick={() => void kembalikan()} data-testid="acuan-kembali">
                {baris.asal === 'DITAMBAH' ? teks.hapus : teks.kembalikan}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" disabled={nama.trim() === ''}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
