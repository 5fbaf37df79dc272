import type { Unor, UnorId } from '../../organisasi/unor'
import { periksaUnor } from '../periksa'

/** A unit that hangs below nothing, or in a circle. */
export const unorDiLuarSusunan = periksaUnor({
  id: 'O-09',
  judul: 'Unit di luar susunan organisasi',
  mengapa: 'Unor harus bergantung pada unit induk yang ada; termasuk anomali IKD. Unit di luar susunan tidak masuk bagan dan laporan.',
  kelompok: 'ORGANISASI',
  kata: (unor, { snapshot }) => {
    if (unor.indukId === null)
      return unor.jenis === 'PEMERINTAH' || snapshot.anakByUnor.get(null)?.length === 1 ? null : 'Belum mempunyai unit induk.'
    if (!snapshot.unor.has(unor.indukId)) return 'Unit induknya tidak ada atau sudah dihapus.'
    return isMelingkar(snapshot.unor, unor) ? 'Unit induknya berada di bawah unit ini sendiri.' : null
  }
})

/** True when the way up comes back to the unit itself. */
function isMelingkar(semua: ReadonlyMap<UnorId, Unor>, unor: Unor): boolean {
  const dilewati = new Set<UnorId>()
  for (let at = unor.indukId; at !== null && !dilewati.has(at); at = semua.get(at)?.indukId ?? null) {
    if (at === unor.id) return true
    dilewati.add(at)
  }
  return false
}
