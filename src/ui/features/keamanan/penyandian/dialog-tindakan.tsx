import { Alert, Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { notifyDone, problemText } from '../../../lib/notify'
import { teksPenyandian as teks } from '../../../text/penyandian'

/** Something that touches all data: what it means, what it is called, and the work, which gives what is said afterwards. */
export type TindakanSandi = {
  readonly judul: string
  readonly rinci: string
  readonly ya: string
  readonly isBahaya?: boolean
  readonly kerjakan: (sandi: string) => Promise<string>
}

type Props = { readonly tindakan: TindakanSandi; readonly onClose: () => void }

/** Says what it means, and asks whoever is in for their password once more. */
export function DialogTindakan({ tindakan, onClose }: Props): React.JSX.Element {
  const [sandi, setSandi] = useState('')
  const [masalah, setMasalah] = useState<string | null>(null)
  const [sibuk, setSibuk] = useState(false)
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    try {
      notifyDone(await tindakan.kerjakan(sandi))
      onClose()
    } catch (error) {
      setMasalah(problemText(error))
      setSibuk(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={tindakan.judul} size={480}>
      <form onSubmit={(event) => void kirim(event)} data-testid="form-penyandian">
        <Stack gap="sm">
          <Text size="sm" c="gray.7">
            {tindakan.rinci}
          </Text>
          <PasswordInput
            label={teks.sandiAnda}
            value={sandi}
            onChange={({ currentTarget }) => setSandi(currentTarget.value)}
            autoComplete="current-password"
            maxLength={200}
            data-autofocus
            data-testid="penyandian-sandi"
          />
          {masalah !== null && (
            <Alert color="bahaya" role="alert">
              {masalah}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button
              type="submit"
              color={tindakan.isBahaya ? 'bahaya' : 'laut'}
              loading={sibuk}
              disabled={sandi === ''}
              data-testid="penyandian-ya"
            >
              {tindakan.ya}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
