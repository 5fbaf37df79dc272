import type { AngkaPeta } from '../../../domain/peta-jabatan/ringkasan-peta'
import { angka } from '../../lib/format'
import { teksKebutuhan } from '../../text/peta-jabatan'
import classes from './peta-jabatan.module.css'
import { SelisihTeks } from './selisih-teks'
import type { KolomUrut } from './urut-peta'

const teks = teksKebutuhan.ringkas
const judul = teksKebutuhan.kolom

type Kolom = KolomUrut<AngkaPeta>

const kolom = ({ key, title, width }: Pick<Kolom, 'key' | 'title' | 'width'>, of: (row: AngkaPeta) => number): Kolom => ({
  key,
  title,
  width,
  isNumber: true,
  kunci: of,
  render: (row) => angka(of(row))
})

const tanda = (key: 'kurang' | 'lebih'): Kolom => ({
  ...kolom({ key, title: teks[key], width: 68 }, (row) => row[key]),
  render: (row) => <span className={row[key] === 0 ? classes.redup : classes[key]}>{angka(row[key])}</span>
})

/** The numbers of a summing up: posts, people, need, shortage and surplus. */
export const kolomAngka: readonly Kolom[] = [
  kolom({ key: 'jabatan', title: teks.jabatan, width: 72 }, (row) => row.jabatan),
  kolom({ key: 'berAbk', title: teks.berAbk, width: 78 }, (row) => row.berAbk),
  kolom({ key: 'pns', title: judul.pns, width: 60 }, (row) => row.bezetting.pns),
  kolom({ key: 'pppk', title: judul.pppk, width: 58 }, (row) => row.bezetting.pppk),
  kolom({ key: 'jumlah', title: judul.jumlah, width: 66 }, (row) => row.bezetting.jumlah),
  kolom({ key: 'kebutuhan', title: judul.kebutuhan, width: 90 }, (row) => row.bezetting.kebutuhan),
  tanda('kurang'),
  tanda('lebih'),
  {
    ...kolom({ key: 'selisih', title: judul.selisih, width: 68 }, (row) => row.bezetting.selisih),
    render: (row) => <SelisihTeks n={row.bezetting.selisih} />
  }
]
