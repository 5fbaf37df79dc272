import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { langkahSalinan } from '../../../domain/mutasi/langkah-salinan'
import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksJalan } from '../../text/jalan-rencana'
import { teksRotasi } from '../../text/rotasi'
import { bukaRencanaBaru } from './buka-rencana-baru'

type Props = { readonly rencana: Pick<RencanaMutasi, 'id' | 'nama' | 'tmt'>; readonly onClose: () => void }

/** Says what comes along into a copy, asks for its name, makes it and opens it. */
export function DialogSalin({ rencana, onClose }: Props): React.JSX.Element {
  const jumlah = useJumlahSalinan(rencana)
  const [nama, setNama] = useState(teksJalan.namaSalinan(rencana.nama))
  const send = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    if (await bukaRencanaBaru('rencana.copy', { id: rencana.id, nama }).catch(notifyProblem)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={teksJalan.salinJudul} size="md">
      <form onSubmit={(event) => void send(event)}>
        <Stack gap="md">
          <Text size="sm" data-testid="salin-jumlah">
            {jumlah && jumlahTeks(jumlah)}
          </Text>
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
            <Button type="submit" disabled={nama.trim() === '' || !jumlah?.ikut} data-testid="salin-rencana-ya">
              {teksJalan.salinYa}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

type JumlahSalinan = { readonly ikut: number; readonly semua: number }

/** How many steps a copy would begin with, by the very function the command uses; null until the data are there. */
function useJumlahSalinan({ id, tmt }: Pick<RencanaMutasi, 'id' | 'tmt'>): JumlahSalinan | null {
  const detail = useAsk('rencana.detail', { id }).data
  const { snapshot } = useSnapshot(tmt)
  return useMemo(() => {
    if (!detail || detail.rencana.id !== id || !snapshot) return null
    const { rencana, langkah } = detail
    return { ikut: langkahSalinan(snapshot, rencana, langkah).length, semua: langkah.length }
  }, [detail, id, snapshot])
}

function jumlahTeks({ ikut, semua }: JumlahSalinan): string {
  if (ikut === 0) return teksJalan.salinNihil
  return [teksJalan.salinJumlah(ikut, semua), ikut < semua ? teksJalan.salinTinggal : '', teksJalan.salinRinci].filter(Boolean).join(' ')
}
