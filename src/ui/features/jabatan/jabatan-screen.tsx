import { Button, EmptyState } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBriefcase, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { JabatanId } from '../../../domain/organisasi/jabatan'
import { KOLOM_JABATAN } from '../../../domain/organisasi/kolom-jabatan'
import type { UnorId } from '../../../domain/organisasi/unor'
import { AnswerProblem } from '../../components/answer-problem'
import { ColumnChooser } from '../../components/data-grid/column-chooser'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridSort } from '../../components/data-grid/grid-column'
import { useHiddenColumns } from '../../components/data-grid/use-hidden-columns'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { useSelection } from '../../components/data-grid/use-selection'
import { MenuEkspor } from '../../components/menu-ekspor'
import { Page } from '../../components/page'
import { ask } from '../../lib/client'
import { pergiKe, useLokasi } from '../../lib/lokasi'
import { teksJabatan } from '../../text/jabatan'
import { BilahPilihan } from './bilah-pilihan'
import { jabatanColumns } from './jabatan-columns'
import { JabatanDrawer } from './jabatan-drawer'
import { isSaringanKosong, SARINGAN_KOSONG, type Saringan, SaringanJabatan } from './saringan-jabatan'
import { BilaBerhak } from '../../components/bila-berhak'

/** Every post there is: narrowed, sorted, chosen from; a row opens the sheet of the post. */
export function JabatanScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const [saringan, setSaringan] = useState<Saringan>(SARINGAN_KOSONG)
  const [sort, setSort] = useState<GridSort>({ key: 'unor', turun: false })
  const [hidden, setHidden] = useHiddenColumns('jabatan', jabatanColumns)
  const [cari] = useDebouncedValue(saringan.cari, 120)
  const asked = { ...saringan, cari, urut: KOLOM_JABATAN.find((k) => k === sort.key) ?? 'unor', turun: sort.turun }
  const rows = useRowWindow('jabatan.list', asked)
  const selection = useSelection(
    (index) => rows.rowAt(index)?.id,
    () => ask('jabatan.ids', asked)
  )
  const columns = jabatanColumns.filter(({ key }) => !hidden.has(key))
  const change = (next: Saringan): void => {
    setSaringan(next)
    selection.clear()
  }
  if (rows.error) return <AnswerProblem error={rows.error} />
  return (
    <Page fill>
      <SaringanJabatan saringan={saringan} onChange={change}>
        <ColumnChooser columns={jabatanColumns} hidden={hidden} onHidden={setHidden} />
        <MenuEkspor onEkspor={(format) => ask('jabatan.ekspor', { ...asked, kolom: columns.map(({ key }) => key), format })} />
        <Tambah unorId={saringan.unorId} />
      </SaringanJabatan>
      <DataGrid
        label={teksJabatan.satuan}
        unit={teksJabatan.satuan}
        columns={columns}
        total={rows.total}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        idOf={(row) => row.id}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onOpen={(row) => pergiKe('/jabatan', { id: row.id })}
        empty={isSaringanKosong(saringan) ? <BelumAda /> : <TidakCocok />}
        foot={<BilahPilihan ids={[...selection.ids].map((id) => JabatanId.parse(id))} onLepas={selection.clear} />}
      />
      <JabatanDrawer kueri={kueri} />
    </Page>
  )
}

/** A new post is proposed for the unit the list is narrowed to. */
const Tambah = ({ unorId }: { readonly unorId: UnorId | null }): React.JSX.Element => (
  <BilaBerhak hak="DATA">
    <Button
      leftSection={<IconPlus size={16} />}
      onClick={() => pergiKe('/jabatan', { baru: unorId ?? '' })}
      styles={{ root: { flexShrink: 0 } }}
      data-testid="jabatan-baru"
    >
      {teksJabatan.tambah}
    </Button>
  </BilaBerhak>
)

const BelumAda = (): React.JSX.Element => (
  <EmptyState icon={<IconBriefcase />} variant="light" title={teksJabatan.kosong} description={teksJabatan.kosongRinci} />
)

const TidakCocok = (): React.JSX.Element => (
  <EmptyState icon={<IconBriefcase />} variant="light" title={teksJabatan.nihil} description={teksJabatan.nihilRinci} />
)
