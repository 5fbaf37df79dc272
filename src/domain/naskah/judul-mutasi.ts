import { isPppk } from '../organisasi/bezetting'
import { JENIS_JABATAN } from '../organisasi/jabatan'
import type { IdSk } from './keputusan/cakupan'
import { NAMA_JENIS } from './lampiran-mutasi'
import type { Pengangkatan } from './pengangkatan'

/** The title of a decree in its parts, as a sentence writes them. */
export type JudulSk = { readonly perbuatan: string; readonly pegawai: string; readonly jabatan: string }

type Sk = { readonly id: IdSk; readonly pengangkatan: readonly Pengangkatan[] }

/** The title says what the decree does, to whom, and which kinds of post they take. */
export function judulSk({ id, pengangkatan }: Sk): JudulSk {
  const jenis = JENIS_JABATAN.filter((j) => pengangkatan.some(({ tujuan }) => tujuan.jabatan.jenis === j)).map((j) => NAMA_JENIS[j])
  return {
    perbuatan: perbuatanOf(id, pengangkatan),
    pegawai: sebutanPegawai(pengangkatan),
    jabatan: listed(jenis.length > 0 ? jenis : ['Jabatan'])
  }
}

/** What the people of a decree are called together: PPPK are ASN, but not PNS. */
export const sebutanPegawai = (pengangkatan: readonly Pengangkatan[]): string =>
  pengangkatan.some(({ pegawai }) => isPppk(pegawai.jenisAsn)) ? 'Pegawai Aparatur Sipil Negara' : 'Pegawai Negeri Sipil'

/** Somebody rises within the jabatan fungsional: what needs angka kredit (PermenPANRB 1/2023). */
export const isKenaikanJenjang = ({ asal, tujuan, arah }: Pengangkatan): boolean =>
  arah === 'PROMOSI' && asal?.jabatan.jenis === 'JF' && tujuan.jabatan.jenis === 'JF'

function perbuatanOf(id: IdSk, pengangkatan: readonly Pengangkatan[]): string {
  if (id === 'sk-pengukuhan') return 'Pengukuhan'
  if (pengangkatan.length > 0 && pengangkatan.every(({ asal }) => asal === null)) return 'Pengangkatan'
  if (id === 'sk-jf' && pengangkatan.every(isKenaikanJenjang)) return 'Kenaikan Jenjang'
  const isStrukturalDilepas = pengangkatan.some(({ asal }) => asal !== null && asal.jabatan.eselon !== null)
  const isTanpaPelepasan = (id === 'sk-jf' || id === 'sk-pelaksana') && !isStrukturalDilepas
  return isTanpaPelepasan ? 'Pemindahan dan Pengangkatan' : 'Pemberhentian, Pemindahan dan Pengangkatan'
}

/** `A, B dan C`. */
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} dan ${items.at(-1) ?? ''}`
