import type { RouteInput } from '../../../../contract/routes'
import { ask } from '../../../lib/client'
import { notifyTertulis } from '../../../components/tertulis'
import { notifyProblem } from '../../../lib/notify'
import { teksArsip as teks } from '../../../text/arsip'

/** Writes issued papers anew to files of the officer's choice, as they were issued. */
export async function cetakUlang(permintaan: RouteInput<'naskah.cetak-ulang'>): Promise<void> {
  try {
    const { berkas, jumlah } = await ask('naskah.cetak-ulang', permintaan)
    if (berkas !== null) notifyTertulis(teks.tersimpan(jumlah, berkas), berkas)
  } catch (error) {
    notifyProblem(error)
  }
}
