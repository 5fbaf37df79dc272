import { Button, EmptyState } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUsers, IconUserSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { PagedTable, ROWS_PER_PAGE } from '../../components/paged-table'
import { pergiKe, useLokasi } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksPegawai } from '../../text/pegawai'
import { isSaringanKosong, type Saringan, SARINGAN_KOSONG, SaringanBar } from './saringan-bar'
import { pegawaiColumns, type Urutan, urutanOf } from './pegawai-columns'
import { PegawaiDrawer } from './pegawai-drawer'

const BY_NAME: Urutan = { columnAccessor: 'nama', direction: 'asc' }

/** Everybody, to be found by name or NIP, filtered and sorted; a row opens the sheet of the person. */
export function PegawaiScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const [saringan, setSaringan] = useState<Saringan>(SARINGAN_KOSONG)
  const [sort, setSort] = useState<Urutan>(BY_NAME)
  const [page, setPage] = useState(1)
  const [cari] = useDebouncedValue(saringan.cari, 150)
  const { data, error, isPlaceholderData } = useAsk('pegawai.list', {
    ...saringan,
    cari,
    ...urutanOf(sort),
    mulai: (page - 1) * ROWS_PER_PAGE,
    jumlah: ROWS_PER_PAGE
  })
  if (error) return <AnswerProblem error={error} />
  return (
    <Page fill>
      <SaringanBar
        saringan={saringan}
        onChange={(next) => {
          setSaringan(next)
          setPage(1)
        }}
      />
      <PagedTable
        label={teksPegawai.satuan}
        unit={teksPegawai.satuan}
        columns={pegawaiColumns}
        rows={data?.baris}
        idOf={(row) => row.id}
        total={data?.total ?? 0}
        page={page}
        onPage={setPage}
        busy={isPlaceholderData}
        sort={sort}
        onSort={(next) => {
          setSort(next)
          setPage(1)
        }}
        onRow={(row) => pergiKe('/pegawai', { id: row.id })}
        empty={isSaringanKosong(saringan) ? <NoPeople /> : <NoMatch />}
      />
      <PegawaiDrawer id={kueri['id'] ?? null} onClose={() => pergiKe('/pegawai')} />
    </Page>
  )
}

const NoPeople = (): React.JSX.Element => (
  <EmptyState icon={<IconUsers />} variant="light" title={teksPegawai.kosong} description={teksPegawai.kosongRinci}>
    <EmptyState.Actions>
      <Button onClick={() => pergiKe('/impor')}>{teksPegawai.impor}</Button>
    </EmptyState.Actions>
  </EmptyState>
)

const NoMatch = (): React.JSX.Element => (
  <EmptyState icon={<IconUserSearch />} variant="light" title={teksPegawai.tidakCocok} description={teksPegawai.tidakCocokRinci} />
)
