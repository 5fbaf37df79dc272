import { Badge, Text } from '@mantine/core'
import type { RouteOutput } from '../../../contract/routes'
import { bidangOf, namaBidang } from '../../../domain/riwayat/bidang'
import { SEBUTAN_JENIS_RIWAYAT } from '../../../domain/riwayat/saringan-riwayat'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { angka, waktuLokal } from '../../lib/format'
import { teksRiwayat as teks } from '../../text/riwayat'

type Baris = RouteOutput<'riwayat.list'>['baris'][number]

/** The columns of the trail, newest first. */
export const riwayatColumns: readonly GridColumn<Baris>[] = [
  { key: 'waktu', title: teks.waktu, width: 168, render: (b) => <span className="angka">{waktuLokal(b.waktu)}</span> },
  { key: 'pelaku', title: teks.pelaku, width: 150, grow: 0.5, render: (b) => <Terpotong teks={b.pelaku} /> },
  { key: 'bidang', title: teks.bidang, width: 150, render: (b) => <Terpotong teks={namaBidang(bidangOf(b.perintah)) ?? b.perintah} /> },
  { key: 'label', title: teks.tindakan, width: 300, grow: 2, render: (b) => <Tindakan baris={b} /> },
  {
    key: 'jumlah',
    title: teks.perubahan,
    width: 116,
    isNumber: true,
    render: (b) => (b.jumlahPerubahan === 0 ? '–' : angka(b.jumlahPerubahan))
  }
]

function Tindakan({ baris }: { readonly baris: Baris }): React.JSX.Element {
  return (
    <>
      {baris.jenis !== 'do' && (
        <Badge color={baris.jenis === 'undo' ? 'emas' : 'gray'} mr={6}>
          {SEBUTAN_JENIS_RIWAYAT[baris.jenis]}
        </Badge>
      )}
      <Text span fz="inherit" fw={600} title={baris.label}>
        {baris.label}
      </Text>
    </>
  )
}

const Terpotong = ({ teks: isi }: { readonly teks: string }): React.JSX.Element => <span title={isi}>{isi}</span>
