import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import { notifyProblem } from '../../lib/notify'
import { teksCetak } from '../../text/cetak'
import { Alat } from './alat'

type Dialog = ComponentType<{ readonly onClose: () => void }>

/** Opens the printing of the chart on show; its code and typefaces come when they are first wanted. */
export function TombolCetak(): React.JSX.Element {
  const [dialog, setDialog] = useState<{ readonly Isi: Dialog } | null>(null)
  const buka = (): void => {
    import('./dialog-cetak').then(({ DialogCetak }) => setDialog({ Isi: DialogCetak }), notifyProblem)
  }
  useHotkeys([['mod+P', buka]], [])
  return (
    <>
      <Alat label={teksCetak.cetakRinci} ikon={IconPrinter} onClick={buka} testid="tombol-cetak" />
      {dialog && <dialog.Isi onClose={() => setDialog(null)} />}
    </>
  )
}
