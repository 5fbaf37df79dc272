import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { firstOfNextMonth, isTanggal, type Tanggal } from '../../../domain/kit/tanggal'
import { ask } from '../../lib/client'
import { pergiKe } from '../../lib/lokasi'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksRotasi } from '../../text/rotasi'
import { jalankan } from './ruang-kerja'

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Asks for the name and TMT of a new plan, makes it and opens it. */
export function DialogRencana({ opened, onClose }: Props): React.JSX.Element {
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni
  return (
    <Modal opened={opened} onClose={onClose} title={teksRotasi.baru} size="md">
      {hariIni !== undefined && <Formulir tmtAwal={firstOfNextMonth(hariIni)} onClose={onClose} />}
    </Modal>
  )
}

function Formulir({ tmtAwal, onClose }: { readonly tmtAwal: Tanggal; readonly onClose: () => void }): React.JSX.Element {
  const [nama, setNama] = useState('')
  const [tmt, setTmt] = useState<string>(tmtAwal)
  const [isSending, setSending] = useState(false)
  const isReady = nama.trim() !== '' && isTanggal(tmt)
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSending(true)
    await createAndOpen(nama, tmt).catch(notifyProblem)
    setSending(false)
  }
  return (
    <form onSubmit={(event) => void send(event)}>
      <Stack gap="md">
        <TextInput
          label={teksRotasi.nama}
          placeholder={teksRotasi.namaContoh}
          value={nama}
          onChange={({ currentTarget }) => setNama(currentTarget.value)}
          maxLength={120}
          data-autofocus
          required
        />
        <TextInput
          label={teksRotasi.tmt}
          type="date"
          w={180}
          value={tmt}
          onChange={({ currentTarget }) => setTmt(currentTarget.value)}
          required
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {teksRotasi.batal}
          </Button>
          <Button type="submit" disabled={!isReady} loading={isSending}>
            {teksRotasi.buat}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The id of the new plan is given by the core: it is the one that was not there before. */
async function createAndOpen(nama: string, tmt: Tanggal): Promise<void> {
  const before = new Set((await ask('rencana.list', null)).map((r) => r.id))
  if (!(await jalankan(null, 'rencana.create', { nama, tmt, catatan: null }))) return
  const baru = (await ask('rencana.list', null)).find((r) => !before.has(r.id))
  if (baru) pergiKe('/rotasi', { id: baru.id })
}
