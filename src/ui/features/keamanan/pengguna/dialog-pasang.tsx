import { Modal } from '@mantine/core'
import { teksPengguna as teks } from '../../../text/pengguna'
import { FormulirAdmin } from '../../../components/formulir-admin'

/** Sets passwords on a PC that had none. */
export const DialogPasang = ({ onClose }: { readonly onClose: () => void }): React.JSX.Element => (
  <Modal opened onClose={onClose} title={teks.pasangJudul} size={480}>
    <FormulirAdmin batal={teks.batal} onBatal={onClose} />
  </Modal>
)
