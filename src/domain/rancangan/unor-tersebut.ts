import type { Reader } from '../entities'
import { JabatanId } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'

/** The units an input names, itself or by their posts, each once: where to look when it cannot be carried out. */
export const unorTersebut = (masukan: unknown, read: Reader): readonly UnorId[] => [
  ...new Set(teksDalam(masukan).flatMap((teks) => unorBernama(teks, read)))
]

function unorBernama(teks: string, read: Reader): readonly UnorId[] {
  const unor = read.get('unor', UnorId.parse(teks))
  const jabatan = unor ? null : read.get('jabatan', JabatanId.parse(teks))
  return [unor?.id ?? jabatan?.unorId].flatMap((id) => id ?? [])
}

/** Every text within a value of JSON. */
function teksDalam(nilai: unknown): readonly string[] {
  if (typeof nilai === 'string') return nilai === '' ? [] : [nilai]
  return typeof nilai === 'object' && nilai !== null ? Object.values(nilai).flatMap(teksDalam) : []
}
