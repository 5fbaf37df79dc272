import { Center, Loader } from '@mantine/core'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { useLokasi } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { DaftarPengingat } from './daftar-pengingat'
import { Dashboard } from './dashboard'
import { Welcome } from './welcome'

/** The first screen: how to begin while there is no data, afterwards what wants to be done today; with `?pengingat=` one list of it. */
export function BerandaScreen(): React.JSX.Element {
  const { pengingat } = useLokasi().kueri
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
  if (pengingat !== undefined && !isEmpty) return <DaftarPengingat key={pengingat} jenis={pengingat} />
  return <Page>{isEmpty ? <Welcome /> : <Dashboard />}</Page>
}
