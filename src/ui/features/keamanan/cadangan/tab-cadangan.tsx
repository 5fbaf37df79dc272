import { Button } from '@mantine/core'
import { IconDatabaseExport, IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { AnswerProblem } from '../../../components/answer-problem'
import { DaftarCadangan } from '../../../components/cadangan/daftar-cadangan'
import { DialogPulih } from '../../../components/cadangan/dialog-pulih'
import { Page } from '../../../components/page'
import { ask } from '../../../lib/client'
import { notifyDone, notifyProblem } from '../../../lib/notify'
import { useHak } from '../../../lib/sesi'
import { useAsk } from '../../../lib/use-ask'
import { teksCadangan as teks } from '../../../text/cadangan'
import { KeadaanCadangan } from './keadaan-cadangan'
import classes from './tab-cadangan.module.css'

/** The part Cadangan of the screen Keamanan: how safe the data is, every backup, and the way back. */
export function TabCadangan(): React.JSX.Element {
  const { data, error } = useAsk('cadangan.list', null)
  const isPengelola = useHak('PENGELOLA')
  const [dipilih, setDipilih] = useState<string | null>(null)
  if (error) return <AnswerProblem error={error} />
  return (
    <Page fill>
      <div className={classes.tab} data-testid="keamanan-cadangan">
        <KeadaanCadangan terakhir={data?.find(({ masalah }) => masalah === '') ?? null} />
        <header className={classes.kepala}>
          <h2>{teks.daftar}</h2>
          {isPengelola && <TombolBerkas onDipilih={setDipilih} />}
          <TombolBuat />
        </header>
        <DaftarCadangan cadangan={data} onPulihkan={isPengelola ? setDipilih : undefined} foot={<Folder />} />
      </div>
      {dipilih !== null && <DialogPulih key={dipilih} berkas={dipilih} onClose={() => setDipilih(null)} />}
    </Page>
  )
}

/** Where the backups lie. */
function Folder(): React.JSX.Element {
  const { data } = useAsk('cadangan.keadaan', null)
  return <span className={classes.folder}>{data && teks.disimpanDi(data.folder)}</span>
}

function TombolBerkas({ onDipilih }: { readonly onDipilih: (berkas: string | null) => void }): React.JSX.Element {
  const cari = (): void => void ask('cadangan.pilih', null).then((hasil) => onDipilih(hasil?.berkas ?? null), notifyProblem)
  return (
    <Button variant="default" leftSection={<IconFolderOpen size={16} />} onClick={cari} data-testid="dari-berkas">
      {teks.dariBerkas}
    </Button>
  )
}

function TombolBuat(): React.JSX.Element | null {
  const canBuat = useHak('CADANGAN')
  const { data } = useAsk('cadangan.keadaan', null)
  const [isMembuat, setMembuat] = useState(false)
  if (!canBuat) return null
  async function buat(): Promise<void> {
    setMembuat(true)
    await ask('cadangan.buat', null).then(() => notifyDone(teks.sudahDibuat), notifyProblem)
    setMembuat(false)
  }
  return (
    <Button
      leftSection={<IconDatabaseExport size={16} />}
      loading={isMembuat || data?.isMembuat === true}
      onClick={() => void buat()}
      data-testid="buat-cadangan"
    >
      {teks.buat}
    </Button>
  )
}
