import { Badge, EmptyState, Group, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconHistory, IconSearch } from '@tabler/icons-react'
import type { DataTableColumn } from 'mantine-datatable'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { PagedTable, ROWS_PER_PAGE } from '../../components/paged-table'
import { angka, waktuLokal } from '../../lib/format'
import { useAsk } from '../../lib/use-ask'
import { teksRiwayat } from '../../text/riwayat'

type Baris = RouteOutput<'riwayat.list'>['baris'][number]

const COLOR = { do: 'laut', undo: 'emas', redo: 'gray' } as const

const columns: readonly DataTableColumn<Baris>[] = [
  { accessor: 'waktu', title: teksRiwayat.waktu, width: 176, render: (b) => <span className="angka">{waktuLokal(b.waktu)}</span> },
  {
    accessor: 'label',
    title: teksRiwayat.tindakan,
    ellipsis: true,
    render: (b) => (
      <Text fz="inherit" span fw={600} title={b.label}>
        {b.label}
      </Text>
    )
  },
  { accessor: 'jenis', title: teksRiwayat.jenis, width: 120, render: (b) => <Badge color={COLOR[b.jenis]}>{teksRiwayat[b.jenis]}</Badge> },
  { accessor: 'pelaku', title: teksRiwayat.pelaku, width: 180, ellipsis: true },
  {
    accessor: 'jumlahPerubahan',
    title: teksRiwayat.perubahan,
    width: 130,
    textAlign: 'right',
    render: (b) => <span className="angka">{angka(b.jumlahPerubahan)}</span>
  }
]

/** The audit trail: who changed what, and when; newest first. */
export function RiwayatScreen(): React.JSX.Element {
  const [typed, setTyped] = useState('')
  const [page, setPage] = useState(1)
  const [cari] = useDebouncedValue(typed, 150)
  const { data, error, isPlaceholderData } = useAsk('riwayat.list', { cari, mulai: (page - 1) * ROWS_PER_PAGE, jumlah: ROWS_PER_PAGE })
  if (error) return <AnswerProblem error={error} />
  return (
    <Page fill>
      <Group mb="md" wrap="nowrap" role="search">
        <TextInput
          w={340}
          aria-label={teksRiwayat.cari}
          placeholder={teksRiwayat.cari}
          leftSection={<IconSearch size={16} />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setPage(1)
          }}
        />
        <Text c="dimmed" size="sm">
          {teksRiwayat.penjelasan}
        </Text>
      </Group>
      <PagedTable
        label={teksRiwayat.satuan}
        unit={teksRiwayat.satuan}
        columns={columns}
        rows={data?.baris}
        idOf={(row) => row.seq}
        total={data?.total ?? 0}
        page={page}
        onPage={setPage}
        busy={isPlaceholderData}
        empty={<Nothing searched={cari.trim() !== ''} />}
      />
    </Page>
  )
}

const Nothing = ({ searched }: { readonly searched: boolean }): React.JSX.Element => (
  <EmptyState
    icon={<IconHistory />}
    variant="light"
    title={searched ? teksRiwayat.tidakCocok : teksRiwayat.kosong}
    description={searched ? teksRiwayat.tidakCocokRinci : teksRiwayat.kosongRinci}
  />
)
