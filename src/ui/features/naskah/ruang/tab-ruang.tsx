import { Button, Center, EmptyState, Select } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { RouteOutput } from '../../../../contract/routes'
import { RencanaId } from '../../../../domain/mutasi/rencana'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { AnswerProblem } from '../../../components/answer-problem'
import { createKept } from '../../../lib/create-kept'
import { pergiKe, tempatOf, useLokasi } from '../../../lib/lokasi'
import { useAsk } from '../../../lib/use-ask'
import { teksNaskah as teks } from '../../../text/naskah'
import { PilihOrang } from './pilih-orang'
import { RuangNaskah } from './ruang-naskah'

/** How the address says that there is no plan. */
const TANPA = 'tanpa'
const usePegawaiDipilih = createKept<readonly PegawaiId[]>([])

/** The papers of the plan that was asked for, else of the newest; or of people chosen without a plan. */
export function TabRuang(): React.JSX.Element | null {
  const { data, error } = useAsk('rencana.list', null)
  const { kueri } = useLokasi()
  if (error) return <AnswerProblem error={error} />
  if (!data) return null
  const semua = data.toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  const diminta = kueri['naskah'] ?? null
  if (kueri['rencana'] === TANPA) return <RuangLepas semua={semua} diminta={diminta} />
  const rencana = semua.find((r) => r.id === kueri['rencana']) ?? semua[0]
  if (!rencana) return <BelumAda />
  const rencanaId = RencanaId.parse(rencana.id)
  return (
    <RuangNaskah
      key={rencanaId}
      pilihan={{ rencanaId, pegawaiIds: TIADA }}
      diminta={diminta}
      kepala={<PilihRencana semua={semua} dipilih={rencanaId} />}
    />
  )
}

type LepasProps = { readonly semua: RouteOutput<'rencana.list'>; readonly diminta: string | null }

/** Papers for people chosen here. */
function RuangLepas({ semua, diminta }: LepasProps): React.JSX.Element {
  const [pegawaiIds, setPegawaiIds] = usePegawaiDipilih()
  return (
    <RuangNaskah
      pilihan={{ rencanaId: null, pegawaiIds }}
      diminta={diminta}
      kepala={
        <>
          <PilihRencana semua={semua} dipilih={null} />
          <PilihOrang dipilih={pegawaiIds} onPilih={setPegawaiIds} />
        </>
      }
    />
  )
}

const TIADA: readonly PegawaiId[] = []

type PilihProps = { readonly semua: RouteOutput<'rencana.list'>; readonly dipilih: RencanaId | null }

const PilihRencana = ({ semua, dipilih }: PilihProps): React.JSX.Element => (
  <Select
    aria-label={teks.rencana}
    data={[...semua.map((r) => ({ value: String(r.id), label: r.nama })), { value: TANPA, label: teks.tanpaRencana }]}
    value={dipilih ?? TANPA}
    allowDeselect={false}
    searchable
    onChange={(id) => id && pergiKe('/naskah', { rencana: id })}
    data-testid="pilih-rencana"
  />
)

const BelumAda = (): React.JSX.Element => (
  <Center h="100%">
    <EmptyState icon={<IconFileText />} variant="light" title={teks.nihil} description={teks.nihilRinci}>
      <EmptyState.Actions>
        <Button component="a" href={tempatOf('/rotasi')}>
          {teks.keRencana}
        </Button>
        <Button variant="default" onClick={() => pergiKe('/naskah', { rencana: TANPA })}>
          {teks.buatTanpaRencana}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)
