import { Button, Group, SegmentedControl } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import type { RencanaId } from '../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../components/answer-problem'
import { tempatOf } from '../../lib/lokasi'
import { notifyDone } from '../../lib/notify'
import { useAsk, useCommand } from '../../lib/use-ask'
import { teksNaskah } from '../../text/naskah'
import { IsianForm } from './isian-form'
import { NaskahTerbit } from './naskah-terbit'
import classes from './naskah.module.css'
import { Peringatan } from './peringatan'
import { Pratinjau } from './pratinjau'
import { TombolSimpan } from './tombol-simpan'

type Dokumen = keyof typeof teksNaskah.dokumen

const TABS = [
  { value: 'sk-mutasi', label: teksNaskah.dokumen['sk-mutasi'] },
  { value: 'matriks-mutasi', label: teksNaskah.dokumen['matriks-mutasi'] }
] as const satisfies readonly { value: Dokumen; label: string }[]

/** The papers of one plan: what to fill in, the paper as it will be printed, and saving it. */
export function RuangNaskah({
  rencanaId,
  children
}: {
  readonly rencanaId: RencanaId
  readonly children: React.ReactNode
}): React.JSX.Element {
  const [dokumen, setDokumen] = useState<Dokumen>('sk-mutasi')
  const [diubah, setDiubah] = useState<Readonly<Record<string, string>>>({})
  const saved = useAsk('naskah.isian', { rencanaId })
  const isian = { ...saved.data, ...diubah }
  const [shown] = useDebouncedValue(isian, 300)
  const paper = useAsk('naskah.pratinjau', { dokumen, rencanaId, isian: shown }, { enabled: saved.data !== undefined })
  const simpan = useCommand('naskah.simpan-isian', tempatOf('/naskah', { rencana: rencanaId }))
  const error = saved.error ?? paper.error
  if (error) return <AnswerProblem error={error} />
  const isChanged = Object.entries(diubah).some(([nama, nilai]) => saved.data?.[nama] !== nilai)
  return (
    <div className={classes.ruang}>
      <aside className={classes.kiri}>
        <header className={classes.kepala}>{children}</header>
        <div className={classes.gulir}>
          {paper.data && <Peringatan peringatan={paper.data.peringatan} />}
          <IsianForm isian={isian} onIsi={(nama, nilai) => setDiubah((old) => ({ ...old, [nama]: nilai }))} />
          <NaskahTerbit rencanaId={rencanaId} />
        </div>
        <footer className={classes.kaki}>
          <Button
            fullWidth
            variant="default"
            leftSection={<IconDeviceFloppy size={16} />}
            disabled={!isChanged}
            loading={simpan.isPending}
            onClick={() => simpan.mutate({ rencanaId, isian }, { onSuccess: () => notifyDone(teksNaskah.isianTersimpan) })}
            data-testid="simpan-isian"
          >
            {teksNaskah.simpanIsian}
          </Button>
        </footer>
      </aside>
      <div className={classes.kanan}>
        <Group className={classes.alat} justify="space-between" wrap="nowrap">
          <SegmentedControl aria-label={teksNaskah.naskah} data={[...TABS]} value={dokumen} onChange={setDokumen} />
          <TombolSimpan dokumen={dokumen} rencanaId={rencanaId} isian={isian} />
        </Group>
        <Pratinjau html={paper.data?.html ?? ''} />
      </div>
    </div>
  )
}
