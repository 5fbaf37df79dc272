import { Modal, Text } from '@mantine/core'
import { useState } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { liesWithin, type Unor, type UnorId } from '../../../domain/organisasi/unor'
import { PilihUnor } from '../../components/pilih-unor'
import { teksDialogUnor as teks } from '../../text/unor'
import { KakiDialog } from './kaki-dialog'
import { useKirim } from './use-kirim'

type Props = { readonly snapshot: Snapshot; readonly unor: Unor; readonly onClose: () => void }

/** Asks below which unit this one goes. */
export function DialogPindah({ snapshot, unor, onClose }: Props): React.JSX.Element {
  const [indukId, setInduk] = useState<UnorId | null>(null)
  const { isBusy, kirim } = useKirim(onClose)
  const send = (event: React.FormEvent): void => {
    event.preventDefault()
    if (indukId !== null) void kirim('unor.move', { id: unor.id, indukId }, unor.id)
  }
  return (
    <Modal opened onClose={onClose} title={teks.pindah(unor.nama)}>
      <form onSubmit={send}>
        <Text size="sm" mb="md">
          {teks.pindahRinci}
        </Text>
        <PilihUnor
          label={teks.indukBaru}
          snapshot={snapshot}
          value={indukId}
          onPilih={setInduk}
          kecuali={(u) => u.id === unor.indukId || liesWithin(snapshot.unor, unor.id, u.id)}
          data-autofocus
        />
        <KakiDialog aksi={teks.pindahkan} onBatal={onClose} isBusy={isBusy} isDisabled={indukId === null} />
      </form>
    </Modal>
  )
}
