import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { kebutuhanKasar } from '../../../domain/abk/hitung-abk'
import { bilanganTeks, duaDesimal } from '../../../domain/abk/kata-abk'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { DampakNorma } from '../../../domain/peta-jabatan/andai-norma'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { angka } from '../../lib/format'
import { teksNorma } from '../../text/peta-jabatan'
import classes from './peta-jabatan.module.css'

const judul = teksNorma.kolomDampak

type Bahan = {
  readonly snapshot: Pick<Snapshot, 'unor'>
  readonly aturan: AturanAbk
  /** False before a norm is typed. */ readonly isDicoba: boolean
}

/** What another norm makes of each post; before one is typed only how it is now. */
export const dampakColumns = ({ snapshot, aturan, isDicoba }: Bahan): readonly GridColumn<DampakNorma>[] => [
  {
    key: 'jabatan',
    title: judul.jabatan,
    width: 220,
    grow: 1,
    render: ({ jabatan }) => {
      const tempat = snapshot.unor.get(jabatan.unorId)?.nama ?? ''
      return (
        <span title={`${jabatan.nama}, ${tempat}`}>
          {jabatan.nama} <span className={classes.keterangan}>· {tempat}</span>
        </span>
      )
    }
  },
  {
    key: 'normaKini',
    title: judul.normaKini,
    width: 102,
    isNumber: true,
    render: ({ normaKini }) => (normaKini === null ? teksNorma.beragam : teksNorma.menit(bilanganTeks(normaKini)))
  },
  {
    key: 'perhitungan',
    title: judul.perhitungan,
    width: 116,
    isNumber: true,
    render: ({ bebanSebelum, bebanSesudah }) => {
      const [sebelum, sesudah] = [kebutuhanKasar(bebanSebelum, aturan), kebutuhanKasar(bebanSesudah, aturan)].map(duaDesimal)
      return <span className={classes.keterangan}>{isDicoba && sebelum !== sesudah ? `${sebelum} → ${sesudah}` : sebelum}</span>
    }
  },
  {
    key: 'kebutuhan',
    title: judul.kebutuhan,
    width: 92,
    isNumber: true,
    render: ({ kebutuhanSebelum: sebelum, kebutuhanSesudah: sesudah }) =>
      isDicoba && sebelum !== sesudah ? (
        <span className={classes.total}>
          {angka(sebelum)} → {angka(sesudah)}
        </span>
      ) : (
        angka(sebelum)
      )
  }
]
