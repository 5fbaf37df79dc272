import type { Jabatan, JenjangJf } from '../organisasi/jabatan'
import { isStruktural } from '../organisasi/jabatan'

/** Kinds of post a proposal may be made for. New people come in at the first jenjang; higher ones and structural posts are filled from within. */
export const SASARAN_USULAN = ['JF_PERTAMA', 'JF_LANJUT', 'PELAKSANA', 'STRUKTURAL'] as const
export type SasaranUsulan = (typeof SASARAN_USULAN)[number]

/** The jenjang in which a jabatan fungsional begins (PermenPANRB 1/2023: pengangkatan pertama). */
const JENJANG_PERTAMA: ReadonlySet<JenjangJf | null> = new Set<JenjangJf | null>(['AHLI_PERTAMA', 'TERAMPIL', 'PEMULA', null])

/** Which kind a post is. */
export function sasaranOf(jabatan: Pick<Jabatan, 'jenis' | 'jenjang'>): SasaranUsulan {
  if (isStruktural(jabatan)) return 'STRUKTURAL'
  if (jabatan.jenis === 'PELAKSANA') return 'PELAKSANA'
  return JENJANG_PERTAMA.has(jabatan.jenjang) ? 'JF_PERTAMA' : 'JF_LANJUT'
}
