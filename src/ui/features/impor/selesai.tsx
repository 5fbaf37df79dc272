import { Button, Center, EmptyState } from '@mantine/core'
import { IconCircleCheck, IconFileSpreadsheet } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { DrafImpor } from '../../../contract/impor'
import { ask } from '../../lib/client'
import { pergiKe } from '../../lib/lokasi'
import { notifyTertulis } from '../../components/tertulis'
import { notifyProblem } from '../../lib/notify'
import { teksImpor } from '../../text/impor'

type Props = { readonly draf: DrafImpor; readonly label: string; readonly onLagi: () => void }

/** It is saved: the report, where to look at it, and how to take it back. */
export function Selesai({ draf, label, onLagi }: Props): React.JSX.Element {
  const [isSibuk, setSibuk] = useState(false)
  const isi = useRef<HTMLDivElement>(null)
  useEffect(() => isi.current?.focus(), [])
  const laporan = async (): Promise<void> => {
    setSibuk(true)
    try {
      const { berkas } = await ask('impor.laporan', { drafId: draf.drafId })
      if (berkas !== null) notifyTertulis(teksImpor.tersimpanDi(berkas), berkas)
    } catch (error) {
      notifyProblem(error)
    } finally {
      setSibuk(false)
    }
  }
  return (
    <Center ref={isi} tabIndex={-1} flex={1} style={{ outline: 'none' }} data-testid="impor-selesai">
      <EmptyState
        icon={<IconCircleCheck />}
        variant="light"
        color="aman"
        title={teksImpor.selesai}
        description={`${label}. ${teksImpor.dapatUrung}`}
      >
        <EmptyState.Actions>
          <Button onClick={() => pergiKe('/pegawai')} data-testid="impor-lihat-pegawai">
            {teksImpor.lihatPegawai}
          </Button>
          <Button variant="default" onClick={() => pergiKe('/bagan')} data-testid="impor-lihat-bagan">
            {teksImpor.lihatBagan}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileSpreadsheet size={16} />}
            loading={isSibuk}
            onClick={() => void laporan()}
            data-testid="impor-laporan"
          >
            {teksImpor.laporan}
          </Button>
          <Button variant="subtle" onClick={onLagi} data-testid="impor-lagi">
            {teksImpor.imporLagi}
          </Button>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  )
}
