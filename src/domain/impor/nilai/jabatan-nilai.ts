import type { Eselon, JenisJabatan, JenjangJf } from '../../organisasi/jabatan'
import { jenisOfEselon } from '../../organisasi/jabatan'
import { normalizeNama } from './teks'

/** The three families of posts that SIASN tells apart (1, 2, 4). */
export type KelompokJabatan = 'STRUKTURAL' | 'FUNGSIONAL' | 'PELAKSANA'

/** Family of posts from SIASN's id or any of its names. */
export function kelompokJabatanOf(teks: string): KelompokJabatan | null {
  if (/^(4|.*(PELAKSANA|FUNGSIONAL UMUM|JFU|STAF))$/i.test(teks)) return 'PELAKSANA'
  if (/^2$|FUNGSIONAL|JFT|^JF$/i.test(teks)) return 'FUNGSIONAL'
  return /^1$|STRUKTURAL|PIMPINAN TINGGI|JPT|ADMINISTRATOR|PENGAWAS|MANAJERIAL/i.test(teks) ? 'STRUKTURAL' : null
}

const JENJANG: readonly (readonly [RegExp, JenjangJf])[] = [
  [/\b(AHLI )?UTAMA$/, 'AHLI_UTAMA'],
  [/\b(AHLI )?MADYA$/, 'AHLI_MADYA'],
  [/\b(AHLI )?MUDA$/, 'AHLI_MUDA'],
  [/\b(AHLI )?PERTAMA$/, 'AHLI_PERTAMA'],
  [/\bPENYELIA$/, 'PENYELIA'],
  [/\b(MAHIR|PELAKSANA LANJUTAN)$/, 'MAHIR'],
  [/\b(PEMULA|PELAKSANA PEMULA)$/, 'PEMULA'],
  [/\b(TERAMPIL|PELAKSANA)$/, 'TERAMPIL']
]

/** Jenjang from the last words of the name of a jabatan fungsional, in the new and the old wording (PermenPANRB 1/2023). */
export function jenjangOf(nama: string): JenjangJf | null {
  const teks = normalizeNama(nama)
  return JENJANG.find(([regex]) => regex.test(teks))?.[1] ?? null
}

const ESELON_BIASA: readonly (readonly [RegExp, Eselon])[] = [
  [/^SEKRETARIS DAERAH/, 'II.a'],
  [
    /^(ASISTEN (PEMERINTAHAN|PEREKONOMIAN|ADMINISTRASI|SEKRETARIS|I\b)|STAF AHLI|KEPALA (DINAS|BADAN)|KADIS|KABAN|INSPEKTUR( DAERAH)?$|INSPEKTUR (KOTA|KABUPATEN)|SEKRETARIS (DPRD|DEWAN)|KEPALA SATUAN|KASAT)/,
    'II.b'
  ],
  [/^(KEPALA BAGIAN|KABAG|INSPEKTUR PEMBANTU|IRBAN|CAMAT|SEKRETARIS (DINAS|BADAN|INSPEKTORAT|SATUAN)|DIREKTUR)/, 'III.a'],
  [/^(KEPALA BIDANG|KABID|SEKRETARIS (KECAMATAN|CAMAT)|SEKCAM)/, 'III.b'],
  [/^(KEPALA SUB|KASUB|KEPALA SEKSI|KASI|LURAH|KEPALA UPT)/, 'IV.a'],
  [/^(SEKRETARIS (KELURAHAN|LURAH)|SEKLUR)/, 'IV.b']
]

/** The eselon such a post usually has in a city, by its name; a proposal for rows that leave it empty (PP 18/2016). */
export function eselonBiasa(nama: string): Eselon | null {
  const teks = normalizeNama(nama)
  return ESELON_BIASA.find(([regex]) => regex.test(teks))?.[1] ?? null
}

/** The family a post belongs to by its name alone. */
export function kelompokOfNama(nama: string): KelompokJabatan {
  if (eselonBiasa(nama)) return 'STRUKTURAL'
  return jenjangOf(nama) || /^(GURU|DOKTER|PERAWAT|BIDAN|AUDITOR)\b/i.test(nama) ? 'FUNGSIONAL' : 'PELAKSANA'
}

/** The kind of post a family and an eselon make. */
export function jenisJabatanOf(kelompok: KelompokJabatan, eselon: Eselon | null): JenisJabatan {
  if (kelompok === 'FUNGSIONAL') return 'JF'
  if (kelompok === 'PELAKSANA') return 'PELAKSANA'
  return eselon ? jenisOfEselon(eselon) : 'PENGAWAS'
}
