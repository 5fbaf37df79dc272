import { JENIS_JABATAN } from '../organisasi/jabatan'
import { NAMA_JENIS, type Pengangkatan } from './lampiran-mutasi'

/** The title of a decree in its three lines, as a sentence writes it. */
export type JudulMutasi = readonly [perbuatan: string, jabatan: string, lingkungan: string]

/** The title says what the plan does: whether anybody leaves a post, who they are and which kinds of post they take. */
export function judulMutasi(pengangkatan: readonly Pengangkatan[], kota: string): JudulMutasi {
  const perbuatan =
    pengangkatan.length > 0 && pengangkatan.every(({ asal }) => asal === null)
      ? 'Pengangkatan'
      : 'Pemberhentian, Pemindahan dan Pengangkatan'
  const jenis = JENIS_JABATAN.filter((j) => pengangkatan.some(({ tujuan }) => tujuan.jabatan.jenis === j)).map((j) => NAMA_JENIS[j])
  return [
    `${perbuatan} ${sebutanPegawai(pengangkatan)}`,
    `dalam ${listed(jenis.length > 0 ? jenis : ['Jabatan'])}`,
    `di Lingkungan Pemerintah Kota ${kota}`
  ]
}

/** What the people of a plan are called together: PPPK are ASN, but not PNS. */
export const sebutanPegawai = (pengangkatan: readonly Pengangkatan[]): string =>
  pengangkatan.some(({ pegawai }) => pegawai.jenisAsn.startsWith('PPPK')) ? 'Pegawai Aparatur Sipil Negara' : 'Pegawai Negeri Sipil'

/** `A, B dan C`. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} dan ${items.at(-1) ?? ''}`
