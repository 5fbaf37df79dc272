import { Center, Loader } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { Tanggal } from '../../../domain/kit/tanggal'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Tampilan } from '../../../domain/organisasi/tree'
import { UnorId } from '../../../domain/organisasi/unor'
import { AnswerProblem } from '../../components/answer-problem'
import { OrgChart, type OrgChartHandle } from '../../components/chart/org-chart'
import { UnorPanel } from '../../components/chart/unor-panel'
import { pergiKe, useLokasi } from '../../lib/lokasi'
import { useSnapshot } from '../../lib/use-snapshot'
import { BaganKosong } from './bagan-kosong'
import { BaganToolbar } from './bagan-toolbar'
import classes from './bagan.module.css'
import { Legenda } from './legenda'

/** The screen Bagan: the organisation on a day, to look through, search and show. */
export function BaganScreen(): React.JSX.Element {
  const [tanggal, setTanggal] = useState<Tanggal | null>(null)
  const { snapshot, error } = useSnapshot(tanggal)
  if (error) return <AnswerProblem error={error} />
  if (!snapshot) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  if (snapshot.unor.size === 0) return <BaganKosong />
  return <Bagan snapshot={snapshot} tanggal={tanggal} onTanggal={setTanggal} />
}

type Props = { readonly snapshot: Snapshot; readonly tanggal: Tanggal | null; readonly onTanggal: (tanggal: Tanggal | null) => void }

function Bagan({ snapshot, tanggal, onTanggal }: Props): React.JSX.Element {
  const chart = useRef<OrgChartHandle>(null)
  const [selected, setSelected] = useState<UnorId | null>(null)
  const [view, setView] = useState<Tampilan | null>(null)
  const { unor: asked } = useLokasi().kueri
  useEffect(() => {
    const id = asked ? UnorId.parse(asked) : null
    if (!id) return
    setSelected(id)
    chart.current?.flyTo(id)
  }, [asked])
  const open = (id: UnorId): void => {
    setSelected(id)
    chart.current?.flyTo(id)
  }
  return (
    <div className={classes.layar}>
      <BaganToolbar {...{ snapshot, chart, view, selected, tanggal, onTanggal, onOpen: open }} />
      <div className={classes.kerja}>
        <div className={classes.bagan}>
          <OrgChart ref={chart} snapshot={snapshot} selected={selected} onSelect={setSelected} onTampilan={setView} />
          <Legenda />
        </div>
        {selected && (
          <UnorPanel
            snapshot={snapshot}
            unorId={selected}
            onPegawai={(id) => pergiKe('/pegawai', { id })}
            onClose={() => setSelected(null)}
          />
        )}
      </div>
    </div>
  )
}
