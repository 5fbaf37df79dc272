import type { RencanaMutasi } from '../../../domain/mutasi/rencana'
import { DialogSegel } from '../../components/dialog-segel'
import { notifyTertulis } from '../../components/tertulis'
import { ask } from '../../lib/client'
import { teksSegel as teks } from '../../text/segel'

type Props = { readonly rencana: Pick<RencanaMutasi, 'id' | 'nama'>; readonly onClose: () => void }

/** Gives a plan away as one sealed file. */
export function DialogBagikan({ rencana, onClose }: Props): React.JSX.Element {
  async function simpan(sandi: string | null): Promise<void> {
    const { berkas } = await ask('rencana.bagikan', { id: rencana.id, sandi })
    if (berkas !== null) notifyTertulis(teks.dibagikan(berkas), berkas)
  }
  return <DialogSegel judul={teks.bagikanJudul(rencana.nama)} rinci={teks.bagikanRinci} onClose={onClose} onSimpan={simpan} />
}
