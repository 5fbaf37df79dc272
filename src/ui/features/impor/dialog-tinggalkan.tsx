import { DialogPasti } from '../../components/dialog-pasti'
import { teksImpor } from '../../text/impor'

type Props = { readonly onClose: () => void; readonly onTinggalkan: () => void }

/** Asks before decisions of a draft are lost. */
export const DialogTinggalkan = ({ onClose, onTinggalkan }: Props): React.JSX.Element => (
  <DialogPasti
    judul={teksImpor.tanyaTutup}
    rinci={teksImpor.tanyaTutupRinci}
    batal={teksImpor.batal}
    ya={teksImpor.tinggalkan}
    onBatal={onClose}
    onYa={onTinggalkan}
    data-testid="impor-tinggalkan"
  />
)
