import { Button, EmptyState } from '@mantine/core'
import { IconUserPlus, IconUsers, IconUserSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { type NamaKolomPegawai, NAMA_KOLOM_PEGAWAI } from '../../../domain/pegawai/kolom-pegawai'
import { type PegawaiId, PegawaiId as IdPegawai } from '../../../domain/pegawai/pegawai'
import { isSaringanKosong, type SaringanPegawai } from '../../../domain/pegawai/saringan'
import { AnswerProblem } from '../../components/answer-problem'
import { ColumnChooser } from '../../components/data-grid/column-chooser'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridSort } from '../../components/data-grid/grid-column'
import { useHiddenColumns } from '../../components/data-grid/use-hidden-columns'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { useSelection } from '../../components/data-grid/use-selection'
import { Page } from '../../components/page'
import { ask } from '../../lib/client'
import { pergiKe } from '../../lib/lokasi'
import { teksMassal, teksPegawai } from '../../text/pegawai'
import { BilahPilihan } from './bilah-pilihan'
import { DialogMassal } from './dialog-massal'
import { pegawaiColumns } from './pegawai-columns'
import { oneOf } from './pilihan-saringan'
import { SaringanBar } from './saringan-bar'
import { SaringanTersimpan } from './saringan-tersimpan'
import { TombolEkspor } from './tombol-ekspor'

/** How the table stands: kept while a person is looked at. */
export type Tampilan = { readonly saringan: SaringanPegawai; readonly sort: GridSort }

type Props = { readonly tampilan: Tampilan; readonly onTampilan: (tampilan: Tampilan) => void }

/** Everybody, found as one types, filtered and sorted; ticked rows are changed or exported together. */
export function DaftarPegawai({ tampilan, onTampilan }: Props): React.JSX.Element {
  const { saringan, sort } = tampilan
  const [hidden, setHidden] = useHiddenColumns('pegawai', pegawaiColumns)
  const [isMassal, setMassal] = useState(false)
  const asked = { saringan, urut: oneOf(NAMA_KOLOM_PEGAWAI, sort.key) ?? 'nama', turun: sort.turun }
  const rows = useRowWindow('pegawai.list', asked)
  const selection = useSelection(
    (index) => rows.rowAt(index)?.id,
    () => ask('pegawai.ids', asked)
  )
  const columns = useMemo(() => pegawaiColumns.filter(({ key }) => !hidden.has(key)), [hidden])
  const change = (next: Tampilan): void => {
    selection.clear()
    onTampilan(next)
  }
  if (rows.error) return <AnswerProblem error={rows.error} />
  const ids = [...selection.ids].map((id): PegawaiId => IdPegawai.parse(id))
  const kolom = columns.map(({ key }) => oneOf(NAMA_KOLOM_PEGAWAI, key)).filter((key): key is NamaKolomPegawai => key !== null)
  return (
    <Page fill>
      <SaringanBar saringan={saringan} onChange={(next) => change({ ...tampilan, saringan: next })}>
        <SaringanTersimpan saringan={saringan} onPakai={(next) => change({ ...tampilan, saringan: next })} />
        <ColumnChooser columns={pegawaiColumns} hidden={hidden} onHidden={setHidden} />
        <TombolEkspor label={teksPegawai.ekspor} tampilan={{ ...asked, kolom, ids: null }} size="sm" />
        <Button leftSection={<IconUserPlus size={16} />} onClick={() => pergiKe('/pegawai', { baru: '1' })} data-testid="tambah-pegawai">
          {teksPegawai.tambah}
        </Button>
      </SaringanBar>
      {ids.length > 0 && (
        <BilahPilihan
          jumlah={ids.length}
          total={rows.total ?? 0}
          onSemua={() => selection.onAll(true)}
          onUbah={() => setMassal(true)}
          onLepas={selection.clear}
          ekspor={<TombolEkspor label={teksMassal.ekspor} tampilan={{ ...asked, kolom, ids }} size="xs" />}
        />
      )}
      <DataGrid
        label={teksPegawai.satuan}
        unit={teksPegawai.satuan}
        columns={columns}
        total={rows.total}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        idOf={({ id }) => id}
        sort={sort}
        onSort={(next) => change({ ...tampilan, sort: next })}
        selection={selection}
        onOpen={({ id }) => pergiKe('/pegawai', { id })}
        empty={isSaringanKosong(saringan) ? <NoPeople /> : <NoMatch />}
      />
      <DialogMassal
        ids={ids}
        opened={isMassal}
        onClose={(isDone) => {
          setMassal(false)
          if (isDone) selection.clear()
        }}
      />
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
