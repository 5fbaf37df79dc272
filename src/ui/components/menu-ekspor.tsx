import { Button, Menu } from '@mantine/core'
import { IconDownload, IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import type { FormatTabel } from '../../domain/kit/tabel-ekspor'
import { notifyTertulis } from './tertulis'
import { notifyProblem } from '../lib/notify'
import { useHak } from '../lib/sesi'

type Props = {
  readonly onEkspor: (format: FormatTabel) => Promise<{ readonly berkas: string | null }>
  readonly label?: string
  readonly size?: 'sm' | 'xs'
}

/** Writes a table to a file of the officer's choice, and says where it is. */
export function MenuEkspor({ onEkspor, label = 'Ekspor', size = 'sm' }: Props): React.JSX.Element | null {
  const [isBusy, setBusy] = useState(false)
  const isBerhak = useHak('EKSPOR')
  const ekspor = async (format: FormatTabel): Promise<void> => {
    setBusy(true)
    try {
      const { berkas } = await onEkspor(format)
      if (berkas !== null) notifyTertulis(`Tersimpan di ${berkas}`, berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  if (!isBerhak) return null
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" size={size} leftSection={<IconDownload size={16} />} loading={isBusy} data-testid="ekspor">
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileSpreadsheet size={16} />} onClick={() => void ekspor('xlsx')}>
          Excel (.xlsx)
        </Menu.Item>
        <Menu.Item leftSection={<IconFileText size={16} />} onClick={() => void ekspor('csv')}>
          CSV (.csv)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
