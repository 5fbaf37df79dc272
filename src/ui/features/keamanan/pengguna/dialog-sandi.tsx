import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ISIAN_SANDI_KOSONG, isSandiSiap, SandiBaru } from '../../../components/sandi-baru'
import { ask } from '../../../lib/client'
import { notifyDone } from '../../../lib/notify'
import { teksPengguna as teks } from '../../../text/pengguna'
import type { BarisPengguna } from './baris-pengguna'
import { useKirim } from '../../../lib/use-kirim'
import { PesanGagal } from '../../../components/pesan-gagal'

type Props = { readonly orang: Pick<BarisPengguna, 'id' | 'nama' | 'namaMasuk'>; readonly onClose: () => void }

/** Sets the password of a colleague. */
export function DialogSandi({ orang, onClose }: Props): React.JSX.Element {
  const [isian, setIsian] = useState(ISIAN_SANDI_KOSONG)
  const { masalah, sibuk, kirim } = useKirim(async () => {
    await ask('sandi.pasang', { penggunaId: orang.id, sandi: isian.sandi })
    notifyDone(teks.sandiTerpasang(orang.nama))
    onClose()
  })
  return (
    <Modal opened onClose={onClose} title={teks.sandiJudul(orang.nama)}>
      <form onSubmit={kirim} data-testid="form-sandi">
        <Stack gap="sm">
          <Text size="sm" c="gray.7">
            {teks.sandiRinci}
          </Text>
          <SandiBaru isian={isian} pemilik={orang} onChange={setIsian} />
          <PesanGagal pesan={masalah} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {teks.batal}
            </Button>
            <Button type="submit" loading={sibuk} disabled={!isSandiSiap(isian, orang)}>
              {teks.simpan}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
