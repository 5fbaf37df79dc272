import type { Rancangan } from '../../../domain/rancangan/rancangan'
import { doCommand } from '../../lib/do-command'
import { tempatOf } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'
import { DialogPasti } from '../dialog-pasti'

type Props = {
  readonly rancangan: Pick<Rancangan, 'id' | 'nama'>
  readonly jumlahUsulan: number
  readonly onClose: () => void
  readonly onTerhapus?: () => void
}

/** Asks once more before a draft is deleted. */
export function DialogHapusRancangan({ rancangan, jumlahUsulan, onClose, onTerhapus }: Props): React.JSX.Element {
  const hapus = async (): Promise<void> => {
    const isDone = await doCommand('rancangan.delete', { id: rancangan.id }, tempatOf('/rancangan'))
    onClose()
    if (isDone) onTerhapus?.()
  }
  return (
    <DialogPasti
      judul={teksRancangan.hapusTanya(rancangan.nama)}
      rinci={teksRancangan.hapusRinci(jumlahUsulan)}
      batal={teksRancangan.batal}
      ya={teksRancangan.hapus}
      onBatal={onClose}
      onYa={() => void hapus()}
      data-testid="hapus-rancangan-ya"
    />
  )
}
