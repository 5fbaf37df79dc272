import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Unor, UnorId } from '../../../domain/organisasi/unor'
import { DialogAkhiri } from './dialog-akhiri'
import { DialogGabung } from './dialog-gabung'
import { DialogGandakan } from './dialog-gandakan'
import { DialogPecah } from './dialog-pecah'
import { DialogPindah } from './dialog-pindah'
import { FormUnor } from './form-unor'
import type { DialogSelesai } from './use-kirim'

/** What is asked about a unit. */
export type Dialog =
  | { readonly jenis: 'BARU'; readonly induk: Unor | null; readonly sebelumId?: UnorId | null }
  | { readonly jenis: 'UBAH' | 'GABUNG' | 'PECAH' | 'GANDAKAN'; readonly unor: Unor }
  | { readonly jenis: 'PINDAH' | 'AKHIRI'; readonly unors: readonly Unor[] }

type Props = { readonly snapshot: Snapshot | null; readonly dialog: Dialog } & DialogSelesai

/** The dialog that is open. Where its edit goes is decided by the screen around it. */
export function DialogUnor({ snapshot, dialog, ...selesai }: Props): React.JSX.Element | null {
  if (dialog.jenis === 'BARU')
    return <FormUnor snapshot={snapshot} unor={null} induk={dialog.induk} sebelumId={dialog.sebelumId} {...selesai} />
  if (!snapshot) return null
  switch (dialog.jenis) {
    case 'PINDAH':
      return <DialogPindah snapshot={snapshot} unors={dialog.unors} {...selesai} />
    case 'UBAH':
      return <FormUnor snapshot={snapshot} unor={dialog.unor} induk={null} {...selesai} />
    case 'GABUNG':
      return <DialogGabung snapshot={snapshot} asal={dialog.unor} {...selesai} />
    case 'PECAH':
      return <DialogPecah snapshot={snapshot} asal={dialog.unor} {...selesai} />
    case 'GANDAKAN':
      return <DialogGandakan snapshot={snapshot} unor={dialog.unor} {...selesai} />
    case 'AKHIRI':
      return <DialogAkhiri snapshot={snapshot} unors={dialog.unors} {...selesai} />
  }
}
