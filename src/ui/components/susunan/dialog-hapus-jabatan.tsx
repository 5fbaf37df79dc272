import { Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { isTanggal } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { usePenyunting } from '../../lib/penyunting'
import { teksUbahJabatan } from '../../text/jabatan'
import { teksDialogSusunan as teks } from '../../text/sunting'
import { KakiDialog } from './kaki-dialog'
import { MedanTanggal } from './medan-tanggal'
import { tanggalTeks } from './tanggal-teks'
import { type DialogSelesai, useKirim } from './use-kirim'

type Props = { readonly jabatan: Jabatan } & DialogSelesai

/** Asks from which day a post is no more. */
export function DialogHapusJabatan({ jabatan, ...selesai }: Props): React.JSX.Element {
  const [sampai, setSampai] = useState(usePenyunting().tanggal)
  const { isBusy, kirim } = useKirim(selesai)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    void kirim('jabatan.end', { id: jabatan.id, sampai }, jabatan.unorId)
  }
  return (
    <Modal opened onClose={selesai.onClose} title={teks.jabatanHapus(jabatan.nama)}>
      <form onSubmit={send} data-testid="dialog-hapus-jabatan">
        <Stack gap="md">
          <Text size="sm">{teksUbahJabatan.hapusRinci(tanggalTeks(sampai))}</Text>
          <MedanTanggal label={teksUbahJabatan.sejak} value={sampai} onTanggal={setSampai} data-autofocus />
        </Stack>
        <KakiDialog aksi={teksUbahJabatan.hapus} onBatal={selesai.onClose} isBusy={isBusy} isDisabled={!isTanggal(sampai)} isBerat />
      </form>
    </Modal>
  )
}
