import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { DialogCetak } from '../../../components/pdf/dialog-cetak'
import { useAsk } from '../../../lib/use-ask'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import type { Cetakan } from './pratinjau-laporan'

type Props = {
  readonly cetakan: Cetakan
  /** The page on show. */
  readonly halaman: number
}

/** Sends the pages on show to the printer. */
export function CetakLaporan({ cetakan, halaman }: Props): React.JSX.Element {
  const { data, isPlaceholderData } = useAsk('laporan.pratinjau', cetakan)
  const [isTerbuka, setTerbuka] = useState(false)
  // part of a report is not printed for the whole
  const pdf = data?.isSemua && !isPlaceholderData ? data.pdf : ''
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
