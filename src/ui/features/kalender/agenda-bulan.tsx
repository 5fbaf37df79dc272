import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { bukaTujuan } from '../../lib/buka-tujuan'
import { namaHari, teksKalender as teks } from '../../text/kalender'
import type { ButirKalender, JenisKalender } from './butir-kalender'
import classes from './kalender.module.css'
import { warnaJenis } from './warna-jenis'

type Props = {
  readonly jenis: readonly JenisKalender[]
  readonly butir: readonly ButirKalender[]
  /** The last day the calendar tells of. */
  readonly akhir: Tanggal
  readonly view: string
}

/** The month as a list, day after day. */
export function AgendaBulan({ jenis, butir, akhir, view }: Props): React.JSX.Element {
  const columns = useMemo(() => columnsOf(jenis), [jenis])
  return (
    <DataGrid
      label={teks.agenda}
      unit={teks.tugas}
      columns={columns}
      total={butir.length}
      rowAt={(index) => butir[index]}
      onRange={ignoreRange}
      idOf={(b) => `${b.jenis} ${b.kunci}`}
      onOpen={({ tuju }) => tuju && bukaTujuan(tuju)}
      canOpen={({ tuju }) => tuju !== null}
      empty={
        <Text c="dimmed">
          {teks.nihilBulan} {teks.keterangan(akhir)}
        </Text>
      }
      view={view}
    />
  )
}

/** The whole month is here already. */
const ignoreRange = (): void => undefined

function columnsOf(jenis: readonly JenisKalender[]): readonly GridColumn<ButirKalender>[] {
  const judul = new Map(jenis.map((j) => [j.id, j.judul]))
  return [
    {
      key: 'tanggal',
      title: teks.tanggal,
      width: 210,
      isFixed: true,
      render: ({ tanggal }) => <span className="angka">{tanggal === null ? '' : `${namaHari(tanggal)}, ${tanggalPanjang(tanggal)}`}</span>
    },
    {
      key: 'jenis',
      title: teks.kolomJenis,
      width: 200,
      render: ({ jenis: id }) => (
        <span className={classes.bertanda} style={{ '--warna': warnaJenis(id) }}>
          {judul.get(id) ?? id}
        </span>
      )
    },
    { key: 'nama', title: teks.nama, width: 240, grow: 2, render: ({ utama }) => <b title={utama}>{utama}</b> },
    { key: 'rincian', title: teks.rincian, width: 320, grow: 3, render: ({ rinci }) => <span title={rinci}>{rinci}</span> }
  ]
}
