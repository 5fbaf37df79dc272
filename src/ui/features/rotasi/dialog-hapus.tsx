import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { DialogPasti } from '../../components/dialog-pasti'
import { pergiKe } from '../../lib/lokasi'
import { teksRotasi } from '../../text/rotasi'
import { jalankan } from './ruang-kerja'

type Props = { readonly rencana: Pick<RencanaMutasi, 'id' | 'nama'>; readonly jumlahLangkah: number; readonly onClose: () => void }

/** Asks once more before a plan is deleted. */
export function DialogHapus({ rencana, jumlahLangkah, onClose }: Props): React.JSX.Element {
  const hapus = async (): Promise<void> => {
    const isDone = await jalankan(rencana.id, 'rencana.delete', { id: rencana.id })
    onClose()
    if (isDone) pergiKe('/rotasi')
  }
  return (
    <DialogPasti
      judul={teksRotasi.hapusTanya(rencana.nama)}
      rinci={teksRotasi.hapusRinci(jumlahLangkah)}
      batal={teksRotasi.batal}
      ya={teksRotasi.hapus}
      onBatal={onClose}
      onYa={() => void hapus()}
      data-testid="hapus-rencana-ya"
    />
  )
}
