import type { Rancangan } from '../../../domain/rancangan/rancangan'
import { doCommand } from '../../lib/do-command'
import { teksRancangan } from '../../text/rancangan'
import { DialogRancangan } from './dialog-rancangan'

type Props = { readonly rancangan: Rancangan; readonly tempat: string; readonly onClose: () => void }

/** Changes the name, TMT and note of a draft. */
export function DialogUbahRancangan({ rancangan, tempat, onClose }: Props): React.JSX.Element {
  const { id, ...awal } = { id: rancangan.id, nama: rancangan.nama, tmt: rancangan.tmt, catatan: rancangan.catatan }
  return (
    <DialogRancangan
      judul={teksRancangan.ubah}
      awal={{ ...awal, salinDari: '' }}
      tombol={teksRancangan.simpan}
      onSimpan={async ({ nama, tmt, catatan }) => {
        const isSama = nama === awal.nama && tmt === awal.tmt && catatan === awal.catatan
        return isSama || doCommand('rancangan.update', { id, nama, tmt, catatan }, tempat)
      }}
      onClose={onClose}
    />
  )
}
