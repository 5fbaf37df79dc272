import { Anchor, Badge } from '@mantine/core'
import type { DataTableColumn, DataTableSortStatus } from 'mantine-datatable'
import type { RouteInput, RouteOutput } from '../../../contract/routes'
import { tanggalPendek } from '../../../domain/kit/tanggal'
import { namaLengkap } from '../../../domain/pegawai/pegawai'
import { nipSpasi } from '../../../domain/pegawai/nip-spasi'
import { tempatOf } from '../../lib/lokasi'
import { labelJenisAsn, labelKedudukan } from '../../text/label'
import { teksPegawai } from '../../text/pegawai'

type Baris = RouteOutput<'pegawai.list'>['baris'][number]

/** How the table is sorted. */
export type Urutan = DataTableSortStatus<Baris>

const URUT = ['nama', 'nip', 'golongan', 'jabatan', 'unor'] as const

/** The sort as the route asks for it. */
export const urutanOf = ({ columnAccessor, direction }: Urutan): Pick<RouteInput<'pegawai.list'>, 'urut' | 'turun'> => ({
  urut: URUT.find((u) => u === columnAccessor) ?? 'nama',
  turun: direction === 'desc'
})

/** The columns of the table of people. The name is a link, so the keyboard reaches each row. */
export const pegawaiColumns: readonly DataTableColumn<Baris>[] = [
  { accessor: 'nama', title: teksPegawai.nama, sortable: true, width: '21%', ellipsis: true, render: (p) => <NameLink pegawai={p} /> },
  {
    accessor: 'nip',
    title: teksPegawai.nip,
    sortable: true,
    width: 166,
    render: (p) => <span className="angka">{nipSpasi(p.nip)}</span>
  },
  { accessor: 'golongan', title: teksPegawai.gol, sortable: true, width: 72, render: (p) => p.golongan ?? '–' },
  { accessor: 'jabatan', title: teksPegawai.jabatan, sortable: true, ellipsis: true, render: (p) => <Clipped teks={p.jabatan} /> },
  { accessor: 'unor', title: teksPegawai.unit, sortable: true, ellipsis: true, render: (p) => <Clipped teks={p.unor} /> },
  {
    accessor: 'tmtJabatan',
    title: teksPegawai.tmtJabatan,
    width: 108,
    render: (p) => <span className="angka">{p.tmtJabatan === null ? '–' : tanggalPendek(p.tmtJabatan)}</span>
  },
  { accessor: 'jenisAsn', title: teksPegawai.jenis, width: 104, render: (p) => <Status pegawai={p} /> }
]

function NameLink({ pegawai }: { readonly pegawai: Baris }): React.JSX.Element {
  return (
    <Anchor href={tempatOf('/pegawai', { id: pegawai.id })} c="inherit" fw={600} size="sm" title={namaLengkap(pegawai)}>
      {namaLengkap(pegawai)}
    </Anchor>
  )
}

/** The kind of ASN; what keeps a person from working stands in its place, because it matters more. */
function Status({ pegawai: { jenisAsn, kedudukanHukum } }: { readonly pegawai: Baris }): React.JSX.Element {
  if (kedudukanHukum === 'AKTIF') return <>{labelJenisAsn[jenisAsn]}</>
  return (
    <Badge color="bahaya" maw={84} title={labelKedudukan[kedudukanHukum]}>
      {labelKedudukan[kedudukanHukum]}
    </Badge>
  )
}

/** Long names are cut off in a row; resting on one shows it whole. */
const Clipped = ({ teks }: { readonly teks: string | null }): React.JSX.Element => <span title={teks ?? ''}>{teks ?? '–'}</span>
