import { Center, Loader } from '@mantine/core'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { useAsk } from '../../lib/use-ask'
import { Dashboard } from './dashboard'
import { Welcome } from './welcome'

/** The first screen: how to begin while there is no data, afterwards what deserves a look today. */
export function BerandaScreen(): React.JSX.Element {
  const { data, error } = useAsk('aplikasi.info', null)
  if (error) return <AnswerProblem error={error} />
  if (!data) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  const isEmpty = data.jumlah.unor === 0 && data.jumlah.pegawai === 0
  return isEmpty ? (
    <Page>
      <Welcome />
    </Page>
  ) : (
    <Page fill>
      <Dashboard jumlah={data.jumlah} />
    </Page>
  )
}
