import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { DASAR_MUSNAH, TEKS_DASAR_MUSNAH } from '../../../domain/subjek-data/usul-musnah'
import { RincianMusnah } from '../../components/rincian-musnah'
import { ask } from '../../lib/client'
import { notifyDone, notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksPribadi } from '../../text/pribadi'

type Props = { readonly pegawaiId: PegawaiId; readonly onClose: () => void }

const teks = teksPribadi.usulkan
const PILIHAN = DASAR_MUSNAH.map((value) => ({ value, label: TEKS_DASAR_MUSNAH[value] }))
const ALASAN_PENDEK = 10

/** Proposes that the data of a person be destroyed; what that would come to is told before. */
export function DialogUsulMusnah({ pegawaiId, onClose }: Props): React.JSX.Element {
  const { data } = useAsk('musnah.tinjau', { pegawaiId })
  const [dasar, setDasar] = useState<(typeof DASAR_MUSNAH)[number]>('JRA')
  const [alasan, setAlasan] = useState('')
  const usulkan = async (): Promise<void> => {
    try {
      await ask('musnah.usulkan', { pegawaiId, dasar, alasan })
      notifyDone(teks.sudah)
      onClose()
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <Modal opened onClose={onClose} title={teks.judul} size="lg">
      <Stack gap="sm">
        <Text size="sm">{teks.rinci}</Text>
        {data && <RincianMusnah {...data} />}
        <Select
          label={teks.dasar}
          data={PILIHAN}
          value={dasar}
          allowDeselect={false}
          onChange={(value) => setDasar(DASAR_MUSNAH.find((d) => d === value) ?? dasar)}
        />
        <Textarea
          label={teks.alasan}
          description={teks.alasanRinci}
          autosize
          minRows={2}
          maxLength={500}
          value={alasan}
          onChange={({ currentTarget }) => setAlasan(currentTarget.value)}
          data-testid="alasan-musnah"
        />
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {teksPribadi.batal}
        </Button>
        <Button
          disabled={data === undefined || data.halangan.length > 0 || alasan.trim().length < ALASAN_PENDEK}
          onClick={() => void usulkan()}
          data-testid="usulkan-musnah"
        >
          {teks.ya}
        </Button>
      </Group>
    </Modal>
  )
}
