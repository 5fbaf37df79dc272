import { Badge, Button, EmptyState } from '@mantine/core'
import { IconDatabaseOff, IconLock } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { RingkasCadangan } from '../../../contract/gerbang'
import { angka, waktuLokal } from '../../lib/format'
import { labelAlasan, teksCadangan as teks } from '../../text/cadangan'
import { DataGrid } from '../data-grid/data-grid'
import type { GridColumn } from '../data-grid/grid-column'
import { Lalu } from './lalu'
import { ukuranTeks } from './lama-lalu'

type Props = {
  readonly cadangan: readonly RingkasCadangan[] | undefined
  /** Absent for who may not restore. */
  readonly onPulihkan?: ((berkas: string) => void) | undefined
  readonly foot?: React.ReactNode
}

/** The backups, the newest first, each with what it holds. */
export function DaftarCadangan({ cadangan, onPulihkan, foot }: Props): React.JSX.Element {
  const columns = useMemo(() => [...kolomCadangan, ...(onPulihkan ? [kolomPulihkan(onPulihkan)] : [])], [onPulihkan])
  return (
    <DataGrid<RingkasCadangan>
      label={teks.daftar}
      unit={teks.satuan}
      columns={columns}
      total={cadangan?.length}
      rowAt={(index) => cadangan?.[index]}
      onRange={ignoreRange}
      idOf={({ berkas }) => berkas}
      {...(onPulihkan ? { onOpen: ({ berkas }) => onPulihkan(berkas) } : {})}
      empty={<EmptyState icon={<IconDatabaseOff />} variant="light" title={teks.kosong} description={teks.kosongRinci} />}
      foot={foot}
    />
  )
}

/** All rows are here already. */
const ignoreRange = (): void => undefined

const jumlah = (key: 'pegawai' | 'jabatan' | 'unor'): GridColumn<RingkasCadangan> => ({
  key,
  title: teks[key],
  width: 90,
  isNumber: true,
  render: (c) => (c.versi === '' ? '' : angka(c.jumlah[key]))
})

const kolomCadangan: readonly GridColumn<RingkasCadangan>[] = [
  { key: 'waktu', title: teks.waktu, width: 170, isFixed: true, render: ({ pada }) => <span className="angka">{waktuLokal(pada)}</span> },
  { key: 'umur', title: teks.umur, width: 110, render: ({ pada }) => <Lalu pada={pada} /> },
  { key: 'alasan', title: teks.alasan, width: 170, grow: 1, render: ({ alasan }) => labelAlasan[alasan] },
  jumlah('pegawai'),
  jumlah('jabatan'),
  jumlah('unor'),
  { key: 'ukuran', title: teks.ukuran, width: 96, isNumber: true, render: ({ ukuran }) => ukuranTeks(ukuran) },
  { key: 'keadaan', title: teks.keadaan, width: 164, render: (c) => <Keadaan cadangan={c} /> }
]

const kolomPulihkan = (onPulihkan: (berkas: string) => void): GridColumn<RingkasCadangan> => ({
  key: 'pulihkan',
  title: '',
  width: 124,
  render: ({ berkas }) => (
    <Button variant="subtle" size="compact-sm" onClick={() => onPulihkan(berkas)} data-testid="pulihkan">
      {teks.pulihkan}
    </Button>
  )
})

const Keadaan = ({ cadangan: { masalah, isTersandi } }: { readonly cadangan: RingkasCadangan }): React.JSX.Element =>
  masalah === '' ? (
    <>
      <Badge color="aman">{teks.utuh}</Badge>{' '}
      {isTersandi && (
        <Badge color="gray" leftSection={<IconLock size={12} />}>
          {teks.tersandi}
        </Badge>
      )}
    </>
  ) : (
    <Badge color="emas" title={masalah}>
      {teks.meragukan}
    </Badge>
  )
