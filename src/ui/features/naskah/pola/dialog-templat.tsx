import { Alert, Button, Code, Group, Modal, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { ask } from '../../../lib/client'
import { notifyProblem } from '../../../lib/notify'
import { teksTemplat as teks } from '../../../text/templat-word'

type Props = { readonly pilihan: RouteOutput<'templat.pilih'>; readonly onTutup: () => void }

/** What was found in a Word file that was chosen: its fields, or why it cannot be used yet. */
export function DialogTemplat({ pilihan: { nama, medan, masalah, id }, onTutup }: Props): React.JSX.Element {
  const [isSibuk, setSibuk] = useState(false)
  const simpan = async (): Promise<void> => {
    if (id === null) return
    setSibuk(true)
    try {
      await ask('templat.simpan', { id })
      onTutup()
    } catch (problem) {
      notifyProblem(problem)
    }
    setSibuk(false)
  }
  return (
    <Modal opened onClose={onTutup} title={teks.periksaJudul(nama ?? '')} size={520}>
      {masalah.length > 0 && (
        <Alert color="bahaya" icon={<IconAlertTriangle size={18} />} title={teks.masalah} mb="md" data-testid="templat-masalah">
          {masalah.map((m) => (
            <Text key={m} size="sm">
              {m}
            </Text>
          ))}
        </Alert>
      )}
      <Text size="sm" mb={6}>
        {teks.isian(medan.length)}
      </Text>
      <Group gap={6}>
        {medan.map((m) => (
          <Code key={m}>{`{${m}}`}</Code>
        ))}
      </Group>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onTutup}>
          {id === null ? teks.tutup : teks.batal}
        </Button>
        {id !== null && (
          <Button loading={isSibuk} onClick={() => void simpan()} data-testid="templat-simpan">
            {teks.simpan}
          </Button>
        )}
      </Group>
    </Modal>
  )
}
