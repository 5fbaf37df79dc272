import { SEBUTAN_PRESTASI, bilanganTeks, duaDesimal } from '../../../domain/abk/kata-abk'
import type { BacaanPeta } from '../../../domain/peta-jabatan/beban-peta'
import type { BebanRekap } from '../../../domain/peta-jabatan/rekap-peta'
import { angka } from '../../lib/format'
import { labelBacaan, teksBeban } from '../../text/peta-jabatan'
import classes from './peta-jabatan.module.css'
import type { KolomUrut } from './urut-peta'

const judul = teksBeban.kolom
const Tanda = (): React.JSX.Element => <span className={classes.redup}>–</span>

/** Columns of a workload, of whatever bears one: load, people by calculation, efficiency, prestasi and how it reads. */
export function kolomBeban<T>(
  bebanOf: (row: T) => BebanRekap,
  bacaanOf: (row: T) => BacaanPeta | null,
  { ej, pj }: { readonly ej: string; readonly pj: string }
): { readonly isi: readonly KolomUrut<T>[]; readonly nilai: readonly KolomUrut<T>[] } {
  const nilai = (row: T): number | null => bebanOf(row).efektivitas
  return {
    isi: [
      {
        key: 'beban',
        title: judul.beban,
        width: 112,
        isNumber: true,
        kunci: (row) => bebanOf(row).beban,
        render: (row) => angkaAtau(bebanOf(row).beban, bilanganTeks)
      },
      {
        key: 'kasar',
        title: judul.kasar,
        width: 92,
        isNumber: true,
        kunci: (row) => bebanOf(row).kasar,
        render: (row) => angkaAtau(bebanOf(row).kasar, duaDesimal)
      }
    ],
    nilai: [
      {
        key: 'riil',
        title: judul.riil,
        width: 74,
        isNumber: true,
        kunci: (row) => bebanOf(row).riil,
        render: (row) => angkaAtau(bebanOf(row).beban === null ? null : bebanOf(row).riil, angka)
      },
      { key: 'ej', title: ej, width: 52, isNumber: true, kunci: nilai, render: (row) => angkaAtau(nilai(row), duaDesimal) },
      { key: 'pj', title: pj, width: 42, render: (row) => <Prestasi beban={bebanOf(row)} /> },
      { key: 'bacaan', title: judul.bacaan, width: 122, render: (row) => <Bacaan bacaan={bacaanOf(row)} /> }
    ]
  }
}

const angkaAtau = (n: number | null, teks: (n: number) => string): React.ReactNode => (n === null ? <Tanda /> : teks(n))

const Prestasi = ({ beban: { prestasi } }: { readonly beban: BebanRekap }): React.JSX.Element =>
  prestasi === null ? <Tanda /> : <span title={SEBUTAN_PRESTASI[prestasi]}>{prestasi}</span>

const Bacaan = ({ bacaan }: { readonly bacaan: BacaanPeta | null }): React.JSX.Element =>
  bacaan === null ? (
    <Tanda />
  ) : (
    <span className={classes.bacaan} data-bacaan={bacaan}>
      {labelBacaan[bacaan]}
    </span>
  )
