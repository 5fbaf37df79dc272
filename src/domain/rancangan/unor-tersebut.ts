import type { Reader } from '../entities'
import { JabatanId } from '../organisasi/jabatan'
import { UnorId } from '../organisasi/unor'

/** The units an input names, itself or by their posts, each once: where to look when it cannot be carried out. */
export const unorTersebut = (masukan: unknown, read: Reader): readonly UnorId[] => [
  ...new Set(idDalam(masukan).flatMap((id) => unorBernama(id, read)))
]

function unorBernama(teks: string, read: Reader): readonly UnorId[] {
  const unor = read.get('unor', UnorId.parse(teks))
  const jabatan = unor ? null : read.get('jabatan', JabatanId.parse(teks))
  return [unor?.id ?? jabatan?.unorId].flatMap((id) => id ?? [])
}

/** Every id within a value of JSON: what stands under `id`, `asalId`, `jabatanIds`. Names and tasks are not looked up. */
function idDalam(nilai: unknown, medan = ''): readonly string[] {
  if (typeof nilai === 'string') return /^ids?$|Ids?$/.test(medan) && nilai !== '' ? [nilai] : []
  if (Array.isArray(nilai)) return nilai.flatMap((isi: unknown) => idDalam(isi, medan))
  return typeof nilai === 'object' && nilai !== null ? Object.entries(nilai).flatMap(([m, isi]) => idDalam(isi, m)) : []
}
