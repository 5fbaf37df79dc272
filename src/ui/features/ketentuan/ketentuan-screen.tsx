import { Loader, SegmentedControl } from '@mantine/core'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { gantiTempat, useLokasi } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksKetentuan } from '../../text/ketentuan'
import { RuangKetentuan } from './ruang-ketentuan'
import { TabLarangan } from './tab-larangan'

const TAB = ['ATURAN', 'LARANGAN'] as const
const PILIHAN_TAB = TAB.map((value) => ({ value, label: teksKetentuan.tab[value] }))

/** Every number the law sets and the office may change, and the calendar of frozen periods. */
export function KetentuanScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const { data, error } = useAsk('ketentuan.list', null)
  const { snapshot, error: snapshotError } = useSnapshot()
  const tab = kueri['tab'] === 'larangan' ? 'LARANGAN' : 'ATURAN'
  const problem = error ?? snapshotError
  if (problem) return <AnswerProblem error={problem} />
  if (!data || !snapshot) return <Loader m="xl" />
  const pilihTab = (
    <SegmentedControl
      data={PILIHAN_TAB}
      value={tab}
      onChange={(value) => gantiTempat('/ketentuan', value === 'LARANGAN' ? { tab: 'larangan' } : {})}
      data-testid="tab-ketentuan"
    />
  )
  return (
    <Page fill>
      {tab === 'ATURAN' ? (
        <RuangKetentuan ketentuan={data} snapshot={snapshot} dipilih={kueri['aturan'] ?? null} tab={pilihTab} />
      ) : (
        <TabLarangan ketentuan={data} hariIni={snapshot.tanggal} tab={pilihTab} />
      )}
    </Page>
  )
}
