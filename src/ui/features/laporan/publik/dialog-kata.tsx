import { Button, Group, Loader, Modal, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import type { KataLembar } from '../../../../domain/transparansi/kata-lembar'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogBuang } from '../../../components/dialog-buang'
import { notifyProblem } from '../../../lib/notify'
import { useAsk, useCommand } from '../../../lib/use-ask'
import { teksLembarPublik as teks } from '../../../text/lembar-publik'
import classes from './publik.module.css'

type Props = { readonly rencanaId: RencanaId | null; readonly onTutup: () => void }
type Isi = RouteOutput<'lembar-publik.kata'>

/** The foreword and the reason for each change, in the words of the office. */
export function DialogKata({ rencanaId, onTutup }: Props): React.JSX.Element {
  const { data, error, isPlaceholderData } = useAsk('lembar-publik.kata', { rencanaId })
  const isSiap = data !== undefined && !isPlaceholderData
  if (isSiap) return <Formulir isi={data} rencanaId={rencanaId} onTutup={onTutup} />
  return (
    <Modal opened onClose={onTutup} title={teks.kata}>
      {error ? <AnswerProblem error={error} /> : <Loader />}
    </Modal>
  )
}

function Formulir({ isi, rencanaId, onTutup }: Props & { readonly isi: Isi }): React.JSX.Element {
  const [kata, setKata] = useState<KataLembar>(isi.kata)
  const [isBertanya, setBertanya] = useState(false)
  const { mutateAsync, isPending } = useCommand('lembar-publik.simpan')
  const isBerubah = JSON.stringify(kata) !== JSON.stringify(isi.kata)
  const simpan = async (): Promise<void> => {
    try {
      await mutateAsync({ rencanaId, kata: { ...kata, alasan: terisi(kata.alasan) } })
      onTutup()
    } catch (error) {
      notifyProblem(error)
    }
  }
  const tutup = (): void => (isBerubah ? setBertanya(true) : onTutup())
  return (
    <Modal opened onClose={tutup} title={teks.kata} size="xl" data-testid="dialog-kata">
      <Textarea
        label={teks.pengantar}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={2000}
        value={kata.pengantar}
        onChange={({ currentTarget: { value } }) => setKata({ ...kata, pengantar: value })}
        data-testid="pengantar"
        data-autofocus
      />
      <Alasan isi={isi} kata={kata} onAlasan={(kunci, teksnya) => setKata({ ...kata, alasan: { ...kata.alasan, [kunci]: teksnya } })} />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={tutup}>
          {teks.batal}
        </Button>
        <Button loading={isPending} disabled={!isBerubah} onClick={() => void simpan()} data-testid="simpan-kata">
          {teks.simpan}
        </Button>
      </Group>
      <DialogBuang opened={isBertanya} onKembali={() => setBertanya(false)} onBuang={onTutup} />
    </Modal>
  )
}

type AlasanProps = { readonly isi: Isi; readonly kata: KataLembar; readonly onAlasan: (kunci: string, teks: string) => void }

/** A sentence for each change; the one made of the facts shows what stands there otherwise. */
function Alasan({ isi: { perubahan, pesan }, kata, onAlasan }: AlasanProps): React.JSX.Element {
  if (perubahan === null)
    return (
      <Text size="sm" c="gray.7" mt="md">
        {pesan ?? teks.tanpaRencana}
      </Text>
    )
  return (
    <div className={classes.perubahan}>
      <Text size="sm" c="gray.7" mt="md">
        {teks.alasanKosong}
      </Text>
      {perubahan.map(({ kunci, pejabat, dari, ke, alasan }) => (
        <Textarea
          key={kunci}
          label={teks.alasan(pejabat)}
          description={teks.dariKe(dari, ke)}
          placeholder={alasan}
          autosize
          maxRows={4}
          maxLength={400}
          value={kata.alasan[kunci] ?? ''}
          onChange={({ currentTarget: { value } }) => onAlasan(kunci, value)}
        />
      ))}
    </div>
  )
}

/** Sentences the office has written; empty ones give way to those made of the facts. */
const terisi = (alasan: KataLembar['alasan']): KataLembar['alasan'] =>
  Object.fromEntries(Object.entries(alasan).filter(([, teksnya]) => teksnya.trim() !== ''))
