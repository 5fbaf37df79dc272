import { Button, Center, EmptyState, Loader } from '@mantine/core'
import { IconTransferIn } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { RencanaId } from '../../../domain/mutasi/rencana'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { UnorId } from '../../../domain/organisasi/unor'
import { AnswerProblem } from '../../components/answer-problem'
import { DragPegawaiProvider } from '../../components/drag/drag-pegawai'
import { gantiTempat, pergiKe, useLokasi } from '../../lib/lokasi'
import { teksRotasi } from '../../text/rotasi'
import { DialogPenempatan, type Penempatkan } from './dialog-penempatan'
import { Pemberitahuan } from './jalan/pemberitahuan'
import { KepalaRencana } from './kepala-rencana'
import { type Keadaan, type Meja, MejaContext } from './meja'
import { PanelRencana } from './panel-rencana'
import { type RuangKerja, useRuangKerja } from './ruang-kerja'
import classes from './ruang-rencana.module.css'
import { aturanSeret } from './seret'
import { tampilanOf } from './tampilan-rencana'

/** One plan on the table: a view to plan on, and beside it the chains, the waiting room and the findings. */
export function RuangRencana({ id }: { readonly id: RencanaId }): React.JSX.Element {
  const { ruang, isHilang, error } = useRuangKerja(id)
  if (error) return <AnswerProblem error={error} />
  if (isHilang) return <RencanaHilang />
  return ruang ? <Ruang ruang={ruang} /> : <Tengah isi={<Loader />} />
}

function Ruang({ ruang }: { readonly ruang: RuangKerja }): React.JSX.Element {
  const { id: tampilan, Isi, isLebar = false } = tampilanOf(useLokasi().kueri['tampilan'])
  const [keadaan, setKeadaan] = useState<Keadaan>('perubahan')
  const [unorId, setUnorId] = useState<UnorId | null>(null)
  const [jabatanId, setJabatanId] = useState<JabatanId | null>(null)
  const [tujuan, setTujuan] = useState<Meja['tujuan']>(null)
  const [tab, setTab] = useState('langkah')
  const [isPanel, setPanel] = useState(false)
  const isTampak = isPanel || !isLebar
  const [dialog, setDialog] = useState<Penempatkan | null>(null)
  const { id } = ruang.rencana
  const keTampilan = (next: string): void => {
    setPanel(false)
    gantiTempat('/rotasi', { id, tampilan: next })
  }
  const meja = useMemo<Meja>(
    () => ({
      ruang,
      keadaan,
      setKeadaan,
      unorId,
      pilihUnor: (next) => {
        setUnorId(next)
        setTab((now) => (next ? 'unit' : now === 'unit' ? 'langkah' : now))
      },
      jabatanId,
      cariCalon: (next) => {
        setJabatanId(next)
        setTab('calon')
        setPanel(true)
      },
      pindahkan: (pegawaiId) => setDialog({ pegawaiId, jabatanId: null }),
      tanya: setDialog,
      lihat: (next) => {
        gantiTempat('/rotasi', { id, tampilan: 'bagan' })
        setUnorId(next)
        setTujuan((now) => ({ unorId: next, ke: (now?.ke ?? 0) + 1 }))
      },
      bukaTab: (next) => {
        setTab(next)
        setPanel(true)
      },
      panel: { isTampak, tukar: () => setPanel((now) => !now) },
      tujuan
    }),
    [ruang, keadaan, unorId, jabatanId, isTampak, tujuan, id]
  )
  return (
    <MejaContext value={meja}>
      <DragPegawaiProvider rules={aturanSeret(ruang, setDialog)}>
        <div className={classes.layar} data-testid="ruang-rencana">
          <KepalaRencana tampilan={tampilan} onTampilan={keTampilan} />
          <Pemberitahuan />
          <div className={classes.kerja}>
            <div className={classes.bagan}>
              <Isi />
            </div>
            {isTampak && <PanelRencana tab={tab} onTab={setTab} />}
          </div>
        </div>
        {dialog && <DialogPenempatan ruang={ruang} penempatkan={dialog} onClose={() => setDialog(null)} />}
      </DragPegawaiProvider>
    </MejaContext>
  )
}

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
