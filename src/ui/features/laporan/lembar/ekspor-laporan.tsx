import { Button, Menu } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet, IconFileText, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormatLaporan } from '../../../../contract/laporan'
import type { TujuanData } from '../../../../domain/akses/tujuan-data'
import { notifyTertulis } from '../../../components/tertulis'
import { ask } from '../../../lib/client'
import { notifyProblem } from '../../../lib/notify'
import { useHak } from '../../../lib/sesi'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import { DialogLengkap } from '../../../components/dialog-lengkap'
import type { Cetakan } from './use-pratinjau'

type Props = {
  readonly cetakan: Cetakan
  readonly isBoleh: boolean
  /** It holds personal data: they are masked in the file, unless it is said for what they are taken out. */
  readonly isPribadi: boolean
}

const FORMAT = [
  ['pdf', IconFileTypePdf],
  ['xlsx', IconFileSpreadsheet],
  ['csv', IconFileText]
] as const satisfies readonly (readonly [FormatLaporan, unknown])[]

/** Writes a report to a file of the officer's choice: whole, as it is printed. */
export function EksporLaporan({ cetakan, isBoleh, isPribadi }: Props): React.JSX.Element {
  const [isBusy, setBusy] = useState(false)
  const [ditanya, setDitanya] = useState<FormatLaporan | null>(null)
  const isBerhak = useHak('PRIBADI')
  const pilih = (format: FormatLaporan): void => (isPribadi && isBerhak ? setDitanya(format) : void ekspor(format))
  const ekspor = async (format: FormatLaporan, lengkap?: TujuanData): Promise<void> => {
    setDitanya(null)
    setBusy(true)
    try {
      const { berkas, lain } = await ask('laporan.ekspor', { ...cetakan, format, ...(lengkap === undefined ? {} : { lengkap }) })
      if (berkas !== null) notifyTertulis(teks.tersimpan(berkas, lain), berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button leftSection={<IconDownload size={16} />} loading={isBusy} disabled={!isBoleh} data-testid="ekspor">
            {teks.ekspor}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMAT.map(([format, Ikon]) => (
            <Menu.Item key={format} leftSection={<Ikon size={16} />} onClick={() => pilih(format)}>
              {teks.format[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {ditanya !== null && <DialogLengkap onBatal={() => setDitanya(null)} onSimpan={(lengkap) => void ekspor(ditanya, lengkap)} />}
    </>
  )
}
