import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { teksAbk } from '../../text/abk'
import { DialogBuang } from '../dialog-buang'
import { LembarAbk } from './lembar-abk'
import classes from './modal-abk.module.css'

type Props = { readonly jabatanId: JabatanId; readonly snapshot: Snapshot; readonly onClose: () => void }

/** ABK and informasi jabatan of a post over the chart; saved where the edits of the chart go. */
export function ModalAbk({ jabatanId, snapshot, onClose }: Props): React.JSX.Element {
  const [isBerubah, setBerubah] = useState(false)
  const [isTanya, setTanya] = useState(false)
  return (
    <Modal
      opened
      onClose={() => (isBerubah ? setTanya(true) : onClose())}
      title={teksAbk.judul}
      closeOnClickOutside={!isBerubah}
      size="min(1480px, calc(100vw - 64px))"
      yOffset="2dvh"
      classNames={{ content: classes.isi ?? '', body: classes.badan ?? '' }}
    >
      <LembarAbk jabatanId={jabatanId} snapshot={snapshot} onBerubah={setBerubah} />
      <DialogBuang opened={isTanya} onKembali={() => setTanya(false)} onBuang={onClose} />
    </Modal>
  )
}
