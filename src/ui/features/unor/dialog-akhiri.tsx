import { Modal, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { isTanggal } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'
import { teksDialogUnor as teks } from '../../text/unor'
import { KakiDialog } from './kaki-dialog'
import { useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly unor: Unor; readonly onClose: () => void }

/** Asks from which day a unit is no more. */
export function DialogAkhiri({ snapshot, unor, onClose }: Props): React.JSX.Element {
  const [sampai, setSampai] = useState(snapshot.tanggal)
  const { isBusy, kirim } = useKirim(onClose)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    void kirim('unor.end', { id: unor.id, sampai }, unor.indukId ?? unor.id)
  }
  return (
    <Modal opened onClose={onClose} title={teks.akhiri(unor.nama)}>
      <form onSubmit={send}>
        <Text size="sm">{teks.akhiriRinci}</Text>
        <TextInput
          mt="md"
          w={180}
          type="date"
          label={teks.sejak}
          value={sampai}
          onChange={({ currentTarget }) => setSampai(currentTarget.value)}
          data-autofocus
        />
        <KakiDialog aksi={teks.akhirkan} onBatal={onClose} isBusy={isBusy} isDisabled={!isTanggal(sampai)} isBerat />
      </form>
    </Modal>
  )
}
