import { Text } from '@mantine/core'
import type { RouteOutput } from '../../../../contract/routes'
import { tanggalPendek } from '../../../../domain/kit/tanggal'
import { judulTanpaNomor } from '../../../../domain/naskah/judul-terbit'
import type { GridColumn } from '../../../components/data-grid/grid-column'
import { teksArsip as teks } from '../../../text/arsip'

/** An issued paper as the archive lists it. */
export type BarisArsip = RouteOutput<'naskah.arsip'>['baris'][number]

/** The columns of the archive. */
export const kolomArsip: readonly GridColumn<BarisArsip>[] = [
  { key: 'nomor', title: teks.kolom.nomor, width: 196, grow: 0.5, isFixed: true, render: (n) => <Nomor naskah={n} /> },
  {
    key: 'perihal',
    title: teks.kolom.perihal,
    width: 160,
    grow: 1,
    render: (n) => <span title={n.judul}>{n.namaPegawai ?? judulTanpaNomor(n.judul, n.nomor)}</span>
  },
  { key: 'jenis', title: teks.kolom.jenis, width: 170, grow: 0.7, render: (n) => <span title={n.namaJenis}>{n.namaJenis}</span> },
  { key: 'tanggal', title: teks.kolom.tanggal, width: 98, render: (n) => tanggalPendek(n.tanggal) },
  { key: 'keadaan', title: teks.kolom.keadaan, width: 82, render: (n) => <Keadaan naskah={n} /> }
]

/** The columns beside an open paper, which says the rest. */
export const kolomRingkas = kolomArsip.filter(({ key }) => key !== 'jenis' && key !== 'tanggal')

const Nomor = ({ naskah: { nomor, dibatalkanPada } }: { readonly naskah: BarisArsip }): React.JSX.Element => (
  <Text span fz="inherit" td={dibatalkanPada === null ? undefined : 'line-through'} title={nomor}>
    {nomor}
  </Text>
)

const Keadaan = ({ naskah: { dibatalkanPada, alasanBatal } }: { readonly naskah: BarisArsip }): React.JSX.Element =>
  dibatalkanPada === null ? (
    <Text span fz="inherit" c="aman.7">
      {teks.berlaku}
    </Text>
  ) : (
    <Text span fz="inherit" c="bahaya.6" title={teks.alasan(alasanBatal ?? '')}>
      {teks.batal}
    </Text>
  )
