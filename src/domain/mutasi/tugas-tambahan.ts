import type { Jabatan, JabatanId } from '../organisasi/jabatan'
import type { Unor, UnorId } from '../organisasi/unor'
import type { Penempatan } from '../pegawai/penempatan'
import type { Langkah } from './rencana'

/** Where posts and units lie. */
export type Tempat = { readonly jabatanOf: (id: JabatanId) => Jabatan | null; readonly unor: ReadonlyMap<UnorId, Unor> }

/** The extra duty of leading a school or a puskesmas belongs to a JF of that very unit: whoever leaves the unit leaves the duty. */
export function isTugasDitinggal(tempat: Tempat, { jenis, jabatanId }: Penempatan, langkah: Langkah): boolean {
  const tugas = jenis === 'TUGAS_TAMBAHAN' ? tempat.jabatanOf(jabatanId) : null
  if (tugas === null) return false
  // who takes the very post for good no longer has it as a duty beside another
  if (langkah.jabatanId === jabatanId) return true
  return isDalam(tempat, tugas.unorId, langkah.dariJabatanId) && !isDalam(tempat, tugas.unorId, langkah.jabatanId)
}

/** The post lies in the unit or below it. */
function isDalam({ jabatanOf, unor }: Tempat, unorId: UnorId, jabatanId: JabatanId | null): boolean {
  const jabatan = jabatanId === null ? null : jabatanOf(jabatanId)
  let at = jabatan && unor.get(jabatan.unorId)
  while (at && at.id !== unorId) at = at.indukId === null ? undefined : unor.get(at.indukId)
  return at?.id === unorId
}
