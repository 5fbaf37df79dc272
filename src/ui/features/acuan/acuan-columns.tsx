import { Badge, Text } from '@mantine/core'
import type { DaftarAcuan } from '../../../domain/acuan/acuan'
import { type BarisAcuan, isDaftarTetap } from '../../../domain/acuan/daftar-acuan'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { labelAsal, teksAcuan } from '../../text/acuan'

const { kolom } = teksAcuan

const KODE: GridColumn<BarisAcuan> = { key: 'kode', title: kolom.kode, width: 92, render: (b) => <b>{b.kode}</b> }

const LAINNYA: readonly GridColumn<BarisAcuan>[] = [
  { key: 'nama', title: kolom.nama, width: 240, grow: 1.4, render: (b) => <span title={b.nama}>{b.nama}</span> },
  { key: 'sebutan', title: kolom.sebutan, width: 220, grow: 1.4, render: (b) => <Redup teks={b.sebutan.join('; ')} /> },
  { key: 'rincian', title: kolom.rincian, width: 200, grow: 1, render: (b) => <Redup teks={b.rincian} /> },
  { key: 'asal', title: kolom.asal, width: 112, render: (b) => <Asal baris={b} /> },
  {
    key: 'isDipakai',
    title: kolom.isDipakai,
    width: 100,
    render: (b) =>
      b.isDipakai ? (
        <Redup teks={teksAcuan.ya} />
      ) : (
        <Text span fz="inherit" c="bahaya">
          {teksAcuan.tidak}
        </Text>
      )
  }
]

/** The columns of a list; a list fixed by law shows its codes. */
export const acuanColumns = (daftar: DaftarAcuan): readonly GridColumn<BarisAcuan>[] =>
  isDaftarTetap(daftar) ? [KODE, ...LAINNYA] : LAINNYA

const Asal = ({ baris: { asal } }: { readonly baris: BarisAcuan }): React.JSX.Element =>
  asal === 'BAWAAN' ? <Redup teks={labelAsal[asal]} /> : <Badge>{labelAsal[asal]}</Badge>

const Redup = ({ teks }: { readonly teks: string }): React.JSX.Element => (
  <Text span fz="inherit" c="gray.6" title={teks}>
    {teks}
  </Text>
)
