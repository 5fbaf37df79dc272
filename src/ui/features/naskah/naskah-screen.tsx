import { Button, Center, EmptyState, Select } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { RencanaId } from '../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../components/answer-problem'
import { pergiKe, tempatOf, useLokasi } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksNaskah } from '../../text/naskah'
import { RuangNaskah } from './ruang-naskah'

/** The screen Naskah: the papers of the plan that was asked for, else of the newest. */
export function NaskahScreen(): React.JSX.Element | null {
  const { data, error } = useAsk('rencana.list', null)
  const asked = useLokasi().kueri['rencana']
  if (error) return <AnswerProblem error={error} />
  if (!data) return null
  const rencana = data.toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  const chosen = rencana.find((r) => r.id === asked) ?? rencana[0]
  if (!chosen) return <Nothing />
  return (
    <RuangNaskah key={chosen.id} rencanaId={RencanaId.parse(chosen.id)}>
      <Select
        label={teksNaskah.rencana}
        placeholder={teksNaskah.pilihRencana}
        data={rencana.map((r) => ({ value: r.id, label: r.nama }))}
        value={chosen.id}
        allowDeselect={false}
        searchable
        onChange={(id) => id && pergiKe('/naskah', { rencana: id })}
        data-testid="pilih-rencana"
      />
    </RuangNaskah>
  )
}

const Nothing = (): React.JSX.Element => (
  <Center h="100%">
    <EmptyState icon={<IconFileText />} variant="light" title={teksNaskah.nihil} description={teksNaskah.nihilRinci}>
      <EmptyState.Actions>
        <Button component="a" href={tempatOf('/rotasi')}>
          {teksNaskah.keRencana}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)
