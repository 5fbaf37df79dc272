import { Modal } from '@mantine/core'
import { teksJalan } from '../../text/jalan-rencana'
import { FormulirRencana } from './formulir-rencana'
import { jalankan, type RuangKerja } from './ruang-kerja'

type Props = { readonly rencana: RuangKerja['rencana']; readonly onClose: () => void }

/** Changes what was said of a plan when it was made. */
export function DialogUbah({ rencana, onClose }: Props): React.JSX.Element {
  return (
    <Modal opened onClose={onClose} title={teksJalan.ubahJudul} size="lg">
      <FormulirRencana
        awal={rencana}
        tombol={teksJalan.simpan}
        onSimpan={async (isi) => {
          if (await jalankan(rencana.id, 'rencana.update', { id: rencana.id, ...isi })) onClose()
        }}
        onClose={onClose}
      />
    </Modal>
  )
}
