import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DialogCetak } from '../../../components/pdf/dialog-cetak'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import type { Pratinjau } from './use-pratinjau'

type Props = {
  readonly pratinjau: Pratinjau
  /** The page on show. */
  readonly halaman: number
}

/** Sends the pages on show to the printer. */
export function CetakLaporan({ pratinjau, halaman }: Props): React.JSX.Element {
  const [isTerbuka, setTerbuka] = useState(false)
  // part of a report is not printed for the whole
  const pdf = pratinjau.isSemua && !pratinjau.isMenyusun ? pratinjau.pdf : ''
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={pdf === ''}
        onClick={() => setTerbuka(true)}
        data-testid="cetak-laporan"
      >
        {teks.cetak}
      </Button>
      {isTerbuka && <DialogCetak pdf={pdf} halaman={halaman} isKonsep={false} onTutup={() => setTerbuka(false)} />}
    </>
  )
}
