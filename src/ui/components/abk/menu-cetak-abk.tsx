import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteInput } from '../../../contract/routes'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { ask } from '../../lib/client'
import { notifyTertulis } from '../tertulis'
import { notifyProblem } from '../../lib/notify'
import { usePenyunting } from '../../lib/penyunting'
import { teksAbk, teksTindakanAbk as teks } from '../../text/abk'

type Ekspor = RouteInput<'abk.ekspor'>
type Props = {
  readonly bentuk: Ekspor['bentuk']
  readonly jabatanId: JabatanId
  /** False while there is nothing saved to print. */
  readonly isSiap: boolean
}

const FORMAT: readonly (readonly [format: Ekspor['format'], label: string])[] = [
  ['pdf', teks.cetakPdf],
  ['docx', teks.cetakWord],
  ['xlsx', teks.cetakExcel]
]

/** Writes the official sheet of one post to a file; an informasi jabatan is a text, no workbook. */
export function MenuCetakAbk({ bentuk, jabatanId, isSiap }: Props): React.JSX.Element {
  const { rancanganId } = usePenyunting()
  const [isBusy, setBusy] = useState(false)
  const cetak = async (format: Ekspor['format']): Promise<void> => {
    setBusy(true)
    try {
      const { berkas, peringatan } = await ask('abk.ekspor', { bentuk, jabatanIds: [jabatanId], akar: null, rancanganId, format })
      if (berkas !== null) notifyTertulis([teks.tersimpan(berkas), ...peringatan].join('. '), berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  return (
    <Menu position="bottom-end" shadow="md" disabled={!isSiap}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={15} />}
          rightSection={<IconChevronDown size={14} />}
          loading={isBusy}
          disabled={!isSiap}
          title={isSiap ? undefined : teksAbk.simpanDulu}
          data-testid={`cetak-${bentuk.toLowerCase()}`}
        >
          {teks.cetakMenu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMAT.filter(([format]) => bentuk !== 'ANJAB' || format !== 'xlsx').map(([format, label]) => (
          <Menu.Item key={format} onClick={() => void cetak(format)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
