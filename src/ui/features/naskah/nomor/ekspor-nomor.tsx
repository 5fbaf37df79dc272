import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { ask } from '../../../lib/client'
import { notifyTertulis } from '../../../components/tertulis'
import { notifyProblem } from '../../../lib/notify'
import { teksNomor as teks } from '../../../text/nomor'
import type { BukuTahun } from './daftar-buku'

/** Writes the report of a book to a file of the officer's choice. */
export function EksporNomor({ buku, tahun }: { readonly buku: BukuTahun; readonly tahun: number }): React.JSX.Element {
  const ekspor = async (format: 'xlsx' | 'pdf'): Promise<void> => {
    try {
      const { berkas } = await ask('nomor.ekspor', { bukuId: buku.id, tahun, format })
      if (berkas !== null) notifyTertulis(teks.tersimpan(berkas), berkas)
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={16} />} data-testid="ekspor-nomor">
          {teks.ekspor}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void ekspor('xlsx')}>{teks.sebagaiXlsx}</Menu.Item>
        <Menu.Item onClick={() => void ekspor('pdf')}>{teks.sebagaiPdf}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
