import { Button, Menu } from '@mantine/core'
import { IconFileSpreadsheet, IconFileTypePdf, IconShieldLock, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { isBerhenti } from '../../../domain/pegawai/alasan-berhenti'
import { notifyTertulis } from '../../components/tertulis'
import { ask } from '../../lib/client'
import { notifyProblem } from '../../lib/notify'
import { useHak } from '../../lib/sesi'
import { teksPribadi } from '../../text/pribadi'
import type { Detail } from './detail'
import { DialogUsulMusnah } from './dialog-usul-musnah'

const teks = teksPribadi.orang

/** What a person may ask of the office: a report of all that is stored, and, after leaving, that it be destroyed (UU 27/2022). */
export function MenuSubjek({ pegawai }: Pick<Detail, 'pegawai'>): React.JSX.Element | null {
  const [isBerhak, isData] = [useHak('PRIBADI'), useHak('DATA')]
  const [isMengusulkan, setMengusulkan] = useState(false)
  const [isBusy, setBusy] = useState(false)
  if (!isBerhak) return null
  const laporan = async (format: 'pdf' | 'xlsx'): Promise<void> => {
    setBusy(true)
    try {
      const { berkas } = await ask('subjek.laporan', { id: pegawai.id, format })
      if (berkas !== null) notifyTertulis(teks.tersimpan(berkas), berkas)
    } catch (error) {
      notifyProblem(error)
    }
    setBusy(false)
  }
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" leftSection={<IconShieldLock size={16} />} loading={isBusy} data-testid="hak-pegawai">
            {teks.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileTypePdf size={16} />} onClick={() => void laporan('pdf')}>
            {teks.pdf}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileSpreadsheet size={16} />} onClick={() => void laporan('xlsx')}>
            {teks.xlsx}
          </Menu.Item>
          {isData && isBerhenti(pegawai) && (
            <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setMengusulkan(true)} data-testid="usul-musnah-pegawai">
              {teks.musnah}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isMengusulkan && <DialogUsulMusnah pegawaiId={pegawai.id} onClose={() => setMengusulkan(false)} />}
    </>
  )
}
