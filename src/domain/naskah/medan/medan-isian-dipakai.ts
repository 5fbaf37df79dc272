import { MEDAN_ISIAN, type NamaIsian } from '../isian'
import { DARI_PELANTIKAN } from '../isian/pelantikan'
import { DARI_SURAT } from '../isian/surat'
import { medanOf, tanpaBersyarat } from '../pola/isi-teks'
import type { BlokPola, PolaNaskah } from '../pola/pola'

/** Fields that are reckoned from others of the form. */
const DARI: Readonly<Record<string, readonly NamaIsian[]>> = {
  nomor: ['nomor_naskah'],
  tanggal: ['tgl_naskah'],
  hari: ['tgl_naskah'],
  tanggal_terbilang: ['tgl_naskah'],
  tgl_sk_panjang: ['tgl_sk'],
  ...DARI_PELANTIKAN,
  ...DARI_SURAT
}

/** The fields of the form that a merge field is made of; none where it comes from the data. */
export const isianDari = (medan: string): readonly NamaIsian[] =>
  DARI[medan] ?? MEDAN_ISIAN.flatMap(({ nama }) => (nama === medan ? [nama] : []))

/** The fields of the form that a template asks for, and those its paper reads beside it, in the order of the form. */
export const isianDipakai = (pola: PolaNaskah, lain: readonly NamaIsian[] = []): readonly NamaIsian[] =>
  dipakai(pola, { lain, medanDalam: medanOf })

/** Those without which the paper shows a gap: what stands in `[[…]]` falls away instead. */
export const isianWajib = (pola: PolaNaskah): readonly NamaIsian[] =>
  dipakai(pola, { lain: [], medanDalam: (teks) => medanOf(tanpaBersyarat(teks)) })

type Cara = { readonly lain: readonly NamaIsian[]; readonly medanDalam: (teks: string) => readonly string[] }

function dipakai({ bagian }: PolaNaskah, { lain, medanDalam }: Cara): readonly NamaIsian[] {
  const teks = bagian.flatMap(({ blok }) => blok.filter((b) => b.tampil).flatMap(teksOf))
  const medan = new Set<string>([...lain, ...teks.flatMap(medanDalam).flatMap(isianDari)])
  return MEDAN_ISIAN.map(({ nama }) => nama).filter((nama) => medan.has(nama))
}

/** Every text of a block. */
function teksOf(blok: BlokPola): readonly string[] {
  const { id: _id, tampil: _tampil, jenis: _jenis, ...isi } = blok
  return Object.values(isi).flatMap((nilai) => {
    if (typeof nilai === 'string') return [nilai]
    return Array.isArray(nilai) ? nilai.flatMap((p) => Object.values(p)) : []
  })
}
