import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { usePetugas } from '../../lib/use-petugas'
import { teksRotasi } from '../../text/rotasi'
import { useMeja } from './meja'
import { jalankan } from './ruang-kerja'
import type { TemuanRencana } from './temuan-rencana'

const ALASAN_MINIMUM = 10

/** Asks for the reason why a finding is overridden, and the paper it rests on. */
export function DialogKesampingkan({
  pilihan,
  onClose
}: {
  readonly pilihan: TemuanRencana
  readonly onClose: () => void
}): React.JSX.Element {
  const { ruang } = useMeja()
  const [alasan, setAlasan] = useState('')
  const [rujukan, setRujukan] = useState('')
  const [petugas, setPetugas] = usePetugas()
  const { aturan, pesan, dasar } = pilihan.temuan
  const isReady = alasan.trim().length >= ALASAN_MINIMUM && petugas.trim() !== ''
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const input = {
      rencanaId: ruang.rencana.id,
      langkahId: pilihan.langkahId,
      aturan,
      pesan,
      alasan,
      petugas,
      rujukan: rujukan.trim() || null
    }
    if (await jalankan(ruang.rencana.id, 'temuan.override', input)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksRotasi.kesampingkanJudul}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <div>
            <Text fw={600}>{pesan}</Text>
            <Text size="sm" c="dimmed">
              {aturan} · {dasar}
            </Text>
          </div>
          <Textarea
            label={teksRotasi.alasan}
            description={teksRotasi.alasanRinci}
            value={alasan}
            onChange={({ currentTarget }) => setAlasan(currentTarget.value)}
            autosize
            minRows={3}
            required
            data-autofocus
            data-testid="alasan"
          />
          <TextInput
            label={teksRotasi.petugas}
            value={petugas}
            onChange={({ currentTarget }) => setPetugas(currentTarget.value)}
            required
            data-testid="petugas"
          />
          <TextInput label={teksRotasi.rujukan} value={rujukan} onChange={({ currentTarget }) => setRujukan(currentTarget.value)} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksRotasi.batal}
            </Button>
            <Button type="submit" disabled={!isReady} data-testid="kesampingkan-simpan">
              {teksRotasi.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
