import type { BahanMutasi } from '../bahan-mutasi'
import type { Isian, TempatIsian } from '../isian'
import type { Pengangkatan } from '../pengangkatan'
import { SK_GABUNGAN, SK_PISAH, skPisahOf } from './cakupan'
import { skTerbitOf } from './sk-terbit'

/** Number and day of a decree. */
type IsianKeputusan = Pick<Isian, 'nomor_sk' | 'tgl_sk'>

/** Reads what the fields of a paper hold. */
type BacaIsian = (tempat: TempatIsian) => Isian
type Diketik = Readonly<Record<string, string>>

/** Number and day of the decree of an appointment while it is not issued: what was filled in for the decree made apart, else what is typed for everybody, else what was filled in for the decree for everybody. */
export function isianKeputusan(baca: BacaIsian, bahan: BahanMutasi, diketik: Diketik): (orang: Pengangkatan) => IsianKeputusan {
  const rencanaId = bahan.rencana.id
  const gabungan = baca({ rencanaId, jenis: SK_GABUNGAN })
  const bersama = { nomor_sk: diketik['nomor_sk'] ?? gabungan.nomor_sk, tgl_sk: diketik['tgl_sk'] ?? gabungan.tgl_sk }
  const pisah = new Map(SK_PISAH.map((jenis) => [jenis, baca({ rencanaId, jenis })]))
  return (orang) => {
    const { nomor_sk, tgl_sk } = pisah.get(skPisahOf(orang, bahan)) ?? bersama
    return nomor_sk === '' ? bersama : { nomor_sk, tgl_sk }
  }
}

/** One decree covers everybody of a plan, and its number is still to be filled in: none is issued, and none made apart has a number. */
export const isSatuKeputusan = (baca: BacaIsian, bahan: BahanMutasi): boolean =>
  skTerbitOf(bahan).length === 0 && SK_PISAH.every((jenis) => baca({ rencanaId: bahan.rencana.id, jenis }).nomor_sk === '')
