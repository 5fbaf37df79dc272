import type { KolomEkspor, TabelEkspor } from '../kit/tabel-ekspor'
import { tanggalPendek, type Tanggal } from '../kit/tanggal'
import type { AngkaSusunan } from './angka-susunan'
import { barisBanding, bedaBanding } from './baris-banding'

/** A column of the comparison: the organisation as it is, or after a draft. */
export type KolomBanding = { readonly nama: string; readonly tmt: Tanggal; readonly angka: AngkaSusunan }

/** The comparison as a table: the organisation as it is, then each draft with its difference to it. */
export function tabelBanding(sekarang: KolomBanding, rancangan: readonly KolomBanding[]): TabelEkspor {
  const baris = barisBanding([sekarang, ...rancangan].map((k) => k.angka))
  return {
    judul: 'Perbandingan Rancangan SOTK',
    lembar: 'Perbandingan',
    kolom: [
      { judul: 'Ukuran', jenis: 'TEKS', lebar: 42 },
      judulKolom(sekarang),
      ...rancangan.flatMap((k) => [judulKolom(k), judulSelisih(k)])
    ],
    baris: baris.map(({ judul, isRincian, nilai }) => {
      const kini = nilai(sekarang.angka)
      const pasangan = rancangan.flatMap((k) => [nilai(k.angka), bedaBanding(nilai(k.angka), kini)])
      return [isRincian ? `– ${judul}` : judul, kini, ...pasangan]
    })
  }
}

const judulKolom = ({ nama, tmt }: KolomBanding): KolomEkspor => ({ judul: `${nama} (${tanggalPendek(tmt)})`, jenis: 'ANGKA', lebar: 24 })
const judulSelisih = ({ nama }: KolomBanding): KolomEkspor => ({ judul: `Selisih ${nama}`, jenis: 'ANGKA', lebar: 16 })
