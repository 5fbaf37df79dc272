import { Center, Loader } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { Tampilan } from '../../../domain/organisasi/tree'
import { UnorId } from '../../../domain/organisasi/unor'
import { AnswerProblem } from '../../components/answer-problem'
import type { OrgChartHandle } from '../../components/chart/org-chart'
import { useLokasi } from '../../lib/lokasi'
import { PenyuntingContext } from '../../lib/penyunting'
import { BaganKosong } from './bagan-kosong'
import { BaganToolbar } from './bagan-toolbar'
import classes from './bagan.module.css'
import { KepalaRancangan } from './kepala-rancangan'
import { type MejaBagan, MejaBaganContext, type TabBagan } from './meja-bagan'
import { PanelBagan } from './panel-bagan'
import { RancanganHilang } from './rancangan-hilang'
import { RuangBagan } from './ruang-bagan'
import { RuangSunting } from './ruang-sunting'
import { useSetelanBagan } from './setelan-bagan'
import { type SumberBagan, useSumberBagan } from './sumber-bagan'

/** The screen Bagan: the organisation on a day, or a draft of another, to look through, edit, show and print. */
export function BaganScreen(): React.JSX.Element {
  const { rancangan } = useLokasi().kueri
  const { sumber, isHilang, error } = useSumberBagan(rancangan)
  if (error) return <AnswerProblem error={error} />
  if (isHilang) return <RancanganHilang />
  if (!sumber) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  if (sumber.snapshot.unor.size === 0) {
    return (
      <PenyuntingContext value={sumber.penyunting}>
        <BaganKosong />
      </PenyuntingContext>
    )
  }
  // another draft is another table: nothing selected or unfolded carries over
  return <Bagan key={rancangan ?? ''} sumber={sumber} />
}

function Bagan({ sumber }: { readonly sumber: SumberBagan }): React.JSX.Element {
  const meja = useMeja(sumber)
  return (
    <PenyuntingContext value={sumber.penyunting}>
      <MejaBaganContext value={meja}>
        <div className={classes.layar}>
          {sumber.rancangan && <KepalaRancangan rancangan={sumber.rancangan} />}
          <BaganToolbar />
          <RuangSunting>
            <div className={classes.kerja}>
              <RuangBagan />
              <PanelBagan />
            </div>
          </RuangSunting>
        </div>
      </MejaBaganContext>
    </PenyuntingContext>
  )
}

function useMeja(sumber: SumberBagan): MejaBagan {
  const chart = useRef<OrgChartHandle>(null)
  const [dipilih, setDipilih] = useState<ReadonlySet<UnorId>>(() => satuSatunya(sumber.snapshot))
  const [view, setView] = useState<Tampilan | null>(null)
  const [tab, bukaTab] = useState<TabBagan>(sumber.rancangan ? 'usulan' : 'unit')
  const [setelan, setel] = useSetelanBagan()
  const { unor: asked } = useLokasi().kueri
  const meja = useMemo(() => {
    const pilih = (ids: Iterable<UnorId>): void => setDipilih(new Set(ids))
    const ada = new Set([...dipilih].filter((id) => sumber.digambar.unor.has(id)))
    return {
      sumber,
      snapshot: sumber.snapshot,
      chart,
      view,
      setView,
      selected: [...ada].at(-1) ?? null,
      dipilih: ada,
      pilih,
      lihat: (id: UnorId): void => {
        pilih([id])
        chart.current?.flyTo(id)
      },
      setelan,
      setel,
      tab,
      bukaTab
    }
  }, [sumber, view, dipilih, setelan, setel, tab])
  useEffect(() => {
    const id = asked ? UnorId.parse(asked) : null
    if (!id) return
    setDipilih(new Set([id]))
    chart.current?.flyTo(id)
  }, [asked])
  return meja
}

/** Of an organisation that has only begun, its one unit is chosen: the next thing is to add to it. */
const satuSatunya = ({ unor }: Snapshot): ReadonlySet<UnorId> => new Set(unor.size === 1 ? unor.keys() : [])
