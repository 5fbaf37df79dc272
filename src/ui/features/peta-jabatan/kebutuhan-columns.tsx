import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { isStruktural, JENIS_JABATAN } from '../../../domain/organisasi/jabatan'
import { tingkatTeks } from '../../../domain/organisasi/tabel-jabatan'
import { keteranganBaris } from '../../../domain/peta-jabatan/keterangan-baris'
import type { BarisRekap } from '../../../domain/peta-jabatan/rekap-peta'
import { TINGKAT_PETA, tingkatPeta } from '../../../domain/peta-jabatan/tingkat-peta'
import { angka } from '../../lib/format'
import { teksKebutuhan } from '../../text/peta-jabatan'
import type { BarisKebutuhan } from './baris-kebutuhan'
import classes from './peta-jabatan.module.css'
import { SelisihTeks } from './selisih-teks'
import { TempatUnit } from './tempat-unit'
import { denganUrut, type KolomUrut } from './urut-peta'

type Kolom = KolomUrut<BarisKebutuhan>

const judul = teksKebutuhan.kolom

/** What a column says of a post; of a unit or a total nothing. */
const jabatan =
  <T,>(of: (baris: BarisRekap) => T) =>
  (row: BarisKebutuhan): T | null =>
    row.jenis === 'JABATAN' ? of(row.baris) : null

/** Columns of the table of needs. In the order of the chart rows are set in under their units; in another order the unit is named. */
export const kebutuhanColumns = (snapshot: Snapshot, isUrut: boolean): readonly Kolom[] =>
  denganUrut([
    {
      key: 'nama',
      title: judul.nama,
      width: 136,
      grow: 3,
      isFixed: true,
      kunci: jabatan((b) => b.jabatan.nama.toLowerCase()),
      render: (row) => <Nama row={row} isUrut={isUrut} />
    },
    ...(isUrut ? [unitKerja(snapshot)] : []),
    {
      key: 'jenis',
      title: judul.jenis,
      width: 104,
      isHiddenAtFirst: true,
      kunci: jabatan((b) => JENIS_JABATAN.indexOf(b.jabatan.jenis)),
      render: jabatan((b) => SEBUTAN_JABATAN[b.jabatan.jenis])
    },
    {
      key: 'tingkat',
      title: judul.tingkat,
      width: 106,
      kunci: jabatan((b) => TINGKAT_PETA.indexOf(tingkatPeta(b.jabatan))),
      render: jabatan((b) => tingkatTeks(b.jabatan) ?? SEBUTAN_JABATAN[b.jabatan.jenis])
    },
    {
      key: 'kelas',
      title: judul.kelas,
      width: 56,
      isNumber: true,
      kunci: jabatan((b) => b.jabatan.kelas),
      render: jabatan((b) => b.jabatan.kelas ?? '–')
    },
    ...ANGKA,
    {
      key: 'keterangan',
      title: judul.keterangan,
      width: 82,
      grow: 1,
      render: jabatan((b) => <Keterangan teks={keteranganBaris(snapshot, b)} />)
    }
  ])

const unitKerja = (snapshot: Snapshot): Kolom => ({
  key: 'unor',
  title: judul.unor,
  width: 110,
  grow: 2,
  isFixed: false,
  render: (row) => (row.jenis === 'JUMLAH' ? null : <TempatUnit snapshot={snapshot} unor={row.unor} />)
})

const bilangan = (key: 'pns' | 'pppk' | 'jumlah', width: number): Kolom => ({
  key,
  title: judul[key],
  width,
  isNumber: true,
  kunci: ({ bezetting }) => bezetting[key],
  render: (row) => <Bilangan row={row} n={row.bezetting[key]} />
})

const ANGKA: readonly Kolom[] = [
  bilangan('pns', 60),
  bilangan('pppk', 58),
  bilangan('jumlah', 66),
  {
    key: 'kebutuhan',
    title: judul.kebutuhan,
    width: 98,
    isNumber: true,
    kunci: ({ bezetting }) => bezetting.kebutuhan,
    render: (row) => <Kebutuhan row={row} />
  },
  {
    key: 'selisih',
    title: judul.selisih,
    width: 68,
    isNumber: true,
    kunci: ({ bezetting }) => bezetting.selisih,
    render: (row) => <SelisihTeks n={row.bezetting.selisih} />
  }
]

const Bilangan = ({ row, n }: { readonly row: BarisKebutuhan; readonly n: number }): React.JSX.Element => (
  <span className={kelasOf(row)} data-nol={n === 0 || undefined}>
    {angka(n)}
  </span>
)

const kelasOf = ({ jenis }: BarisKebutuhan): string | undefined => (jenis === 'JABATAN' ? undefined : classes.total)

function Nama({ row, isUrut }: { readonly row: BarisKebutuhan; readonly isUrut: boolean }): React.JSX.Element {
  if (row.jenis === 'JUMLAH') return <span className={classes.total}>{row.judul}</span>
  const teks = row.jenis === 'UNIT' ? row.unor.nama : row.baris.jabatan.nama
  return (
    <span className={row.jenis === 'UNIT' ? classes.unit : undefined} style={{ paddingLeft: isUrut ? 0 : row.tingkat * 12 }} title={teks}>
      {teks}
    </span>
  )
}

/** The need with a quiet mark of where it comes from. */
function Kebutuhan({ row }: { readonly row: BarisKebutuhan }): React.JSX.Element {
  // the one seat of a structural post needs no source
  const sumber = row.jenis === 'JABATAN' && !isStruktural(row.baris.jabatan) ? row.baris.sumber : null
  return (
    <>
      <Bilangan row={row} n={row.bezetting.kebutuhan} />
      <span
        className={classes.sumber}
        data-abk={sumber === 'ABK' || undefined}
        title={sumber ? teksKebutuhan.sumberRinci[sumber] : undefined}
      >
        {sumber && teksKebutuhan.sumber[sumber]}
      </span>
    </>
  )
}

const Keterangan = ({ teks }: { readonly teks: string }): React.JSX.Element => (
  <span className={classes.keterangan} title={teks}>
    {teks}
  </span>
)
