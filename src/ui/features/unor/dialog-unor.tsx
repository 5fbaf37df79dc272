import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor } from '../../../domain/organisasi/unor'
import { DialogAkhiri } from './dialog-akhiri'
import { DialogGabung } from './dialog-gabung'
import { DialogPecah } from './dialog-pecah'
import { DialogPindah } from './dialog-pindah'
import { FormUnor } from './form-unor'

/** What is asked about a unit. */
export type Dialog =
  | { readonly jenis: 'BARU'; readonly induk: Unor | null }
  | { readonly jenis: 'UBAH' | 'PINDAH' | 'GABUNG' | 'PECAH' | 'AKHIRI'; readonly unor: Unor }

type Props = { readonly snapshot: Snapshot | null; readonly dialog: Dialog; readonly onClose: () => void }

/** The dialog that is open. */
export function DialogUnor({ snapshot, dialog, onClose }: Props): React.JSX.Element | null {
  if (dialog.jenis === 'BARU') return <FormUnor snapshot={snapshot} unor={null} induk={dialog.induk} onClose={onClose} />
  if (!snapshot) return null
  const { unor } = dialog
  switch (dialog.jenis) {
    case 'UBAH':
      return <FormUnor snapshot={snapshot} unor={unor} induk={null} onClose={onClose} />
    case 'PINDAH':
      return <DialogPindah snapshot={snapshot} unor={unor} onClose={onClose} />
    case 'GABUNG':
      return <DialogGabung snapshot={snapshot} asal={unor} onClose={onClose} />
    case 'PECAH':
      return <DialogPecah snapshot={snapshot} asal={unor} onClose={onClose} />
    default:
      return <DialogAkhiri snapshot={snapshot} unor={unor} onClose={onClose} />
  }
}
