import { Text } from '@mantine/core'
import type { RouteOutput } from '../../../../contract/routes'
import { tanggalPendek } from '../../../../domain/kit/tanggal'
import { naskahTeks } from '../../../../domain/naskah/nomor/laporan-nomor'
import type { GridColumn } from '../../../components/data-grid/grid-column'
import { teksNomor as teks } from '../../../text/nomor'

/** A number with the papers that bear it. */
export type BarisNomor = RouteOutput<'nomor.laporan'>['nomor'][number]

/** The columns of a book of numbers. */
export const kolomNomor: readonly GridColumn<BarisNomor>[] = [
  { key: 'urut', title: teks.kolom.urut, width: 58, isNumber: true, isFixed: true, render: (n) => n.urut ?? '–' },
  { key: 'teks', title: teks.kolom.teks, width: 190, grow: 0.6, isFixed: true, render: (n) => <Nomor nomor={n} /> },
  { key: 'tanggal', title: teks.kolom.tanggal, width: 98, render: (n) => tanggalPendek(n.tanggal) },
  { key: 'status', title: teks.kolom.status, width: 86, render: (n) => <Keadaan nomor={n} /> },
  { key: 'naskah', title: teks.kolom.naskah, width: 190, grow: 1.4, render: (n) => <Naskah nomor={n} /> },
  { key: 'alasan', title: teks.kolom.alasan, width: 120, grow: 0.7, render: ({ alasan }) => <span title={alasan ?? ''}>{alasan}</span> }
]

const Nomor = ({ nomor: { teks: isi, status } }: { readonly nomor: BarisNomor }): React.JSX.Element => (
  <Text span fz="inherit" td={status === 'BATAL' ? 'line-through' : undefined} title={isi}>
    {isi}
  </Text>
)

const WARNA = { DIPESAN: 'emas.7', TERPAKAI: 'aman.7', BATAL: 'bahaya.6' } as const

const Keadaan = ({ nomor: { status } }: { readonly nomor: BarisNomor }): React.JSX.Element => (
  <Text span fz="inherit" c={WARNA[status]}>
    {teks.status[status]}
  </Text>
)

/** The papers under a number; none: what it was reserved for. */
const Naskah = ({ nomor }: { readonly nomor: BarisNomor }): React.JSX.Element => {
  const isi = naskahTeks(nomor)
  return (
    <Text span fz="inherit" {...(isi === '' && { c: 'gray.6' })} title={isi || nomor.perihal}>
      {isi || nomor.perihal}
    </Text>
  )
}
