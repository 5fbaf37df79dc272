import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { JenisSikap } from '../../../domain/mutasi/sikap-jabatan'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { teksRantai } from '../../text/rantai'
import { teksRotasi } from '../../text/rotasi'
import { judulJabatan } from './konteks-jabatan'
import { useMeja } from './meja'
import { jalankan } from './ruang-kerja'

/** A post and what is to be said of its staying empty. */
export type Disikapi = { readonly jabatanId: JabatanId; readonly jenis: JenisSikap }

/** Asks why a post is left empty, or from where it will be filled. */
export function DialogSikap({ jabatanId, jenis, onClose }: Disikapi & { readonly onClose: () => void }): React.JSX.Element {
  const { ruang } = useMeja()
  const lama = ruang.detail.sikap.find((s) => s.jabatanId === jabatanId)
  const [alasan, setAlasan] = useState(lama?.jenis === jenis ? lama.alasan : '')
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    const rencanaId = ruang.rencana.id
    if (await jalankan(rencanaId, 'sikap.set', { rencanaId, jabatanId, jenis, alasan: alasan.trim() })) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksRantai.sikapJudul[jenis]}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <Text fw={600}>{judulJabatan(ruang.snapshot, jabatanId)}</Text>
          <Textarea
            label={teksRantai.sikapAlasan}
            placeholder={teksRantai.sikapContoh[jenis]}
            value={alasan}
            maxLength={300}
            autosize
            minRows={2}
            required
            data-autofocus
            data-testid="sikap-alasan"
            onChange={({ currentTarget }) => setAlasan(currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teksRotasi.batal}
            </Button>
            <Button type="submit" disabled={alasan.trim() === ''} data-testid="sikap-simpan">
              {teksRotasi.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
