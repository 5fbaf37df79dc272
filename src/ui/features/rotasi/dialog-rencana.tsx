import { Modal } from '@mantine/core'
import { firstOfNextMonth } from '../../../domain/kit/tanggal'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksRotasi } from '../../text/rotasi'
import { bukaRencanaBaru } from './buka-rencana-baru'
import { FormulirRencana } from './formulir-rencana'

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Asks for name, TMT, kind and horizon of a new plan, makes it and opens it. */
export function DialogRencana({ opened, onClose }: Props): React.JSX.Element {
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni
  return (
    <Modal opened={opened} onClose={onClose} title={teksRotasi.baru} size="lg">
      {hariIni !== undefined && (
        <FormulirRencana
          awal={{ nama: '', tmt: firstOfNextMonth(hariIni), jenis: 'ROTASI', horizonBulan: 0, catatan: null }}
          tombol={teksRotasi.buat}
          onSimpan={(isi) => bukaRencanaBaru('rencana.create', isi).catch(notifyProblem)}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}
