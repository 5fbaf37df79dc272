import { Text } from '@mantine/core'
import type { BarisAnomali } from '../../../domain/kualitas/baris-anomali'
import type { Periksa } from '../../../domain/kualitas/periksa'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { teksKualitas } from '../../text/kualitas'
import { IsianCell } from './isian-cell'
import classes from './kualitas.module.css'

type Kolom = GridColumn<BarisAnomali>

const teks = (nilai: string | null, kosong = ''): React.ReactNode =>
  nilai === null ? <span className={classes.redup}>{kosong}</span> : <span title={nilai}>{nilai}</span>

const nama = (title: string, grow: number): Kolom => ({
  key: 'nama',
  title,
  width: 180,
  grow,
  isSortable: true,
  isFixed: true,
  render: (b) => (
    <Text fz="inherit" span fw={600} title={b.nama}>
      {b.nama}
    </Text>
  )
})
const nip: Kolom = {
  key: 'nip',
  title: teksKualitas.nip,
  width: 160,
  isSortable: true,
  render: (b) => <span className="angka">{b.nip}</span>
}
const kedudukan = (title: string, kosong: string): Kolom => ({
  key: 'kedudukan',
  title,
  width: 160,
  grow: 2,
  isSortable: true,
  render: (b) => teks(b.kedudukan, kosong)
})
const unit = (title: string): Kolom => ({ key: 'unit', title, width: 160, grow: 2, isSortable: true, render: (b) => teks(b.unit) })
const kata: Kolom = { key: 'kata', title: teksKualitas.kata, width: 180, grow: 2, isSortable: true, render: (b) => teks(b.kata) }

const COLUMNS: Readonly<Record<Periksa['entitas'], readonly Kolom[]>> = {
  pegawai: [
    nama(teksKualitas.nama, 2),
    nip,
    kedudukan(teksKualitas.jabatan, teksKualitas.tanpaJabatan),
    unit(teksKualitas.unitKerja),
    kata
  ],
  jabatan: [nama(teksKualitas.jabatan, 3), unit(teksKualitas.unit), kata],
  unor: [nama(teksKualitas.unit, 3), kedudukan(teksKualitas.unitInduk, ''), kata]
}

/** The columns of what a check found; with a field to fill in where that repairs it. */
export function columnsOf({ id, entitas, kelompok, isian }: Periksa): readonly Kolom[] {
  if (!isian) return COLUMNS[entitas]
  return [
    // of a missing value the title of the check has said everything
    ...COLUMNS[entitas].filter((column) => column !== kata || kelompok !== 'KELENGKAPAN'),
    {
      key: 'isian',
      title: teksKualitas.perbaiki,
      width: 210,
      isFixed: true,
      render: (b) => <IsianCell periksa={id} medan={isian} baris={b} />
    }
  ]
}
