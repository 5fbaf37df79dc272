import { useHotkeys } from '@mantine/hooks'
import { IconPrinter } from '@tabler/icons-react'
import { type ComponentType, useCallback, useMemo, useState } from 'react'
import { notifyProblem } from '../../lib/notify'
import { type DaftarTindakan, useTawarkanTindakan } from '../../lib/tindakan-layar'
import { teksCetak } from '../../text/cetak'
import { teksSunting } from '../../text/sunting'
import { Alat } from './alat'

type Dialog = ComponentType<{ readonly onClose: () => void }>

/** Opens the printing of the chart on show; its code and typefaces come when they are first wanted. */
export function TombolCetak(): React.JSX.Element {
  const [dialog, setDialog] = useState<{ readonly Isi: Dialog } | null>(null)
  const buka = useCallback((): void => {
    import('./dialog-cetak').then(({ DialogCetak }) => setDialog({ Isi: DialogCetak }), notifyProblem)
  }, [])
  useTawarkanTindakan(useMemo(() => tawaran(buka), [buka]))
  useHotkeys([['mod+P', buka]], [])
  return (
    <>
      <Alat label={teksCetak.cetakRinci} ikon={IconPrinter} onClick={buka} testid="tombol-cetak" />
      {dialog && <dialog.Isi onClose={() => setDialog(null)} />}
    </>
  )
}

const tawaran = (buka: () => void): DaftarTindakan => ({
  judul: teksSunting.diBagan,
  tindakan: [{ judul: teksCetak.cetakTindakan, ikon: IconPrinter, keys: teksCetak.cetakTombol, lakukan: buka }],
  pintasan: [{ arti: teksCetak.cetakTindakan.replace('…', ''), keys: teksCetak.cetakTombol }]
})
