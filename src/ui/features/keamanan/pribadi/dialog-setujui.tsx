import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { RincianMusnah } from '../../../components/rincian-musnah'
import { ask } from '../../../lib/client'
import { notifyProblem } from '../../../lib/notify'
import { teksPribadi } from '../../../text/pribadi'

type Props = { readonly usul: RouteOutput<'musnah.list'>['usul'][number]; readonly onClose: () => void }

const teks = teksPribadi.setujui

/** The second person says yes: what goes and what stays is told once more, and that it cannot be taken back. */
export function DialogSetujui({ usul, onClose }: Props): React.JSX.Element {
  const [pejabat, setPejabat] = useState('')
  const [isSibuk, setSibuk] = useState(false)
  const setujui = async (): Promise<void> => {
    setSibuk(true)
    try {
      await ask('musnah.setujui', { pegawaiId: usul.pegawaiId, pejabat: usul.isTanpaSandi ? pejabat : null })
      onClose()
    } catch (error) {
      notifyProblem(error)
      setSibuk(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={`${teks.judul}: ${usul.nama}`} size="lg">
      <Stack gap="sm">
        <Alert color="bahaya">{teks.peringatan}</Alert>
        <RincianMusnah {...usul} />
        {usul.isTanpaSandi && (
          <TextInput
            label={teks.pejabat}
            description={teks.pejabatRinci}
            maxLength={120}
            value={pejabat}
            onChange={({ currentTarget }) => setPejabat(currentTarget.value)}
            data-testid="pejabat-musnah"
          />
        )}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {teksPribadi.batal}
        </Button>
        <Button
          color="bahaya"
          loading={isSibuk}
          disabled={usul.isTanpaSandi && pejabat.trim().length < 3}
          onClick={() => void setujui()}
          data-testid="musnahkan"
        >
          {teks.ya}
        </Button>
      </Group>
    </Modal>
  )
}
