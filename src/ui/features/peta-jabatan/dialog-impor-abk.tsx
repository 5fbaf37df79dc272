import { Alert, Button, Modal, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { DrafAbk } from '../../../contract/abk-impor'
import { AnswerProblem } from '../../components/answer-problem'
import { ask } from '../../lib/client'
import { notifyDone, notifyProblem, problemText } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksImporAbk } from '../../text/impor-abk'
import { BandingAbk } from './dialog-impor-abk-banding'
import { isDibatalkan, refreshDrafAbk, showDrafAbk } from './dialog-impor-abk-draf'
import { MulaiImporAbk } from './dialog-impor-abk-mulai'
import classes from './dialog-impor-abk.module.css'

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Takes ABK over from workbooks: read, compared, decided, and saved as one step. */
export function DialogImporAbk({ opened, onClose }: Props): React.JSX.Element {
  const { data: draf, error } = useAsk('abk-impor.draf', null, { enabled: opened })
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={teksImporAbk.judul}
      size={draf ? 'min(96vw, 1360px)' : 980}
      padding="lg"
      yOffset="3vh"
      data-testid="dialog-impor-abk"
    >
      {error ? <AnswerProblem error={error} /> : <IsiImpor draf={draf ?? null} onClose={onClose} />}
    </Modal>
  )
}

type IsiProps = { readonly draf: DrafAbk | null; readonly onClose: () => void }

function IsiImpor({ draf, onClose }: IsiProps): React.JSX.Element {
  const [isMembuka, setMembuka] = useState(false)
  const [masalah, setMasalah] = useState<string | null>(null)
  useEffect(() => void refreshDrafAbk(), [])
  const buka = async (): Promise<void> => {
    setMembuka(true)
    setMasalah(null)
    try {
      const baru = await ask('abk-impor.buka', { jalur: null })
      if (baru) showDrafAbk(baru)
    } catch (problem) {
      if (!isDibatalkan(problem)) setMasalah(problemText(problem))
      await refreshDrafAbk()
    }
    setMembuka(false)
  }
  return (
    <div className={classes.dialog} data-penuh={draf ? true : undefined}>
      {masalah !== null && <Gagal pesan={masalah} onClose={() => setMasalah(null)} />}
      {draf ? <BandingAbk draf={draf} /> : <MulaiImporAbk isMembuka={isMembuka} onBuka={() => void buka()} />}
      {draf && <Kaki draf={draf} isMembuka={isMembuka} onBuka={() => void buka()} onClose={onClose} />}
    </div>
  )
}

const Gagal = ({ pesan, onClose }: { readonly pesan: string; readonly onClose: () => void }): React.JSX.Element => (
  <Alert
    color="bahaya"
    icon={<IconAlertTriangle />}
    title={teksImporAbk.gagal}
    withCloseButton
    closeButtonLabel={teksImporAbk.tutupPesan}
    onClose={onClose}
    data-testid="impor-abk-masalah"
  >
    {pesan}
  </Alert>
)

type KakiProps = {
  readonly draf: DrafAbk
  readonly isMembuka: boolean
  readonly onBuka: () => void
  readonly onClose: () => void
}

function Kaki({ draf: { drafId, akanDisimpan }, isMembuka, onBuka, onClose }: KakiProps): React.JSX.Element {
  const [isSaving, setSaving] = useState(false)
  const simpan = async (): Promise<void> => {
    setSaving(true)
    try {
      const { label } = await ask('abk-impor.simpan', { drafId })
      await ask('abk-impor.tutup', { drafId })
      showDrafAbk(null)
      notifyDone(label)
      onClose()
    } catch (error) {
      notifyProblem(error)
      await refreshDrafAbk()
    }
    setSaving(false)
  }
  return (
    <footer className={classes.kaki}>
      <Button variant="default" loading={isMembuka} onClick={onBuka} data-testid="impor-abk-ganti">
        {teksImporAbk.gantiBerkas}
      </Button>
      <Text size="sm" c="gray.7" ml="auto" aria-live="polite" className="angka">
        {teksImporAbk.akanDisimpan(akanDisimpan)}
      </Text>
      <Button variant="default" onClick={onClose}>
        {teksImporAbk.tutup}
      </Button>
      <Button loading={isSaving} disabled={akanDisimpan === 0} onClick={() => void simpan()} data-testid="impor-abk-simpan">
        {teksImporAbk.simpan(akanDisimpan)}
      </Button>
    </footer>
  )
}
