import { Button, Menu } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet, IconFileText, IconFileTypePdf } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormatLaporan } from '../../../../contract/laporan'
import { notifyTertulis } from '../../../components/tertulis'
import { ask } from '../../../lib/client'
import { notifyProblem } from '../../../lib/notify'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import type { Cetakan } from './use-pratinjau'

type Props = { readonly cetakan: Cetakan; readonly isBoleh: boolean }

const FORMAT = [
  ['pdf', IconFileTypePdf],
  ['xlsx', IconFileSpreadsheet],
  ['csv', IconFileText]
] as const satisfies readonly (readonly [FormatLaporan, unknown])[]

/** Writes a report to a file of the officer's choice: whole, as it is printed. */
export function EksporLaporan({ cetakan, isBoleh }: Props): React.JSX.Element {
  const [isBusy, setBusy] = useState(false)
  const ekspor = async (format: FormatLaporan): Promise<void> => {
    setBusy(true)
    try {
      const { berkas, lain } = await ask('laporan.ekspor', { ...cetakan, format })
      if (berkas !== null) notifyTertulis(teks.tersimpan(berkas, lain), berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button leftSection={<IconDownload size={16} />} loading={isBusy} disabled={!isBoleh} data-testid="ekspor">
          {teks.ekspor}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMAT.map(([format, Ikon]) => (
          <Menu.Item key={format} leftSection={<Ikon size={16} />} onClick={() => void ekspor(format)}>
            {teks.format[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
