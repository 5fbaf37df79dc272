import { Button, Center, EmptyState, Loader } from '@mantine/core'
import { IconTransferIn } from '@tabler/icons-react'
import { type RencanaMutasi, RencanaId } from '../../../../domain/mutasi/rencana'
import { AnswerProblem } from '../../../components/answer-problem'
import { tempatOf, useLokasi } from '../../../lib/lokasi'
import { teksRapat } from '../../../text/rapat'
import { teksRotasi } from '../../../text/rotasi'
import { type RuangKerja, useRuangKerja } from '../ruang-kerja'
import { HasilRapat } from './hasil-rapat'
import { RuangSidang } from './ruang-sidang'
import { useSidang } from './sidang'

/** The screen Rapat: a plan on the projector, one post at a time. */
export function RapatScreen(): React.JSX.Element {
  const { id } = useLokasi().kueri
  return id ? (
    <Rapat key={id} id={RencanaId.parse(id)} />
  ) : (
    <Kosong judul={teksRapat.pilihRencana} rinci={teksRapat.pilihRencanaRinci} id={null} />
  )
}

function Rapat({ id }: { readonly id: RencanaId }): React.JSX.Element {
  const { ruang, isHilang, error } = useRuangKerja(id, 'SETUJU')
  if (error) return <AnswerProblem error={error} />
  if (isHilang) return <Kosong judul={teksRotasi.tidakAda} rinci={teksRotasi.tidakAdaRinci} id={null} />
  return ruang ? (
    <Sidang ruang={ruang} />
  ) : (
    <Center h="100%">
      <Loader />
    </Center>
  )
}

/** A plan whose names are decided shows what the meeting said of them. */
function Sidang({ ruang }: { readonly ruang: RuangKerja }): React.JSX.Element {
  const sidang = useSidang(ruang)
  const isHasil = useLokasi().kueri['tampilan'] === 'hasil'
  const butir = sidang.agenda[sidang.ke]
  if (!butir) return <Kosong judul={teksRapat.nihil} rinci={teksRapat.nihilRinci} id={ruang.rencana.id} />
  return isHasil || ruang.isTerkunci ? (
    <HasilRapat ruang={ruang} sidang={sidang} />
  ) : (
    <RuangSidang ruang={ruang} sidang={sidang} butir={butir} />
  )
}

type KosongProps = { readonly judul: string; readonly rinci: string; readonly id: RencanaMutasi['id'] | null }

const Kosong = ({ judul, rinci, id }: KosongProps): React.JSX.Element => (
  <Center h="100%">
    <EmptyState icon={<IconTransferIn />} variant="light" title={judul} description={rinci}>
      <EmptyState.Actions>
        <Button component="a" href={tempatOf('/rotasi', id === null ? {} : { id })}>
          {id === null ? teksRotasi.keDaftar : teksRapat.keRencana}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)
