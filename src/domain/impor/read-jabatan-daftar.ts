import { type Eselon, type JenisJabatan, type JenjangJf, JENIS_JABATAN } from '../organisasi/jabatan'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import type { BarisJabatan } from './baris-impor'
import type { KamusAcuan } from './kamus-acuan'
import { eselonBiasa, jenisJabatanOf, jenjangOf, kelompokJabatanOf, kelompokOfNama } from './nilai/jabatan-nilai'
import { jenjangOfTeks } from './nilai/jenjang'
import { isNonEselon } from './nilai/eselon'
import { normalizeNama } from './nilai/teks'
import type { SelPembaca } from './sel-pembaca'

/** The columns a list of posts tells the kind of a post by. */
export type KolomCiriJabatan = 'jenis' | 'jenjang' | 'eselon'

/** What a row of a list of posts says of the kind of a post; an eselon only where the row names it. */
export type CiriJabatan = Pick<BarisJabatan['jabatan'], 'nama' | 'jenis' | 'eselon' | 'jenjang'>

/** Reads kind, eselon and jenjang of a post; a jabatan fungsional gets its jenjang at the end of its name. */
export function readCiri(sel: SelPembaca<KolomCiriJabatan>, nama: string, kamus: KamusAcuan): CiriJabatan {
  const tertulis = isNonEselon(sel.teks('eselon')) ? null : sel.nilai('eselon', kamus.eselon, 'eselon II.a sampai V.a')
  const jenis = jenisOf(sel, { nama, eselon: tertulis, kamus })
  const jenjang = jenis === 'JF' ? (readJenjang(sel) ?? jenjangOf(nama)) : null
  const isStruktural = jenis !== 'JF' && jenis !== 'PELAKSANA'
  return { nama: withJenjang(nama, jenjang), jenis, jenjang, eselon: isStruktural ? tertulis : null }
}

type Petunjuk = { readonly nama: string; readonly eselon: Eselon | null; readonly kamus: KamusAcuan }

function jenisOf(sel: SelPembaca<KolomCiriJabatan>, { nama, eselon, kamus }: Petunjuk): JenisJabatan {
  const tersurat = jenisTersurat(sel.teks('jenis')) ?? jenisTersurat(sel.teks('jenjang'))
  if (tersurat) return tersurat
  const kelompok = sel.nilai('jenis', kelompokJabatanOf, 'Struktural, Fungsional, atau Pelaksana')
  if (kelompok) return jenisJabatanOf(kelompok, eselon ?? eselonBiasa(nama))
  if (eselon) return jenisJabatanOf('STRUKTURAL', eselon)
  if (kamus.isJf(nama) || jenjangOfTeks(sel.teks('jenjang'))) return 'JF'
  return jenisJabatanOf(kelompokOfNama(nama), eselonBiasa(nama))
}

/** `JPT Pratama`, `Administrator`, `Pengawas`, `JF`, `Pelaksana`, and the short forms. */
export function jenisTersurat(teks: string): JenisJabatan | null {
  const nama = normalizeNama(teks).replace(/^JPT$/, 'JPT PRATAMA').replace(/^ADM$/, 'ADMINISTRATOR').replace(/^PGW$/, 'PENGAWAS')
  return JENIS_JABATAN.find((jenis) => jenis.replace('_', ' ') === nama) ?? null
}

/** The jenjang column may also name the level of a structural post, which is no jenjang of a JF. */
function readJenjang(sel: SelPembaca<KolomCiriJabatan>): JenjangJf | null {
  return jenisTersurat(sel.teks('jenjang')) ? null : sel.nilai('jenjang', jenjangOfTeks, 'jenjang, misalnya Ahli Muda')
}

/** The usual eselon of a name, when it belongs to that kind of post. */
export function eselonSejenis(nama: string, jenis: JenisJabatan): Eselon | null {
  const usul = eselonBiasa(nama)
  return usul !== null && jenisJabatanOf('STRUKTURAL', usul) === jenis ? usul : null
}

const withJenjang = (nama: string, jenjang: JenjangJf | null): string =>
  jenjang === null || jenjangOf(nama) !== null ? nama : `${nama} ${LABEL_JENJANG[jenjang]}`

/** A need in whole people; a computed need of 1.49 is rounded from a half upwards. */
export function readKebutuhan<K extends string>(sel: SelPembaca<K>, kolom: K): number | null {
  const pecahan = /^(\d{1,5})[.,]\d+$/.exec(sel.teks(kolom))
  if (!pecahan) return sel.angka(kolom, [0, 99_999])
  const bulat = Math.round(Number(pecahan[0].replace(',', '.')))
  sel.lapor(kolom, 'INFO', `Kebutuhan ${pecahan[0]} dibulatkan menjadi ${bulat}.`)
  return bulat
}
