import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { teksBatal as teks } from '../../text/nomor'

type Props = {
  readonly judul: string
  /** What it means, sentence by sentence. */
  readonly arti: readonly string[]
  readonly onTutup: () => void
  /** True = it was done. */
  readonly onBatalkan: (alasan: string) => Promise<boolean>
}

/** Asks why something issued is declared void, and says that there is no way back. */
export function DialogBatal({ judul, arti, onTutup, onBatalkan }: Props): React.JSX.Element {
  const [alasan, setAlasan] = useState('')
  const [isSibuk, setSibuk] = useState(false)
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    if (await onBatalkan(alasan.trim())) onTutup()
    else setSibuk(false)
  }
  return (
    <Modal opened onClose={onTutup} title={judul} size={520}>
      <form onSubmit={(event) => void kirim(event)} data-testid="form-batal">
        <Stack gap="md">
          <Alert color="emas" icon={<IconAlertTriangle size={18} />}>
            {arti.map((kalimat) => (
              <Text key={kalimat} size="sm" mb={4}>
                {kalimat}
              </Text>
            ))}
            <Text size="sm" fw={650}>
              {teks.takUrung}
            </Text>
          </Alert>
          <Textarea
            label={teks.alasan}
            description={teks.alasanRinci}
            value={alasan}
            minRows={2}
            maxLength={500}
            autosize
            onChange={({ currentTarget }) => setAlasan(currentTarget.value)}
            data-autofocus
            data-testid="alasan-batal"
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onTutup}>
              {teks.tidak}
            </Button>
            <Button type="submit" color="bahaya" loading={isSibuk} disabled={alasan.trim() === ''} data-testid="batal-ya">
              {teks.ya}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
