import type { DataTableColumn } from 'mantine-datatable'
import type { PratinjauImpor } from '../../../contract/impor'
import { PagedTable } from '../../components/paged-table'
import { nipSpasi } from '../../../domain/pegawai/nip-spasi'
import { teksImpor } from '../../text/impor'

type Baris = PratinjauImpor['contoh'][number]

const columns: readonly DataTableColumn<Baris>[] = [
  { accessor: 'nip', title: teksImpor.nip, width: 190, render: (b) => <span className="angka">{nipSpasi(b.nip)}</span> },
  { accessor: 'nama', title: teksImpor.nama, width: 260, ellipsis: true },
  { accessor: 'jabatan', title: teksImpor.jabatan, ellipsis: true },
  { accessor: 'unor', title: teksImpor.unor, ellipsis: true }
]

/** The first rows as the application understood them, to see at a glance that columns were taken rightly. */
export function ContohTable({ contoh }: { readonly contoh: readonly Baris[] }): React.JSX.Element {
  return (
    <PagedTable
      label={teksImpor.tabContoh}
      unit={teksImpor.satuanContoh}
      columns={columns}
      rows={contoh}
      idOf={(b) => b.nip}
      total={contoh.length}
      page={1}
      onPage={() => undefined}
      busy={false}
      empty={<span />}
    />
  )
}
