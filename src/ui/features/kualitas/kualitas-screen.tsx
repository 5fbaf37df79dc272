import { Button, Center, EmptyState, Loader } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { periksaKualitas } from '../../../domain/kualitas/periksa-kualitas'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { tempatOf, useLokasi } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksKualitas } from '../../text/kualitas'
import { Ikhtisar } from './ikhtisar'
import { RincianPeriksa } from './rincian-periksa'
import { BilaBerhak } from '../../components/bila-berhak'

/** Pra-cek IKD: what is missing, wrong or contradictory in the data, and the place to mend it. */
export function KualitasScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const { data, error } = useAsk('kualitas.ringkasan', null)
  const periksa = periksaKualitas.find(({ id }) => id === kueri['periksa'])
  if (error) return <AnswerProblem error={error} />
  if (periksa) {
    return (
      <Page fill>
        <RincianPeriksa key={periksa.id} periksa={periksa} />
      </Page>
    )
  }
  if (!data) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  return <Page fill>{data.diperiksa.pegawai + data.diperiksa.unor === 0 ? <BelumAda /> : <Ikhtisar ringkasan={data} />}</Page>
}

const BelumAda = (): React.JSX.Element => (
  <EmptyState m="auto" icon={<IconChecklist />} variant="light" title={teksKualitas.belumAda} description={teksKualitas.belumAdaRinci}>
    <EmptyState.Actions>
      <BilaBerhak hak="DATA">
        <Button component="a" href={tempatOf('/impor')}>
          {teksKualitas.impor}
        </Button>
      </BilaBerhak>
    </EmptyState.Actions>
  </EmptyState>
)
