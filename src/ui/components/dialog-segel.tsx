import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { problemText } from '../lib/notify'
import { teksSegel as teks } from '../text/segel'
import { ISIAN_SANDI_KOSONG, isSandiSiap, SandiBaru } from './sandi-baru'

const SIAPA_PUN = { namaMasuk: '', nama: '' }

type Props = {
  readonly judul: string
  readonly rinci: string
  readonly onClose: () => void
  /** Writes the file; null = without a password. What it throws is shown here. */
  readonly onSimpan: (sandi: string | null) => Promise<void>
}

/** Asks for the password of a file that leaves the office, or that it is to have none. */
export function DialogSegel({ judul, rinci, onClose, onSimpan }: Props): React.JSX.Element {
  const [isian, setIsian] = useState(ISIAN_SANDI_KOSONG)
  const [isTanpa, setTanpa] = useState(false)
  const [masalah, setMasalah] = useState<string | null>(null)
  const [sibuk, setSibuk] = useState(false)
  const kirim = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setSibuk(true)
    try {
      await onSimpan(isTanpa ? null : isian.sandi)
      onClose()
    } catch (error) {
      setMasalah(problemText(error))
      setSibuk(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={judul} size={480}>
      <form onSubmit={(event) => void kirim(event)} data-testid="form-segel">
        <Stack gap="sm">
          <Text size="sm" c="gray.7">
            {rinci}
          </Text>
          {!isTanpa && <SandiBaru isian={isian} pemilik={SIAPA_PUN} onChange={setIsian} />}
          <Checkbox
            label={teks.tanpaSandi}
            checked={isTanpa}
            onChange={({ currentTarget }) => setTanpa(currentTarget.checked)}
            data-testid="segel-tanpa"
          />
          <Alert color={isTanpa ? 'emas' : 'gray'} variant="light">
            {isTanpa ? teks.tanpaSandiRinci : teks.sandiRinci}
          </Alert>
          {masalah !== null && (
            <Alert color="bahaya" role="alert">
              {masalah}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" loading={sibuk} disabled={!isTanpa && !isSandiSiap(isian, SIAPA_PUN)} data-testid="segel-simpan">
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
