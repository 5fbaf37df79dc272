import { AnswerProblem } from '../../components/answer-problem'
import { useLokasi } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { BandingRancangan } from './banding-rancangan'
import { DaftarRancangan } from './daftar-rancangan'

/** The screen Rancangan SOTK: the drafts, or some of them beside the organisation as it is. */
export function RancanganScreen(): React.JSX.Element | null {
  const { banding, baru } = useLokasi().kueri
  const { data, error } = useAsk('rancangan.list', null)
  if (error) return <AnswerProblem error={error} />
  if (!data) return null
  const rancangan = data.toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  if (banding === undefined) return <DaftarRancangan rancangan={rancangan} isBaru={baru === 'ya'} />
  const asked = banding.split(',').map((id) => rancangan.find((r) => r.id === id)?.id)
  return <BandingRancangan rancangan={rancangan} dipilih={asked.filter((id) => id !== undefined)} />
}
