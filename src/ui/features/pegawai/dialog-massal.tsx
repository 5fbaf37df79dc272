import { Alert, Button, Checkbox, Group, List, Modal, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import type { PatchMassal } from '../../../domain/pegawai/sunting-massal'
import { doCommand } from '../../lib/do-command'
import { angka } from '../../lib/format'
import { useAsk } from '../../lib/use-ask'
import { teksMassal } from '../../text/pegawai'
import { type IsianMassal, MASSAL_KOSONG, MEDAN_MASSAL, NilaiMassal, patchOf } from './medan-massal'
import { oneOf } from './pilihan-saringan'

type Props = { readonly ids: readonly PegawaiId[]; readonly opened: boolean; readonly onClose: (isDone: boolean) => void }

/** Changes the same field of all ticked people, after saying how many will change and who cannot. */
export function DialogMassal({ ids, opened, onClose }: Props): React.JSX.Element {
  return (
    <Modal
      opened={opened}
      onClose={() => onClose(false)}
      title={`${teksMassal.judul} · ${teksMassal.dipilih(angka(ids.length))}`}
      size="md"
    >
      <Isi ids={ids} onClose={onClose} />
    </Modal>
  )
}

const NAMES = MEDAN_MASSAL.map(({ value }) => value)

function Isi({ ids, onClose }: Omit<Props, 'opened'>): React.JSX.Element {
  const [isian, setIsian] = useState<IsianMassal>(MASSAL_KOSONG)
  const patch = patchOf(isian)
  return (
    <Stack gap="md">
      <Select
        label={teksMassal.medan}
        placeholder={teksMassal.medanPilih}
        data={MEDAN_MASSAL.map((m) => ({ ...m }))}
        value={isian.medan}
        onChange={(medan) => setIsian({ ...MASSAL_KOSONG, medan: oneOf(NAMES, medan) })}
        data-testid="massal-medan"
      />
      <NilaiMassal isian={isian} onChange={setIsian} />
      {patch === null ? <Batal onClose={onClose} /> : <Tinjauan ids={ids} patch={patch} onClose={onClose} />}
    </Stack>
  )
}

const Batal = ({ onClose }: Pick<Props, 'onClose'>): React.JSX.Element => (
  <Group justify="flex-end">
    <Button variant="default" onClick={() => onClose(false)}>
      {teksMassal.batal}
    </Button>
  </Group>
)

type TinjauanProps = Pick<Props, 'ids' | 'onClose'> & { readonly patch: PatchMassal }

/** What the change would do, and the button that does it. */
function Tinjauan({ ids, patch, onClose }: TinjauanProps): React.JSX.Element | null {
  const { data, isPlaceholderData } = useAsk('pegawai.tinjau-massal', { ids: [...ids], patch })
  const [isTanpa, setTanpa] = useState(false)
  const [isSending, setSending] = useState(false)
  if (!data) return null
  const tertolak = new Set(data.tertolak.map(({ id }) => id))
  const isReady = data.berubah > 0 && (tertolak.size === 0 || isTanpa) && !isPlaceholderData
  const send = async (): Promise<void> => {
    setSending(true)
    const isDone = await doCommand('pegawai.bulk-update', { ids: ids.filter((id) => !tertolak.has(id)), patch }, '#/pegawai')
    setSending(false)
    if (isDone) onClose(true)
  }
  return (
    <>
      <Stack gap={4} data-testid="massal-tinjauan">
        <Text fw={600}>{teksMassal.akanBerubah(angka(data.berubah))}</Text>
        {data.tetap > 0 && (
          <Text size="sm" c="dimmed">
            {teksMassal.tetap(angka(data.tetap))}
          </Text>
        )}
      </Stack>
      {tertolak.size > 0 && <Tertolak tertolak={data.tertolak} isTanpa={isTanpa} onTanpa={setTanpa} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => onClose(false)}>
          {teksMassal.batal}
        </Button>
        <Button disabled={!isReady} loading={isSending} onClick={() => void send()} data-testid="massal-simpan">
          {teksMassal.simpan(angka(data.berubah))}
        </Button>
      </Group>
    </>
  )
}

type TertolakProps = {
  readonly tertolak: RouteOutput<'pegawai.tinjau-massal'>['tertolak']
  readonly isTanpa: boolean
  readonly onTanpa: (isTanpa: boolean) => void
}

const DITAMPILKAN = 5

function Tertolak({ tertolak, isTanpa, onTanpa }: TertolakProps): React.JSX.Element {
  const sisa = tertolak.length - DITAMPILKAN
  return (
    <Alert color="bahaya" title={teksMassal.tertolak(angka(tertolak.length))}>
      <List size="sm" mb="sm">
        {tertolak.slice(0, DITAMPILKAN).map(({ id, nama, pesan }) => (
          <List.Item key={id}>
            {nama}: {pesan}
          </List.Item>
        ))}
        {sisa > 0 && <List.Item>{teksMassal.tertolakLain(angka(sisa))}</List.Item>}
      </List>
      <Checkbox
        label={teksMassal.lanjutTanpa(angka(tertolak.length))}
        checked={isTanpa}
        onChange={({ currentTarget }) => onTanpa(currentTarget.checked)}
      />
    </Alert>
  )
}
