import { Button, Center, EmptyState, Loader } from '@mantine/core'
import { IconTransferIn } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { RencanaId } from '../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../components/answer-problem'
import { DragPegawaiProvider } from '../../components/drag/drag-pegawai'
import { pergiKe, useLokasi } from '../../lib/lokasi'
import { teksRotasi } from '../../text/rotasi'
import { DialogPenempatan } from './dialog-penempatan'
import { Pemberitahuan } from './jalan/pemberitahuan'
import { KepalaRencana } from './kepala-rencana'
import { MejaContext } from './meja'
import { useMejaRuang } from './meja-ruang'
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
  const { meja, tab, setTab, keTampilan, dialog, setDialog } = useMejaRuang(ruang, isLebar)
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
            {meja.panel.isTampak && <PanelRencana tab={tab} onTab={setTab} />}
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
