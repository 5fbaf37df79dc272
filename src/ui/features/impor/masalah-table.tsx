import { Badge, EmptyState, SegmentedControl } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { DataTableColumn } from 'mantine-datatable'
import { useMemo, useState } from 'react'
import { type MasalahImpor, PARAH, type Parah } from '../../../domain/impor/masalah-impor'
import { PagedTable, ROWS_PER_PAGE } from '../../components/paged-table'
import { angka } from '../../lib/format'
import { teksImpor } from '../../text/impor'
import classes from './pratinjau.module.css'

type Baris = MasalahImpor & { readonly nomor: number }

const COLOR = { TOLAK: 'bahaya', PERINGATAN: 'emas', INFO: 'gray' } as const

const columns: readonly DataTableColumn<Baris>[] = [
  {
    accessor: 'parah',
    title: teksImpor.tingkat,
    width: 116,
    render: (m) => <Badge color={COLOR[m.parah]}>{teksImpor.parah[m.parah]}</Badge>
  },
  { accessor: 'lembar', title: teksImpor.namaLembar, width: 140, ellipsis: true },
  {
    accessor: 'baris',
    title: teksImpor.baris,
    width: 92,
    textAlign: 'right',
    render: (m) => <span className="angka">{m.baris === 0 ? teksImpor.seluruhnya : angka(m.baris)}</span>
  },
  {
    accessor: 'kolom',
    title: teksImpor.kolom,
    width: 236,
    ellipsis: true,
    render: (m) => <span title={m.kolom ?? ''}>{m.kolom ?? '–'}</span>
  },
  { accessor: 'pesan', title: teksImpor.pesan, render: (m) => <span className={classes.pesan}>{m.pesan}</span> }
]

/** The issues of a workbook, gravest kind first to choose from. */
export function MasalahTable({ masalah }: { readonly masalah: readonly MasalahImpor[] }): React.JSX.Element {
  const [pilihan, setPilihan] = useState<string>('SEMUA')
  const [page, setPage] = useState(1)
  const semua = useMemo(() => masalah.map((m, nomor): Baris => ({ ...m, nomor })), [masalah])
  const tampil = pilihan === 'SEMUA' ? semua : semua.filter((m) => m.parah === pilihan)
  return (
    <>
      {masalah.length > 0 && (
        <SegmentedControl
          className={classes.saring}
          size="xs"
          aria-label={teksImpor.tingkat}
          data={[{ value: 'SEMUA', label: teksImpor.semua }, ...PARAH.map((parah) => ({ value: parah, label: labelOf(parah, masalah) }))]}
          value={pilihan}
          onChange={(value) => {
            setPilihan(value)
            setPage(1)
          }}
        />
      )}
      <PagedTable
        label={teksImpor.tabMasalah}
        unit={teksImpor.satuanMasalah}
        columns={columns}
        rows={tampil.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE)}
        idOf={(m) => m.nomor}
        total={tampil.length}
        page={page}
        onPage={setPage}
        busy={false}
        empty={<Bersih isSaringan={masalah.length > 0} />}
      />
    </>
  )
}

const labelOf = (parah: Parah, masalah: readonly MasalahImpor[]): string =>
  `${teksImpor.parah[parah]} (${angka(masalah.filter((m) => m.parah === parah).length)})`

const Bersih = ({ isSaringan }: { readonly isSaringan: boolean }): React.JSX.Element => (
  <EmptyState
    icon={<IconCircleCheck />}
    variant="light"
    title={isSaringan ? teksImpor.bersihSaringan : teksImpor.bersih}
    {...(isSaringan ? {} : { description: teksImpor.bersihRinci })}
  />
)
