import { AnswerProblem } from '../../../components/answer-problem'
import { pergiKe, useLokasi } from '../../../lib/lokasi'
import { useAsk } from '../../../lib/use-ask'
import { DaftarPola } from './daftar-pola'
import { MejaPola } from './meja-pola'
import classes from './meja-pola.module.css'

/** The templates of all papers; the address says which one is open. */
export function TabPola(): React.JSX.Element | null {
  const { kueri } = useLokasi()
  const { data, error } = useAsk('pola.list', null)
  if (error) return <AnswerProblem error={error} />
  const jenis = data?.find((j) => j.jenis === kueri['pola']) ?? data?.[0]
  if (!data || !jenis) return null
  return (
    <div className={classes.ruang}>
      <DaftarPola semua={data} dipilih={jenis.jenis} onPilih={(pola) => pergiKe('/naskah', { tab: 'pola', pola })} />
      <MejaPola key={jenis.jenis} jenis={jenis} />
    </div>
  )
}
