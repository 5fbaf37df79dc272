import { Button, Text } from '@mantine/core'
import { AnswerProblem } from '../../../components/answer-problem'
import { LembarPdf } from '../../../components/pdf/lembar-pdf'
import { teksLembarLaporan as teks } from '../../../text/laporan'
import classes from './lembar.module.css'
import type { Cetakan, Pratinjau } from './use-pratinjau'

type Props = { readonly cetakan: Cetakan; readonly pratinjau: Pratinjau; readonly onHalaman: (halaman: number) => void }

/** The pages of a report as they will be printed; of a long one the first, and the rest when asked for. */
export function PratinjauLaporan({ cetakan, pratinjau, onHalaman }: Props): React.JSX.Element {
  const { pdf, isMenyusun, error } = pratinjau
  if (error) return <AnswerProblem error={error} />
  return (
    <>
      {pdf !== '' && !pratinjau.isSemua && <Lanjutan {...pratinjau} />}
      <div className={classes.pratinjau}>
        <LembarPdf pdf={pdf} milik={JSON.stringify(cetakan)} isMenyusun={isMenyusun} onHalaman={onHalaman} />
      </div>
    </>
  )
}

/** Tells that there is more, and has it made. */
const Lanjutan = ({ isMenyusun, isMemuat, muatSemua }: Pratinjau): React.JSX.Element => (
  <div className={classes.lanjutan}>
    <Text size="sm" c="gray.7">
      {teks.halamanAwal}
    </Text>
    <Button size="compact-sm" variant="default" loading={isMemuat} disabled={isMenyusun} onClick={muatSemua} data-testid="semua-halaman">
      {teks.semuaHalaman}
    </Button>
  </div>
)
