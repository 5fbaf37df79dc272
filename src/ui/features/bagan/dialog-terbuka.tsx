import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { DialogJabatan, type TanyaJabatan } from '../../components/susunan/dialog-jabatan'
import { DialogUnor } from '../../components/susunan/dialog-unor'
import type { Bukaan } from './kerja-sunting'

type Props = { readonly snapshot: Snapshot; readonly bukaan: Bukaan; readonly onClose: () => void }

/** The dialog open over the chart: about a unit or about a post. */
export const DialogTerbuka = ({ snapshot, bukaan, onClose }: Props): React.JSX.Element =>
  isTanyaJabatan(bukaan) ? (
    <DialogJabatan snapshot={snapshot} tanya={bukaan} onClose={onClose} />
  ) : (
    <DialogUnor snapshot={snapshot} dialog={bukaan} onClose={onClose} />
  )

const isTanyaJabatan = (bukaan: Bukaan): bukaan is TanyaJabatan => bukaan.jenis.startsWith('JABATAN_')
