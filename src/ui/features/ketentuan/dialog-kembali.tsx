import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { nilaiTeks } from '../../../domain/ketentuan/ragam-ketentuan'
import type { ButirKetentuan } from '../../../domain/ketentuan/setelan'
import { isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { doCommand } from '../../lib/do-command'
import { teksNilai as teks } from '../../text/ketentuan'
import { tempatButir } from './tempat-butir'

type Props = { readonly butir: ButirKetentuan; readonly hariIni: Tanggal; readonly onClose: () => void }

/** The default again, from a day on. */
export function DialogKembali({ butir, hariIni, onClose }: Props): React.JSX.Element {
  const [berlakuMulai, setMulai] = useState<string>(hariIni)
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (await doCommand('ketentuan.reset', { kunci: butir.kunci, berlakuMulai }, tempatButir(butir.kunci))) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teks.kembalikan}>
      <form onSubmit={(event) => void send(event)} data-testid="form-kembali">
        <Stack gap="md">
          <TextInput type="date" label={teks.mulai} value={berlakuMulai} onChange={({ currentTarget }) => setMulai(currentTarget.value)} />
          <Text size="sm">{teks.kembalikanRinci(nilaiTeks(butir.kunci, butir.baku))}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" disabled={!isTanggal(berlakuMulai)}>
              {teks.kembalikanYa}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
