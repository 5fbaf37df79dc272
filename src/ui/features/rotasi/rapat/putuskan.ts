import type { KeputusanRapat } from '../../../../domain/mutasi/keputusan-rapat'
import { run } from '../../../lib/client'
import { tempatOf } from '../../../lib/lokasi'
import { notifyProblem } from '../../../lib/notify'

/** What is said of a post, before it is on the record. */
export type Ucapan = Pick<KeputusanRapat, 'rencanaId' | 'jabatanId' | 'pegawaiId' | 'putusan' | 'alasan' | 'oleh'>

/** Puts a decision on the record; undo comes back to the post. True when it was done; a refusal is shown. */
export async function putuskan(ucapan: Ucapan): Promise<boolean> {
  try {
    await run('rapat.decide', ucapan, tempatOf('/rapat', { id: ucapan.rencanaId, jabatan: ucapan.jabatanId }))
    return true
  } catch (error) {
    notifyProblem(error)
    return false
  }
}
