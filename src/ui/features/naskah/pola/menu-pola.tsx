import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconDownload, IconRestore, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { ask } from '../../../lib/client'
import { notifyTertulis } from '../../../components/tertulis'
import { notifyProblem } from '../../../lib/notify'
import { teksPola as teks } from '../../../text/pola'
import { type BerkasTerbuka, DialogImporPola } from './dialog-impor-pola'

type Props = { readonly jenis: string; readonly isBawaan: boolean; readonly onKembalikan: () => void }

/** What can be done with templates as wholes: back to the house's, to a file, from a file. */
export function MenuPola({ jenis, isBawaan, onKembalikan }: Props): React.JSX.Element {
  const [terbuka, setTerbuka] = useState<BerkasTerbuka | null>(null)
  const buka = async (): Promise<void> => {
    const isi = await coba(() => ask('pola.buka', null))
    if (isi?.berkas) setTerbuka(isi)
  }
  return (
    <>
      <Menu position="bottom-end" shadow="md" width={240}>
        <Menu.Target>
          <ActionIcon variant="default" size={34} aria-label={teks.lainnya} data-testid="menu-pola">
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconRestore size={16} />} disabled={isBawaan} onClick={onKembalikan} data-testid="pola-kembalikan">
            {teks.kembalikan}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => void ekspor([jenis])} data-testid="pola-ekspor">
            {teks.ekspor}
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => void ekspor(null)}>
            {teks.eksporSemua}
          </Menu.Item>
          <Menu.Item leftSection={<IconUpload size={16} />} onClick={() => void buka()} data-testid="pola-impor">
            {teks.impor}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {terbuka && <DialogImporPola terbuka={terbuka} onTutup={() => setTerbuka(null)} />}
    </>
  )
}

async function ekspor(jenis: string[] | null): Promise<void> {
  const hasil = await coba(() => ask('pola.ekspor', { jenis }))
  if (hasil?.berkas) notifyTertulis(teks.terekspor(hasil.jumlah, hasil.berkas), hasil.berkas)
}

async function coba<T>(kerja: () => Promise<T>): Promise<T | null> {
  try {
    return await kerja()
  } catch (error) {
    notifyProblem(error)
    return null
  }
}
