import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { ISIAN_SANDI_KOSONG, isSandiSiap, SandiBaru } from '../components/sandi-baru'
import { ask } from '../lib/client'
import { notifyDone } from '../lib/notify'
import { useSesi } from '../lib/sesi'
import { teksGerbang as teks } from '../text/gerbang'
import { useKirim } from '../lib/use-kirim'
import { PesanGagal } from '../components/pesan-gagal'

/** Changes one's own password, by the one that holds now. */
export function DialogGantiSandi({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const nama = useSesi()?.nama ?? ''
  const [sandiLama, setLama] = useState('')
  const [isian, setIsian] = useState(ISIAN_SANDI_KOSONG)
  const pemilik = { namaMasuk: '', nama }
  const { masalah, sibuk, kirim } = useKirim(async () => {
    await ask('sandi.ganti', { sandiLama, sandiBaru: isian.sandi })
    notifyDone(teks.sandiDiganti)
    onClose()
  })
  return (
    <Modal opened onClose={onClose} title={teks.gantiSandi}>
      <form onSubmit={kirim} data-testid="form-ganti-sandi">
        <Stack gap="sm">
          <PasswordInput
            label={teks.sandiLama}
            value={sandiLama}
            onChange={({ currentTarget }) => setLama(currentTarget.value)}
            autoComplete="current-password"
            maxLength={200}
            data-autofocus
            data-testid="sandi-lama"
          />
          <SandiBaru isian={isian} pemilik={pemilik} onChange={setIsian} />
          <PesanGagal pesan={masalah} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" loading={sibuk} disabled={sandiLama === '' || !isSandiSiap(isian, pemilik)}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
