import { Button, Group, Modal, Progress, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Events } from '../../contract/events'
import { bridge } from '../lib/bridge'
import { ask } from '../lib/client'
import { angka } from '../lib/format'
import { notifyProblem } from '../lib/notify'
import { teksBingkai } from '../text/bingkai'

type Work = Events['kerja.maju']

/** Long work, while it runs: what it does, how far it is, and the way to stop it. */
export function WorkDialog(): React.JSX.Element {
  const [work, setWork] = useState<Work | null>(null)
  const [stopping, setStopping] = useState(false)
  useEffect(
    () =>
      bridge.on('kerja.maju', (next) => {
        setWork(next.tahap === null ? null : next)
        if (next.tahap === null) setStopping(false)
      }),
    []
  )
  const stop = (): void => {
    setStopping(true)
    ask('kerja.batal', null).catch(notifyProblem)
  }
  const setJeda = (isJeda: boolean): void => void ask('naskah.jeda', { isJeda }).catch(notifyProblem)
  return (
    <Modal
      opened={work !== null}
      onClose={stop}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      size={440}
      // above the dialog the work was started from
      zIndex={300}
      padding="lg"
    >
      {work && <Progressing work={work} />}
      {!work?.isTetap && (
        <Group justify="flex-end" mt="lg">
          {work?.isJeda !== undefined && (
            <Button variant="default" onClick={() => setJeda(!work.isJeda)} disabled={stopping} data-testid="kerja-jeda">
              {work.isJeda ? teksBingkai.lanjutkan : teksBingkai.jeda}
            </Button>
          )}
          <Button variant="default" onClick={stop} disabled={stopping} data-testid="kerja-batal">
            {stopping ? teksBingkai.membatalkan : teksBingkai.batal}
          </Button>
        </Group>
      )}
    </Modal>
  )
}

function Progressing({ work: { tahap, selesai, total, isJeda } }: { readonly work: Work }): React.JSX.Element {
  const percent = total ? Math.min(100, (selesai / total) * 100) : 100
  const count = total === null ? angka(selesai) : `${angka(selesai)} dari ${angka(total)}`
  return (
    <div role="status">
      <Group justify="space-between" mb="sm" wrap="nowrap">
        <Text fw={600} truncate>
          {tahap}
        </Text>
        {(selesai > 0 || total !== null) && (
          <Text size="sm" c="dimmed" className="angka" style={{ whiteSpace: 'nowrap' }}>
            {isJeda ? teksBingkai.dijeda(count) : count}
          </Text>
        )}
      </Group>
      <Progress
        value={percent}
        size="md"
        animated={total === null}
        striped={total === null}
        aria-label={tahap ?? ''}
        transitionDuration={120}
      />
    </div>
  )
}
