import { Button, Center, EmptyState, Loader } from '@mantine/core'
import { IconTransferIn } from '@tabler/icons-react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { RencanaId } from '../../../domain/mutasi/rencana'
import type { Tampilan } from '../../../domain/organisasi/tree'
import type { UnorId } from '../../../domain/organisasi/unor'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { AnswerProblem } from '../../components/answer-problem'
import { OrgChart, type OrgChartHandle } from '../../components/chart/org-chart'
import { DragPegawaiProvider } from '../../components/drag/drag-pegawai'
import { pergiKe } from '../../lib/lokasi'
import { teksRotasi } from '../../text/rotasi'
import { DialogPenempatan, type Penempatkan } from './dialog-penempatan'
import { KendaliBagan } from './kendali-bagan'
import { KepalaRencana, type Keadaan } from './kepala-rencana'
import { PanelRencana } from './panel-rencana'
import { aturanSeret, tandaOf } from './seret'
import { MejaContext, type RuangKerja, useRuangKerja } from './ruang-kerja'
import classes from './ruang-rencana.module.css'

/** One plan on the table: the chart to plan on, and beside it the chains, the waiting room and the findings. */
export function RuangRencana({ id }: { readonly id: RencanaId }): React.JSX.Element {
  const { ruang, isHilang, error } = useRuangKerja(id)
  if (error) return <AnswerProblem error={error} />
  if (isHilang) return <RencanaHilang />
  return ruang ? <Ruang ruang={ruang} /> : <Tengah isi={<Loader />} />
}

function Ruang({ ruang }: { readonly ruang: RuangKerja }): React.JSX.Element {
  const { snapshot, proyeksi, isTerkunci } = ruang
  const chart = useRef<OrgChartHandle>(null)
  const [keadaan, setKeadaan] = useState<Keadaan>('perubahan')
  const [view, setView] = useState<Tampilan | null>(null)
  const [selected, setSelected] = useState<UnorId | null>(null)
  const [tab, setTab] = useState('langkah')
  const [dialog, setDialog] = useState<Penempatkan | null>(null)
  const meja = useMemo(
    () => ({
      ruang,
      pindahkan: (pegawaiId: PegawaiId) => setDialog({ pegawaiId, jabatanId: null }),
      lihat: (unorId: UnorId) => {
        setSelected(unorId)
        chart.current?.flyTo(unorId)
      }
    }),
    [ruang]
  )
  const tanda = useMemo(() => tandaOf(ruang), [ruang])
  const sebelumOf = useMemo(() => (keadaan === 'perubahan' ? semulaOf(ruang) : undefined), [keadaan, ruang])
  const pemegang = keadaan === 'sebelum' ? undefined : proyeksi.pemegang
  const select = (id: UnorId | null): void => {
    setSelected(id)
    setTab((now) => (id ? 'unit' : now === 'unit' ? 'langkah' : now))
  }
  return (
    <MejaContext value={meja}>
      <DragPegawaiProvider rules={aturanSeret(ruang, setDialog)}>
        <div className={classes.layar} data-testid="ruang-rencana">
          <KepalaRencana ruang={ruang} keadaan={keadaan} onKeadaan={setKeadaan} />
          {isTerkunci && <p className={classes.terkunci}>{teksRotasi.terkunci}</p>}
          <div className={classes.kerja}>
            <div className={classes.bagan}>
              <OrgChart
                ref={chart}
                snapshot={snapshot}
                pemegang={pemegang}
                sebelum={sebelumOf}
                tanda={keadaan === 'sebelum' ? undefined : tanda}
                selected={selected}
                onSelect={select}
                onTampilan={setView}
              />
              <KendaliBagan chart={chart} view={view} />
            </div>
            <PanelRencana tab={tab} onTab={setTab} selected={selected} onUnselect={() => select(null)} pemegang={pemegang} tanda={tanda} />
          </div>
        </div>
        {dialog && <DialogPenempatan ruang={ruang} penempatkan={dialog} onClose={() => setDialog(null)} />}
      </DragPegawaiProvider>
    </MejaContext>
  )
}

const semulaOf =
  ({ snapshot }: RuangKerja): RuangKerja['proyeksi']['pemegang'] =>
  (id) =>
    snapshot.byJabatan.get(id) ?? []

const RencanaHilang = (): React.JSX.Element => (
  <Tengah
    isi={
      <EmptyState icon={<IconTransferIn />} variant="light" title={teksRotasi.tidakAda} description={teksRotasi.tidakAdaRinci}>
        <EmptyState.Actions>
          <Button onClick={() => pergiKe('/rotasi')}>{teksRotasi.keDaftar}</Button>
        </EmptyState.Actions>
      </EmptyState>
    }
  />
)

const Tengah = ({ isi }: { readonly isi: ReactNode }): React.JSX.Element => <Center h="100%">{isi}</Center>
