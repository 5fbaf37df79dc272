import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { teksCadangan as teks } from '../../text/cadangan'

type Props = { readonly pesan: string; readonly onSandi: (sandi: string) => Promise<void>; readonly onClose: () => void }

/** Asks for what opens an encrypted backup. */
export function SandiCadangan({ pesan, onSandi, onClose }: Props): React.JSX.Element {
  const [sandi, setSandi] = useState('')
  const kirim = (event: React.FormEvent): void => {
    event.preventDefault()
    void onSandi(sandi)
  }
  return (
    <form onSubmit={kirim}>
      <Stack>
        <Text size="sm">{teks.sandiRinci}</Text>
        <PasswordInput
          label={teks.sandi}
          value={sandi}
          maxLength={200}
          error={pesan === '' ? null : pesan}
          onChange={({ currentTarget }) => setSandi(currentTarget.value)}
          data-autofocus
          data-testid="sandi-cadangan"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {teks.batal}
          </Button>
          <Button type="submit" disabled={sandi === ''}>
            {teks.buka}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
