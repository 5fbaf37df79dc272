import { Text } from '@mantine/core'
import type { RouteInput } from '../../../../contract/routes'
import { AnswerProblem } from '../../../components/answer-problem'
import { LembarPdf } from '../../../components/pdf/lembar-pdf'
import { queryClient, useAsk } from '../../../lib/use-ask'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import classes from './lembar.module.css'

/** What goes to paper: a report, and how its main table is looked at. */
export type Cetakan = RouteInput<'laporan.pratinjau'>

type Props = { readonly cetakan: Cetakan; readonly onHalaman: (halaman: number) => void }

// pages are some megabytes: only those on show are worth keeping
queryClient.setQueryDefaults(['laporan.pratinjau'], { gcTime: 15_000, structuralSharing: false })

/** The pages of a report as they will be printed; of a long one the first. */
export function PratinjauLaporan({ cetakan, onHalaman }: Props): React.JSX.Element {
  const { data, error, isFetching } = useAsk('laporan.pratinjau', cetakan)
  if (error) return <AnswerProblem error={error} />
  return (
    <>
      {data?.isSemua === false && (
        <Text size="sm" c="gray.7">
          {teks.halamanAwal}
        </Text>
      )}
      <div className={classes.pratinjau}>
        <LembarPdf pdf={data?.pdf ?? ''} milik={JSON.stringify(cetakan)} isMenyusun={isFetching} onHalaman={onHalaman} />
      </div>
    </>
  )
}
