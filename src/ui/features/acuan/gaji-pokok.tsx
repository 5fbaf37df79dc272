import { Button, EmptyState, Group, Loader, Text } from '@mantine/core'
import { IconClipboardText, IconCoins, IconTrash } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { GajiPokok } from '../../../domain/acuan/gaji-pokok'
import { type BarisGaji, barisGaji, golonganGaji } from '../../../domain/acuan/tabel-gaji-pokok'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { MenuEkspor } from '../../components/menu-ekspor'
import { ask } from '../../lib/client'
import { doCommand } from '../../lib/do-command'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksGaji as teks } from '../../text/acuan'
import { DialogGaji } from './dialog-gaji'

/** The pay table in force: pasted from a spreadsheet, shown as it is printed. */
export function GajiPokokTab(): React.JSX.Element {
  const { data, error } = useAsk('gaji-pokok.list', null)
  const [isMenempel, setMenempel] = useState(false)
  if (error) return <AnswerProblem error={error} />
  if (!data) return <Loader />
  const tempel = (
    <Button leftSection={<IconClipboardText size={16} />} onClick={() => setMenempel(true)} data-testid="tempel-gaji">
      {data.length === 0 ? teks.tempel : teks.ganti}
    </Button>
  )
  return (
    <>
      {data.length === 0 ? (
        <EmptyState icon={<IconCoins />} variant="light" color="gray" title={teks.nihil} description={teks.nihilRinci}>
          <Group justify="center" mt="md">
            {tempel}
          </Group>
        </EmptyState>
      ) : (
        <Tabel gaji={data} tempel={tempel} />
      )}
      {isMenempel && <DialogGaji onClose={() => setMenempel(false)} />}
    </>
  )
}

function Tabel({ gaji, tempel }: { readonly gaji: readonly GajiPokok[]; readonly tempel: React.ReactNode }): React.JSX.Element {
  const rows = useMemo(() => barisGaji(gaji), [gaji])
  const columns = useMemo(() => columnsOf(gaji), [gaji])
  return (
    <>
      <Group gap="xs" mb="sm">
        <Text size="sm" c="gray.6">
          {teks.cara}
        </Text>
        <Group gap="xs" ml="auto">
          <Button
            variant="subtle"
            color="bahaya"
            leftSection={<IconTrash size={16} />}
            onClick={() => void doCommand('gaji-pokok.set', { gaji: [] }, tempatOf('/acuan'))}
            data-testid="kosongkan-gaji"
          >
            {teks.kosongkan}
          </Button>
          <MenuEkspor onEkspor={(format) => ask('gaji-pokok.ekspor', { format })} />
          {tempel}
        </Group>
      </Group>
      <DataGrid
        label={teks.judul}
        unit={teks.satuan}
        columns={columns}
        total={rows.length}
        rowAt={(index) => rows[index]}
        onRange={ignoreRange}
        idOf={({ mk }) => String(mk)}
        empty={<Text c="dimmed">{teks.nihil}</Text>}
      />
    </>
  )
}

/** The whole table is here already. */
const ignoreRange = (): void => undefined

const columnsOf = (gaji: readonly GajiPokok[]): readonly GridColumn<BarisGaji>[] => [
  { key: 'mk', title: teks.mk, width: 110, isFixed: true, render: ({ mk }) => <b className="angka">{mk}</b> },
  ...golonganGaji(gaji).map((golongan, n) => ({
    key: golongan,
    title: golongan,
    width: 104,
    render: ({ rupiah }: BarisGaji) => <Rupiah nilai={rupiah[n] ?? null} />
  }))
]

const Rupiah = ({ nilai }: { readonly nilai: number | null }): React.JSX.Element => (
  <span className="angka">{nilai === null ? '' : angka(nilai)}</span>
)
