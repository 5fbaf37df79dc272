import { Button, Menu } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import { FORMAT_TABEL, type FormatTabel } from '../../../domain/kit/tabel-ekspor'
import { ask } from '../../lib/client'
import type { RouteInput } from '../../../contract/routes'
import { notifyDone, notifyProblem } from '../../lib/notify'
import { teksPegawai } from '../../text/pegawai'

type Props = {
  readonly label: string
  /** What stands on the screen. */
  readonly tampilan: Omit<RouteInput<'pegawai.ekspor'>, 'format'>
  readonly size: 'sm' | 'xs'
}

const RUPA: Readonly<Record<FormatTabel, { readonly teks: string; readonly ikon: React.ReactNode }>> = {
  xlsx: { teks: teksPegawai.eksporXlsx, ikon: <IconFileSpreadsheet size={16} /> },
  csv: { teks: teksPegawai.eksporCsv, ikon: <IconFileText size={16} /> }
}

/** Writes the table as it stands to a file of the officer's choice. */
export function TombolEkspor({ label, tampilan, size }: Props): React.JSX.Element {
  const ekspor = async (format: FormatTabel): Promise<void> => {
    const { berkas } = await ask('pegawai.ekspor', { ...tampilan, format })
    if (berkas !== null) notifyDone(teksPegawai.tersimpanKe(berkas))
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size={size} leftSection={<IconDownload size={16} />} data-testid="ekspor-pegawai">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMAT_TABEL.map((format) => (
          <Menu.Item key={format} leftSection={RUPA[format].ikon} onClick={() => void ekspor(format).catch(notifyProblem)}>
            {RUPA[format].teks}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
