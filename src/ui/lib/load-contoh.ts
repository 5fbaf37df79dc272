import { run } from './client'
import { pergiKe } from './lokasi'
import { notifyDone, notifyProblem } from './notify'

/** Fills the empty application with the sample city, then shows its chart. */
export async function loadContoh(): Promise<void> {
  try {
    await run('contoh.load', { jumlahPegawai: 600, benih: 7 }, '#/beranda')
    notifyDone('Contoh kota sudah dimuat. Strukturnya contoh, orangnya rekaan.')
    pergiKe('/bagan')
  } catch (error) {
    notifyProblem(error)
  }
}
