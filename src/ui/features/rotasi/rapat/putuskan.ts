import type { KeputusanRapat } from '../../../../domain/mutasi/keputusan-rapat'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import type { CommandInput, CommandName } from '../../../../domain/registry'
import { run } from '../../../lib/client'
import { parseLokasi, tempatOf } from '../../../lib/lokasi'
import { notifyProblem } from '../../../lib/notify'

/** What is said of a post, before it is on the record. */
export type Ucapan = Pick<KeputusanRapat, 'rencanaId' | 'jabatanId' | 'pegawaiId' | 'putusan' | 'alasan' | 'oleh'>

/** Puts a decision on the record. */
export const putuskan = (ucapan: Ucapan): Promise<boolean> => jalankanRapat(ucapan.rencanaId, 'rapat.decide', ucapan)

/** Runs a command in the meeting; undo comes back to the post spoken of. True when it was done; a refusal is shown. */
export async function jalankanRapat<N extends CommandName>(id: RencanaId, name: N, input: CommandInput<N>): Promise<boolean> {
  const { jabatan } = parseLokasi(window.location.hash).kueri
  try {
    await run(name, input, tempatOf('/rapat', jabatan === undefined ? { id } : { id, jabatan }))
    return true
  } catch (error) {
    notifyProblem(error)
    return false
  }
}
