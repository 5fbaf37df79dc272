import { Drawer, Loader, Text } from '@mantine/core'
import { PegawaiId } from '../../../domain/pegawai/pegawai'
import { AnswerProblem } from '../../components/answer-problem'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksDetail } from '../../text/pegawai'
import { PersonSheet } from './person-sheet'

type Props = { readonly id: string | null; readonly onClose: () => void }

/** The sheet of one person, over the table. */
export function PegawaiDrawer({ id, onClose }: Props): React.JSX.Element {
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size={540}
      padding="xl"
      title={
        <Text c="dimmed" size="sm">
          {teksDetail.judul}
        </Text>
      }
    >
      {id !== null && <Sheet id={id} />}
    </Drawer>
  )
}

function Sheet({ id }: { readonly id: string }): React.JSX.Element {
  const { data, error, isPlaceholderData } = useAsk('pegawai.detail', { id: PegawaiId.parse(id) })
  const { snapshot, error: snapshotError } = useSnapshot()
  const problem = error ?? snapshotError
  if (problem) return <AnswerProblem error={problem} />
  if (data === undefined || isPlaceholderData || !snapshot) return <Loader />
  if (data === null) return <Text c="dimmed">{teksDetail.tidakAda}</Text>
  return <PersonSheet detail={data} snapshot={snapshot} />
}
