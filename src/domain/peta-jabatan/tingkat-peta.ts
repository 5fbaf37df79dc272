import { ESELON, type Eselon, type Jabatan, JENJANG_JF, type JenjangJf } from '../organisasi/jabatan'
import { LABEL_JENJANG } from '../organisasi/jenjang'

/** Where a post stands among its kind: its eselon, its jenjang, pelaksana, or a level nobody has entered. */
export const TINGKAT_PETA = [...ESELON, ...JENJANG_JF, 'PELAKSANA', 'TANPA'] as const
export type TingkatPeta = Eselon | JenjangJf | 'PELAKSANA' | 'TANPA'

/** The level of a post. */
export function tingkatPeta({ jenis, eselon, jenjang }: Pick<Jabatan, 'jenis' | 'eselon' | 'jenjang'>): TingkatPeta {
  return eselon ?? jenjang ?? (jenis === 'PELAKSANA' ? 'PELAKSANA' : 'TANPA')
}

const LABEL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ESELON.map((e) => [e, `Eselon ${e}`])),
  ...LABEL_JENJANG,
  PELAKSANA: 'Pelaksana',
  TANPA: 'Tanpa jenjang'
}

/** A level as people read it: `Eselon III.b`, `Ahli Muda`. */
export const labelTingkat = (tingkat: TingkatPeta): string => LABEL[tingkat] ?? tingkat
