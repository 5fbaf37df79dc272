import { Button, Center, EmptyState, Select } from '@mantine/core'
import { IconFolders } from '@tabler/icons-react'
import type { RouteOutput } from '../../../../contract/routes'
import { RencanaId } from '../../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../../components/answer-problem'
import { pergiKe, tempatOf, useLokasi } from '../../../lib/lokasi'
import { useAsk } from '../../../lib/use-ask'
import { teksNaskah } from '../../../text/naskah'
import { teksPaket as teks } from '../../../text/paket-naskah'
import { RuangPaket } from './ruang-paket'

/** The pack of the plan that was asked for, else of the newest. */
export function TabPaket(): React.JSX.Element | null {
  const { data, error } = useAsk('rencana.list', null)
  const { kueri } = useLokasi()
  if (error) return <AnswerProblem error={error} />
  if (!data) return null
  const semua = data.toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  const rencana = semua.find((r) => r.id === kueri['rencana']) ?? semua[0]
  if (!rencana) return <BelumAda />
  const rencanaId = RencanaId.parse(rencana.id)
  return <RuangPaket key={rencanaId} rencanaId={rencanaId} kepala={<PilihRencana semua={semua} dipilih={rencanaId} />} />
}

type PilihProps = { readonly semua: RouteOutput<'rencana.list'>; readonly dipilih: RencanaId }

const PilihRencana = ({ semua, dipilih }: PilihProps): React.JSX.Element => (
  <Select
    aria-label={teksNaskah.rencana}
    data={semua.map((r) => ({ value: String(r.id), label: r.nama }))}
    value={dipilih}
    allowDeselect={false}
    searchable
    onChange={(id) => id && pergiKe('/naskah', { tab: 'paket', rencana: id })}
    data-testid="paket-rencana"
  />
)

const BelumAda = (): React.JSX.Element => (
  <Center h="100%">
    <EmptyState icon={<IconFolders />} variant="light" title={teks.nihil} description={teks.nihilRinci}>
      <EmptyState.Actions>
        <Button component="a" href={tempatOf('/rotasi')}>
          {teksNaskah.keRencana}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)
