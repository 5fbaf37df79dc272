import { Button, EmptyState } from '@mantine/core'
import { IconUserPlus, IconUsers, IconUserSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { FormatTabel } from '../../../domain/kit/tabel-ekspor'
import { type NamaKolomPegawai, NAMA_KOLOM_PEGAWAI } from '../../../domain/pegawai/kolom-pegawai'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { isSaringanKosong, type SaringanPegawai } from '../../../domain/pegawai/saringan'
import { AnswerProblem } from '../../components/answer-problem'
import { ColumnChooser } from '../../components/data-grid/column-chooser'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridSort } from '../../components/data-grid/grid-column'
import { useHiddenColumns } from '../../components/data-grid/use-hidden-columns'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { type KeptIds, useSelection } from '../../components/data-grid/use-selection'
import { MenuEkspor } from '../../components/menu-ekspor'
import { Page } from '../../components/page'
import { ask } from '../../lib/client'
import { pergiKe } from '../../lib/lokasi'
import { teksPegawai } from '../../text/pegawai'
import { BilahPilihan } from './bilah-pilihan'
import { pegawaiColumns } from './pegawai-columns'
import { oneOf } from './pilihan-saringan'
import { SaringanBar } from './saringan-bar'
import { SaringanTersimpan } from './saringan-tersimpan'
import { BilaBerhak } from '../../components/bila-berhak'

/** How the table stands: kept while another screen is looked at. */
export type Tampilan = { readonly saringan: SaringanPegawai; readonly sort: GridSort }

type Props = {
  readonly tampilan: Tampilan
  readonly onTampilan: (tampilan: Tampilan) => void
  /** The ticked rows: kept while a person is looked at. */
  readonly terpilih: KeptIds
}

/** Everybody, found as one types, filtered and sorted; ticked rows are changed or exported together. */
export function DaftarPegawai({ tampilan, onTampilan, terpilih }: Props): React.JSX.Element {
  const { saringan, sort } = tampilan
  const [hidden, setHidden] = useHiddenColumns('pegawai', pegawaiColumns)
  const asked = { saringan, urut: oneOf(NAMA_KOLOM_PEGAWAI, sort.key) ?? 'nama', turun: sort.turun }
  const rows = useRowWindow('pegawai.list', asked)
  const selection = useSelection(
    (index) => rows.rowAt(index)?.id,
    () => ask('pegawai.ids', asked),
    terpilih
  )
  const columns = useMemo(() => pegawaiColumns.filter(({ key }) => !hidden.has(key)), [hidden])
  const narrow = (next: SaringanPegawai): void => {
    selection.clear()
    onTampilan({ ...tampilan, saringan: next })
  }
  if (rows.error) return <AnswerProblem error={rows.error} />
  const kolom = columns.map(({ key }) => oneOf(NAMA_KOLOM_PEGAWAI, key)).filter((key): key is NamaKolomPegawai => key !== null)
  const ekspor = (ids: readonly PegawaiId[] | null, format: FormatTabel): Promise<{ readonly berkas: string | null }> =>
    ask('pegawai.ekspor', { ...asked, kolom, ids: ids && [...ids], format })
  return (
    <Page fill>
      <SaringanBar saringan={saringan} onChange={narrow}>
        <SaringanTersimpan saringan={saringan} onPakai={narrow} />
        <ColumnChooser columns={pegawaiColumns} hidden={hidden} onHidden={setHidden} />
        <MenuEkspor onEkspor={(format) => ekspor(null, format)} />
        <BilaBerhak hak="DATA">
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => pergiKe('/pegawai', { baru: '1' })} data-testid="tambah-pegawai">
            {teksPegawai.tambah}
          </Button>
        </BilaBerhak>
      </SaringanBar>
      <BilahPilihan selection={selection} total={rows.total ?? 0} onEkspor={ekspor} />
      <DataGrid
        label={teksPegawai.satuan}
        unit={teksPegawai.satuan}
        columns={columns}
        total={rows.total}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        idOf={({ id }) => id}
        sort={sort}
        onSort={(next) => onTampilan({ ...tampilan, sort: next })}
        selection={selection}
        onOpen={({ id }) => pergiKe('/pegawai', { id })}
        empty={isSaringanKosong(saringan) ? <NoPeople /> : <NoMatch />}
        view={JSON.stringify(asked)}
      />
    </Page>
  )
}

const NoPeople = (): React.JSX.Element => (
  <EmptyState icon={<IconUsers />} variant="light" title={teksPegawai.kosong} description={teksPegawai.kosongRinci}>
    <BilaBerhak hak="DATA">
      <EmptyState.Actions>
        <Button onClick={() => pergiKe('/impor')}>{teksPegawai.impor}</Button>
      </EmptyState.Actions>
    </BilaBerhak>
  </EmptyState>
)

const NoMatch = (): React.JSX.Element => (
  <EmptyState icon={<IconUserSearch />} variant="light" title={teksPegawai.tidakCocok} description={teksPegawai.tidakCocokRinci} />
)
