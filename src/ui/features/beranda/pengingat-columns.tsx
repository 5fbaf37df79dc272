import { Badge, Text } from '@mantine/core'
import type { RouteOutput } from '../../../contract/routes'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import type { TingkatPengingat } from '../../../domain/pengingat/pengingat'
import { SEBUTAN_TINGKAT } from '../../../domain/pengingat/tabel-pengingat'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { teksBeranda as teks } from '../../text/beranda'

export type Butir = RouteOutput<'pengingat.list'>['baris'][number]

const WARNA: Readonly<Record<TingkatPengingat, string>> = { LEWAT: 'bahaya', SEGERA: 'emas', NANTI: 'gray', INFO: 'gray' }

/** The columns of every list of reminders. */
export const pengingatColumns: readonly GridColumn<Butir>[] = [
  {
    key: 'nama',
    title: teks.nama,
    width: 240,
    grow: 2,
    isFixed: true,
    render: ({ utama }) => (
      <Text fz="inherit" span fw={600} title={utama}>
        {utama}
      </Text>
    )
  },
  { key: 'rincian', title: teks.rincian, width: 360, grow: 4, render: ({ rinci }) => <span title={rinci}>{rinci}</span> },
  {
    key: 'tanggal',
    title: teks.tanggal,
    width: 150,
    render: ({ tanggal }) => <span className="angka">{tanggal === null ? '' : tanggalPanjang(tanggal)}</span>
  },
  {
    key: 'keadaan',
    title: teks.keadaanButir,
    width: 140,
    render: ({ tingkat }) => <Badge color={WARNA[tingkat]}>{SEBUTAN_TINGKAT[tingkat]}</Badge>
  }
]
