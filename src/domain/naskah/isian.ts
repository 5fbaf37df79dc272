import { MEDAN_KEPUTUSAN } from './isian/keputusan'
import type { MedanIsian } from './isian/medan-isian'
import { MEDAN_PELANTIKAN } from './isian/pelantikan'
import { MEDAN_SURAT } from './isian/surat'
import { isSkPisah } from './keputusan/cakupan'

/** What an officer fills in for the papers, in the order of the form. */
export const MEDAN_ISIAN = [...MEDAN_KEPUTUSAN, ...MEDAN_SURAT, ...MEDAN_PELANTIKAN] as const satisfies readonly MedanIsian[]

export type NamaIsian = (typeof MEDAN_ISIAN)[number]['nama']

/** What has been filled in, every field present; an empty one is an empty text. */
export type Isian = Readonly<Record<NamaIsian, string>>

/** What a field prints while it is still empty. */
export const TITIK_TITIK = '……………'

/** Fills up what came from the form: unknown fields go, missing ones are empty, spaces at the ends fall off. */
export function isianOf(raw: Readonly<Record<string, string>>): Isian {
  const entries = MEDAN_ISIAN.map(({ nama }) => [nama, (raw[nama] ?? '').trim()] as const)
  // sound: the entries are exactly the names of MEDAN_ISIAN
  return Object.fromEntries(entries) as Isian
}

/** Where the values of a paper are kept: of a plan or of none, and of which paper. */
export type TempatIsian = { readonly rencanaId: string | null; readonly jenis: string }

/** The key under which a field is kept among the settings. */
export function kunciIsian({ nama, simpan }: Pick<MedanIsian, 'nama' | 'simpan'>, { rencanaId, jenis }: TempatIsian): string {
  if (simpan === 'KANTOR') return `naskah.${nama}`
  const rencana = `naskah.${rencanaId ?? 'lepas'}`
  const isSendiri = simpan === 'NASKAH' || (simpan === 'KEPUTUSAN' && isSkPisah(jenis))
  return isSendiri ? `${rencana}.${jenis}.${nama}` : `${rencana}.${nama}`
}
