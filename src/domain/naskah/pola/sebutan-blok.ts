import type { BlokPola, JenisBlokPola } from './pola'

const SEBUTAN: Readonly<Record<JenisBlokPola, string>> = {
  LAMBANG: 'Lambang',
  KOP: 'Kop surat',
  KEPALA: 'Judul di tengah',
  KONSIDERANS: 'Konsiderans',
  DIKTUM: 'Diktum',
  PARAGRAF: 'Paragraf',
  RINCIAN: 'Rincian berlabel',
  DAFTAR: 'Daftar',
  TABEL: 'Tabel',
  KEPALA_LAMPIRAN: 'Kepala lampiran',
  TANDA_TANGAN: 'Tanda tangan',
  TEMBUSAN: 'Tembusan',
  PAPAN_NAMA: 'Papan nama'
}

/** What a kind of block is called. */
export const sebutanJenisBlok = (jenis: JenisBlokPola): string => SEBUTAN[jenis]

/** What a block is called among the others of its template: its kind, and its own name where that says more. */
export function sebutanBlok({ jenis, id }: Pick<BlokPola, 'jenis' | 'id'>): string {
  const nama = id.replaceAll('-', ' ')
  const sebutan = SEBUTAN[jenis]
  return sebutan.toLowerCase().includes(nama) ? sebutan : `${sebutan} “${nama}”`
}
