import { Alert, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { ask } from '../../lib/client'
import { notifyDone, problemText } from '../../lib/notify'
import { teksCadangan as teks } from '../../text/cadangan'
import { IsiTinjauan } from './isi-tinjauan'
import { SandiCadangan } from './sandi-cadangan'

type Props = { readonly berkas: string; readonly onClose: () => void }

/** Where the dialog is: the backup is read wholly, asks for a password, is shown, or is being put in the place of the data. */
type Keadaan =
  { readonly jenis: 'MEMERIKSA' | 'MEMULIHKAN' } | { readonly jenis: 'MASALAH'; readonly pesan: string } | RouteOutput<'cadangan.tinjau'>

/** Restores a backup in two steps: what it would change, then yes. Nothing has changed before that. */
export function DialogPulih({ berkas, onClose }: Props): React.JSX.Element {
  const [keadaan, setKeadaan] = useState<Keadaan>({ jenis: 'MEMERIKSA' })
  const [sandi, setSandi] = useState<string | null>(null)
  const gagal = (error: unknown): void => setKeadaan({ jenis: 'MASALAH', pesan: problemText(error) })

  const tinjau = useCallback(
    async (dengan: string | null): Promise<void> => {
      setKeadaan({ jenis: 'MEMERIKSA' })
      setSandi(dengan)
      await ask('cadangan.tinjau', { berkas, sandi: dengan }).then(setKeadaan, gagal)
    },
    [berkas]
  )
  useEffect(() => void tinjau(null), [tinjau])

  async function pulihkan(): Promise<void> {
    setKeadaan({ jenis: 'MEMULIHKAN' })
    try {
      const { jumlah } = await ask('cadangan.pulihkan', { berkas, sandi })
      notifyDone(teks.selesai(jumlah))
      onClose()
    } catch (error) {
      gagal(error)
    }
  }

  const isSibuk = keadaan.jenis === 'MEMULIHKAN'
  return (
    <Modal
      opened
      onClose={onClose}
      title={teks.judulPulih}
      size={640}
      closeOnClickOutside={!isSibuk}
      withCloseButton={!isSibuk}
      closeOnEscape={!isSibuk}
    >
      <div data-testid="dialog-pulih">
        <IsiDialog keadaan={keadaan} onSandi={tinjau} onPulihkan={pulihkan} onClose={onClose} />
      </div>
    </Modal>
  )
}

type IsiProps = {
  readonly keadaan: Keadaan
  readonly onSandi: (sandi: string) => Promise<void>
  readonly onPulihkan: () => Promise<void>
  readonly onClose: () => void
}

function IsiDialog({ keadaan, onSandi, onPulihkan, onClose }: IsiProps): React.JSX.Element {
  switch (keadaan.jenis) {
    case 'MEMERIKSA':
      return <Menunggu>{teks.memeriksa}</Menunggu>
    case 'MEMULIHKAN':
      return <Menunggu>{teks.memulihkan}</Menunggu>
    case 'SANDI':
      return <SandiCadangan pesan={keadaan.pesan} onSandi={onSandi} onClose={onClose} />
    case 'MASALAH':
      return <Masalah pesan={keadaan.pesan} onClose={onClose} />
    case 'TINJAUAN':
      return <IsiTinjauan tinjauan={keadaan} onPulihkan={onPulihkan} onClose={onClose} />
  }
}

const Menunggu = ({ children }: { readonly children: string }): React.JSX.Element => (
  <Group py="xl" justify="center" role="status">
    <Loader size="sm" />
    <Text size="sm">{children}</Text>
  </Group>
)

const Masalah = ({ pesan, onClose }: { readonly pesan: string; readonly onClose: () => void }): React.JSX.Element => (
  <Stack>
    <Alert color="bahaya" data-testid="masalah-pulih">
      {pesan}
    </Alert>
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose} data-autofocus>
        {teks.tutup}
      </Button>
    </Group>
  </Stack>
)
